import { fold } from '../../text/fold.js';
import type { Words } from '../../text/words.js';
import type { Exact } from '../../values/exact.js';
import type { ColumnSpec, ColumnType } from './column.js';
import { readDecimal, readInteger, readPercent } from './numbers.js';
import { aliasTable, readBoolean, unknownValue } from './vocabulary.js';

/** Why a cell was refused: a code that reports count by, and the sentence that a person reads. */
export interface CellFault {
  readonly code:
    | 'bad-date'
    | 'bad-number'
    | 'ambiguous-number'
    | 'bad-boolean'
    | 'unknown-value'
    | 'undecodable';
  readonly say: Words;
}

/** What a cell says: text, yes or no, or an exact number. */
export type Meaning = string | boolean | Exact;

export type Reading = { readonly value: Meaning } | { readonly fault: CellFault };

/** Which sign the numbers of a file have before their decimals, where the file shows it. */
export type DecimalSign = ',' | '.' | undefined;

/** What the agencies of a definition set answer. */
export interface Directory {
  /** The id of the agency, or undefined where none goes by that name. */
  agency(text: string): string | undefined;
  levelOf(agency: string): string | undefined;
  /** Level ids by their folded titles and aliases. */
  readonly levels: ReadonlyMap<string, string>;
}

/** Reads one text: tidy, and not empty. */
export type CellReader = (text: string, sign: DecimalSign) => Reading;

type CellType = Exclude<ColumnType, 'date'>;

const asIs: CellReader = (text) => ({ value: text });

/** How each type of column reads a cell. Dates travel as moments: `parseMoment` reads them. */
const READERS: Record<CellType, (spec: ColumnSpec, directory: Directory) => CellReader> = {
  text: () => asIs,
  id: ({ identified_by }) => (identified_by === undefined ? asIs : identifying(new RegExp(identified_by))),
  enum: ({ values = {} }) => oneOf(aliasTable(values), Object.keys(values)),
  boolean: () => readBoolean,
  integer: ({ values }) => named(values, readInteger),
  decimal: ({ values }) => named(values, readDecimal),
  percent: () => readPercent,
  agency: (_spec, directory) => (text) => ({ value: directory.agency(text) ?? text }),
  level: (_spec, { levels }) => oneOf(levels, new Set(levels.values())),
};

export function cellReader(spec: ColumnSpec, directory: Directory): CellReader {
  return spec.type === 'date' ? asIs : READERS[spec.type](spec, directory);
}

const identifying =
  (pattern: RegExp): CellReader =>
  (text) => ({ value: pattern.exec(text)?.[0] ?? text });

function oneOf(table: ReadonlyMap<string, string>, keys: Iterable<string>): CellReader {
  const known = [...keys];
  return (text) => {
    const key = table.get(fold(text));
    return key === undefined ? unknownValue(text, known) : { value: key };
  };
}

/** Numbers that also go by words: "Hài lòng" for 4. */
function named(values: ColumnSpec['values'], read: CellReader): CellReader {
  if (!values) return read;
  const table = aliasTable(values);
  return (text, sign) => read(table.get(fold(text)) ?? text, sign);
}
