import type { Dataset } from '../catalog/dataset.js';
import type { Join } from '../language/condition/tree.js';
import { NO, type Truth, UNKNOWN, YES } from '../values/truth.js';
import { type Batch, contentAt, isKnown } from '../values/vector.js';
import { type Cause, type Causes, causeOf, causesIn, cellCauses, mergeCauses, setId } from './cause.js';
import type { JoinAnswers } from './join-answers.js';
import type { Program } from './program.js';

/** What the values of a join's column were seen to be. */
export interface Joined {
  readonly values: ReadonlyMap<string, Truth>;
  readonly causes: ReadonlyMap<string, readonly Cause[]>;
  /** Rows that may be wanted and whose value cannot be read. */
  readonly unread: number;
  readonly unreadCauses: Causes;
}

export const startJoin = (): Joined => ({
  values: new Map(),
  causes: new Map(),
  unread: 0,
  unreadCauses: new Map(),
});

/** Adds a batch of the joined dataset. What is no record for certain makes nothing certain. */
export function join(state: Joined, batch: Batch, { of, dataset }: Join, where: Program): Joined {
  // The maps may be large, and are this state's own.
  const values = state.values as Map<string, Truth>;
  const causes = state.causes as Map<string, readonly Cause[]>;
  const unreadCauses = state.unreadCauses as Map<string, number>;
  let { unread } = state;
  const mask = where.mask(batch);
  const vector = batch.columns.get(of);
  const most = batch.standing === 'record' ? YES : UNKNOWN;
  for (let row = 0; row < batch.size; row++) {
    const truth = Math.min(mask[row] as number, most) as Truth;
    const content = contentAt(vector, row);
    if (isKnown(content)) {
      const before = values.get(content.key);
      if (before === undefined || truth > before) values.set(content.key, truth);
      if (truth === UNKNOWN && !causes.has(content.key))
        causes.set(content.key, whyOpen(where, batch, row, dataset));
    } else if (truth !== NO && content !== 'empty') {
      unread++;
      const why = [
        ...cellCauses(batch.columns.has(of) ? content : 'empty', dataset, of),
        ...rowCause(batch, dataset),
      ];
      unreadCauses.set(setId(why), (unreadCauses.get(setId(why)) ?? 0) + 1);
    }
  }
  return { values, causes, unread, unreadCauses };
}

const whyOpen = (where: Program, batch: Batch, row: number, dataset: string): Cause[] => [
  ...(where.mask(batch)[row] === UNKNOWN ? where.causes(batch, row) : []),
  ...rowCause(batch, dataset),
];

/** Why the rows of a batch are no records for certain. */
export function rowCause({ standing }: Batch, dataset: string): Cause[] {
  if (standing === 'record') return [];
  return standing === 'member'
    ? [{ kind: 'member', dataset, column: null, word: null }]
    : [rowCauseOf(dataset)];
}

export const rowCauseOf = (dataset: string): Cause => ({ kind: 'row', dataset, column: null, word: null });

/**
 * What a join answers. A value that a reference list does not have is unknown; of events, what has not happened has
 * not. Where no value at all could be read, nothing is known of any.
 */
export function answersOf(
  { values, causes, unread, unreadCauses }: Joined,
  { of }: Join,
  { name, spec }: Dataset,
  loose: { readonly rows: number; readonly causes: Causes },
): JoinAnswers {
  const slack = unread + loose.rows;
  const blind = values.size === 0 && unread > 0;
  const unlisted: Truth = spec.kind === 'reference' ? UNKNOWN : NO;
  const truth = (value: string): Truth => (blind ? UNKNOWN : (values.get(value) ?? unlisted));
  return {
    truth,
    mayChange: (value) => truth(value) === NO || (truth(value) === YES && loose.rows > 0),
    causes(value) {
      if (blind) return [...unreadCauses.keys()].flatMap((set) => causesIn(set).map(causeOf));
      return causes.get(value) ?? [{ kind: 'key', dataset: name, column: of, word: value }];
    },
    slack: blind ? 0 : slack,
    slackCauses: mergeCauses(unreadCauses, loose.causes),
  };
}
