import type { Dataset } from '../catalog/dataset.js';
import { targetOf } from '../language/aggregates/registry.js';
import {
  BAD,
  GOOD,
  OUTSIDE,
  PERHAPS,
  PERHAPS_BAD,
  PERHAPS_GOOD,
  UNSURE,
} from '../language/aggregates/shape.js';
import type { Condition } from '../language/condition/tree.js';
import type { Part } from '../language/measure.js';
import { type Mask, NO, UNKNOWN, YES } from '../values/truth.js';
import { type Batch, contentAt, isOpenAt } from '../values/vector.js';
import { type Cause, cellCauses } from './cause.js';
import { rowCause } from './joins.js';
import type { Program } from './program.js';

type Programs = (condition: Condition) => Program;

/** How the rows of a batch stand to a part, row by row. */
export function standingsOf({ where, good }: Part, program: Programs, batch: Batch): Uint8Array {
  const [asked, fine] = [program(where).mask(batch), good && program(good).mask(batch)];
  const standings = new Uint8Array(batch.size);
  const certain = batch.standing === 'record';
  for (let row = 0; row < batch.size; row++) standings[row] = standing(asked, fine, row, certain);
  return standings;
}

/** How a row stands, given whether it is in question and whether it is good. */
function standing(asked: Mask, fine: Mask | null, row: number, certain: boolean): number {
  const truth = asked[row] as number;
  if (truth === NO) return OUTSIDE;
  const isGood = fine ? (fine[row] as number) : YES;
  const sure = certain && truth === YES;
  if (isGood === UNKNOWN) return sure ? UNSURE : PERHAPS;
  if (isGood === YES) return sure ? GOOD : PERHAPS_GOOD;
  return sure ? BAD : PERHAPS_BAD;
}

/** Which rows of a part are open, and why: how they stand, or what they amount to, is not known. */
export interface Openness {
  isOpen(batch: Batch, row: number, standing: number): boolean;
  causes(batch: Batch, row: number): readonly Cause[];
}

export function opennessOf(part: Part, program: Programs, { name: dataset }: Dataset): Openness {
  const conditions = [part.where, ...(part.good ? [part.good] : [])].map(program);
  const read = targetOf(part.aggregate).columns;
  return {
    isOpen: (batch, row, at) =>
      at !== OUTSIDE && (at >= UNSURE || read.some((name) => isOpenAt(batch.columns.get(name), row))),
    causes: (batch, row) => [
      ...conditions.flatMap((one) => (one.mask(batch)[row] === UNKNOWN ? one.causes(batch, row) : [])),
      // Of a row that could not be read at all the cells are no cause of their own.
      ...read
        .filter((name) => batch.columns.has(name))
        .flatMap((name) => cellCauses(contentAt(batch.columns.get(name), row), dataset, name)),
      ...rowCause(batch, dataset),
    ],
  };
}
