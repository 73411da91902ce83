import { expect, it } from 'vitest';
import { shownThreshold } from '../../../src/formats/page/threshold.js';
import { shownDay, shownNumber } from '../../../src/text/display.js';
import { indicator } from '../sample-indicators.js';

it('shows thresholds in the unit of what they judge, a star where they are read into words', () => {
  const line = (op: 'more_than' | 'at_most', value: string, basis: 'stated' | 'interpreted') =>
    indicator({ unit: op === 'at_most' ? 'number' : 'percent', threshold: { op, value, basis } });
  expect(shownThreshold(indicator(), 'vi')).toBe('≥ 98 %');
  expect(shownThreshold(line('more_than', '1', 'stated'), 'en')).toBe('> 100 %');
  expect(shownThreshold(line('at_most', '0', 'interpreted'), 'vi')).toBe('≤ 0*');
});

it('writes numbers and days as the language does', () => {
  expect(shownNumber('-1234567.5', 'vi')).toBe('-1.234.567,5');
  expect(shownDay('2020-12-31', 'vi')).toBe('31/12/2020');
  expect(shownDay('2020-12-31', 'en')).toBe('2020-12-31');
});
