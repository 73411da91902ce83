import { expect, it } from 'vitest';
import { readThreshold, threshold } from '../../src/language/threshold.js';

it('a threshold is judged at any time, unless it says at the end of the year', () => {
  const line = { at_least: '98 %', basis: 'stated' } as const;
  expect(readThreshold(threshold.parse(line))?.judgedAtYearEnd).toBe(false);
  expect(readThreshold(threshold.parse({ ...line, judged: 'year_end' }))?.judgedAtYearEnd).toBe(true);
});
