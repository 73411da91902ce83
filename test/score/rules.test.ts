import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mistakesOf,
  mostOf,
  RULES,
  type RuleSpec,
  ruleFromCells,
  rule as ruleSchema,
  sayRule,
  shareOf,
} from '../../src/language/rules/registry.js';
import { readThreshold, type Threshold, type ThresholdSpec } from '../../src/language/threshold.js';
import { type Exact, exact } from '../../src/values/exact.js';

type Line = Omit<ThresholdSpec & object, 'basis'> | 'none';

const lineOf = (line: Line): Threshold | null =>
  readThreshold(line === 'none' ? line : { ...line, basis: 'stated' });

/** The share that a value earns, as a fraction. */
const share = (rule: RuleSpec, value: string | number, line: Line = 'none') =>
  shareOf(rule, exact(value), lineOf(line))?.toFraction();

describe('rules', () => {
  it('proportional goes up to a least value', () => {
    const line = { at_least: '80 %' };
    expect([0.2, 0.4, 0.8, 0.9, 0, -1].map((value) => share('proportional', value, line))).toEqual([
      '1/4',
      '1/2',
      '1',
      '1',
      '0',
      '0',
    ]);
    expect(share('proportional', '2/3', { at_least: '98 %' })).toBe('100/147');
  });

  it('proportional goes down to a most value', () => {
    const line = { at_most: '5 %' };
    expect([0, 0.05, 0.1, 0.2].map((value) => share('proportional', value, line))).toEqual([
      '1',
      '1',
      '1/2',
      '1/4',
    ]);
  });

  it('proportional comes all the way to a strict line, which only the verdict holds to be strict', () => {
    expect([4, 5, 6].map((value) => share('proportional', value, { more_than: 5 }))).toEqual([
      '4/5',
      '1',
      '1',
    ]);
    expect([4, 5, 10].map((value) => share('proportional', value, { less_than: 5 }))).toEqual([
      '1',
      '1',
      '1/2',
    ]);
  });

  it('proportional knows no way towards zero', () => {
    expect([0, 1, 2].map((value) => share('proportional', value, { at_most: 0 }))).toEqual(['1', '0', '0']);
    expect([-1, 0, 1].map((value) => share('proportional', value, { less_than: 0 }))).toEqual([
      '1',
      '0',
      '0',
    ]);
    expect([-1, 0, 1].map((value) => share('proportional', value, { at_least: 0 }))).toEqual(['0', '1', '1']);
    expect([-1, 0, 1].map((value) => share('proportional', value, { more_than: 0 }))).toEqual([
      '0',
      '0',
      '1',
    ]);
  });

  it('proportional to a figure of its own asks no threshold', () => {
    const rule = { proportional: { full_at: 5 } };
    expect([-1, 0, 2, 5, 9].map((value) => share(rule, value))).toEqual(['0', '0', '2/5', '1', '1']);
  });

  it('all or nothing follows the verdict', () => {
    expect([0.97, 0.98].map((value) => share('all_or_nothing', value, { at_least: '98 %' }))).toEqual([
      '0',
      '1',
    ]);
    expect([5, 5.1].map((value) => share('all_or_nothing', value, { more_than: 5 }))).toEqual(['0', '1']);
  });

  it('steps give the best that was reached, in whatever order they are written', () => {
    const rule: RuleSpec = {
      steps: [
        { from: '90 %', share: 0.5 },
        { from: '98 %', share: 1 },
        { from: '50 %', share: '25 %' },
      ],
    };
    expect([0.49, 0.5, 0.89, 0.9, 0.979, 0.98, 1].map((value) => share(rule, value))).toEqual([
      '0',
      '1/4',
      '1/4',
      '1/2',
      '1/2',
      '1',
      '1',
    ]);
  });

  it('says nothing where neither rule nor threshold does', () => {
    expect(share('proportional', 1)).toBeUndefined();
    expect(share('all_or_nothing', 1)).toBeUndefined();
  });
});

const STEPS: RuleSpec = {
  steps: [
    { from: '98 %', share: 0.9 },
    { from: '92.5 %', share: 0.5 },
  ],
};
/** Every way to write each rule. */
const EXAMPLES: Readonly<Record<keyof typeof RULES, readonly RuleSpec[]>> = {
  proportional: ['proportional', { proportional: { full_at: 5 } }],
  all_or_nothing: ['all_or_nothing'],
  steps: [STEPS],
};
const RISING: readonly Line[] = [{ at_least: '98 %' }, { more_than: 2 }, { at_least: 0 }, { more_than: -1 }];
const FALLING: readonly Line[] = [{ at_most: '5 %' }, { less_than: 2 }, { at_most: 0 }, { less_than: -1 }];
const values = fc
  .tuple(fc.integer({ min: -400, max: 800 }), fc.integer({ min: 1, max: 120 }))
  .map(([n, d]) => exact(n).div(d));

describe.each(Object.entries(EXAMPLES))('%s', (name, specs) => {
  it('is written in ways that the language takes', () => {
    expect(RULES[name as keyof typeof RULES].forms).toHaveLength(specs.length);
    for (const spec of specs) expect(ruleSchema.parse(spec)).toEqual(spec);
  });

  // A figure of the rule's own is reached from below, whatever the line.
  const lines = (spec: RuleSpec): readonly Line[] =>
    typeof spec === 'object' && 'proportional' in spec ? RISING : [...RISING, ...FALLING];

  it('never gives a better value less, nor any value more than the most', () => {
    const cases = specs.flatMap((spec) => lines(spec).map((line) => ({ spec, line })));
    fc.assert(
      fc.property(fc.constantFrom(...cases), values, values, ({ spec, line }, one, other) => {
        const threshold = lineOf(line);
        const [low, high] = one.lt(other) ? [one, other] : [other, one];
        const [worse, better] = FALLING.includes(line) ? [high, low] : [low, high];
        const shareAt = (value: Exact) => shareOf(spec, value, threshold) as Exact;
        expect(shareAt(worse).lte(shareAt(better))).toBe(true);
        expect(shareAt(better).lte(mostOf(spec, threshold) as Exact)).toBe(true);
        expect(shareAt(worse).gte(0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reaches its most, on the line or past its best step', () => {
    for (const spec of specs)
      for (const line of lines(spec)) {
        const best = exact(FALLING.includes(line) ? -100 : 100);
        expect(shareOf(spec, best, lineOf(line))).toEqual(mostOf(spec, lineOf(line)));
      }
  });

  it('says itself in both languages', () => {
    for (const spec of specs)
      for (const line of [...RISING, ...FALLING, 'none' as const]) {
        const { vi, en } = sayRule(spec, lineOf(line));
        expect(`${vi} / ${en}`).not.toMatch(/undefined|NaN|\[object/);
        expect(vi).not.toBe(en);
      }
  });
});

describe('a rule in words', () => {
  const said = (rule: RuleSpec, line: Line = 'none') => {
    const { vi, en } = sayRule(rule, lineOf(line));
    return [vi, en];
  };

  it.each<[RuleSpec, Line, string, string]>([
    [
      'proportional',
      { at_least: '98 %' },
      'đủ điểm từ 98 %, dưới đó theo tỷ lệ',
      'full points from 98 %, below that in proportion',
    ],
    [
      'proportional',
      { at_most: '2.5 %' },
      'đủ điểm khi không quá 2,5 %, vượt càng nhiều điểm càng giảm theo tỷ lệ',
      'full points up to 2.5 %, above that inversely in proportion',
    ],
    [
      'proportional',
      { at_most: 0 },
      'đủ điểm khi không quá 0, còn lại không có điểm',
      'full points up to 0, otherwise none',
    ],
    [
      { proportional: { full_at: 1200 } },
      'none',
      'đủ điểm từ 1.200, dưới đó theo tỷ lệ',
      'full points from 1,200, below that in proportion',
    ],
    [
      'all_or_nothing',
      { more_than: '100 %' },
      'đủ điểm khi đạt trên 100 %, còn lại không có điểm',
      'full points above 100 %, otherwise none',
    ],
    ['all_or_nothing', 'none', 'không chấm điểm vì chưa có ngưỡng', 'not scored, there being no threshold'],
    [
      {
        steps: [
          { from: '98 %', share: 1 },
          { from: '92.5 %', share: 0.5 },
        ],
      },
      { at_least: '98 %' },
      'từ 98 %: đủ điểm; từ 92,5 %: 50 % số điểm; còn lại không có điểm',
      'from 98 %: full points; from 92.5 %: 50 % of the points; otherwise none',
    ],
    [
      { steps: [{ from: 3, share: '12.5 %' }] },
      { at_most: 1 },
      'không quá 3: 12,5 % số điểm; còn lại không có điểm',
      'up to 3: 12.5 % of the points; otherwise none',
    ],
  ])('%j under %j', (rule, line, vi, en) => {
    expect(said(rule, line)).toEqual([vi, en]);
  });
});

describe('cells of a spreadsheet', () => {
  it.each([
    ['proportional', '', 'proportional'],
    ['all_or_nothing', '', 'all_or_nothing'],
    [
      '',
      '98 % = 1; 95 %=0,5',
      {
        steps: [
          { from: '98 %', share: '1' },
          { from: '95 %', share: '0.5' },
        ],
      },
    ],
    ['steps', '5 = 50 %', { steps: [{ from: '5', share: '50 %' }] }],
    ['linear', '', 'linear'],
    ['', '98 % gives all', { steps: [{ from: '98 % gives all', share: '' }] }],
  ])('%j with steps %j', (rule, steps, spec) => {
    expect(ruleFromCells({ rule, steps })).toEqual(spec);
  });
});

describe('steps', () => {
  const wrongAt = (line: Line, ...steps: [from: number, share: number][]) =>
    mistakesOf({ steps: steps.map(([from, share]) => ({ from, share })) }, lineOf(line), '3.4.1').map(
      ({ path }) => path,
    );
  const rising: Line = { at_least: 1 };

  it('in order are sound', () => {
    expect(wrongAt(rising, [3, 1], [2, 0.5], [1, 0.2])).toEqual([]);
    expect(wrongAt({ at_most: 1 }, [1, 1], [2, 0.5])).toEqual([]);
  });

  it('that are harder, give as much, or give more than all, are told by the first of them', () => {
    expect(wrongAt(rising, [2, 1], [3, 0.5], [4, 0.2])).toEqual([['steps', 1]]);
    expect(wrongAt(rising, [3, 1], [2, 1])).toEqual([['steps', 1]]);
    expect(wrongAt(rising, [3, 1], [3, 0.5])).toEqual([['steps', 1]]);
    expect(wrongAt(rising, [3, 1.5])).toEqual([['steps', 0]]);
    expect(wrongAt({ at_most: 1 }, [2, 1], [1, 0.5])).toEqual([['steps', 1]]);
  });
});
