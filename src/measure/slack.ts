import type { Slack } from '../language/aggregates/shape.js';
import type { Condition, Join } from '../language/condition/tree.js';
import { joinId, leavesOf } from '../language/condition/walk.js';
import { UNKNOWN } from '../values/truth.js';
import { type Batch, contentAt, isKnown } from '../values/vector.js';
import { type Causes, causesIn, mergeCauses } from './cause.js';
import type { JoinAnswers } from './join-answers.js';

/**
 * How many rows hang on each value of a join, by column and join. An unreadable row of the joined dataset may change
 * the answer for one value, and so the standing of every row that has this value.
 */
export type Hanging = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The joins that a condition asks of its own records. */
export const directJoins = (condition: Condition): Join[] =>
  leavesOf(condition).flatMap((leaf) => (leaf.kind === 'join' ? [leaf] : []));

const hangingId = (join: Join): string => `${join.column} ${joinId(join)}`;

/** The answers of a join with those that may be otherwise unknown: what does not change with them hangs on nothing. */
export const loosened = (answers: JoinAnswers): JoinAnswers => ({
  ...answers,
  truth: (value) => (answers.slack > 0 && answers.mayChange(value) ? UNKNOWN : answers.truth(value)),
});

/** Adds those rows of a batch that stand otherwise where the joins are loosened. */
export function hang(
  hanging: Hanging,
  batch: Batch,
  joins: readonly Join[],
  answers: (join: Join) => JoinAnswers,
  changes: (row: number) => boolean,
): Hanging {
  if (joins.length === 0) return hanging;
  const all = new Map(hanging);
  for (const join of joins) {
    // The map is this state's own, and may be large.
    const rows = (all.get(hangingId(join)) ?? new Map()) as Map<string, number>;
    const vector = batch.columns.get(join.column);
    const { mayChange } = answers(join);
    for (let row = 0; row < batch.size; row++) {
      const content = contentAt(vector, row);
      if (isKnown(content) && mayChange(content.key) && changes(row))
        rows.set(content.key, (rows.get(content.key) ?? 0) + 1);
    }
    all.set(hangingId(join), rows);
  }
  return all;
}

/** Rows that may stand otherwise, and why. */
export interface Loose {
  readonly rows: number;
  readonly causes: Causes;
}

export const FIRM: Loose = { rows: 0, causes: new Map() };

/** At the most: for each join, the rows of as many values as may be answered otherwise, those with most rows first. */
export function looseRows(
  hanging: Hanging,
  joins: readonly Join[],
  answers: (join: Join) => JoinAnswers,
): Loose {
  let loose = FIRM;
  for (const join of new Map(joins.map((one) => [hangingId(one), one])).values()) {
    const { slack, slackCauses } = answers(join);
    const counts = [...(hanging.get(hangingId(join))?.values() ?? [])].sort((a, b) => b - a);
    const rows = counts.slice(0, slack).reduce((sum, count) => sum + count, 0);
    if (rows === 0) continue;
    const set = JSON.stringify([...new Set([...slackCauses.keys()].flatMap(causesIn))].sort());
    loose = { rows: loose.rows + rows, causes: mergeCauses(loose.causes, new Map([[set, rows]])) };
  }
  return loose;
}

/** What loose rows and unreadable ones come to: each may take a certain row away, and be one more. */
export const slackOf = ({ rows }: Loose, displacing: number): Slack => ({
  displaced: displacing + rows,
  further: rows,
});
