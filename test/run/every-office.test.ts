import { describe, expect, it } from 'vitest';
import { runExamples } from '../../src/run/examples.js';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, lines, only } from './ask.js';

/** Letters, each with who sent it and whether by wire. */
const LETTERS: Spec = {
  dataset: 'letters',
  title: titled('Văn bản'),
  kind: 'event',
  columns: {
    sender: { type: 'agency', required: 'header', title: titled('Nơi gửi') },
    level: { type: 'level', title: titled('Cấp nơi gửi'), falls_back_on: { level_of: 'sender' } },
    wired: { type: 'boolean', title: titled('Điện tử') },
  },
};
/** Offices of which a letter went by wire, of all that there are. */
const WIRED: Spec = {
  measure: {
    ratio: {
      distinct: { dataset: 'letters', column: 'sender', names_all: ['province', 'district'] },
      where: { level: ['province', 'district'] },
      numerator: { wired: true },
    },
  },
  threshold: { at_least: '100 %', basis: 'stated' },
};
const HEADER = 'Nơi gửi,Điện tử';

describe('where every office is one of the values that are counted', () => {
  it('one that no record names is not known', async () => {
    const report = await ask(await defined([WIRED], LETTERS), {
      'a.csv': lines(HEADER, 'Sở Nội vụ,false', 'Sở Nội vụ,true'),
    });
    expect(only(report)).toMatchObject({
      numerator: '1',
      denominator: '1',
      lowest: '0.5',
      highest: '1',
      verdict: 'undecided',
      // The one that a record tells to be good is none of those that are missing.
      unknown: { records: 1 },
    });
  });

  it('all pass when each has a good record, and one without is open, whatever its others are', async () => {
    const catalog = await defined([WIRED], LETTERS);
    const both = lines(HEADER, 'Sở Nội vụ,true', 'Thành phố Tam Kỳ,true', 'Sở Lạ,false');
    expect(only(await ask(catalog, { 'a.csv': both.replace('Sở Lạ,false\n', '') })).verdict).toBe('pass');
    const paper = lines(HEADER, 'Sở Nội vụ,true', 'Thành phố Tam Kỳ,false');
    expect(only(await ask(catalog, { 'a.csv': paper })).verdict).toBe('undecided');
  });
});

describe('what is known of the offices that a list lacks', () => {
  const LIST: Spec = {
    dataset: 'offices',
    title: titled('Cơ quan'),
    kind: 'snapshot',
    names_all: { column: 'office', levels: ['province', 'district'], each: 'year', as: { kind: 'own' } },
    columns: {
      office: { type: 'agency', required: true, title: titled('Cơ quan nộp') },
      year: { type: 'integer', title: titled('Năm') },
      kind: {
        type: 'enum',
        title: titled('Loại'),
        values: { own: titled('Hành chính'), other: titled('Khác') },
      },
      done: { type: 'boolean', required: 'header', title: titled('Đã nộp') },
    },
  };
  const done = (kind: string): Spec => ({
    measure: { ratio: { count: 'offices', where: { kind, year: 'this_year' }, numerator: { done: true } } },
    threshold: { at_least: '100 %', basis: 'stated' },
  });
  const verdicts = async (...rows: string[]) => {
    const catalog = await defined([done('own'), done('other')], LIST);
    const report = await ask(catalog, { 'a.csv': lines('Cơ quan nộp,Năm,Loại,Đã nộp', ...rows) });
    return report.indicators.map(({ verdict }) => verdict);
  };

  it('puts them in question, or leaves them out', async () => {
    expect(await verdicts('Sở Nội vụ,2020,own,true', 'Trường A,2020,other,true')).toEqual([
      'undecided',
      'pass',
    ]);
  });

  it('for each year that the list is about, since one of another year is not one of this', async () => {
    const all = ['Sở Nội vụ,2020,own,true', 'Thành phố Tam Kỳ,2020,own,true'];
    expect((await verdicts(...all))[0]).toBe('pass');
    expect((await verdicts(...all.with(1, 'Thành phố Tam Kỳ,2019,own,true')))[0]).toBe('undecided');
  });
});

describe('an example of whole files', () => {
  const example = (more: Spec, expect_: Spec): Spec => ({
    ...WIRED,
    examples: [{ name: titled('x'), letters: lines('sender', 'Sở Nội vụ'), ...more, expect: expect_ }],
  });
  const said = async (leaf: Spec) =>
    (await runExamples(await defined([leaf], LETTERS))).problems.map(({ what }) => what.en);

  it('lacks the columns that are left out; in another one nothing stands in them', async () => {
    expect(await said(example({ whole_files: true }, { reason: 'column-absent' }))).toEqual([]);
    expect(await said(example({}, { verdict: 'fail' }))).toEqual([]);
  });
});
