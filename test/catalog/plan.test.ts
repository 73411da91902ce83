import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/catalog/checks/against.js';
import { loadCatalog } from '../../src/catalog/load.js';
import { type Catalog, isWithin, measuredOf } from '../../src/catalog/model.js';
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

  it('has an owner whom an assignment names where its owner is stated', () => {
    // What is monitored is served by the assignment of its line.
    const inCharge = (code: string, line: number | undefined) =>
      catalog.assignments
        .filter((one) => one.line === line || one.serves.some((served) => isWithin(code, served)))
        .flatMap(({ agencies }) => agencies);
    expect(
      lacking(
        ({ code, owner, source }) =>
          owner?.basis === 'interpreted' ||
          owner?.agencies.every((one) => inCharge(code, source?.line).includes(one)) === true,
      ),
    ).toEqual([]);
  });

  it('has those take part whom an assignment has take part', () => {
    const takingPart = (code: string) =>
      catalog.assignments
        .filter(({ serves }) => serves.some((one) => isWithin(code, one)))
        .flatMap((one) => one.with);
    expect(
      lacking(({ code, owner }) => owner?.with.every((one) => takingPart(code).includes(one)) !== false),
    ).toEqual([]);
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

describe('who is in charge', () => {
  const read = catalog.indicators.filter(({ owner }) => owner?.basis === 'interpreted');
  const ownerOf = (code: string) => catalog.indicators.find((one) => one.code === code)?.owner?.agencies;

  it('is our reading where no bullet of the plan names anybody', () => {
    expect(read.map(({ code }) => code)).toEqual([
      ...['1.5', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '3.1.1', '3.2.3', '3.2.6', '4.4', '5.5', '5.6.1'],
      ...['5.8', '5.9', '6.2.1', '6.3.4', '6.4', '7.1.5', '7.5'],
    ]);
    expect(catalog.goals.filter(({ owner }) => owner?.basis !== 'interpreted')).toEqual([]);
  });

  it('are all offices, or the press, where the plan gives it to them', () => {
    const all = ['so-ban-nganh', 'ubnd-cap-huyen'];
    for (const code of ['3.2.4', '3.3.1', '4.2.1', '5.1.1', '5.7', '6.2.2', '7.1.2']) {
      expect([code, ownerOf(code)]).toEqual([code, all]);
    }
    expect(['3.4.1', '3.4.2', '3.4.3', '5.4.1', '5.4.3'].flatMap(ownerOf)).toEqual([
      ...['so-ban-nganh', 'ubnd-cap-huyen', 'ubnd-cap-huyen', 'so-ban-nganh', 'ubnd-cap-huyen'],
    ]);
    expect(ownerOf('1.4')).toEqual(['co-quan-bao-chi']);
  });

  it('of decentralization is one department for each field', () => {
    for (const code of ['4.3.1', '4.3.2']) {
      const indicator = catalog.indicators.find((one) => one.code === code);
      const items = [indicator, ...(indicator?.otherwise ?? [])].flatMap((one) => one?.parts?.items ?? []);
      expect(items.map(({ owner }) => owner?.agencies)).toEqual(ownerOf(code)?.map((one) => [one]));
    }
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
