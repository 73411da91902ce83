import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/catalog/checks/against.js';
import { loadCatalog } from '../../src/catalog/load.js';
import { type Catalog, measuredOf } from '../../src/catalog/model.js';
import { BUNDLED } from '../../src/cli/definitions.js';
import { runExamples } from '../../src/run/examples.js';
import { CRITERIA, GOALS, INDICATORS } from './inventory.js';

const catalog = await loadCatalog(BUNDLED);
const measured = measuredOf(catalog);
const lacking = (fits: (one: (typeof measured)[number]) => boolean): string[] =>
  measured.filter((one) => !fits(one)).map(({ code }) => code);

describe('the bundled set covers the plan', () => {
  it('indicator by indicator, in order', () => {
    expect(INDICATORS).toHaveLength(83);
    expect(catalog.indicators.map(({ code }) => code)).toEqual(INDICATORS);
  });

  it('with its 43 criteria', () => {
    const found = catalog.areas.map(({ code, criteria }) => [code, criteria.length]);
    expect(Object.fromEntries(found)).toEqual(CRITERIA);
  });

  it('and its goals', () => {
    expect(catalog.goals.map(({ code }) => code).sort()).toEqual(GOALS);
  });
});

describe('every indicator and goal', () => {
  it('is measured, cites its line and has an owner', () => {
    expect(lacking(({ measure, source }) => measure !== undefined && source !== undefined)).toEqual([]);
    expect(lacking(({ owner }) => owner !== undefined)).toEqual([]);
  });

  it('decides on a threshold, be it none', () => {
    expect(lacking(({ at }) => at(['threshold']).line !== at([]).line)).toEqual([]);
  });

  it('has two examples at least', () => {
    expect(lacking(({ examples }) => examples.length >= 2)).toEqual([]);
  });

  it('has examples that hold', async () => {
    const { run, problems } = await runExamples(catalog);
    expect(problems).toEqual([]);
    expect(run).toBeGreaterThan(2 * measured.length);
  });
});

describe('held against a plan that is made of its own quotes', () => {
  it('it holds', () => {
    expect(checkAgainst(catalog, planOf(catalog))).toEqual([]);
  });

  it('another number in the plan is found, by the code', () => {
    const changed = planOf(catalog).replaceAll('đạt từ 98% trở lên', 'đạt từ 95% trở lên');
    const found = checkAgainst(catalog, changed).map(({ what }) => what.en);
    expect(found).toContainEqual(
      expect.stringMatching(/^3\.4\.1: line 122 of the plan does not have the words “.*98%/),
    );
  });
});

/** The quotes, each on its line; the other lines are empty. */
function planOf({ assignments }: Catalog): string {
  const lines: string[] = [];
  const cited = [...measured.flatMap(({ source }) => source ?? []), ...assignments];
  for (const { line, quote } of cited) lines[line - 1] = `${lines[line - 1] ?? ''} ${quote}`;
  return Array.from(lines, (line) => line ?? '').join('\n');
}
