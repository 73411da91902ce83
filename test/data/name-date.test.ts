import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInName } from '../../src/data/name-date.js';

describe('the date in a name', () => {
  it.each([
    ['dossiers-2020-06.csv', 20200630],
    ['dossiers_202006.csv', 20200630],
    ['20200630.csv', 20200630],
    ['2020_06_30.csv', 20200630],
    ['2020-6-9.csv', 20200609],
    ['ho so 30-06-2020.csv', 20200630],
    ['30-06_2020.csv', 20200630],
    ['31012017.csv', 20170131],
    ['hồ sơ tháng 6-2020.csv', 20200630],
    ['06.2020.csv', 20200630],
    ['baocao_062020.csv', 20200630],
    ['2020-06-30 (1).csv', 20200630],
    ['2017_1.csv', 20170131],
    ['2017-1.csv', 20170131],
    ['T1.2017.csv', 20170131],
    ['T1 (2017)', 20170131],
    ['BC T01-2017.csv', 20170131],
    ['T122017.csv', 20171231],
    ['thang 1 nam 2017.csv', 20170131],
    ['tháng 1 năm 2017.csv', 20170131],
    ['THÁNG 1 NĂM 2017.csv'.normalize('NFD'), 20170131],
    ['tháng ２ năm ２０２０.csv', 20200229],
    ['Thang01-2017.csv', 20170131],
    ['ngày 30 tháng 6 năm 2020.csv', 20200630],
    ['Q1-2017.csv', 20170331],
    ['2017-Q1.csv', 20170331],
    ['quy 1 nam 2017.csv', 20170331],
    ['quý I-2017.csv', 20170331],
    ['quý Ⅲ-2017.csv', 20170930],
    ['QIV.2017.csv', 20171231],
    ['van-ban-2020-quy-2.csv', 20200630],
    ['H1-2020.csv', 20200630],
    ['2020H2.csv', 20201231],
    ['6 thang dau nam 2020.csv', 20200630],
    ['6 tháng cuối năm 2020.csv', 20201231],
    ['Năm 2020 - 6 tháng đầu năm.csv', 20200630],
    ['9 tháng 2020.csv', 20200930],
    ['BC 6T2020.csv', 20200630],
    ['nam 2017.csv', 20171231],
    ['2017.csv', 20171231],
    ['SNV2017.csv', 20171231],
    ['tuan 6-2020.csv', 20200209],
    ['2020-W53.csv', 20210103],
    ['2020-W01.csv', 20200105],
    ['2020-W00.csv', 20201231],
    ['tuan 54 nam 2020.csv', 20201231],
    ['20200630_143000.csv', 20200630],
    ['20200630_201512.csv', 20200630],
    ['2020-06-30 14-30-00.csv', 20200630],
    ['20200630143000.csv', 20200630],
    ['202006301430.csv', 20200630],
  ])('%s', (path, expected) => {
    expect(dateInName(path)).toBe(expected);
  });

  it.each([
    ['T1-T6.2020.csv', 20200630],
    ['T1-6.2020.csv', 20200630],
    ['tháng 1 đến tháng 6 năm 2020.csv', 20200630],
    ['thang 4+5+6 nam 2020.csv', 20200630],
    ['tháng 11-2019 đến tháng 2-2020.csv', 20200229],
    ['quý I, II năm 2020.csv', 20200630],
    ['2020_01-06.csv', 20200630],
    ['2020_01-12.csv', 20201231],
    ['2020_01-15.csv', 20200115],
    ['2020_06-06.csv', 20200606],
    ['2020_06-05.csv', 20200605],
    ['202001-202006.csv', 20200630],
    ['2020-01_2020-06.csv', 20200630],
    ['01-2020_06-2020.csv', 20200630],
    ['2019-12-2020-01.csv', 20200131],
    ['01.01-30.06.2020.csv', 20200630],
    ['tu 01-01-2020 den 30-06-2020.csv', 20200630],
    ['20200101_20200630.csv', 20200630],
    ['giai doan 2016-2020.csv', 20201231],
  ])('the end of a range: %s', (path, expected) => {
    expect(dateInName(path)).toBe(expected);
  });

  it.each([
    ['2020/dossiers.csv', 20201231],
    ['2020-06/dossiers.csv', 20200630],
    ['2019-12/dossiers-2020-01.csv', 20200131],
    ['exports\\2020-05\\a.csv', 20200531],
    ['2020\\a\\2019.csv', 20191231],
    ['2020/06/ho-so.csv', 20200630],
    ['2020/06/15/ho-so.csv', 20200615],
    ['Năm 2017/Báo cáo tháng 1.csv', 20170131],
    ['2017/quý II/tháng 4.csv', 20170430],
    ['2017/quý II/ho-so.csv', 20170630],
    ['2017/T1.csv', 20170131],
    ['2017/tháng 1 xã A, tháng 3 xã B.csv', 20170331],
    ['2017/tháng 3 xã A, tháng 1 xã B.csv', 20170331],
    ['2020/1.csv', 20201231],
    ['2020/12/2019.csv', 20191231],
    ['bao cao (2017)/a.csv', 20171231],
  ])('with its folders: %s', (path, expected) => {
    expect(dateInName(path)).toBe(expected);
  });

  it.each([
    // Two readings, of which one is a day of this century.
    ['20122011.csv', 20111220],
    ['20101120.csv', 20101120],
    // Numbers beside the date that are no part of it.
    ['hoso-12-2020-06.csv', 20200630],
    ['hoso-12-2020-06-30.csv', 20200630],
    ['hoso-12345-2020-06.csv', 20200630],
    ['2020-0a1b2c3d-2017-4e5f-8a9b-20200630123406.csv', 20201231],
    ['2020-13-05.csv', 20201231],
    ['2020-06-1.csv', 20200630],
    ['2020-06-45.csv', 20200630],
    ['2020-6-151.csv', 20200630],
    ['2020-06_2.csv', 20200630],
    ['30-06-2020_01.csv', 20200630],
    ['thang 6-2020-01.csv', 20200630],
    ['PAR 2021 - số liệu T6.2020.csv', 20200630],
    ['Năm 2017 T1 - kế hoạch 2021.csv', 20170131],
    ['06-2020-BC-SNV.csv', 20200630],
    ['ND 2020-06.csv', 20200630],
    // Counted things of a year, and copies.
    ['dot 1-2020.csv', 20201231],
    ['Biểu 2 tháng 6-2020.csv', 20200630],
    ['dot 1-06-2020.csv', 20200630],
    ['2017 2.csv', 20171231],
    ['2020-13.csv', 20201231],
    ['31-02-2020.csv', 20200229],
    ['tháng 6 xa 12.csv', undefined],
  ])('beside other numbers: %s', (path, expected) => {
    expect(dateInName(path)).toBe(expected);
  });

  it.each([
    'dossiers.csv',
    '-',
    'hoso-12345.csv',
    'so 1234567.csv',
    '1202006.csv',
    '2020065.csv',
    '0620205.csv',
    '2020063014300.csv',
    '202006305.csv',
    '300620205.csv',
    '1150-QD-BNV.csv',
    'QD-2948.csv',
    'QD-2020.csv',
    '2020-QĐ-UBND.csv',
    'Quyết định số 12-2017.csv',
    '61-2018-NĐ-CP.csv',
    'Mẫu theo TT 01-2018-TT-VPCP.csv',
    'iso-9001-2015.csv',
    '0905202006.csv',
    '0905.202.006.csv',
    '0905-202006.csv',
    '02353 852 020.csv',
    '1.012020.000.00.00.H47.csv',
    '000.00.16.H47-201205-0009.csv',
    '0a1b2c3d-2017-4e5f-8a9b-202006301234.csv',
    'thang 1.csv',
    'dot 2.csv',
    '1999-06.csv',
    '19991231.csv',
    '31121999.csv',
    '21001231.csv',
    '31122000000.csv',
  ])('none in %s', (path) => {
    expect(dateInName(path)).toBeUndefined();
  });
});

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
const day: fc.Arbitrary<Day> = fc
  .date({ min: new Date(Date.UTC(2000, 0, 1)), max: new Date(Date.UTC(2099, 11, 31)), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

const two = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): number =>
  year * 10_000 + month * 100 + new Date(year, month, 0).getDate();
const quarter = ({ month }: Day): number => Math.ceil(month / 3);

/** Ways to write the whole day, its month, its quarter, and so on; each with what is then known. */
const FORMS: Record<string, { write: ((day: Day) => string)[]; means: (day: Day) => number }> = {
  day: {
    means: ({ year, month, day }) => year * 10_000 + month * 100 + day,
    write: [
      ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
      ...['-', '_', '.', ' '].flatMap((sign) => [
        ({ year, month, day }: Day) => [year, two(month), two(day)].join(sign),
        ({ year, month, day }: Day) => [two(day), two(month), year].join(sign),
        ({ year, month, day }: Day) => [day, month, year].join(sign),
      ]),
      ({ year, month, day }) => [year, month, day].join('-'),
      ({ year, month, day }) => `${day} tháng ${month} năm ${year}`,
      ({ year, month, day }) => `ngay ${two(day)} thang ${two(month)} nam ${year}`,
      ({ year, month, day }) => `${year}${two(month)}${two(day)}_091500`,
      ({ year, month, day }) => `${two(day)}-${two(month)}-${year} 9h15`,
    ],
  },
  month: {
    means: ({ year, month }) => lastDay(year, month),
    write: [
      ({ year, month }) => `${year}${two(month)}`,
      ({ year, month }) => `${two(month)}${year}`,
      ...['-', '_', '.'].flatMap((sign) => [
        ({ year, month }: Day) => year + sign + two(month),
        ({ year, month }: Day) => year + sign + month,
        ({ year, month }: Day) => two(month) + sign + year,
        ({ year, month }: Day) => month + sign + year,
        ({ year, month }: Day) => `T${month}${sign}${year}`,
        ({ year, month }: Day) => `Thang${two(month)}${sign}${year}`,
        ({ year, month }: Day) => `${year}${sign}T${two(month)}`,
      ]),
      ({ year, month }) => `T${month}${year}`,
      ({ year, month }) => `thang ${month} nam ${year}`,
      ({ year, month }) => `Tháng ${two(month)} năm ${year}`,
      ({ year, month }) => `tháng ${month} - xã Tam Dân - năm ${year}`,
      ({ year, month }) => `tháng 1 đến tháng ${month} năm ${year}`,
      ({ year, month }) => `${month} tháng đầu năm ${year}`,
    ],
  },
  quarter: {
    means: (day) => lastDay(day.year, quarter(day) * 3),
    write: [
      (day) => `Q${quarter(day)}-${day.year}`,
      (day) => `${day.year}-Q${quarter(day)}`,
      (day) => `quy ${quarter(day)} nam ${day.year}`,
      (day) => `quý ${['I', 'II', 'III', 'IV'][quarter(day) - 1]}-${day.year}`,
      (day) => `${day.year} quý ${['I', 'II', 'III', 'IV'][quarter(day) - 1]}`,
    ],
  },
  half: {
    means: ({ year, month }) => lastDay(year, month > 6 ? 12 : 6),
    write: [
      ({ year, month }) => `H${month > 6 ? 2 : 1}-${year}`,
      ({ year, month }) => `6 tháng ${month > 6 ? 'cuối' : 'đầu'} năm ${year}`,
    ],
  },
  year: {
    means: ({ year }) => lastDay(year, 12),
    write: [({ year }) => `${year}`, ({ year }) => `nam ${year}`, ({ year }) => `cả năm ${year}`],
  },
};

describe('what was written is what is read', () => {
  const dress = fc.record({
    before: fc.constantFrom('', 'ho so ', 'hồ_sơ_', 'hoso-', 'BC ', 'van-ban-', 'so-lieu/'),
    after: fc.constantFrom('.csv', '', ' (1).csv', '_VP.csv', ' - Copy.csv'),
    form: fc.constantFrom('NFC', 'NFD'),
    upper: fc.boolean(),
  });

  it.each(Object.entries(FORMS))('of a %s, in every form', (_, { write, means }) => {
    fc.assert(
      fc.property(day, dress, fc.constantFrom(...write), (date, { before, after, form, upper }, writeOne) => {
        const name = (before + writeOne(date) + after).normalize(form);
        expect(dateInName(upper ? name.toUpperCase() : name)).toBe(means(date));
      }),
      { numRuns: 500 },
    );
  });
});
