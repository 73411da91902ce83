import type { Row } from './csv.js';
import type { Dice } from './dice.js';

/** What a damaged row shows. The last four must end as rejects; of the first two only a cell cannot be read. */
export type Defect =
  | 'unknown status'
  | 'impossible date'
  | 'no dossier code'
  | 'too many cells'
  | 'too few cells'
  | 'the same row twice';

const CELLS_ONLY: readonly Defect[] = ['unknown status', 'impossible date'];

/** Where the columns stand that the damage is done to. */
export interface Columns {
  readonly code: number;
  readonly due: number;
  readonly status: number;
}

/** The damage to a file: which defect how often, and on which rows the unknown status stands. */
export interface Damage {
  readonly times: Partial<Record<Defect, number>>;
  readonly strange: (row: Row) => boolean;
}

export interface Damaged {
  readonly rows: Row[];
  readonly rejects: number;
}

/** About one row in a thousand cannot be a record: each file has one such row, in turn of each kind. */
export const damageOf = (file: number, strange: Damage['strange'], strangers: number): Damage => ({
  times: {
    'unknown status': strangers,
    'impossible date': 1,
    [(['no dossier code', 'too many cells', 'too few cells'] as const)[file % 3] as Defect]: 1,
    'the same row twice': 2,
  },
  strange,
});

/** Damages some rows of a file, each in one way, and says how many must be refused. */
export function damage(
  rows: readonly Row[],
  columns: Columns,
  { times, strange }: Damage,
  dice: Dice,
): Damaged {
  const order = Object.entries(times).flatMap(([defect, often]) =>
    Array<Defect>(often).fill(defect as Defect),
  );
  const chosen = new Map<number, Defect>();
  for (const defect of order) {
    const fits = (index: number): boolean =>
      !chosen.has(index) && (defect !== 'unknown status' || strange(rows[index] as Row));
    chosen.set(free(fits, rows.length, dice), defect);
  }
  return {
    rows: rows.flatMap((row, index) => {
      const defect = chosen.get(index);
      return defect ? damaged(row, defect, columns) : [row];
    }),
    rejects: order.filter((defect) => !CELLS_ONLY.includes(defect)).length,
  };
}

function free(fits: (index: number) => boolean, length: number, dice: Dice): number {
  let index = dice.below(length);
  while (!fits(index)) index = (index + 1) % length;
  return index;
}

function damaged(row: Row, defect: Defect, { code, due, status }: Columns): Row[] {
  switch (defect) {
    case 'impossible date':
      return [row.with(due, /^\d{14}$/.test(row[due] ?? '') ? '20200231170000' : '31/02/2020')];
    case 'unknown status':
      return [row.with(status, /^\d+$/.test(row[status] ?? '') ? '99' : 'Chuyển phòng khác xem xét')];
    case 'no dossier code':
      return [row.with(code, '')];
    case 'too many cells':
      return [[...row, 'thừa', 'ô']];
    case 'too few cells':
      return [row.slice(0, 7)];
    case 'the same row twice':
      return [row, row];
  }
}
