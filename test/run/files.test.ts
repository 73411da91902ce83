import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/run/compute.js';
import { dated } from '../data/exports.js';
import { inputOf } from '../measure/world.js';
import { ask, defined, HANDLED, lines, noticesOf, only } from './ask.js';

const HEADER = 'Mã,Ngày phát hiện,Đã xử lý';
const catalog = await defined([HANDLED]);

describe('files that have the same keys', () => {
  const OPEN = lines(HEADER, 'a1,05/03/2020,Chưa');
  const DONE = lines(HEADER, 'a1,05/03/2020,x');
  /** Two files in the order of the command line: the first was changed last. */
  const asked = (first: string, second: string, newestBy?: Question['newestBy']) =>
    ask(catalog, [dated(inputOf(first, OPEN), 0, 2000), dated(inputOf(second, DONE), 1, 1000)], { newestBy });
  const found = async (...given: Parameters<typeof asked>) => {
    const report = await asked(...given);
    return [only(report).verdict, noticesOf(report, 'order-of-files')];
  };

  it('dated by their names: the newer one counts, and there is nothing to say', async () => {
    expect(await found('thang 1 nam 2020.csv', 'T2.2020.csv')).toEqual(['pass', []]);
    expect(await found('31032020.csv', 'Q1-2019.csv')).toEqual(['fail', []]);
  });

  it('undated: the order taken is said, and how to say another', async () => {
    const [verdict, said] = await found('b.csv', 'a.csv');
    expect(verdict).toBe('fail');
    expect(said).toEqual([
      'Files without a date in their names have the same keys: b.csv, a.csv. b.csv is taken as the newer, by name. If that is not so, say --newest-by modified or --newest-by order, or put a date into the names (such as 2020-06).',
    ]);
  });

  it('undated: by the time of the last change, or by the order on the command line', async () => {
    expect((await found('a.csv', 'b.csv'))[0]).toBe('pass');
    expect((await found('a.csv', 'b.csv', 'modified'))[0]).toBe('fail');
    expect((await found('b.csv', 'a.csv', 'order'))[0]).toBe('pass');
  });

  it('of the same date: that is said', async () => {
    const [, said] = await found('mot 2020-06.csv', 'hai 30-06-2020.csv');
    expect(said).toEqual([
      expect.stringMatching(/^Files with the same date in their names \(up to 2020-06-30\)/),
    ]);
  });

  it('nothing is said of files whose keys do not meet', async () => {
    const report = await ask(catalog, { 'a.csv': OPEN, 'b.csv': lines(HEADER, 'a2,05/03/2020,x') });
    expect(noticesOf(report, 'order-of-files')).toEqual([]);
  });

  it('what is replaced is called newer by nobody who does not know', async () => {
    expect(noticesOf(await asked('b.csv', 'a.csv'), 'replaced')).toEqual([
      'records whose key stands again in a file that is taken as the newer, so that they do not count here',
    ]);
  });
});

describe('column numbers', () => {
  const said = async (...rows: string[]) => {
    const report = await ask(catalog, { 'findings.csv': lines(HEADER, ...rows) });
    return [report.files[0]?.dropped.numbering, noticesOf(report, 'numbering')];
  };

  it('in brackets are nothing to speak of', async () => {
    expect(await said('(1),(2),(3)', 'a1,05/03/2020,x')).toEqual([1, []]);
  });

  it('that might be data are said with file and line', async () => {
    expect(await said('1,2,3', 'a1,05/03/2020,x')).toEqual([
      1,
      ['findings.csv, line 2: taken for the numbering of the columns, not for data'],
    ]);
  });

  it('are data where the next rows are of their kind', async () => {
    expect(await said('1,2,3', '4,5,6')).toEqual([0, []]);
  });
});

describe('what is not asked', () => {
  const two = defined([
    HANDLED,
    { measure: { count: 'findings', where: { office: 'tam-ky', found: { in: 'period' } } } },
  ]);
  const rows = Array.from(
    { length: 608 },
    (_, i) => `a${i},05/03/2020,${i % 2 ? 'có lẽ' : 'chẳng biết'},Thành phố Tam Kỳ`,
  );
  const files = { 'findings.csv': lines(`${HEADER},Cơ quan`, ...rows) };

  it('costs nothing: with --only, what another indicator asks is not read', async () => {
    const report = await ask(await two, files, { only: ['1.2'] });
    expect(report.indicators).toMatchObject([{ code: '1.2', value: '608', lowest: '608', highest: '608' }]);
    expect([report.rejects.count, report.unread.count]).toEqual([0, 0]);
    expect(report.files[0]).toMatchObject({ records: 608, rejected: 0, unread: 0 });
  });

  it('what is asked costs its indicator alone', async () => {
    const { indicators, rejects, unread } = await ask(await two, files);
    expect(indicators).toMatchObject([
      { verdict: 'undecided', unknown: { records: 608 } },
      { value: '608', unknown: { records: 0 } },
    ]);
    expect([rejects.count, unread.count]).toEqual([0, 608]);
    expect(unread.words.map(({ word, count }) => [word, count])).toEqual([
      ['chẳng biết', 304],
      ['có lẽ', 304],
    ]);
  });
});
