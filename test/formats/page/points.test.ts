import { describe, expect, it } from 'vitest';
import { shownDifference, shownLeft, shownScore, shownScoreRange } from '../../../src/formats/page/points.js';
import { totals } from '../sample-indicators.js';

const score = (earned: string | null, possible: string, lowest = earned ?? '0', highest = lowest) => ({
  earned,
  possible,
  lowest,
  highest,
});

describe('points', () => {
  it('stand before those possible', () => {
    expect(shownScore(score('10.25', '14.5'), 'vi')).toBe('10,25/14,50');
    expect(shownScore(score(null, '14.5'), 'en')).toBe('–/14.50');
    expect(shownScore(score('0.333333333333', '0.333333333333'), 'en')).toBe('0.33/0.33');
  });

  it('that fall short are not shown as full, nor a few as none', () => {
    expect(shownScore(score('0.4999', '0.5'), 'vi')).toBe('0,4999/0,5000');
    expect(shownScore(score('0.001', '0.5'), 'vi')).toBe('0,001/0,500');
  });

  it('have a range where they hang on what is unknown', () => {
    expect(shownScoreRange(score('2', '2', '1.25', '2'), 'vi')).toBe('1,25–2,00');
    expect(shownScoreRange(score('2', '2', '1.9999', '2'), 'vi')).toBe('1,9999–2,0000');
    expect(shownScoreRange(score('2', '2'), 'vi')).toBe('');
  });

  it('that are left are not shown as nothing', () => {
    const almost = totals({ earned: '0.99998', measured: '1', possible: '1' });
    expect(shownLeft(almost, null, 'en')).toBe('Still to be won: 0.00002 points');
  });

  it('differ by a sign', () => {
    expect(['0.04', '-0.36', '0', '0.001'].map((one) => shownDifference(one, 'vi'))).toEqual([
      '+0,04',
      '-0,36',
      '0,00',
      '≈ 0,00',
    ]);
  });
});
