import type { Dataset } from '../../src/catalog/dataset.js';
import type { Join } from '../../src/language/condition/tree.js';
import { type Cause, type Causes, causeOf, causesIn, setId } from '../../src/measure/cause.js';
import type { JoinAnswers } from '../../src/measure/join-answers.js';
import { type Judging, programmer } from '../../src/measure/program.js';
import { loosened } from '../../src/measure/slack.js';
import type { Counting } from '../../src/measure/tally.js';
import { OPEN } from '../../src/values/range.js';
import { NO, UNKNOWN, YES } from '../../src/values/truth.js';
import { unasked } from './batches.js';
import { YEAR } from './world.js';

export const rowOf = (dataset: string): Cause => ({ kind: 'row', dataset, column: null, word: null });

/** A list that has `a`, perhaps `b`, and nothing else; so many of its answers may be otherwise, but of what is open. */
export const listing = (slack: number): JoinAnswers => ({
  truth: (value) => (value === 'a' ? YES : value === 'b' ? UNKNOWN : NO),
  causes: (word) => [{ kind: 'key', dataset: 'list', column: 'item', word }],
  slack,
  mayChange: (value) => value !== 'b',
  slackCauses: new Map([[setId([rowOf('list')]), slack]]),
});

/** How a dataset is counted over the year 2020. */
export function countingOf(
  dataset: Dataset,
  answers: (join: Join) => JoinAnswers = unasked,
  rest: Partial<Counting> = {},
): Counting {
  const judging: Judging = { timeframe: YEAR, answers };
  return {
    dataset,
    program: programmer(dataset, judging),
    loosely: programmer(dataset, { ...judging, answers: (join) => loosened(answers(join)) }),
    judging,
    ranges: () => OPEN,
    by: undefined,
    leaveOut: false,
    ...rest,
  };
}

/** Causes as `kind dataset column word`, with the rows that each set of them leaves open. */
export const saidCauses = (causes: Causes): [string, number][] =>
  [...causes].map(([set, rows]) => [
    causesIn(set)
      .map(causeOf)
      .map(({ kind, dataset, column, word }) => [kind, dataset, column ?? '-', word ?? '-'].join(' '))
      .join(', '),
    rows,
  ]);
