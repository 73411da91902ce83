import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/report/schema.js';
import { dossier, dossiers, FAILING, GOOD, PROCEDURES } from './dossiers.js';
import { type Ran, SMALL } from './run.js';
import { inside } from './session.js';
import { smallSet } from './small-set.js';

const small = ['--indicators', SMALL, '--lang', 'en'];
const files = { 'a.csv': GOOD, 'b.csv': PROCEDURES, 'failing.csv': FAILING };
const computed = (...args: string[]): Promise<Ran> => inside(['compute', ...args, ...small], { files });

async function report(...args: string[]): Promise<Report> {
  return reportSchema.parse(JSON.parse((await computed(...args, '--format', 'json')).stdout));
}

describe('what is asked for', () => {
  it('--only: an area or a criterion stands for all below it', async () => {
    const codes = async (only: string) =>
      (await report('a.csv', '--only', only)).indicators.map(({ code }) => code);
    expect(await codes('3.4')).toEqual(['3.4.1', '3.4.2']);
    expect(await codes('3.5,3.4.2')).toEqual(['3.4.2', '3.5']);
    expect(await codes('3')).toEqual(['3.4.1', '3.4.2', '3.5']);
  });

  const keys = ({ indicators }: Report) => indicators[0]?.groups.map(({ key }) => key);

  it('--by: agency, level and month', async () => {
    expect(keys(await report('a.csv', '--by', 'agency'))).toEqual(['so-tu-phap']);
    expect(keys(await report('a.csv', '--by', 'level'))).toEqual(['province']);
    expect(keys(await report('a.csv', '--by', 'month'))).toEqual(['2020-03']);
  });

  it('--by owner: the owners with their codes', async () => {
    const { owners, by } = await report('a.csv', '--by', 'owner');
    expect(by).toBe('owner');
    expect(Object.fromEntries(owners.map(({ id, codes }) => [id, codes.join()]))).toEqual({
      'so-tu-phap': '3.4.1,3.4.2,3.5',
      'so-noi-vu': '3.5',
    });
  });

  it('--suppress-below: small groups lose their figures', async () => {
    const [group] =
      (await report('a.csv', '--by', 'agency', '--suppress-below', '11')).indicators[0]?.groups ?? [];
    expect(group).toMatchObject({ numerator: null, denominator: null, value: null });
    const [shown] =
      (await report('a.csv', '--by', 'agency', '--suppress-below', '10')).indicators[0]?.groups ?? [];
    expect(shown).toMatchObject({ denominator: '10' });
  });

  it('--suppress-below: one small group takes the next smallest along, and no other', async () => {
    const of = (agency: string, from: number, number: number): string[] =>
      Array.from({ length: number }, (_, i) =>
        dossier(from + i, 'Cấp tỉnh', true).replace('Sở Tư pháp', agency),
      );
    const { stdout } = await inside(
      ['compute', 'a.csv', ...small, '--by', 'agency', '--suppress-below', '3', '--format', 'json'],
      {
        files: {
          'a.csv': dossiers(...of('STP', 0, 9), ...of('Sở Nội vụ', 20, 2), ...of('Xã Tam Thái', 40, 3)),
        },
      },
    );
    const { indicators, suppressed_below } = reportSchema.parse(JSON.parse(stdout));
    expect(suppressed_below).toBe(3);
    expect(indicators[0]?.groups.map(({ key, denominator }) => [key, denominator])).toEqual([
      ['so-noi-vu', null],
      ['so-tu-phap', '9'],
      ['tam-thai', null],
    ]);
  });

  it('--as-of: what is known on that day, and the report says which', async () => {
    const files = {
      ...(await smallSet('received_at: { in: period }', 'received_at: { in: period, at_most: as_of }')),
      'a.csv': dossiers(dossier(1, 'Cấp tỉnh', true, '03'), dossier(2, 'Cấp tỉnh', true, '05')),
    };
    const on = async (day: string) => {
      const ran = await inside(
        ['compute', 'a.csv', '--indicators', 'set', '--as-of', day, '--format', 'json'],
        { files },
      );
      const { as_of, indicators } = reportSchema.parse(JSON.parse(ran.stdout));
      return [as_of, indicators[0]?.denominator];
    };
    expect(await on('2020-04-30')).toEqual(['2020-04-30', '1']);
    expect(await on('30/06/2020')).toEqual(['2020-06-30', '2']);
  });

  it('--period: only what falls into it', async () => {
    const { period, indicators } = await report('a.csv', '--period', '2020-Q1');
    expect([period, indicators[0]?.denominator]).toEqual([{ from: '2020-01-01', to: '2020-03-31' }, '10']);
    const later = await report('a.csv', '--period', '2020-Q2');
    expect(later.indicators[0]?.denominator ?? null).toBeNull();
  });
});

describe('exit codes', () => {
  it.each([
    [0, ['a.csv', 'b.csv']],
    [0, ['a.csv']],
    [1, ['a.csv', '--fail-on', 'no-data']],
    [1, ['failing.csv']],
    [0, ['failing.csv', '--fail-on', 'never']],
    [3, ['a.csv', '--only', '3.5']],
  ])('%i: %j', async (code, args) => {
    expect((await computed(...args)).code).toBe(code);
  });
});

describe('what is written', () => {
  it('--output may be repeated, each in the format of its ending; the terminal then stays quiet', async () => {
    const { stdout, written } = await computed('a.csv', '--output', 'r.json', '-o', 'r.txt', '-o', 'r.md');
    expect(stdout).toBe('');
    expect(Object.keys(written).sort()).toEqual(['r.json', 'r.md', 'r.txt']);
    expect(JSON.parse(written['r.json'] ?? '')).toMatchObject({ schema_version: 4 });
    expect(written['r.md']).toMatch(/^# /m);
  });

  it.each(['table', 'csv', 'markdown', 'json'])(
    'a saved report prints as compute printed it: %s',
    async (name) => {
      const first = await computed('a.csv', 'b.csv', '--format', name, '--output', 'report.json');
      const again = await inside(['print', 'report.json', '--format', name, '--lang', 'en'], {
        files: { 'report.json': first.written['report.json'] ?? '' },
      });
      expect([again.stdout, again.code]).toEqual([first.stdout, first.code]);
    },
  );

  it('the same bytes on two runs, and whatever the order of the files', async () => {
    const [first, second, turned] = await Promise.all([
      computed('a.csv', 'b.csv', 'failing.csv', '--format', 'json'),
      computed('a.csv', 'b.csv', 'failing.csv', '--format', 'json'),
      computed('failing.csv', 'b.csv', 'a.csv', '--format', 'json'),
    ]);
    expect(second.stdout).toBe(first.stdout);
    expect(turned.stdout).toBe(first.stdout);
  });

  it('--rejects: every refused row and unread cell with its reason; no personal cell, no formula', async ({
    expect,
  }) => {
    const bad = [
      dossier(1, 'Cấp xã', true).replace('Đã xong', '"=HYPERLINK(""x"")"'),
      dossier(2, 'Cấp xã', true).replace('02/03/2020', '31/02/2020'),
      dossier(3, 'Cấp xã', true),
      dossier(3, 'Cấp xã', false),
    ];
    const { written } = await inside(['compute', 'bad.csv', ...small, '--rejects', 'rejects.csv'], {
      files: { 'bad.csv': dossiers(...bad) },
    });
    expect(Object.keys(written)).toEqual(['rejects.csv']);
    const text = written['rejects.csv'] ?? '';
    await expect(text).toMatchFileSnapshot('expected/rejects.csv');
    expect(text).not.toMatch(/Công dân|Chủ hồ sơ/);
    expect(text).not.toMatch(/(^|[,;"])=/m);
    expect(text.trim().split('\r\n')).toHaveLength(4);
  });
});
