import { describe, expect, it } from 'vitest';
import { mistakesOf, type RuleSpec } from '../../src/language/rules/registry.js';
import { readThreshold } from '../../src/language/threshold.js';
import { exact } from '../../src/values/exact.js';

type Bands = Extract<RuleSpec, { bands: unknown }>['bands'];

const wrong = (rule: RuleSpec, threshold: object | null = null, countsFailures = true) =>
  mistakesOf(rule, {
    code: '3.4.1',
    line: threshold && readThreshold({ basis: 'stated', ...threshold } as never),
    possible: exact(2),
    countsFailures,
  }).map(({ path, what }) => [...path, what.en]);

it('what is wrong is told with what to write instead', () => {
  const hints = (rule: RuleSpec) =>
    mistakesOf(rule, { code: '3.4.1', line: null, possible: exact(2), countsFailures: false }).map(
      ({ hint }) => hint?.en,
    );
  expect(hints('proportional')).toEqual([
    'Write `between: { worst: 1, best: 5 }` for the mean of a survey, or `bands`.',
  ]);
  expect(hints({ lost_each: { points: 1 } })).toEqual([
    'Points can be lost each where a part of a whole is to be good, for a checklist, or where what must not be is counted.',
  ]);
});

describe('bands', () => {
  const at = (bands: Bands, threshold?: object) => wrong({ bands }, threshold).map(([, i]) => i);
  const told = (bands: Bands, threshold?: object) => wrong({ bands }, threshold).map((one) => one.at(-1));

  it('in order are sound', () => {
    expect(at([{ from: 3, share: 1 }, { from: 2, share: 0.5 }, { share: 0.5 }])).toEqual([]);
    expect(at([{ above: 3, points: 2 }, { from: 3, points: 1 }, { value_over: 6 }])).toEqual([]);
    expect(
      at(
        [
          { below: 1, share: 1 },
          { up_to: 1, share: 0.5 },
        ],
        { at_most: 1 },
      ),
    ).toEqual([]);
  });

  it('that are harder, as hard, or come after what is left, are out of order', () => {
    const order = 'The bands of 3.4.1 are not in order.';
    expect(
      told([
        { from: 2, share: 1 },
        { from: 3, share: 0.5 },
      ]),
    ).toEqual([order]);
    expect(
      told([
        { from: 2, share: 1 },
        { from: 2, share: 0.5 },
      ]),
    ).toEqual([order]);
    expect(
      told([
        { from: 2, share: 1 },
        { above: 2, share: 0.5 },
      ]),
    ).toEqual([order]);
    expect(
      told([
        { up_to: 2, share: 1 },
        { up_to: 1, share: 0.5 },
      ]),
    ).toEqual([order]);
    expect(told([{ share: 1 }, { from: 2, share: 0.5 }])).toEqual([order]);
    expect(
      at([
        { from: 3, share: 1 },
        { from: 2, share: 0.5 },
        { from: 2, share: 0.2 },
      ]),
    ).toEqual([2]);
  });

  it('that would earn more for a worse value are refused, also just before the better band', () => {
    const less = (better: string, worse: string) =>
      `In 3.4.1 a better value could earn less: the band above earns ${better} of the points, this one up to ${worse}.`;
    expect(
      told([
        { from: 3, share: 0.5 },
        { from: 2, share: 1 },
      ]),
    ).toEqual([less('50 %', '100 %')]);
    expect(told([{ from: '80 %', points: 1 }, { value_over: '100 %' }])).toEqual([less('50 %', '80 %')]);
    expect(told([{ from: '90 %', value_over: '100 %' }, { share: '95 %' }])).toEqual([less('90 %', '95 %')]);
    expect(told([{ from: '10 %', share: 1 }, { value_over: '10 %' }])).toEqual([]);
  });

  it('that earn more than all the points are refused', () => {
    const much = 'A band of 3.4.1 earns more than all its points (2).';
    expect([told([{ from: 1, points: 3 }]), told([{ from: 1, share: 1.5 }])]).toEqual([[much], [much]]);
  });

  it('go one way, and that of the threshold', () => {
    expect(
      told([
        { from: 3, share: 1 },
        { up_to: 2, share: 0.5 },
      ]),
    ).toEqual(['The bands of 3.4.1 go both ways.']);
    const against = 'The rule of 3.4.1 goes against its threshold: a better value would earn less.';
    expect(told([{ from: 3, share: 1 }], { at_most: 3 })).toEqual([against]);
    expect(told([{ up_to: 3, share: 1 }], { more_than: 3 })).toEqual([against]);
    expect(told([{ up_to: 3, share: 1 }, { value_over: 9 }])).toEqual([against]);
    expect(told([{ value_over: 9 }], { at_most: 3 })).toEqual([against]);
  });
});

describe('other rules', () => {
  it('ask a threshold where they go by it', () => {
    const none = [['Code 3.4.1 has no threshold, so this rule cannot score it.']];
    expect([wrong('proportional'), wrong('all_or_nothing')]).toEqual([none, none]);
    expect([wrong('proportional', { at_most: 1 }), wrong('all_or_nothing', { at_least: 1 })]).toEqual([
      [],
      [],
    ]);
  });

  it('go the way of the threshold', () => {
    const against = 'The rule of 3.4.1 goes against its threshold: a better value would earn less.';
    expect(wrong({ proportional: { full_at: 5 } }, { at_most: 3 })).toEqual([['proportional', against]]);
    expect(wrong({ between: { worst: 1, best: 5 } }, { at_most: 3 })).toEqual([['between', against]]);
    expect(wrong({ between: { worst: 5, best: 1 } }, { at_least: 3 })).toEqual([['between', against]]);
    expect(wrong({ between: { worst: 5, best: 1 } }, { at_most: 3 })).toEqual([]);
    expect(wrong({ between: { worst: 5, best: 5 } })).toEqual([
      ['between', 'The worst and the best of 3.4.1 are the same.'],
    ]);
  });

  it('lose points for failures only where these are told, and no more than all at once', () => {
    const each = (points: number): RuleSpec => ({ lost_each: { points } });
    expect([wrong(each(2)), wrong(each(0.1))]).toEqual([[], []]);
    expect(wrong(each(2.1))).toEqual([
      ['lost_each', 'Each failure of 3.4.1 would lose more than all its points.'],
    ]);
    expect(wrong(each(1), null, false)).toEqual([
      ['lost_each', 'The measure of 3.4.1 does not tell how many fail.'],
    ]);
  });
});
