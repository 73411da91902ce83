import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNamed } from '../../src/formats/registry.js';
import type { Report } from '../../src/report/schema.js';
import { bundled, reportOn } from './compute.js';

interface Figure {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly noData?: string | undefined;
}

type ByCode = Readonly<Record<string, Figure>>;

const report = await reportOn(await bundled(), 'fixtures/sample', { period: '2020-H1', only: [] });
/** Computed a second time by `test/oracle/`, which shares nothing with `src/`. */
const expected = JSON.parse(await readFile('fixtures/sample/expected.json', 'utf8'));

const figures = (measured: Report['indicators'] | Report['goals']): ByCode =>
  Object.fromEntries(
    measured.map(({ code, numerator, denominator, verdict, reason }) => [
      code,
      {
        numerator: Number(numerator),
        denominator: denominator === null ? null : Number(denominator),
        ...(verdict === 'no-data' && { noData: reason?.code }),
      },
    ]),
  );

describe('the sample comes to what a second computation comes to', () => {
  it('every indicator', () => {
    expect(figures(report.indicators)).toEqual(expected.indicators);
  });

  it('every goal', () => {
    expect(figures(report.goals)).toEqual(expected.goals);
  });

  it('every row of every file', () => {
    const files = report.files.map(({ path, rows, records, rejected, dropped, replaced }) => [
      basename(path),
      { rows, records, rejected, dropped: Object.values(dropped).reduce((a, b) => a + b), replaced },
    ]);
    expect(Object.fromEntries(files)).toEqual(expected.files);
  });

  it('every assignment that tasks name', () => {
    const tasks = report.assignments.flatMap(({ id, tasks }) => (tasks ? [[id, tasks] as const] : []));
    expect(Object.fromEntries(tasks)).toEqual(expected.assignments);
  });
});

it('the table of the sample, 80 columns wide', async () => {
  const text = formatNamed('table')?.render(report, { language: 'vi', width: 80, color: false });
  await expect(text).toMatchFileSnapshot('expected/sample.vi.txt');
});
