import { describe, expect, it } from 'vitest';
import { type RuleSpec, ruleFromCell, sayRule } from '../../src/language/rules/registry.js';

const ruleIn = (cell: string): unknown => {
  const found = ruleFromCell(cell);
  return 'rule' in found ? found.rule : found.mistake.what.en;
};

describe('a cell of the spreadsheet', () => {
  it.each([
    ['proportional', 'proportional'],
    ['Theo tỷ lệ', 'proportional'],
    ['In proportion', 'proportional'],
    ['All or nothing', 'all_or_nothing'],
    ['đủ điểm từ 98 %, dưới đó theo tỷ lệ', { proportional: { full_at: '98 %' } }],
    ['all_or_nothing', 'all_or_nothing'],
    ['Đạt hoặc không.', 'all_or_nothing'],
    ['đủ điểm từ 5, dưới đó theo tỷ lệ', { proportional: { full_at: '5' } }],
    ['full points from 2.5, below that in proportion', { proportional: { full_at: '2.5' } }],
    ['Trừ 0,25 điểm mỗi trường hợp', { lost_each: { points: '0.25' } }],
    ['each failure loses 10 % of the points', { lost_each: { share: '10 %' } }],
    ['Điểm trung bình khảo sát: từ 1 đến 5', { between: { worst: '1', best: '5' } }],
    ['mean from 1 to 5', { between: { worst: '1', best: '5' } }],
  ])('%j', (cell, rule) => {
    expect(ruleIn(cell)).toEqual(rule);
  });

  it.each([
    ['từ 95% đến 100%: (tỷ lệ % x điểm tối đa)/100%; dưới 95%: 0', [{ from: '95 %', value_over: '100 %' }]],
    [
      'Hoàn thành 100% kế hoạch: 1 điểm;\nTừ 80% đến dưới 100%: 0,5;\nDưới 80%: 0 điểm.',
      [
        { from: '100 %', points: '1' },
        { from: '80 %', points: '0.5' },
      ],
    ],
    [
      'giảm từ 10% trở lên: 1; dưới 10%: (tỷ lệ giảm × điểm tối đa)/10%',
      [{ from: '10 %', points: '1' }, { value_over: '10 %' }],
    ],
    [
      'Đạt 100%: 1; Từ 70% - dưới 100%: 0,5',
      [
        { from: '100 %', points: '1' },
        { from: '70 %', points: '0.5' },
      ],
    ],
    [
      'trên 5: đủ điểm; đúng 5: 50 % số điểm; còn lại: 0,1',
      [{ above: '5', share: 1 }, { from: '5', share: '50 %' }, { points: '0.1' }],
    ],
    [
      'không quá 3: đủ điểm; trên 3 đến 5: 0,5 điểm; trên 5: không có điểm',
      [
        { up_to: '3', share: 1 },
        { up_to: '5', points: '0.5' },
      ],
    ],
    [
      'dưới 80 %: 0; 80 - 100 %: 0,5; 100 %: 1',
      [
        { from: '100 %', points: '1' },
        { from: '80 %', points: '0.5' },
      ],
    ],
    ['dưới 2: 1 điểm', [{ below: '2', points: '1' }]],
    [
      'từ 0 đến 3: đủ điểm; trên 3 đến 5: 0,5 điểm; trên 5: 0',
      [
        { up_to: '3', share: 1 },
        { up_to: '5', points: '0.5' },
      ],
    ],
    ['từ 95 % đến 100 %: đủ điểm', [{ from: '95 %', share: 1 }]],
    ['từ 95 %: tỷ lệ x điểm tối đa', [{ from: '95 %', value_over: '100 %' }]],
    ['100 %: 1; ; dưới 100 %: 0,5;', [{ from: '100 %', points: '1' }, { points: '0.5' }]],
    [
      '100 %: 1; từ 80 % đến dưới 100 %: 0',
      [
        { from: '100 %', points: '1' },
        { from: '80 %', share: 0 },
      ],
    ],
    ['còn lại: 0', [{ share: 0 }]],
  ])('%j has bands', (cell, bands) => {
    expect(ruleIn(cell)).toEqual({ bands });
  });

  it.each([
    ['tuỳ', 'The rule `tuỳ` is not understood.'],
    [
      'gần đủ điểm từ 5, dưới đó theo tỷ lệ',
      'The rule `gần đủ điểm từ 5, dưới đó theo tỷ lệ` is not understood.',
    ],
    [
      'đủ điểm từ 5, dưới đó theo tỷ lệ kép',
      'The rule `đủ điểm từ 5, dưới đó theo tỷ lệ kép` is not understood.',
    ],
    [
      'no full points from 5, below that in proportion',
      'The rule `no full points from 5, below that in proportion` is not understood.',
    ],
    [
      'full points from 5, below that in proportions',
      'The rule `full points from 5, below that in proportions` is not understood.',
    ],
    ['mean from one to 5', 'The rule `mean from one to 5` is not understood.'],
    ['mean from 1 to five', 'The rule `mean from 1 to five` is not understood.'],
    ['100: 1; 55', 'The band `55` is not understood.'],
    ['100 %: 1.200', 'The band `100 %: 1.200` is not understood.'],
    ['98 % = 1', 'The rule `98 % = 1` is not understood.'],
    ['100 %: 1; khá: 0,5', 'The band `khá: 0,5` is not understood.'],
    ['100 %: rất tốt', 'The band `100 %: rất tốt` is not understood.'],
    ['1.200: 1', 'The band `1.200: 1` is not understood.'],
    [
      '100 %: 1; từ 80 % đến dưới 90 %: 0,5',
      'The band `từ 80 % đến dưới 90 %: 0,5` does not go on where the one before it ends.',
    ],
    [
      'trên 100 %: 1; từ 80 % đến dưới 100 %: 0,5',
      'The band `từ 80 % đến dưới 100 %: 0,5` does not go on where the one before it ends.',
    ],
    ['không quá 3: 1; trên 4: 0', 'The band `trên 4: 0` does not go on where the one before it ends.'],
  ])('%j is told to be wrong', (cell, wrong) => {
    expect(ruleIn(cell)).toBe(wrong);
  });

  const SPECS: readonly RuleSpec[] = [
    { bands: [{ from: '95 %', value_over: '100 %' }] },
    {
      bands: [
        { from: '100 %', points: '1' },
        { from: '80 %', points: '0.5' },
      ],
    },
    { bands: [{ above: '5', share: 1 }, { from: '5', share: '12.5 %' }, { value_over: '40' }] },
    {
      bands: [
        { below: '3', share: 1 },
        { up_to: '3', points: '0.5' },
        { up_to: '7.5', points: '0.1' },
      ],
    },
    { bands: [{ up_to: '3', share: 1 }, { points: '0.1' }] },
    { bands: [{ value_over: '5' }] },
    { lost_each: { points: '0.25' } },
    { lost_each: { share: '5 %' } },
    { between: { worst: '1', best: '5' } },
    { proportional: { full_at: '5' } },
  ];

  it.each(SPECS.map((spec) => [JSON.stringify(spec), spec] as const))(
    'takes the words that the report has for %s',
    (_, spec) => {
      const { vi, en } = sayRule(spec, null);
      expect([ruleIn(vi), ruleIn(en)]).toEqual([spec, spec]);
    },
  );
});
