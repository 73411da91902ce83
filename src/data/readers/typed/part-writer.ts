import type { Column } from '../../../catalog/dataset.js';
import { type FileAccount, openAccount, type Reject } from '../../account.js';
import { brokenRows, type Extract, keysOf, pick, type Rows, standing } from '../../extract.js';
import { type Decided, furniture, isBlank, LONGEST_WAIT } from '../../layout/furniture.js';
import { above } from '../../layout/groups.js';
import { pageOf } from '../../layout/page.js';
import { totalCheck } from '../../layout/total-check.js';
import type { ReadPlan } from '../../reader.js';
import type { Recognised } from '../../recognised.js';
import { rowText } from '../../row-text.js';
import type { BrokenRow, RawRow } from '../../table.js';
import type { WrongSum } from '../../wrong-sum.js';
import { BROKEN, cellCount, NO_KEY, otherTable, type Refusal } from './refusal.js';
import { rowReader, type Stranger } from './row-reader.js';

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
  -readonly [Key in keyof Type]: Type[Key] extends Readonly<Record<string, number>>
    ? Record<keyof Type[Key], number>
    : Type[Key];
};

export function partWriter(file: Recognised, plan: ReadPlan): PartWriter {
  const { dataset, headerLine, header, table } = file;
  const at = new Map<Column, number>();
  file.match.columns.forEach((column, position) => {
    if (column) at.set(column, position);
  });
  const reader = rowReader(
    dataset,
    { at, sign: file.sign, told: file.told, grouped: file.grouped },
    plan,
    ROOM,
  );
  const page = furniture<RawRow | BrokenRow>(pageOf(file));
  const headings = above();
  const totals = totalCheck({ file: table.name, dataset, columns: file.match.columns, sign: file.sign });
  let part = open();

  function open() {
    return {
      account: openAccount(table.name, dataset.name, file.period) as Open<FileAccount>,
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
    part.account.rejected++;
    const where = { file: table.name, line, dataset: dataset.name, column, value: word };
    part.rejects.push({ ...where, code: 'unlisted', say, cells: { [column]: word } });
  }

  function refuse(line: number, refusal: Refusal): void {
    part.broken.push(line);
    reject(line, refusal);
  }

  function record({ line, cells }: RawRow): void {
    // Where cells are too many or too few, none is known to stand under its own title.
    const isRight = rightWidth(cells, header.length);
    totals.add(isRight ? cells : undefined);
    if (!isRight) {
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
    const key = reader.keyAt(row);
    part.lines.push(line);
    part.keys.push(plan.lenient && key === null ? undefined : key);
    if (key === null && !plan.lenient) return;
    part.account.records++;
    countEach(part.account.fellBack, reader.fellBack());
    countEach(part.account.fromGroups, reader.fromGroups());
  }

  /** What rows of the page say of the rows around them. */
  function furnish({ row, kind, noticed, group, total }: DecidedRow): void {
    if (noticed) part.numbering.push(row.line);
    if (kind === 'group' || kind === 'repeated-header') totals.begins();
    if (group) headings.under(group);
    if (kind === 'footer') headings.clear();
    if (total && 'cells' in row) part.wrongTotals.push(...totals.differing(total, row.cells, row.line));
    reader.under(headings.values);
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
    } else record(row);
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
    },
    take(sha256 = '') {
      const { account, rejects, wrongTotals, numbering, broken, lines, keys } = part;
      const size = lines.length;
      const all: Rows = {
        batch: { size, standing: 'record', columns: reader.take(size) },
        lines: Uint32Array.from(lines),
      };
      const keyless = lines.flatMap((_, row) => (keys[row] === null ? [row] : []));
      for (const row of keyless) reject(lines[row] as number, NO_KEY, rowText(all, row));
      const kept = lines.flatMap((_, row) => (keys[row] === null ? [] : [row]));
      part = open();
      return {
        path: table.name,
        records: keyless.length === 0 ? all : pick(all, kept),
        keys: keysOf(keys),
        keyless: standing(pick(all, keyless), 'keyless'),
        broken: brokenRows(broken),
        rejects,
        wrongTotals,
        account: { ...account, numbering, sha256 },
      };
    },
  };
}

type DecidedRow = Decided<RawRow | BrokenRow>;

const countEach = (counts: Record<string, number>, columns: readonly string[]): void => {
  for (const column of columns) counts[column] = (counts[column] ?? 0) + 1;
};

const onTop = ({ line, cells }: RawRow, { headerFrom }: Recognised) =>
  line >= headerFrom ? 'header' : isBlank(cells) ? 'blank' : 'title';

/** More cells than headers only where the further ones are empty. */
const rightWidth = (cells: readonly string[], width: number): boolean =>
  cells.length >= width && isBlank(cells.slice(width));
