import { describe, expect, it } from 'vitest';
import { EXIT, exitOfReport, FAIL_ON, type FailOn } from '../../src/cli/exit.js';
import { type Report, type ReportTotals, reportSchema } from '../../src/report/schema.js';
import { dossier, dossiers, FAILING, GOOD } from './dossiers.js';
import { type Ran, run, SMALL } from './run.js';
import { inside } from './session.js';
import { smallSet } from './small-set.js';

const NONE = { pass: 0, fail: 0, undecided: 0, in_progress: 0, no_data: 0, no_threshold: 0 };
const codes = (counts: Partial<ReportTotals>): number[] =>
  FAIL_ON.map((failOn: FailOn) =>
    exitOfReport({ totals: { ...NONE, ...counts } } as unknown as Report, failOn),
  );

describe('the exit code of a report, under fail, no-data and never', () => {
  it.each<[string, Partial<ReportTotals>, number[]]>([
    ['everything passes', { pass: 2 }, [0, 0, 0]],
    ['some fails', { pass: 1, fail: 1 }, [1, 1, 0]],
    ['some has no data', { pass: 1, no_data: 1 }, [0, 1, 0]],
    ['some is undecided', { pass: 1, undecided: 1 }, [4, 4, 0]],
    ['some is undecided, some has no data', { undecided: 1, no_data: 1 }, [4, 1, 0]],
    ['some is undecided, some fails', { undecided: 1, fail: 1 }, [1, 1, 0]],
    ['there is no threshold at all', { no_threshold: 1 }, [0, 0, 0]],
    ['some passes, some has no threshold', { pass: 1, no_threshold: 1 }, [0, 0, 0]],
    ['nothing is measured', { no_data: 1 }, [3, 3, 3]],
  ])('%s', (_name, counts, expected) => {
    expect(codes(counts)).toEqual(expected);
  });
});

const small = ['--indicators', SMALL, '--lang', 'en'];
const written = (ran: Ran): Report => reportSchema.parse(JSON.parse(ran.stdout));
const reportOn = async (csv: string): Promise<Report> =>
  written(await inside(['compute', 'a.csv', ...small, '--format', 'json'], { files: { 'a.csv': csv } }));
const printed = (report: Report, ...args: string[]) =>
  inside(['print', 'report.json', ...args], { files: { 'report.json': JSON.stringify(report) } });

it('print ends as the report would have', async () => {
  const [good, failing] = [await reportOn(GOOD), await reportOn(FAILING)];
  const undecided = { ...good, totals: { ...good.totals, undecided: 1 } };
  expect((await printed(good)).code).toBe(EXIT.ok);
  expect((await printed(good, '--fail-on', 'no-data')).code).toBe(EXIT.fails);
  expect((await printed(failing)).code).toBe(EXIT.fails);
  expect((await printed(failing, '--fail-on', 'never')).code).toBe(EXIT.ok);
  expect((await printed(undecided)).code).toBe(EXIT.undecided);
});

it('figures without any threshold are figures', async () => {
  const files = { ...(await smallSet('{ at_least: 98 %, basis: stated }', 'none')), 'a.csv': GOOD };
  const ran = await inside(
    ['compute', 'a.csv', '--indicators', 'set', '--only', '3.4.1', '--format', 'json'],
    { files },
  );
  expect([ran.code, ran.stderr]).toEqual([EXIT.ok, '']);
  expect(written(ran).indicators).toMatchObject([{ verdict: 'no-threshold', denominator: '10' }]);
});

it('where nothing is measured, that is said, and only there', async () => {
  const only = (code: string) =>
    inside(['compute', 'a.csv', ...small, '--only', code], { files: { 'a.csv': GOOD } });
  const nothing = await only('3.5');
  expect(nothing.code).toBe(EXIT.data);
  expect(nothing.stderr).toMatch(/^Nothing could be measured from these files\.\n {2}→ See the reasons/);
  expect((await only('3.4')).stderr).toBe('');
});

it('every code is that of the real process', async () => {
  const undecided = await reportOn(GOOD);
  const files = {
    'good.csv': GOOD,
    'failing.csv': dossiers(dossier(1, 'Cấp xã', false)),
    'undecided.json': JSON.stringify({ ...undecided, totals: { ...undecided.totals, undecided: 1 } }),
  };
  const ended = await Promise.all(
    [
      ['compute', 'good.csv', ...small],
      ['compute', 'failing.csv', ...small],
      ['compte'],
      ['compute', 'missing.csv', ...small],
      ['print', 'undecided.json'],
      [],
      ['--version'],
    ].map((args) => run(args, { files })),
  );
  expect(ended.map(({ code }) => code)).toEqual([...Object.values(EXIT), EXIT.usage, EXIT.ok]);
});
