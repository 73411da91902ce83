import { describe, expect, it } from 'vitest';
import { dateReader, tellsDate } from '../../src/language/date-forms.js';
import { isoMoment } from '../../src/values/moment.js';

const read = dateReader({
  dates: [
    'ngày {date}',
    'ngày {day} tháng {month} năm {year}',
    '{hour} giờ {minute} phút, ngày {date}',
    '{hour} giờ ngày {day} tháng {month} năm {year}',
    '{time} ngày {date}',
    '{day}-Thg{month}-{year}',
  ],
  morning: ['SA', 'sáng'],
  afternoon: ['CH', 'chiều'],
});
const said = (text: string, order?: 'month_first'): string => {
  const moment = read(text, order);
  return moment === undefined ? 'none' : isoMoment(moment);
};

describe('a date is read', () => {
  it.each([
    ['05/06/2020 03:04:05 PM', '2020-06-05T15:04:05'],
    ['05/06/2020 3:04 CH', '2020-06-05T15:04:00'],
    ['05/06/2020 3:04:05 SA', '2020-06-05T03:04:05'],
    ['3:04:05 CH 5/6/2020', '2020-06-05T15:04:05'],
    ['05/06/2020 12:30 am', '2020-06-05T00:30:00'],
    ['05/06/2020 12:30 chiều'.normalize('NFD'), '2020-06-05T12:30:00'],
    ['05/06/2020 15:30PM', '2020-06-05T15:30:00'],
    ['2020-06-05 3:04 PM', '2020-06-05T15:04:00'],
    ['15 giờ 30 phút, ngày 05/06/2020', '2020-06-05T15:30:00'],
    ['15 GIỜ 5 PHÚT NGÀY 5-6-2020', '2020-06-05T15:05:00'],
    ['7 giờ ngày 05 tháng 6 năm 2020', '2020-06-05T07:00:00'],
    ['15:30:10 ngày 05/06/2020', '2020-06-05T15:30:10'],
    ['ngày 05 tháng 6 năm 2020', '2020-06-05'],
    ['Ngày 5/6/2020', '2020-06-05'],
    ['5-Thg6-2020', '2020-06-05'],
    ['05-Jun-2020', '2020-06-05'],
    ['5-Jun-20', '2020-06-05'],
    ['5 June 2020 08:03', '2020-06-05T08:03:00'],
    ['05-Dec-85', '1985-12-05'],
    ['05/06/2020', '2020-06-05'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'ngày 31 tháng 2 năm 2020',
    'ngày 05 tháng 13 năm 2020',
    '25 giờ 30 phút, ngày 05/06/2020',
    '05/06/2020 13:04 AM',
    '05/06/2020 0:30 PM',
    '05/06/2020 3:04 CHỜ',
    'Jun 2020',
    '31-Jun-2020',
    '5-Jun-2',
    '05/06',
    'chiều',
  ])('but not from %s', (text) => {
    expect(said(text)).toBe('none');
  });

  it('the month first where that is said, but for what is written in words', () => {
    expect(said('06/25/2020 3:04 PM', 'month_first')).toBe('2020-06-25T15:04:00');
    expect(said('15 giờ 30 phút, ngày 06/05/2020', 'month_first')).toBe('2020-06-05T15:30:00');
    expect(said('ngày 05 tháng 6 năm 2020', 'month_first')).toBe('2020-06-05');
    expect(said('05-Jun-2020', 'month_first')).toBe('2020-06-05');
  });
});

it('a form tells a day, and perhaps a time', () => {
  expect(['{date}', '{year} {day} {month}', '{time} {date}'].map(tellsDate)).toEqual([true, true, true]);
  expect(['{day} {month}', '{time}', '{minute} {date}', '{date} {date}', ''].map(tellsDate)).toEqual(
    Array(5).fill(false),
  );
});
