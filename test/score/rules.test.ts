import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mistakesOf,
  mostOf,
  RULES,
  type RuleSpec,
  rule as ruleSchema,
  sayRule,
  shareOf,
} from '../../src/language/rules/registry.js';
import { readThreshold, type Threshold, type ThresholdSpec } from '../../src/language/threshold.js';
import { type Exact, exact } from '../../src/values/exact.js';

type Line = Omit<ThresholdSpec & object, 'basis'> | 'none';

const lineOf = (line: Line): Threshold | null =>
  readThreshold(line === 'none' ? line : { ...line, basis: 'stated' });

/** What is at stake: two points, which amounts of points are parts of. */
const stakes = (line: Line = 'none') => ({ line: lineOf(line), possible: exact(2) });

/** The share that a value earns, as a fraction. */
const share = (rule: RuleSpec, value: string | number, line: Line = 'none') =>
  shareOf(rule, exact(value), stakes(line))?.toFraction();

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

  it('bands earn by the first that is reached: 95 % and more in proportion, below that nothing', () => {
    const rule: RuleSpec = { bands: [{ from: '95 %', value_over: '100 %' }] };
    expect(['0.9499', '0.95', '0.965', '1', '1.2'].map((value) => share(rule, value))).toEqual([
      '0',
      '19/20',
      '193/200',
      '1',
      '1',
    ]);
  });

  it('bands earn amounts: all done 1 point, from 80 % half a point, below that nothing', () => {
    const rule: RuleSpec = {
      bands: [
        { from: '100 %', points: 2 },
        { from: '80 %', points: 0.5 },
      ],
    };
    expect(['0.7999', '0.8', '0.9999', '1'].map((value) => share(rule, value))).toEqual([
      '0',
      '1/4',
      '1/4',
      '1',
    ]);
    expect(shareOf(rule, exact(1), { line: null, possible: exact(0) })?.toFraction()).toBe('0');
  });

  it('bands earn relative to a figure below what is full: a tenth less is all, less than that in proportion', () => {
    const rule: RuleSpec = { bands: [{ from: '10 %', share: 1 }, { value_over: '10 %' }] };
    expect(['-0.01', '0', '0.07', '0.1', '0.3'].map((value) => share(rule, value))).toEqual([
      '0',
      '0',
      '7/10',
      '1',
      '1',
    ]);
  });

  it('bands are strict where they say so, and go up to something where less is better', () => {
    const strict: RuleSpec = {
      bands: [
        { above: 5, share: 1 },
        { from: 5, share: '50 %' },
      ],
    };
    expect([4, 5, 6].map((value) => share(strict, value))).toEqual(['0', '1/2', '1']);
    const down: RuleSpec = {
      bands: [{ below: 3, share: 1 }, { up_to: 3, share: 0.5 }, { up_to: 4, share: 0.25 }, { points: 0.2 }],
    };
    expect([2, 3, 4, 5].map((value) => share(down, value))).toEqual(['1', '1/2', '1/4', '1/10']);
  });

  it('points are lost for each failure, down to none', () => {
    const each: RuleSpec = { lost_each: { points: 0.5 } };
    expect([0, 1, 3, 4, 9].map((failures) => share(each, failures))).toEqual(['1', '3/4', '1/4', '0', '0']);
    expect(share({ lost_each: { share: '10 %' } }, 3)).toBe('7/10');
  });

  it('a mean lies between its worst and its best', () => {
    const rule: RuleSpec = { between: { worst: 1, best: 5 } };
    expect([0, 1, 2, 3.5, 5, 6].map((value) => share(rule, value))).toEqual([
      '0',
      '0',
      '1/4',
      '5/8',
      '1',
      '1',
    ]);
    expect([1, 3, 4].map((value) => share({ between: { worst: 4, best: 1 } }, value))).toEqual([
      '1',
      '1/3',
      '0',
    ]);
  });

  it('says nothing where neither rule nor threshold does', () => {
    expect(share('proportional', 1)).toBeUndefined();
    expect(share('all_or_nothing', 1)).toBeUndefined();
  });
});

/** Every way to write each rule; those that are reached from above apart. */
const EXAMPLES: Readonly<Record<keyof typeof RULES, readonly RuleSpec[]>> = {
  proportional: ['proportional', { proportional: { full_at: 5 } }],
  all_or_nothing: ['all_or_nothing'],
  bands: [
    { bands: [{ from: '98 %', share: 0.9 }, { from: '92.5 %', points: 1 }, { value_over: 5 }] },
    { bands: [{ above: 1, value_over: 1 }, { value_over: 1 }] },
    { bands: [{ from: '95 %', value_over: '100 %' }] },
  ],
  lost_each: [{ lost_each: { points: 0.25 } }, { lost_each: { share: '7 %' } }],
  between: [{ between: { worst: 1, best: 5 } }],
};
const FROM_ABOVE: readonly RuleSpec[] = [
  { bands: [{ below: '98 %', share: 0.9 }, { up_to: 2, points: 1 }, { points: 0.1 }] },
  { between: { worst: 3, best: 0 } },
];
const RISING: readonly Line[] = [{ at_least: '98 %' }, { more_than: 2 }, { at_least: 0 }, { more_than: -1 }];
const FALLING: readonly Line[] = [{ at_most: '5 %' }, { less_than: 2 }, { at_most: 0 }, { less_than: -1 }];
const values = fc
  .tuple(fc.integer({ min: -400, max: 800 }), fc.integer({ min: 1, max: 120 }))
  .map(([n, d]) => exact(n).div(d));

describe.each(Object.entries(EXAMPLES))('%s', (name, specs) => {
  it('is written in ways that the language takes', () => {
    expect(name in RULES).toBe(true);
    for (const spec of specs) expect(ruleSchema.parse(spec)).toEqual(spec);
  });

  const cases = [
    ...specs.flatMap((spec) =>
      (typeof spec === 'string' ? [...RISING, ...FALLING] : RISING).map((line) => ({ spec, line })),
    ),
    ...FROM_ABOVE.filter((spec) => name in (spec as object)).flatMap((spec) =>
      FALLING.map((line) => ({ spec, line })),
    ),
  ];
  /** Fewer failures are better, whatever the line. */
  const isLess = (line: Line) => name === 'lost_each' || FALLING.includes(line);

  it('never gives a better value less, nor any value more than the most', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), values, values, ({ spec, line }, one, other) => {
        const [low, high] = one.lt(other) ? [one, other] : [other, one];
        const [worse, better] = isLess(line) ? [high, low] : [low, high];
        const shareAt = (value: Exact) => shareOf(spec, value, stakes(line)) as Exact;
        expect(shareAt(worse).lte(shareAt(better))).toBe(true);
        expect(shareAt(better).lte(mostOf(spec, stakes(line)) as Exact)).toBe(true);
        expect(shareAt(worse).gte(0)).toBe(true);
      }),
    );
  });

  it('reaches its most, on the line or past its best band', () => {
    for (const { spec, line } of cases) {
      const best = exact(isLess(line) ? -100 : 100);
      expect(shareOf(spec, best, stakes(line))).toEqual(mostOf(spec, stakes(line)));
    }
  });

  it('has nothing wrong with it', () => {
    for (const { spec, line } of cases)
      expect(mistakesOf(spec, { ...stakes(line), code: '1', countsFailures: true })).toEqual([]);
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
    [
      'all_or_nothing',
      'none',
      'không chấm được vì không đặt ngưỡng và thang điểm không nêu cách chấm',
      'cannot be scored: no threshold is set, and the scale names no rule',
    ],
    [
      'proportional',
      { more_than: '100 %' },
      'đủ điểm từ 100 % (đúng 100 % thì chưa đạt nhưng vẫn đủ điểm), dưới đó theo tỷ lệ',
      'full points from 100 % (just 100 % fails and earns them all the same), below that in proportion',
    ],
    [
      { bands: [{ from: '95 %', value_over: '100 %' }] },
      { at_least: '98 %' },
      'từ 95 % trở lên: (tỷ lệ × điểm tối đa) / 100 %; dưới 95 %: không có điểm',
      'from 95 % on: (rate × maximum points) / 100 %; below 95 %: none',
    ],
    [
      {
        bands: [
          { from: '100 %', points: 1 },
          { from: '80 %', points: 0.5 },
        ],
      },
      'none',
      'từ 100 % trở lên: 1 điểm; từ 80 % đến dưới 100 %: 0,5 điểm; dưới 80 %: không có điểm',
      'from 100 % on: 1 point; from 80 % to below 100 %: 0.5 points; below 80 %: none',
    ],
    [
      { bands: [{ from: '10 %', share: 1 }, { value_over: '10 %' }] },
      'none',
      'từ 10 % trở lên: đủ điểm; dưới 10 %: (tỷ lệ × điểm tối đa) / 10 %',
      'from 10 % on: full points; below 10 %: (rate × maximum points) / 10 %',
    ],
    [
      {
        bands: [
          { above: 5, share: 1 },
          { from: 5, share: '12.5 %' },
          { above: 2, value_over: 40 },
        ],
      },
      'none',
      'trên 5: đủ điểm; đúng 5: 12,5 % số điểm; trên 2 đến dưới 5: (giá trị × điểm tối đa) / 40; không quá 2: không có điểm',
      'above 5: full points; just 5: 12.5 % of the points; above 2 to below 5: (value × maximum points) / 40; up to 2: none',
    ],
    [
      {
        bands: [
          { below: 3, share: 1 },
          { up_to: 5, share: 0.5 },
        ],
      },
      { at_most: 1 },
      'dưới 3: đủ điểm; từ 3 đến 5: 50 % số điểm; trên 5: không có điểm',
      'below 3: full points; from 3 to 5: 50 % of the points; above 5: none',
    ],
    [
      { bands: [{ value_over: 5 }] },
      'none',
      'mọi giá trị: (giá trị × điểm tối đa) / 5',
      'any value: (value × maximum points) / 5',
    ],
    [
      { lost_each: { points: 0.25 } },
      'none',
      'mỗi trường hợp không đạt trừ 0,25 điểm, cho đến hết điểm',
      'each failure loses 0.25 points, down to none',
    ],
    [
      { between: { worst: 1, best: 5 } },
      'none',
      'trung bình từ 1 đến 5 quy ra từ 0 đến đủ điểm',
      'mean from 1 to 5 onto none to all of the points',
    ],
  ])('%j under %j', (rule, line, vi, en) => {
    expect(said(rule, line)).toEqual([vi, en]);
  });
});
