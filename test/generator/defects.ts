import type { Row } from './csv.js';
import type { Dice } from './dice.js';

/** What a damaged row shows, and how often in a file. Everything here must end as a reject. */
const DEFECTS = {
  'impossible date': 5,
  'unknown status': 4,
  'no dossier code': 4,
  'too many cells': 3,
  'too few cells': 4,
  'the same row twice': 6,
} as const;

export type Defect = keyof typeof DEFECTS;

/** Where the columns stand that the damage is done to. */
export interface Columns {
  readonly code: number;
  readonly due: number;
  readonly status: number;
}

export interface Damaged {
  readonly rows: Row[];
  readonly rejects: number;
}

/** Damages some rows of a file, each in one way, and says how many must be refused. */
export function damage(rows: readonly Row[], columns: Columns, dice: Dice): Damaged {
  const order = Object.entries(DEFECTS).flatMap(([defect, times]) =>
    Array<Defect>(times).fill(defect as Defect),
  );
  const chosen = new Map<number, Defect>();
  for (const defect of order) chosen.set(free(chosen, rows.length, dice), defect);
  return {
    rows: rows.flatMap((row, index) => {
      const defect = chosen.get(index);
      return defect ? damaged(row, defect, columns) : [row];
    }),
    rejects: order.length,
  };
}

function free(taken: ReadonlyMap<number, Defect>, length: number, dice: Dice): number {
  let index = dice.below(length);
  while (taken.has(index)) index = (index + 1) % length;
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
