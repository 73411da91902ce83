import type { Column } from '../../../catalog/dataset.js';
import { type FileAccount, openAccount, type Reject } from '../../account.js';
import { brokenRows, type Extract, keysOf, pick, type Rows, standing } from '../../extract.js';
import { type Furniture, furniture, isBlank, LONGEST_WAIT } from '../../layout/furniture.js';
import { type Judged, Widths } from '../../layout/width.js';
import type { ReadPlan } from '../../reader.js';
import type { Recognised } from '../../recognised.js';
import { rowText } from '../../row-text.js';
import type { BrokenRow, RawRow } from '../../table.js';
import { endsEarlyTest } from './ends-early.js';
import { BROKEN, cellCount, keyless, type Refusal, SHIFTED } from './refusal.js';
import { rowReader, type Stranger } from './row-reader.js';
import { secondHeaders } from './second-headers.js';
import { shiftTest } from './shifted.js';

/** A part is full with so many rows; those that waited for what stands below them may come on top. */
const PART = 1 << 14;
const ROOM = PART + 2 * LONGEST_WAIT;

/** Turns the rows of a file into extracts, a part at a time. */
export interface PartWriter {
  /** Takes a row; true where the part is now full. */
  add(row: RawRow | BrokenRow): boolean;
  passed(bytes: number): void;
  /** There are no more rows. */
  end(): void;
  take(sha256?: string): Extract;
}

type Open<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends FileAccount['dropped']
    ? Record<Furniture, number>
    : Type[Key];
};

export function partWriter(file: Recognised, plan: ReadPlan): PartWriter {
  const { dataset, headerLine, header, table } = file;
  const at = new Map<Column, number>();
  file.match.columns.forEach((column, position) => {
    if (column) at.set(column, position);
  });
  const reader = rowReader(dataset, { at, writing: file.writing, told: file.told }, plan, ROOM);
  const page = furniture<RawRow | BrokenRow>(header, plan.lexicon.vocabulary.totals);
  const widths = new Widths(file.width, endsEarlyTest(file));
  const isShifted = shiftTest(file.match.columns, plan.lexicon.agencies, file.writing);
  const seconds = secondHeaders(file.match.passedOver);
  let part = open();

  function open() {
    return {
      account: openAccount(table.name, dataset.name) as Open<FileAccount>,
      fellBack: new Map<string, number>(),
      rejects: [] as Reject[],
      numbering: [] as number[],
      broken: [] as number[],
      lines: [] as number[],
      keys: [] as (string | null | undefined)[],
    };
  }

  const reject = (line: number, refusal: Refusal, cells: Reject['cells'] = {}): void => {
    part.account.rejected++;
    const where = { file: table.name, line, dataset: dataset.name, column: undefined, value: undefined };
    part.rejects.push({ ...where, ...refusal, cells });
  };

  /** Certainly of none of the things in question, so that it can change no figure. */
  function refuseStranger(line: number, { column, word, say }: Stranger): void {
    const shown = dataset.columns.get(column)?.shown(word) ?? '';
    part.account.rejected++;
    const where = { file: table.name, line, dataset: dataset.name, column, value: shown };
    part.rejects.push({ ...where, code: 'unlisted', say, cells: { [column]: shown } });
  }

  function refuse(line: number, refusal: Refusal): void {
    part.broken.push(line);
    reject(line, refusal);
  }

  function record({ row: { line, cells }, fits }: Judged): void {
    // Where cells are too many or too few, none is known to stand under its own title.
    if (!fits) {
      refuse(line, cellCount(cells.length, header.length));
      return;
    }
    const stranger = reader.stranger(cells);
    if (stranger) {
      refuseStranger(line, stranger);
      return;
    }
    const row = part.lines.length;
    reader.read(cells, row);
    if (reader.isDoubtful() && isShifted(cells)) {
      refuse(line, SHIFTED);
      return;
    }
    seconds.look(cells);
    const key = reader.keyAt(row);
    part.lines.push(line);
    part.keys.push(plan.lenient && key === null ? undefined : key);
    if (key === null && !plan.lenient) return;
    part.account.records++;
    for (const column of reader.fellBack()) part.fellBack.set(column, (part.fellBack.get(column) ?? 0) + 1);
  }

  const decide = ({ row, kind, noticed }: ReturnType<typeof page.end>[number]): void => {
    if (kind) {
      part.account.dropped[kind]++;
      if (noticed) part.numbering.push(row.line);
    } else if ('broken' in row) refuse(row.line, BROKEN[row.broken]);
    else widths.next(row).forEach(record);
  };

  return {
    add(row) {
      part.account.rows++;
      if ('cells' in row && row.line <= headerLine) part.account.dropped[above(row, headerLine)]++;
      else for (const one of page.next(row)) decide(one);
      return part.lines.length >= PART;
    },
    passed(bytes) {
      part.account.bytes += bytes;
    },
    end() {
      for (const one of page.end()) decide(one);
      widths.end().forEach(record);
    },
    take(sha256 = '') {
      const { account, fellBack, rejects, numbering, broken, lines, keys } = part;
      const size = lines.length;
      const all: Rows = {
        batch: { size, standing: 'record', columns: reader.take(size) },
        lines: Uint32Array.from(lines),
      };
      const without = lines.flatMap((_, row) => (keys[row] === null ? [row] : []));
      for (const row of without)
        reject(lines[row] as number, keyless(all, row, dataset), rowText(all, row, dataset));
      const kept = lines.flatMap((_, row) => (keys[row] === null ? [] : [row]));
      part = open();
      return {
        path: table.name,
        records: without.length === 0 ? all : pick(all, kept),
        keys: keysOf(keys),
        keyless: standing(pick(all, without), 'keyless'),
        broken: brokenRows(broken),
        rejects,
        shown: reader.shown(),
        account: { ...account, fellBack, numbering, passedOver: seconds.take(), sha256 },
      };
    },
  };
}

const above = ({ line, cells }: RawRow, headerLine: number) =>
  line === headerLine ? 'header' : isBlank(cells) ? 'blank' : 'title';
