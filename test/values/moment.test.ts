import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderShown, parseMoment } from '../../src/values/date-forms.js';
import { compareMoments, hasTime, isoMoment, type Moment } from '../../src/values/moment.js';

const iso = (text: string): string | undefined => {
  const moment = parseMoment(text);
  return moment === undefined ? undefined : isoMoment(moment);
};

describe('reads a date', () => {
  it.each([
    ['05/06/2020', '2020-06-05'],
    ['5/6/2020', '2020-06-05'],
    ['05-06-2020', '2020-06-05'],
    ['5.6.2020', '2020-06-05'],
    ['2020-06-05', '2020-06-05'],
    ['20200605', '2020-06-05'],
    ['21/11/2018 09:24:05', '2018-11-21T09:24:05'],
    ['21/11/2018 9:24', '2018-11-21T09:24:00'],
    ['21/11/2018, 09:24:05', '2018-11-21T09:24:05'],
    ['08:03:00 5/6/2020', '2020-06-05T08:03:00'],
    ['2020-06-05 08:03', '2020-06-05T08:03:00'],
    ['2020-06-05T08:03:59.123', '2020-06-05T08:03:59'],
    ['20200605080300', '2020-06-05T08:03:00'],
    ['202006050803', '2020-06-05T08:03:00'],
    ['2020/06/05 08:03', '2020-06-05T08:03:00'],
    ['08:03 5-6-2020', '2020-06-05T08:03:00'],
    ['05/06/2020 08:03', '2020-06-05T08:03:00'],
    ['05/06/85', '1985-06-05'],
    ['29/01/2024 09:05:00 - 4 ngày (Đã quá hạn 4 ngày 2 giờ 13 phút 54 giây)', '2024-01-29T09:05:00'],
    ['29/02/2020', '2020-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['31/12/1969 23:59:59', '1969-12-31T23:59:59'],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    '31/04/2020',
    '29/02/2019',
    '29/02/1900',
    '29/02/2100',
    '00/01/2020',
    '01/00/2020',
    '01/13/2020',
    '32/01/2020',
    '2020-13-01',
    '20200631',
    '05/06/20',
    '25/06/20',
    '0a/06/2020',
    '05/06/2020 0a:03',
    '05/06-2020',
    '2020-06-05 08:03 +7',
    '05/06',
    '2020',
    '5 tháng 6 năm 2020',
    '06/2020',
    '05/06/2020 24:00',
    '05/06/2020 10:60',
    '20200605240000',
    '43987',
    '05//06/2020',
    '0',
    '',
    'NA',
    '05/06/0020',
    '05/06/2020 10',
  ])('but not from %j', (text) => {
    expect(iso(text)).toBeUndefined();
  });

  it('day first, unless it is said otherwise: 06/05 is in May', () => {
    expect(iso('06/05/2020')).toBe('2020-05-06');
    const [day, time, iso8601] = ['06/05/2020', '08:03 6/25/2020', '2020-06-05'].map(
      (text) => parseMoment(text, 'month_first') as Moment,
    );
    expect([day, time, iso8601].map((moment) => isoMoment(moment as Moment))).toEqual([
      '2020-06-05',
      '2020-06-25T08:03:00',
      '2020-06-05',
    ]);
    expect(parseMoment('25/06/2020', 'month_first')).toBeUndefined();
  });

  it('with a zone as civil time of Vietnam, on whatever day that is', () => {
    expect(
      [
        '2020-06-05T08:03:00Z',
        '2020-06-05T20:03:00.123Z',
        '2020-06-05T08:03:00+07:00',
        '2020-06-05 08:03:00 +0700',
        '2020-06-05T08:03-05:30',
        '2020-12-31T17:00:00+00',
      ].map(iso),
    ).toEqual([
      '2020-06-05T15:03:00',
      '2020-06-06T03:03:00',
      '2020-06-05T08:03:00',
      '2020-06-05T08:03:00',
      '2020-06-05T20:33:00',
      '2021-01-01T00:00:00',
    ]);
  });

  it('every day there is, in every form, the same', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T');
          const [y, m, d] = day.split('-') as [string, string, string];
          for (const form of [`${d}/${m}/${y}`, `${Number(d)}/${Number(m)}/${y}`, day, `${y}${m}${d}`])
            expect(iso(form)).toBe(day);
          const forms = [
            `${d}/${m}/${y} ${time}`,
            `${time} ${Number(d)}/${Number(m)}/${y}`,
            `${day}T${time}`,
            `${y}${m}${d}${time.replaceAll(':', '')}`,
          ];
          for (const form of forms) expect(iso(form)).toBe(`${day}T${time}`);
        },
      ),
    );
  });
});

const at = (text: string): Moment => parseMoment(text) as Moment;
const sign = (a: string, b: string): number => Math.sign(compareMoments(at(a), at(b)));

describe('compares', () => {
  it('by day where either has no time: due 06/03 is met at 06/03 16:59', () => {
    expect(sign('06/03/2020 16:59', '06/03/2020')).toBe(0);
    expect(sign('06/03/2020', '06/03/2020 00:00')).toBe(0);
    expect(sign('07/03/2020 00:00', '06/03/2020')).toBe(1);
    expect(sign('05/03/2020', '06/03/2020 00:00:01')).toBe(-1);
  });

  it('by the second where both have one, midnight included', () => {
    expect(sign('06/03/2020 16:59:01', '06/03/2020 16:59:00')).toBe(1);
    expect(sign('06/03/2020 00:00', '06/03/2020 00:00:00')).toBe(0);
    expect([hasTime(at('06/03/2020 00:00')), hasTime(at('06/03/2020'))]).toEqual([true, false]);
  });

  it('before 1970 too', () => {
    expect(sign('31/12/1959 23:00', '31/12/1959')).toBe(0);
    expect(sign('31/12/1959 23:00', '01/01/1960')).toBe(-1);
  });
});

describe('a date shows which of day and month comes first', () => {
  it('where it is possible in that order only', () => {
    const shown = ['25/06/2020', '6/25/2020', '06/25/2020 08:03', '08:03:00 5/16/2020', '31.12.2020'];
    expect(shown.map(orderShown)).toEqual([
      'day_first',
      'month_first',
      'month_first',
      'month_first',
      'day_first',
    ]);
  });

  it('and not where it is possible in both, in none, or has the year first', () => {
    const silent = [
      '05/06/2020',
      '5/6/2020',
      '31/02/2020',
      '02/31/2020',
      '13/13/2020',
      '2020-06-25',
      'x',
      '',
    ];
    expect(silent.map(orderShown)).toEqual(silent.map(() => undefined));
  });

  it('as reading it in both orders does', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(part, part, fc.constantFrom('2019', '2020'), fc.boolean(), (a, b, year, isPadded) => {
        const [first, second] = [a, b].map((n) => String(n).padStart(isPadded ? 2 : 1, '0'));
        const text = `${first}/${second}/${year}`;
        const [day, month] = (['day_first', 'month_first'] as const).map((order) => parseMoment(text, order));
        const wanted =
          day !== undefined && month === undefined
            ? 'day_first'
            : month !== undefined && day === undefined
              ? 'month_first'
              : undefined;
        expect(orderShown(text)).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });
});
