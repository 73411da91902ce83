import { type Column, type Dataset, reaches } from '../../../catalog/dataset.js';
import type { Reject } from '../../../data/account.js';
import type { Directory } from '../../../language/columns/cell.js';
import { kindOf } from '../../../language/columns/column.js';
import { shownDay } from '../../../text/display.js';
import type { Language, Words } from '../../../text/words.js';

/** A file of whose rows and cells it is told. */
export interface Source {
  readonly dataset: Dataset;
  readonly match: { readonly columns: readonly (Column | undefined)[] };
}

/** What is told of each row or cell, before what the row said. */
export const FIXED = {
  file: { vi: 'Tệp', en: 'File' },
  line: { vi: 'Dòng', en: 'Line' },
  dataset: { vi: 'Tập dữ liệu', en: 'Dataset' },
  column: { vi: 'Cột', en: 'Column' },
  code: { vi: 'Mã lý do', en: 'Reason code' },
  reason: { vi: 'Lý do', en: 'Reason' },
  value: { vi: 'Giá trị', en: 'Value' },
} as const satisfies Record<string, Words>;

/** A rejected row or an unread cell in the words of one language. */
export interface Told {
  readonly fixed: Readonly<Record<keyof typeof FIXED, string>>;
  /** What the row said, by the title of the column. */
  readonly said: ReadonlyMap<string, string>;
}

/** Tells rejects by the titles of their datasets; values that have a title of their own are told by it. */
export function teller(
  sources: readonly Source[],
  agencies: Directory,
  language: Language,
): (reject: Reject) => Told {
  const datasets = new Map(sources.map(({ dataset }) => [dataset.name, dataset]));
  const columnOf = (dataset: string, name: string | undefined): Column | undefined =>
    datasets.get(dataset)?.columns.get(name ?? '');
  const shown = ({ spec }: Column, text: string): string =>
    kindOf(spec).say?.(text, spec, agencies)?.[language] ?? shownDay(text, language);
  return ({ file, line, dataset, column, code, say, value, cells }) => {
    const where = columnOf(dataset, column);
    return {
      fixed: {
        file,
        line: String(line),
        dataset,
        column: where?.spec.title[language] ?? column ?? '',
        code,
        reason: say[language],
        value: value ?? '',
      },
      said: new Map(
        Object.entries(cells).flatMap(([name, text]) => {
          const own = columnOf(dataset, name);
          return own ? [[own.spec.title[language], shown(own, text)] as const] : [];
        }),
      ),
    };
  };
}

/** The titles of the columns that files have, in their order, and then of those that follow from them; each once. */
export const titlesOf = (sources: readonly Source[], language: Language): string[] => [
  ...new Set(sources.flatMap((source) => columnsOf(source).map(({ spec }) => spec.title[language]))),
];

function columnsOf({ dataset, match }: Source): Column[] {
  const own = match.columns.filter((column) => column !== undefined);
  const follows = [...dataset.columns.values()].filter(
    (column) => !column.spec.personal && reaches(dataset, column, (one) => own.includes(one)),
  );
  return [...new Set([...own, ...follows])];
}
