import { describe, expect, it } from 'vitest';
import { type Amount, NO_SLACK, type Share, type Slack } from '../../src/language/aggregates/shape.js';
import { type MeasureSpec, partsOf } from '../../src/language/measure.js';
import { type Causes, causeId, setId } from '../../src/measure/cause.js';
import { combine } from '../../src/measure/combine.js';
import type { Total } from '../../src/measure/counted.js';
import { isMeasured, type Outcome } from '../../src/measure/measured.js';
import { exact } from '../../src/values/exact.js';

const AMOUNT: Amount = {
  of: exact(3),
  per: null,
  rows: 1,
  mayBeNothing: false,
  lowest: exact(3),
  highest: exact(3),
};
const SHARE: Share = {
  good: exact(1),
  whole: exact(2),
  bad: { lowest: exact(1), highest: exact(1) },
  rows: 2,
  mayBeNothing: false,
  lowest: exact(0),
  highest: exact(1),
};
const open = (...rows: [string, number][]): Causes =>
  new Map(rows.map(([word, many]) => [setId([{ kind: 'word', dataset: 'd', column: 'c', word }]), many]));
/** What a part came to; `nothing` is what its aggregate comes to over no rows. */
const total = (
  {
    amount = AMOUNT,
    nothing = null,
    share = SHARE,
  }: { amount?: Amount | null; nothing?: Amount | null; share?: Share | null },
  causes: Causes = new Map(),
): Total => ({
  aggregate: {
    start: () => 'none',
    amount: (state: unknown) => (state === 'none' ? nothing : amount),
    share: () => share,
  } as unknown as Total['aggregate'],
  state: 'some',
  slack: NO_SLACK,
  causes,
});
const parts = (spec: object) => partsOf(spec as MeasureSpec);
const said = (outcome: Outcome): string => {
  if (!isMeasured(outcome)) return outcome.noData;
  const [numerator, denominator, value, lowest, highest] = [
    outcome.numerator,
    outcome.denominator,
    outcome.value,
    outcome.lowest,
    outcome.highest,
  ].map((one) => one?.toFraction() ?? '-');
  return `${numerator} of ${denominator} = ${value} in ${lowest}..${highest}${outcome.mayBeNothing ? '?' : ''}`;
};
const rowsOpen = (outcome: Outcome): number[] => (isMeasured(outcome) ? [...outcome.causes.values()] : []);

describe('an amount', () => {
  const count = parts({ count: 'd' });
  const found = (one: Total) => combine(count, [one]);

  it('is what its aggregate comes to', () => {
    const outcome = found(total({}, open(['x', 2])));
    expect(said(outcome)).toBe('3 of - = 3 in 3..3');
    expect(outcome).toMatchObject({ unproven: [], causes: open(['x', 2]) });
    expect(said(found(total({ amount: { ...AMOUNT, per: exact(2) } })))).toBe('3 of 2 = 3/2 in 3..3');
    expect(found(total({ amount: null }))).toEqual({ noData: 'no-records', about: [] });
  });

  it('may be nothing where there may be no records, unless none of them is an amount as well', () => {
    const amount = { ...AMOUNT, mayBeNothing: true };
    expect(said(found(total({ amount })))).toMatch(/\?$/);
    expect(said(found(total({ amount, nothing: AMOUNT })))).toBe('3 of - = 3 in 3..3');
    expect(said(found(total({})))).toBe('3 of - = 3 in 3..3');
  });
});

describe('a share', () => {
  const pooled = parts({ ratio: { count: 'd', numerator: { c: 'a' } } });
  const found = (share: Partial<Share> | null, causes?: Causes) =>
    said(combine(pooled, [total({ share: share && { ...SHARE, ...share } }, causes)]));

  it('is the good part of the whole', () => {
    expect(found({})).toBe('1 of 2 = 1/2 in 0..1');
    expect(found({ mayBeNothing: true })).toBe('1 of 2 = 1/2 in 0..1?');
    expect(found({ good: exact(0), whole: exact(0) })).toBe('0 of 0 = - in 0..1');
    expect(found(null)).toBe('no-records');
  });

  it('of a whole that comes to zero is none, unless something is open', () => {
    const none = { good: exact(0), whole: exact(0), lowest: null, highest: null };
    expect(found(none)).toBe('base-zero');
    expect(found(none, open(['x', 1]))).toBe('0 of 0 = - in -..-');
    expect(found({ ...none, lowest: exact(0) })).toBe('0 of 0 = - in 0..-');
    expect(found({ ...none, highest: exact(1) })).toBe('0 of 0 = - in -..1');
    expect(found({ lowest: null, highest: null })).toBe('1 of 2 = 1/2 in -..-');
  });
});

describe('two parts', () => {
  const against = (dataset: string) => parts({ ratio: { of: { count: 'd' }, per: { count: dataset } } });
  const [above, below] = [
    total({}, open(['x', 2], ['y', 1])),
    total({ amount: { ...AMOUNT, of: exact(4), lowest: exact(4), highest: exact(4) } }, open(['x', 3])),
  ];

  it('are set against each other', () => {
    expect(said(combine(against('other'), [above, below]))).toBe('3 of 4 = 3/4 in 3/4..3/4');
    expect(said(combine(against('other'), [above, total({ amount: null })]))).toBe('no-records');
  });

  it('are open for the rows of both, and of one dataset for the same ones', () => {
    expect(rowsOpen(combine(against('other'), [above, below]))).toEqual([5, 1]);
    expect(
      rowsOpen(combine(parts({ change: { from: { count: 'd' }, to: { count: 'd' } } }), [above, below])),
    ).toEqual([3, 1]);
  });
});

describe('a checklist', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: { vi: id, en: id } }));
  const required = parts({ checklist: { dataset: 'd', items } });
  /** Items by the standings that were seen, and as many rows of an item that cannot be read. */
  const found = (values: Record<string, number>, slack: Partial<Slack> = {}, unread = 0) =>
    combine(required, [
      {
        ...total({}, open(['x', 1])),
        state: { values: new Map(Object.entries(values)), unread: [0, unread, 0, 0, 0, 0, 0] },
        slack: { ...NO_SLACK, ...slack },
      },
    ]);
  const [GOOD, BAD, UNSURE] = [1 << 1, 1 << 2, 1 << 3];

  it('is the items proven of those of which something is known', () => {
    const outcome = found({ a: GOOD, b: BAD, c: UNSURE });
    expect(said(outcome)).toBe('1 of 2 = 1/2 in 1/4..3/4');
    expect(outcome).toMatchObject({
      unproven: [
        { id: 'b', state: 'refused' },
        { id: 'c', state: 'missing' },
        { id: 'd', state: 'missing' },
      ],
    });
  });

  it('has no proof of an item of which no record says anything', () => {
    const silent = found({ a: GOOD, b: BAD, c: UNSURE });
    const proof = causeId({ kind: 'proof', dataset: 'd', column: null, word: 'd' });
    expect(isMeasured(silent) && [...silent.causes]).toEqual([
      ...open(['x', 1]),
      [JSON.stringify([proof]), 1],
    ]);
  });

  it('has no value where nothing is known of any item', () => {
    expect(said(found({}))).toBe('0 of 0 = - in 0..1');
  });

  it('may have a refused item proven by a row that cannot be read, or that takes the place of another', () => {
    const all = { a: GOOD, b: GOOD, c: BAD, d: BAD };
    expect(said(found(all))).toBe('2 of 4 = 1/2 in 1/2..1/2');
    expect(said(found(all, { further: 1 }))).toBe('2 of 4 = 1/2 in 1/2..3/4');
    expect(said(found(all, {}, 1))).toBe('2 of 4 = 1/2 in 1/2..3/4');
    expect(said(found(all, { displaced: 1 }))).toBe('2 of 4 = 1/2 in 1/4..3/4');
    expect(said(found(all, { displaced: 1, further: 1 }))).toBe('2 of 4 = 1/2 in 1/4..1');
    expect(said(found(all, { displaced: 5, further: 5 }, 5))).toBe('2 of 4 = 1/2 in 0..1');
  });
});
