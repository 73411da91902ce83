import { describe, expect, it } from 'vitest';
import { beside } from '../../../src/formats/page/beside.js';
import { shownOrigin, shownOrigins, titleWithOrigin } from '../../../src/formats/page/origins.js';
import type { Report } from '../../../src/report/schema.js';
import { same } from '../../../src/text/words.js';
import { indicator } from '../sample-indicators.js';
import { sample } from '../sample-report.js';

const instead = {
  title: { vi: 'Biểu 06a', en: 'Form 06a' },
  reason: { code: 'dataset-absent' as const, ...same('–') },
};

describe('what a figure rests on', () => {
  it('is not said of records, nor of what has no figure yet', () => {
    expect(shownOrigin(indicator({ origin: 'records' }), 'vi')).toBe('');
    expect(shownOrigin(indicator({ origin: null }), 'vi')).toBe('');
    expect(shownOrigin(indicator({ origin: 'declared', verdict: 'no-data' }), 'vi')).toBe('');
  });

  it('is said of what offices declare and of surveys', () => {
    expect(shownOrigin(indicator({ origin: 'declared' }), 'vi')).toBe('tự khai');
    expect(shownOrigin(indicator({ origin: 'survey' }), 'en')).toBe('surveyed');
  });

  it('is said with what stood in', () => {
    expect(shownOrigin(indicator({ origin: 'declared', stands_in: instead }), 'vi')).toBe(
      'theo Biểu 06a, tự khai',
    );
    expect(shownOrigin(indicator({ origin: 'records', stands_in: instead }), 'en')).toBe('by Form 06a');
  });

  it('stands behind a title', () => {
    const titled = (given: Parameters<typeof indicator>[0]) =>
      titleWithOrigin(indicator({ title: same('Một'), ...given }), 'en');
    expect(titled({ origin: 'declared' })).toBe('Một (declared)');
    expect(titled({})).toBe('Một');
  });
});

describe('what all figures rest on', () => {
  it('is one line of those that there are, without points where there is no scale', () => {
    expect(shownOrigins({ ...sample, scale: null }, 'vi')).toBe(
      'Nguồn số liệu: 3 từ dữ liệu gốc · 2 tự khai',
    );
  });

  it('is not said where nothing was measured', () => {
    const origins = sample.origins.map((one) => ({ ...one, indicators: 0 }));
    expect(shownOrigins({ ...sample, origins }, 'vi')).toBe('');
  });
});

describe('what stands beside the indicators', () => {
  const [goal] = sample.goals as [Report['goals'][number]];
  const fields = (counts: Pick<typeof goal, 'numerator' | 'denominator'>) =>
    beside({ ...sample, goals: [{ ...goal, ...counts }], monitored: [] }, 'en')[0]?.sheet?.fields;

  it('has counts where something is counted, and no points', () => {
    expect(fields({ numerator: '1', denominator: '2' })).toEqual([
      ...['code', 'title', 'counts', 'value', 'threshold', 'verdict'],
    ]);
    expect(fields({ numerator: '25', denominator: null })).not.toContain('counts');
  });
});
