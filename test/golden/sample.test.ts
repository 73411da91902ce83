import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNamed } from '../../src/formats/registry.js';
import type { Report } from '../../src/report/schema.js';
import type { Written } from '../oracle/main.js';
import { bundled, reportOn } from './compute.js';

const report = await reportOn(await bundled(), 'fixtures/sample', { period: '2020-H1', only: [] });
/** Computed a second time by `test/oracle/`, which shares nothing with `src/`. */
const expected = JSON.parse(await readFile('fixtures/sample/expected.json', 'utf8'));

/** Ends are compared to nine digits: the report does not print fractions. */
const close = (text: string | null): string => (text === null ? 'open' : Number(text).toFixed(9));
const quotient = (fraction: string): string => {
  const [of, per] = fraction.split('/').map(Number) as [number, number];
  return (of / per).toFixed(9);
};

type Figures = Pick<
  Report['indicators'][number],
  'code' | 'numerator' | 'denominator' | 'lowest' | 'highest' | 'verdict'
>;
const measured = (list: readonly Figures[]) =>
  Object.fromEntries(
    list.map(({ code, numerator, denominator, lowest, highest, verdict }) => [
      code,
      {
        numerator: Number(numerator),
        denominator: denominator === null ? null : Number(denominator),
        lowest: close(lowest),
        highest: close(highest),
        verdict,
      },
    ]),
  );

const wanted = (figures: Readonly<Record<string, Written>>) =>
  Object.fromEntries(
    Object.entries(figures).map(([code, figure]) => [
      code,
      { ...figure, lowest: quotient(figure.lowest), highest: quotient(figure.highest) },
    ]),
  );

describe('the sample comes to what a second computation comes to', () => {
  it('every indicator, its ends and its verdict', () => {
    expect(measured(report.indicators)).toEqual(wanted(expected.indicators));
  });

  it('every goal', () => {
    expect(measured(report.goals)).toEqual(wanted(expected.goals));
  });

  it('what a form says of the same, and where it does not add up', () => {
    const said = report.indicators.flatMap(({ code, alternatives }) =>
      alternatives
        .filter(({ kind, origin, value }) => kind === 'otherwise' && origin === 'declared' && value !== null)
        .map((one): Figures => ({ ...one, code })),
    );
    const asked = said.filter(({ code }) => code in expected.byForm);
    expect(measured(asked)).toEqual(wanted(expected.byForm));
    expect(report.notices.find(({ code }) => code === 'identity:resolved')?.count).toBe(expected.slips);
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

  it('every office that tasks of an assignment name', () => {
    const own = report.assignments.flatMap(({ id, offices }) =>
      offices.length > 0
        ? [[id, Object.fromEntries(offices.map((one) => [one.id, one.tasks]))] as const]
        : [],
    );
    expect(Object.fromEntries(own)).toEqual(expected.assignmentsByOffice);
  });
});

it('the table of the sample, 80 columns wide', async () => {
  const text = formatNamed('table')?.render(report, { language: 'vi', width: 80, color: false });
  await expect(text).toMatchFileSnapshot('expected/sample.vi.txt');
});
