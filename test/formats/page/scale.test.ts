import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/formats/page/areas.js';
import { measureSheet, scoredRow } from '../../../src/formats/page/measures.js';
import { shownLeft } from '../../../src/formats/page/points.js';
import { preamble } from '../../../src/formats/page/preamble.js';
import { rules, shownScale } from '../../../src/formats/page/scale.js';
import { totalsSection } from '../../../src/formats/page/totals.js';
import type { Report } from '../../../src/report/schema.js';
import { indicator, score, totals } from '../sample-indicators.js';
import { sample } from '../sample-report.js';

type Scale = NonNullable<Report['scale']>;

const NONE = { areas: 0, criteria: 0, indicators: 0 };
const source = { vi: 'Quyết định 1', en: 'Decision 1' };
const scale = (given: Partial<Scale>): Scale => ({
  ...{ id: 's', source, provisional: true, sets: NONE, splits: NONE },
  ...given,
});
const halfSet = scale({
  sets: { areas: 8, criteria: 0, indicators: 1 },
  splits: { areas: 0, criteria: 1, indicators: 1200 },
});
const never = { ...score(null, '1.5'), unscorable: '1.5', rule: { vi: 'không chấm', en: 'not scored' } };

describe('the scale', () => {
  it('credits a decision with what it set, and says what was split', () => {
    expect([shownScale(halfSet, 'vi'), shownScale(halfSet, 'en')]).toEqual([
      'Thang điểm (tạm tính): điểm của 8 lĩnh vực, 1 chỉ số theo Quyết định 1; điểm của 1 tiêu chí, 1.200 chỉ số: chia đều (tạm tính)',
      'Scale (provisional): points of 8 areas, 1 indicator by Decision 1; those of 1 criterion, 1,200 indicators: split evenly (provisional)',
    ]);
  });

  it('that was set as a whole is its source and no more', () => {
    const whole = { sets: { areas: 8, criteria: 2, indicators: 83 } };
    expect(shownScale(scale({ ...whole, provisional: false }), 'vi')).toBe('Thang điểm: Quyết định 1');
    expect(shownScale(scale(whole), 'en')).toBe('Scale (provisional): Decision 1');
  });
});

describe('points that nobody set', () => {
  const head = (one: Scale | null) => measureSheet([], one, 'vi').heads.score;

  it('are named in the heading where all are split, and marked one by one where some are', () => {
    expect(head(sample.scale)).toBe('Điểm\nchia đều\n(tạm tính)');
    expect(head(halfSet)).toBe('Điểm\ntạm tính');
    expect(head({ ...halfSet, provisional: false })).toBe('Điểm');
    const cell = (basis: 'set' | 'split', of: Scale | null) =>
      scoredRow(indicator({ score: { ...score('1', '2'), basis } }), of, 'vi').cells.score;
    expect([cell('split', halfSet), cell('set', halfSet)]).toEqual(['1,00/2,00°', '1,00/2,00']);
    expect(cell('split', sample.scale)).toBe('1,00/2,00');
  });

  it('have their mark explained where there is one', () => {
    const mark = '° Điểm chia đều (tạm tính): thang điểm chỉ đặt điểm của mã cấp trên.';
    const lines = (report: Report) => preamble(report, 'vi').lines;
    expect(lines({ ...sample, scale: halfSet })).toContain(mark);
    expect(lines(sample)).not.toContain(mark);
    const set = [indicator({ score: { ...score('1', '2'), basis: 'set' } })];
    expect(lines({ ...sample, scale: halfSet, indicators: set })).not.toContain(mark);
  });
});

describe('points that nothing can score', () => {
  const all = totals({ earned: '2', measured: '3', possible: '6', unscorable: '1.5', highest: '4.5' });
  const report: Report = {
    ...sample,
    indicators: [indicator({ score: score('2', '3') }), indicator({ code: '3.5', score: never })],
    totals: all,
    assignments: [],
  };

  it('are said in one sentence, with their codes', () => {
    expect(preamble(report, 'en').lines).toContain(
      '1.5 points of 3.5 cannot be scored, since no threshold is set and the scale names no rule; they lie outside lowest – highest.',
    );
    expect(preamble(report, 'vi').lines).toContain(
      'Không chấm được 1,5 điểm của 3.5, vì không đặt ngưỡng và thang điểm không nêu cách chấm; số điểm này nằm ngoài khoảng thấp nhất – cao nhất.',
    );
  });

  it('have a line of their own in the totals', () => {
    const items = totalsSection(report, 'en')[0]?.items.map(({ text }) => text);
    expect(items).toEqual(
      expect.arrayContaining(['Cannot be scored: 1.5', 'Lowest – highest once all data are in: 0 – 4.5']),
    );
  });

  it('are not among what is still to be won', () => {
    expect(shownLeft(all, null, 'en')).toBe(
      'Still to be won: 2.5 points, 1.5 of them where nothing is scored yet; 1.5 more cannot be scored',
    );
    expect(shownLeft({ ...all, measured: '4.5' }, null, 'vi')).toBe(
      'Còn có thể đạt: 2,5 điểm; ngoài ra 1,5 điểm không chấm được',
    );
  });
});

describe('rules', () => {
  it('stand under the table of their area, those alike together', () => {
    const other = { vi: 'đạt hoặc không', en: 'all or nothing' };
    const own = [
      indicator({ code: '3.1' }),
      indicator({ code: '3.2', score: { ...score('1', '2'), rule: other } }),
      indicator({ code: '3.3' }),
    ];
    const report = { ...sample, indicators: [...own, indicator({ code: '4.1', area: '4' })] };
    expect(areas(report, 'en', 0)[0]?.items).toEqual([
      {
        text: 'How the points are earned',
        below: ['3.1, 3.3: full points from 98 %, below that in proportion', '3.2: all or nothing'],
      },
    ]);
    expect(rules([indicator({ score: { ...score('1', '2'), rule: null } })], sample.scale, 'en')).toEqual([]);
    expect(rules(own, null, 'en')).toEqual([]);
  });
});
