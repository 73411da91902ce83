import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/schema.js';
import { parsePeriod } from '../../src/values/period.js';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, lines, noticesOf, only } from '../run/ask.js';

const count = { type: 'integer', range: { at_least: 0 } };
const SUMS: Spec = {
  dataset: 'sums',
  title: titled('Biểu'),
  kind: 'event',
  covers: 'to',
  summary: { by: ['level', 'office', 'field'], from: 'from', to: 'to', stocks: ['open'] },
  columns: {
    office: { type: 'agency', required: 'header', title: titled('Đơn vị') },
    level: { type: 'level', title: titled('Cấp'), falls_back_on: { level_of: 'office' } },
    field: { type: 'text', title: titled('Lĩnh vực') },
    from: { type: 'period', day: 'first', title: titled('Từ ngày') },
    to: { type: 'period', required: 'header', title: titled('Đến ngày') },
    all: { ...count, title: titled('Tổng số') },
    good: { ...count, required: 'header', title: titled('Đúng hạn') },
    bad: { ...count, title: titled('Trễ hạn') },
    open: { ...count, title: titled('Đang làm quá hạn') },
  },
  identities: [{ name: 'all', total: 'all', parts: ['good', 'bad'], say: titled('tổng khác các phần') }],
};
const ASKED = { level: 'province', to: { in: 'period', at_most: 'as_of' } };
const ON_TIME: Spec = {
  measure: {
    ratio: {
      of: { sum: { dataset: 'sums', column: 'good' }, where: ASKED },
      per: { sum: { dataset: 'sums', column: ['good', 'bad', 'open'] }, where: ASKED },
    },
  },
  threshold: { at_least: '90 %', basis: 'stated' },
};

const catalog = await defined([ON_TIME], SUMS);

const HEADER = 'Đơn vị,Lĩnh vực,Từ ngày,Đến ngày,Tổng số,Đúng hạn,Trễ hạn,Đang làm quá hạn';
const said = (report: Report): string => {
  const { numerator, denominator, verdict } = only(report);
  return `${numerator}/${denominator} ${verdict}`;
};
const told = async (...rows: string[]): Promise<string> =>
  said(await ask(catalog, { 'bieu.csv': lines(HEADER, ...rows) }));

const OFFICE = 'Sở Nội vụ';
const YEAR = '01/01/2020,31/12/2020';
const FIRST = '01/01/2020,30/06/2020';
const [Q1, Q2] = ['01/01/2020,31/03/2020', '01/04/2020,30/06/2020'];

describe('a row that another one sums up does not count again', () => {
  it('fields below the total of their office', async () => {
    expect(
      await told(
        `${OFFICE},,${YEAR},10,9,1,0`,
        `${OFFICE},Thi đua,${YEAR},6,5,1,0`,
        `${OFFICE},Tôn giáo,${YEAR},4,4,0,0`,
      ),
    ).toBe('9/10 pass');
    expect(await told(`${OFFICE},Thi đua,${YEAR},6,5,1,0`, `${OFFICE},Tôn giáo,${YEAR},4,4,0,0`)).toBe(
      '9/10 pass',
    );
    expect(await told(`${OFFICE},Tổng cộng,${YEAR},10,9,1,0`, `${OFFICE},Thi đua,${YEAR},6,5,1,0`)).toBe(
      '9/10 pass',
    );
  });

  it('offices below the total of their level, whatever stands for the level', async () => {
    expect(await told(`Cấp tỉnh,,${YEAR},20,19,1,0`, `${OFFICE},,${YEAR},10,9,1,0`)).toBe('19/20 pass');
  });

  it('quarters inside a half-year, in one file or in several', async () => {
    const quarters = [`${OFFICE},,${Q1},4,4,0,0`, `${OFFICE},,${Q2},6,5,1,0`];
    expect(await told(...quarters, `${OFFICE},,${FIRST},10,9,1,0`)).toBe('9/10 pass');
    expect(await told(...quarters)).toBe('9/10 pass');
    const files = {
      'quy-1.csv': lines(HEADER, quarters[0] as string),
      '6-thang.csv': lines(HEADER, `${OFFICE},,${FIRST},10,9,1,0`),
    };
    const report = await ask(catalog, files);
    expect(said(report)).toBe('9/10 pass');
    expect(noticesOf(report, 'summed-up')).toEqual([
      'Biểu: rows that a wider row, a longer period or a newer file holds already, so that they are not added again',
    ]);
  });

  it('but a row of a period that is not asked about holds nothing', async () => {
    const rows = [`${OFFICE},,${YEAR},90,10,80,0`, `${OFFICE},,${Q1},4,4,0,0`, `${OFFICE},,${Q2},6,5,1,0`];
    const half = await ask(
      catalog,
      { 'bieu.csv': lines(HEADER, ...rows) },
      { period: parsePeriod('2020-H1') as never },
    );
    expect(said(half)).toBe('9/10 pass');
  });

  it('the first day of a period below the year', async () => {
    const rows = [`${OFFICE},,${YEAR},10,9,1,0`, `${OFFICE},,01/01/2020,01/01/2020,1,0,1,0`];
    expect(await told(...rows)).toBe('9/10 pass');
  });

  it('but not by overlapping one that ended before the period', async () => {
    const before = `${OFFICE},,01/07/2019,31/12/2019,9,0,9,0`;
    expect(await told(before, `${OFFICE},,01/12/2019,31/03/2020,10,9,1,0`)).toBe('9/10 pass');
  });

  it('fields below the total of a newer file that has no fields', async () => {
    const files = {
      'bieu-2020-12.csv': lines(HEADER.replace('Lĩnh vực,', ''), `${OFFICE},${YEAR},10,9,1,0`),
      'bieu-2020-11.csv': lines(HEADER, `${OFFICE},Thi đua,${YEAR},6,0,6,0`),
    };
    expect(said(await ask(catalog, files))).toBe('9/10 pass');
  });

  it('the same row of a newer file', async () => {
    const files = {
      'bieu-2020-07.csv': lines(HEADER, `${OFFICE},,${FIRST},10,9,1,0`),
      'bieu-2020-06.csv': lines(HEADER, `${OFFICE},,${FIRST},8,7,1,0`),
    };
    expect(said(await ask(catalog, files))).toBe('9/10 pass');
  });
});

it('of a stock only the latest statement counts', async () => {
  expect(await told(`${OFFICE},,${Q1},4,4,0,3`, `${OFFICE},,${Q2},6,5,1,2`)).toBe('9/12 fail');
});

it('where all is stocks, the latest statement is all that counts, whatever it says of its beginning', async () => {
  const STATES: Spec = {
    ...SUMS,
    summary: { ...(SUMS.summary as Spec), stocks: ['all', 'good', 'bad', 'open'] },
  };
  const states = await defined([ON_TIME], STATES);
  const rows = [`${OFFICE},,,31/03/2020,9,1,8,0`, `${OFFICE},,,30/06/2020,10,9,1,0`];
  expect(said(await ask(states, { 'bieu.csv': lines(HEADER, ...rows) }))).toBe('9/10 pass');
  expect(said(await ask(states, { 'bieu.csv': lines(HEADER, ...rows.reverse()) }))).toBe('9/10 pass');
});

describe('what would count twice, nobody can say', () => {
  it('of periods that overlap', async () => {
    const report = await ask(catalog, {
      'bieu.csv': lines(HEADER, `${OFFICE},,01/01/2020,30/04/2020,9,9,0,0`, `${OFFICE},,${Q2},9,5,4,0`),
    });
    expect(only(report).verdict).toBe('undecided');
    expect(only(report).unknown.causes.map(({ en }) => en)).toEqual([
      'mend the unreadable or overlapping rows of Biểu: 2 rows',
    ]);
    expect(noticesOf(report, 'overlapping-periods')).toEqual([
      'Biểu: rows of overlapping periods, of which nobody can say what would count twice; keep one period: bieu.csv, line 2 and line 3',
    ]);
  });

  it('of an office that stands twice in a file', async () => {
    const twice = [`${OFFICE},,${Q1},9,9,0,0`, `${OFFICE},,${Q1},9,5,4,0`];
    const report = await ask(catalog, { 'bieu.csv': lines(HEADER, ...twice) });
    expect(only(report).verdict).toBe('undecided');
    expect(noticesOf(report, 'overlapping-periods')).toEqual([
      expect.stringMatching(/keep one period: bieu\.csv, line 2 and line 3$/),
    ]);
  });

  it('where rows do not tell when they begin', async () => {
    const rows = (from: string) => [
      `${OFFICE},,${from},31/03/2020,9,9,0,0`,
      `${OFFICE},,,30/06/2020,9,5,4,0`,
    ];
    expect(await told(...rows(''))).toMatch(/undecided$/);
    expect(await told(rows('')[0] as string)).toBe('9/9 pass');
  });

  it('of a narrow row over more time than a wide one', async () => {
    expect(await told(`${OFFICE},,${Q2},9,9,0,0`, `${OFFICE},Thi đua,${FIRST},9,5,4,0`)).toMatch(
      /undecided$/,
    );
  });
});

describe('a row without a figure', () => {
  it('heads others where it names no office', async () => {
    const report = await ask(catalog, {
      'bieu.csv': lines(HEADER, 'Cấp tỉnh,,,,,,,', 'Khối khác,,,,,,,', `${OFFICE},,${YEAR},10,9,1,0`),
    });
    expect(said(report)).toBe('9/10 pass');
    // A level is known for a heading by itself.
    expect(report.files[0]?.dropped.group).toBe(1);
    expect(report.notices.find(({ code }) => code === 'headings')?.count).toBe(1);
  });

  it('heads others in a file that lacks an amount, and is a row where it has one', async () => {
    const rows = ['Khối khác,,,,,,', `${OFFICE},,${YEAR},10,9,1`];
    const part = { 'bieu.csv': lines(HEADER.replace(',Đang làm quá hạn', ''), ...rows) };
    expect((await ask(catalog, part)).notices.find(({ code }) => code === 'headings')?.count).toBe(1);
    const some = { 'bieu.csv': lines(HEADER, `Cấp tỉnh,,${YEAR},,9,1,0`) };
    const report = await ask(catalog, some);
    expect([said(report), noticesOf(report, 'headings')]).toEqual(['9/10 pass', []]);
  });

  it('is of an office that has not reported where it names one', async () => {
    expect(await told(`${OFFICE},,${YEAR},,,,`)).toMatch(/undecided$/);
  });
});

it('a row that sums up others, and is not their sum, is said with its figures', async () => {
  const report = await ask(catalog, {
    'bieu.csv': lines(
      HEADER,
      `${OFFICE},,${YEAR},1.010,1.009,1,0`,
      `${OFFICE},Thi đua,${YEAR},6,5,1,0`,
      `${OFFICE},Tôn giáo,${YEAR},4,4,,0`,
    ),
  });
  expect(noticesOf(report, 'identity:sub-rows')).toEqual([
    'Biểu: a row differs from the sum of the rows below it: bieu.csv, line 2: Tổng số 1,010, its parts add up to 10; bieu.csv, line 2: Đúng hạn 1,009, its parts add up to 9',
  ]);
});

describe('the months that a summary is about', () => {
  const gaps = async (...rows: string[]) =>
    noticesOf(await ask(catalog, { 'bieu.csv': lines(HEADER, ...rows) }), 'quiet-month');

  it('are those from the first day of a row to its last', async () => {
    expect(await gaps(`${OFFICE},,${Q1},4,4,0,0`, `${OFFICE},,01/07/2020,31/12/2020,6,5,1,0`)).toEqual([
      'Biểu: no row of 2020-04 – 2020-06',
    ]);
    expect(await gaps(`${OFFICE},,15/12/2019,14/12/2020,4,4,0,0`)).toEqual([]);
  });

  it('are those of the year up to it, where it tells its last day only', async () => {
    expect(await gaps(`${OFFICE},,,30/09/2020,4,4,0,0`)).toEqual([]);
    expect(await gaps(`${OFFICE},,,30/09/2020,4,4,0,0`, `${OFFICE},,,khi nào,4,4,0,0`)).toEqual([]);
  });
});

it('neither the order of rows nor the file that they stand in changes anything', async () => {
  const rows = [
    `Cấp tỉnh,,${Q1},20,19,1,4`,
    `${OFFICE},,${Q1},9,9,0,3`,
    `${OFFICE},Thi đua,${Q1},5,5,0,1`,
    `${OFFICE},,${Q2},7,5,2,2`,
    `${OFFICE},Tôn giáo,${Q2},7,5,2,2`,
    `${OFFICE},,01/06/2020,31/07/2020,3,3,0,0`,
    `${OFFICE},,01/09/2020,31/12/2020,8,8,0,1`,
  ];
  const figuresOf = async (files: Record<string, string>) => {
    const { value, numerator, denominator, lowest, highest, verdict } = only(await ask(catalog, files));
    return { value, numerator, denominator, lowest, highest, verdict };
  };
  const once = await figuresOf({ 'bieu.csv': lines(HEADER, ...rows) });
  expect(once.verdict).toBe('undecided');
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(rows, { minLength: rows.length }),
      fc.nat(rows.length),
      async (all, cut) => {
        const files = {
          'a.csv': lines(HEADER, ...all.slice(0, cut)),
          'b.csv': lines(HEADER, ...all.slice(cut)),
        };
        expect(await figuresOf(files)).toEqual(once);
      },
    ),
    { numRuns: 25 },
  );
});
