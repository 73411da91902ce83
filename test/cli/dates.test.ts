import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.js';
import { type Report, reportSchema } from '../../src/report/schema.js';
import { dossier, dossiers, GOOD } from './dossiers.js';
import { SMALL } from './run.js';
import { inside } from './session.js';

const asked = ['--indicators', SMALL, '--lang', 'en', '--format', 'json'];
/** In time day first, and late where the month comes first; the last row says which it is. */
const MONTHS = dossiers(
  ...Array.from({ length: 3 }, (_, i) => dossier(i, 'Cấp tỉnh', true)),
  dossier(3, 'Cấp tỉnh', true).replace('02/03/2020', '03/25/2020'),
);
const reportOf = (stdout: string): Report => reportSchema.parse(JSON.parse(stdout));
const counts = ({ files }: Report) =>
  files.map(({ records, rejected, unread }) => [records, rejected, unread]);

describe('a file whose dates have the month first', () => {
  it('is told with what to do, and none of its dates count', async () => {
    const { code, stdout, stderr } = await inside(['compute', 'm.csv', ...asked], {
      files: { 'm.csv': MONTHS },
    });
    expect(code).toBe(EXIT.data);
    expect(stderr).toContain('1 date is possible only with the month first (such as 03/25/2020)');
    expect(stderr).toContain('dates: month_first');
    const report = reportOf(stdout);
    expect(counts(report)).toEqual([[4, 0, 12]]);
    expect(report.notices.map(({ code }) => code)).toContain('date-order');
    const province = report.indicators.find(({ code }) => code === '3.4.1');
    expect([province?.numerator, province?.denominator]).not.toContain('3');
    expect(['undecided', 'no-data']).toContain(province?.verdict);
  });

  it('leaves the other files as they are', async () => {
    const { code, stdout } = await inside(['compute', 'g.csv', ...asked], { files: { 'g.csv': GOOD } });
    expect([code, reportOf(stdout).notices.some(({ code }) => code === 'date-order')]).toEqual([
      EXIT.ok,
      false,
    ]);
  });
});
