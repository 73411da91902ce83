import { describe, expect, it } from 'vitest';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, FINDINGS, HANDLED, lines, noticesOf, only } from '../run/ask.js';

const HEADER = 'Mã,Ngày phát hiện,Đã xử lý,Cơ quan,Cấp';
const LEVELLED: Spec = {
  ...FINDINGS,
  dimensions: { agency: 'office', month: 'found', level: 'level' },
  columns: { ...(FINDINGS.columns as Spec), level: { type: 'level', title: titled('Cấp') } },
};
const OTHER: Spec = {
  dataset: 'other',
  title: titled('Khác'),
  kind: 'snapshot',
  dimensions: { agency: 'place' },
  columns: {
    place: { type: 'agency', title: titled('Nơi') },
    people: { type: 'integer', required: 'header', title: titled('Số người') },
  },
};
const PER: Spec = {
  measure: { ratio: { of: { count: 'findings' }, per: { sum: { dataset: 'other', column: 'people' } } } },
};
const rows = (...all: string[]) => ({ 'findings.csv': lines(HEADER, ...all) });
const TWO = rows(
  'a1,05/03/2020,x,Thành phố Tam Kỳ,Cấp huyện',
  'a2,05/02/2020,x,Sở Nội vụ,Cấp tỉnh',
  'a3,05/02/2020,x,,',
);

describe('groups', () => {
  const titles = async (by: 'agency' | 'level' | 'month') =>
    only(await ask(await defined([HANDLED], LEVELLED), TWO, { by })).groups.map(({ key, title }) => [
      key,
      title,
    ]);

  it('go by the titles of offices and levels, and by the month itself, in the order of their keys', async () => {
    const none = { vi: '(không ghi)', en: '(not given)' };
    expect(await titles('agency')).toEqual([
      ['', none],
      ['so-noi-vu', titled('Sở Nội vụ')],
      ['tam-ky', titled('Thành phố Tam Kỳ')],
    ]);
    expect(await titles('level')).toEqual([
      ['district', titled('Cấp huyện')],
      ['province', titled('Cấp tỉnh')],
    ]);
    expect(await titles('month')).toEqual([
      ['2020-02', titled('2020-02')],
      ['2020-03', titled('2020-03')],
    ]);
  });

  it('of two lists are those of either, each with its own verdict', async () => {
    const report = await ask(
      await defined([{ ...PER, threshold: { at_least: 2, basis: 'stated' } }], FINDINGS, OTHER),
      { ...TWO, 'other.csv': lines('Nơi,Số người', 'Thành phố Tam Kỳ,1', 'Sở Nội vụ,0', 'Sở Lạ,3') },
      { by: 'agency' },
    );
    expect(only(report).groups.map(({ key, value, verdict }) => [key, value, verdict])).toEqual([
      ['', null, 'no-data'],
      ['Sở Lạ', '0', 'fail'],
      ['so-noi-vu', null, 'no-data'],
      ['tam-ky', '1', 'fail'],
    ]);
    expect(only(report)).toMatchObject({ value: '0.75', verdict: 'fail' });
  });
});

describe('no groups', () => {
  const refused = async (files: Record<string, string>, other: Spec = OTHER) => {
    const report = await ask(await defined([PER], FINDINGS, other), files, { by: 'agency' });
    for (const { code } of report.notices) expect(code).toBeTypeOf('string');
    return [only(report).groups, noticesOf(report, 'not-broken-down')];
  };
  const others = lines('Nơi,Số người', 'Thành phố Tam Kỳ,1');

  it('where one of two lists has no such dimension', async () => {
    const { dimensions: _, ...bare } = OTHER;
    const said = 'cannot be broken down by agency, which the dataset does not have: 1.1';
    expect(await refused({ ...TWO, 'other.csv': others }, bare)).toEqual([[], [said]]);
  });

  it('where the file of one of two lists lacks the column', async () => {
    const said = 'cannot be broken down by agency, which the files do not have: 1.1';
    expect(await refused({ ...TWO, 'other.csv': lines('Số người', '1') })).toEqual([[], [said]]);
  });

  it('where one of two lists is not there, which its reason says', async () => {
    expect(await refused(TWO)).toEqual([[], []]);
    const { indicators, notices } = await ask(await defined([{ threshold: undefined }]), TWO, {
      by: 'agency',
    });
    expect([indicators[0]?.groups, notices.filter(({ code }) => code === 'not-broken-down')]).toEqual([
      [],
      [],
    ]);
  });

  it('where a column is absent on which everything hangs, which its reason says', async () => {
    const open: Spec = {
      ...FINDINGS,
      columns: { ...(FINDINGS.columns as Spec), sure: { type: 'boolean', title: titled('Chắc chắn') } },
    };
    const sure = { ratio: { count: 'findings', numerator: { sure: true } } };
    const report = await ask(await defined([{ measure: sure }], open), TWO, { by: 'agency' });
    expect(only(report).reason?.code).toBe('column-absent');
    expect([only(report).groups, noticesOf(report, 'not-broken-down')]).toEqual([[], []]);
  });

  it('where there is no base to compare with, which its reason says', async () => {
    const sum = (year: string) => ({
      sum: { dataset: 'findings', column: 'amount' },
      where: { found: { at_least: `${year}-01-01`, at_most: `${year}-12-31` } },
    });
    const file = lines('Mã,Ngày phát hiện,Cơ quan,Số tiền', 'a1,05/03/2020,Sở Nội vụ,1');
    const leaf = { measure: { change: { from: sum('2019'), to: sum('2020') } } };
    const report = await ask(await defined([leaf]), { 'findings.csv': file }, { by: 'agency' });
    expect(only(report).reason?.code).toBe('base-absent');
    expect([only(report).groups, noticesOf(report, 'not-broken-down')]).toEqual([[], []]);
  });

  it('by owner: the offices have sections instead', async () => {
    const report = await ask(
      await defined([{ ...HANDLED, owner: { agency: 'tam-ky', basis: 'stated' } }]),
      TWO,
      { by: 'owner' },
    );
    expect([only(report).groups, noticesOf(report, 'not-broken-down'), report.owners.length]).toEqual([
      [],
      [],
      1,
    ]);
  });
});
