import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../src/formats/page/alternatives.js';
import type { Report, ReportIndicator } from '../../../src/report/schema.js';
import { empty, indicator } from '../sample-indicators.js';
import { sample } from '../sample-report.js';

type Alternative = ReportIndicator['alternatives'][number];

const by = (given: Partial<Alternative>): Alternative => ({
  ...{ kind: 'otherwise', title: { vi: 'Biểu 06a', en: 'Form 06a' }, origin: 'declared', used: false },
  ...{
    population: { vi: '–', en: '–' },
    numerator: '3',
    denominator: '4',
    value: '0.75',
    lowest: '0.75',
    highest: '0.75',
  },
  verdict: 'fail',
  ...given,
});
const NONE = { ...empty, verdict: 'no-data' } as const;

const shown = (alternative: Alternative[], own: Partial<ReportIndicator> = {}) => {
  const report: Report = {
    ...sample,
    indicators: [indicator({ alternatives: alternative, ...own }), indicator({ code: '3.9' })],
    goals: [],
    monitored: [],
  };
  return alternatives(report, 'en').map(({ heading, items }) => [heading, items.map(({ text }) => text)]);
};

const OWN = 'as computed: 4,875/5,000, 97.50 %, fail';

describe('other sources', () => {
  const SAID = 'Other sources say otherwise';

  it('are said where their figures differ, with those that were computed', () => {
    expect(shown([by({})])).toEqual([[SAID, [`3.4.1: Form 06a: 3/4, 75.00 %, fail; ${OWN}`]]]);
  });

  it('are not said where they come to the same, have no figures, or are what was computed', () => {
    expect(shown([by({ value: '0.975' })])).toEqual([]);
    expect(shown([by(NONE)])).toEqual([]);
    expect(shown([by({ used: true })])).toEqual([]);
  });

  it('are not held against what has no figure itself', () => {
    expect(shown([by({})], { ...NONE })).toEqual([]);
  });

  it('say nothing of what was set against what by another measure', () => {
    const own = { numerator: '1', denominator: null, value: '1', sides: { from: '20', to: '21' } };
    const [[, said]] = shown([by({})], own) as [[string, string[]]];
    expect(said[0]).toMatch(/^3\.4\.1: Form 06a: 3\/4, 75\.00 %, fail; as computed: 20 → 21, /);
  });

  it('are named one by one, and only those that differ', () => {
    const more = by({ title: { vi: 'Điều tra', en: 'Poll' }, numerator: null, denominator: null });
    expect(shown([by({}), by({ value: '0.975' }), more])).toEqual([
      [SAID, [`3.4.1: Form 06a: 3/4, 75.00 %, fail; Poll: 75.00 %, fail; ${OWN}`]],
    ]);
  });
});

describe('other readings', () => {
  const SAID = 'Other readings would decide otherwise (they do not)';
  const reading = (given: Partial<Alternative>) => by({ kind: 'reading', ...given });

  it('are said where the verdict would be another, whatever the value', () => {
    expect(shown([reading({ verdict: 'pass' })])).toEqual([
      [SAID, [`3.4.1: Form 06a: 3/4, 75.00 %, pass; ${OWN}`]],
    ]);
    expect(shown([reading({ verdict: 'fail' })])).toEqual([]);
  });

  it('are not said where either has no data', () => {
    expect(shown([reading({ verdict: 'pass' })], { ...NONE })).toEqual([]);
    expect(shown([reading(NONE)])).toEqual([]);
  });

  it('have bounds where the value is not known', () => {
    const open = { ...empty, verdict: 'undecided', lowest: '0.5', highest: '1' } as const;
    expect(shown([reading(open)])).toEqual([[SAID, [`3.4.1: Form 06a: 50.00–100.00 %, undecided; ${OWN}`]]]);
  });
});

it('both are said of goals and of what is monitored too, in Vietnamese as well', () => {
  const [goal] = sample.goals as [Report['goals'][number]];
  const own = { ...goal, value: '20', verdict: 'fail' } as const;
  const other = by({ numerator: null, denominator: null, value: '15', lowest: '15', highest: '15' });
  const reading = { ...other, kind: 'reading', verdict: 'pass' } as const;
  const report = {
    ...sample,
    indicators: [],
    goals: [{ ...own, alternatives: [other] }],
    monitored: [{ ...own, code: 'M.3', alternatives: [reading] }],
  };
  expect(alternatives(report, 'vi').map(({ heading, items }) => [heading, items[0]?.text])).toEqual([
    ['Nguồn khác cho số liệu khác', expect.stringMatching(/^G\.3: Biểu 06a: .*không đạt; số liệu đã tính: /)],
    [
      'Cách hiểu khác sẽ kết luận khác (không dùng để kết luận)',
      expect.stringMatching(/^M\.3: Biểu 06a: .*đạt; số liệu đã tính: /),
    ],
  ]);
});
