import { describe, expect, it } from 'vitest';
import { cellNumber, shownDay, shownMonth, shownNumber, withoutZeros } from '../../src/text/display.js';

describe('a number', () => {
  it.each([
    ['4876.5', '4.876,5', '4,876.5'],
    ['1234567', '1.234.567', '1,234,567'],
    ['-123456.7891', '-123.456,7891', '-123,456.7891'],
    ['999', '999', '999'],
    ['0.05', '0,05', '0.05'],
  ])('%s is written as each language does', (decimal, vi, en) => {
    expect([shownNumber(decimal, 'vi'), shownNumber(decimal, 'en')]).toEqual([vi, en]);
  });

  it('has no thousands in a cell', () => {
    expect([cellNumber('4876.5', 'vi'), cellNumber('4876.5', 'en')]).toEqual(['4876,5', '4876.5']);
  });

  it('ends where nothing but zeros follow, though not before its point', () => {
    expect(['14.50', '12.00', '1.050', '0.5', '1200', '10.0'].map(withoutZeros)).toEqual([
      '14.5',
      '12',
      '1.05',
      '0.5',
      '1200',
      '10',
    ]);
  });
});

describe('a date', () => {
  it('of a month is turned in Vietnamese; what is no month is left', () => {
    expect(shownMonth('2020-03', 'vi')).toBe('03/2020');
    expect(shownMonth('2020-03', 'en')).toBe('2020-03');
    for (const other of ['x2020-03', '2020-031', '2020-3', '020-03', 'abcd-03', '2020-xx'])
      expect(shownMonth(other, 'vi')).toBe(other);
  });

  it('of a day is turned in Vietnamese, before a time too; what is no day is left', () => {
    expect(shownDay('2020-12-31', 'vi')).toBe('31/12/2020');
    expect(shownDay('2020-12-31 08:03', 'vi')).toBe('31/12/2020 08:03');
    expect(shownDay('2020-12-31', 'en')).toBe('2020-12-31');
    for (const other of ['x2020-12-31', '020-12-31', 'abcd-12-31', '2020-1-31', '2020-xx-31', '2020-12-xx'])
      expect(shownDay(other, 'vi')).toBe(other);
  });
});
