import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog, Indicator } from '../../src/catalog/model.js';
import type { Input } from '../../src/data/input.js';
import { isMeasured } from '../../src/measure/outcome.js';
import { verdictOf } from '../../src/score/verdict.js';
import { type Answer, answer, verdict } from './oracle.js';
import type { Facts } from './oracle-where.js';
import { DOCUMENTS } from './random-definitions.js';
import { factsOf, inputFrom, rows, type Sheet, sheets } from './random-files.js';
import { measures, thresholds } from './random-measures.js';
import { written } from './rational.js';
import { catalogOf, indicators, outcomes, type Spec } from './world.js';

const leaves = fc.array(fc.record({ measure: measures, threshold: thresholds }), {
  minLength: 3,
  maxLength: 8,
});

/** What the engine says, in the oracle's words. */
async function engine(catalog: Catalog, inputs: readonly Input[]): Promise<string[]> {
  const found = await outcomes(catalog, ...inputs);
  return found.map((outcome, i) => {
    const { threshold, passesWhenEmpty } = catalog.indicators[i] as Indicator;
    const judged = verdictOf(outcome, threshold, passesWhenEmpty);
    if (!isMeasured(outcome)) return `${judged} ${outcome.noData}`;
    return `${judged} ${outcome.numerator.toFraction()} of ${outcome.denominator?.toFraction() ?? '-'}`;
  });
}

const oracle = (all: readonly Spec[], facts: Facts): string[] =>
  all.map(({ measure, threshold }) => {
    const found = answer(measure, facts);
    const judged = verdict(found, threshold as Spec | 'none');
    return typeof found === 'string' ? `${judged} ${found}` : `${judged} ${said(found)}`;
  });

const said = ({ numerator, denominator }: Answer): string =>
  `${written(numerator)} of ${denominator ? written(denominator) : '-'}`;

const definitions = (all: readonly Spec[]): Promise<Catalog> =>
  catalogOf(...DOCUMENTS, ...indicators(...all));

it('finds what a naive reading of the definitions finds', async () => {
  await fc.assert(
    fc.asyncProperty(leaves, sheets, async (all, files) => {
      const catalog = await definitions(all);
      expect(await engine(catalog, files.map(inputFrom))).toEqual(oracle(all, factsOf(files)));
    }),
    { numRuns: 80 },
  );
});

it('finds the same whatever the order of rows and files, and however the rows are split', async () => {
  await fc.assert(
    fc.asyncProperty(
      leaves,
      sheets,
      fc.array(fc.nat(2), { minLength: 42, maxLength: 42 }),
      async (all, files, dealt) => {
        const catalog = await definitions(all);
        const expected = await engine(catalog, files.map(inputFrom));
        const turned = files.map((file) => ({ ...file, rows: [...file.rows].reverse() })).reverse();
        expect(await engine(catalog, turned.map(inputFrom))).toEqual(expected);
        expect(await engine(catalog, dealtAnew(files, dealt).map(inputFrom))).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});

/** The records of `alpha` that count, dealt to its three files anew. */
function dealtAnew(files: readonly Sheet[], dealt: readonly number[]): Sheet[] {
  const seen = new Set<unknown>();
  const newest = files.filter(({ dataset }) => dataset === 'alpha').reverse();
  const kept = newest
    .flatMap((file) => file.rows)
    .filter(({ code }) => !seen.has(code?.cell) && seen.add(code?.cell));
  return files.map((file, at) =>
    file.dataset === 'alpha' ? { ...file, rows: kept.filter((_, i) => dealt[i] === at) } : file,
  );
}

it('finds the same over many batches and more distinct texts than one dictionary holds', async () => {
  const all: Spec[] = [
    {
      measure: {
        ratio: {
          count: 'alpha',
          where: { at: { in: 'period' } },
          numerator: { at: { at_most: { column: 'due' } } },
        },
      },
    },
    {
      measure: {
        ratio: { distinct: { dataset: 'alpha', column: 'code' }, numerator: { ref: { empty: true } } },
      },
    },
    { measure: { mean: { dataset: 'alpha', column: 'share', weight: 'size' } } },
  ];
  const some = fc.sample(rows, { numRuns: 500, seed: 1 });
  const many = Array.from({ length: 74_000 }, (_, i) => ({
    ...some[i % 500],
    code: { cell: `M-${i}`, form: 0 },
    ref: { cell: i % 12 === 0 ? null : `R-${i}`, form: 0 },
  }));
  const [file] = fc.sample(sheets, { numRuns: 1, seed: 1 })[0] as [Sheet];
  const big = { ...file, rows: many, chunk: 1 << 16 } as Sheet;
  const expected = oracle(
    all.map((leaf) => ({ ...leaf, threshold: 'none' })),
    factsOf([big]),
  );
  expect(await engine(await definitions(all), [inputFrom(big)])).toEqual(expected);
});
