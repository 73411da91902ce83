import type { Column } from '../../../catalog/dataset.js';
import { type FileAccount, openAccount, type Reject } from '../../account.js';
import { brokenRows, type Extract, keysOf, pick, type Rows, standing } from '../../extract.js';
import { type Above, above } from '../../layout/above.js';
import { type Decided, type Furniture, furniture, isBlank, LONGEST_WAIT } from '../../layout/furniture.js';
import { pageOf } from '../../layout/page.js';
import { totalCheck } from '../../layout/total-check.js';
import { type Judged, Widths } from '../../layout/width.js';
import type { ReadPlan } from '../../reader.js';
import type { Recognised } from '../../recognised.js';
import { rowText } from '../../row-text.js';
import type { BrokenRow, RawRow } from '../../table.js';
import type { WrongSum } from '../../wrong-sum.js';
import { endsEarlyTest } from './ends-early.js';
import { BROKEN, cellCount, keyless, otherTable, type Refusal, SHIFTED } from './refusal.js';
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
  const { told, grouped, writing, width } = file;
  const reader = rowReader(dataset, { at, writing, told, grouped }, plan, ROOM);
  const page = furniture<RawRow | BrokenRow>(pageOf(file));
  const headings = above();
  /** Those that rows stand below, which wait to be judged. */
  const under = new WeakMap<RawRow, Above['values']>();
  const totals = totalCheck(file);
  const widths = new Widths(width, endsEarlyTest(file));
  const isShifted = shiftTest(file.match.columns, plan.lexicon.agencies, writing);
  const seconds = secondHeaders(file.match.passedOver);
  let part = open();

  function open() {
    return {
      account: openAccount(table.name, dataset.name, file.period) as Open<FileAccount>,
      fellBack: new Map<string, number>(),
      fromGroups: new Map<string, number>(),
      rejects: [] as Reject[],
      wrongTotals: [] as WrongSum[],
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

  function record({ row: raw, fits }: Judged): void {
    const { line, cells } = raw;
    // Where cells are too many or too few, none is known to stand under its own title.
    if (!fits) {
      refuse(line, cellCount(cells.length, header.length));
      return;
    }
    reader.under(under.get(raw) ?? NO_HEADINGS);
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
    countEach(part.fellBack, reader.fellBack());
    countEach(part.fromGroups, reader.fromGroups());
  }

  /** What rows of the page say of the rows around them. */
  function furnish({ row, kind, noticed, group, total }: DecidedRow): void {
    if (noticed) part.numbering.push(row.line);
    if (kind === 'group' || kind === 'repeated-header') totals.begins();
    if (group) headings.under(group);
    if (kind === 'footer') headings.clear();
    if (total && 'cells' in row) part.wrongTotals.push(...totals.differing(total, row.cells, row.line));
  }

  const decide = (decided: DecidedRow): void => {
    const { row, kind, otherTable: other } = decided;
    if (kind) {
      part.account.dropped[kind]++;
      furnish(decided);
    } else if (other !== undefined) refuse(row.line, otherTable(other));
    else if ('broken' in row) {
      totals.add(undefined);
      refuse(row.line, BROKEN[row.broken]);
    } else {
      totals.add(row.cells);
      if (headings.values.size > 0) under.set(row, headings.values);
      widths.next(row).forEach(record);
    }
  };

  return {
    add(row) {
      part.account.rows++;
      if ('cells' in row && row.line <= headerLine) part.account.dropped[onTop(row, file)]++;
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
      const { account, fellBack, fromGroups, rejects, wrongTotals, numbering, broken, lines, keys } = part;
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
        wrongTotals,
        shown: reader.shown(),
        account: { ...account, fellBack, fromGroups, numbering, passedOver: seconds.take(), sha256 },
      };
    },
  };
}

type DecidedRow = Decided<RawRow | BrokenRow>;

const NO_HEADINGS: Above['values'] = new Map();

const countEach = (counts: Map<string, number>, columns: readonly string[]): void => {
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
};

const onTop = ({ line, cells }: RawRow, { headerFrom }: Recognised) =>
  line >= headerFrom ? 'header' : isBlank(cells) ? 'blank' : 'title';
