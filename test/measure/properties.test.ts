import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../src/data/readers/registry.js';
import { catalogFor, measured, runs, said, type World, worlds } from './drawn.js';
import { type Answer, answer, OPEN, verdict } from './oracle.js';
import { factsOf, type Row, type Sheet } from './random-files.js';
import { written } from './rational.js';
import type { Spec } from './world.js';

/** What the oracle says, in the engine's words; where something asked is not known it says nothing. */
function oracle({ leaves, sheets, shapes }: World): (string | typeof OPEN)[] {
  const facts = factsOf(sheets, shapes);
  return leaves.map(({ measure, threshold }) => {
    const found = answer(measure, facts);
    if (found === OPEN) return OPEN;
    const judged = verdict(found, threshold as Spec | 'none');
    return typeof found === 'string' ? `${judged} ${found}` : `${judged} ${shown(found)}`;
  });
}

const shown = ({ numerator, denominator }: Answer): string =>
  `${written(numerator)} of ${denominator ? written(denominator) : '-'}`;

describe.each(Object.values(READERS))('read by $name', (reader) => {
  it('finds exactly what a naive reading of the definitions finds, where all that is asked is known', async () => {
    let [exact, all] = [0, 0];
    await fc.assert(
      fc.asyncProperty(worlds(), async (world) => {
        const found = await measured(await catalogFor(world), world, { reader });
        const expected = oracle(world);
        const known = expected.flatMap((one, i) => (one === OPEN ? [] : [i]));
        expect(known.map((i) => said(found[i] as (typeof found)[number]))).toEqual(
          known.map((i) => expected[i]),
        );
        [exact, all] = [exact + known.length, all + expected.length];
      }),
      runs(60),
    );
    expect(exact / all).toBeGreaterThan(0.5);
  });

  it('finds the same whatever the order of rows and files, and however the rows are split', async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds(),
        fc.array(fc.nat(2), { minLength: 42, maxLength: 42 }),
        async (world, dealt) => {
          const catalog = await catalogFor(world);
          const expected = (await measured(catalog, world, { reader })).map(said);
          const again = async (sheets: readonly Sheet[]) =>
            (await measured(catalog, { ...world, sheets }, { reader })).map(said);
          expect(await again(turned(world.sheets))).toEqual(expected);
          expect(await again(dealtAnew(world.sheets, dealt))).toEqual(expected);
        },
      ),
      runs(15),
    );
  });

  it('finds the same over many batches and more distinct texts than one dictionary holds', async () => {
    const all: Spec[] = [
      {
        ratio: {
          count: 'alpha',
          where: { at: { in: 'period' } },
          numerator: { at: { at_most: { column: 'due' } } },
        },
      },
      { ratio: { distinct: { dataset: 'alpha', column: 'mark' }, numerator: { ref: { empty: true } } } },
      { mean: { dataset: 'alpha', column: 'amount', weight: 'place' } },
    ];
    const drawn = fc
      .sample(worlds(), { numRuns: 60, seed: 1 })
      .find(({ shapes: { alpha } }) => Object.keys(alpha.blanks).length === 0) as World;
    const some = drawn.sheets.flatMap(({ dataset, rows }) => (dataset === 'alpha' ? rows : []));
    const many = Array.from({ length: 74_000 }, (_, i): Row => {
      const { cells } = some[i % some.length] as Row;
      const ref = { cell: i % 12 === 0 ? null : `R-${i}`, form: 0 };
      return { cells: { ...cells, mark: { cell: `K-${i}`, form: 0 }, ref } };
    });
    const [file] = drawn.sheets as [Sheet];
    const world: World = {
      shapes: { ...drawn.shapes, alpha: { ...drawn.shapes.alpha, identified: false, namesAll: [] } },
      leaves: all.map((measure) => ({ measure, threshold: 'none' })),
      sheets: [{ ...file, rows: many, chunk: 1 << 16 }],
    };
    const found = await measured(await catalogFor(world), world, { reader });
    expect(found.map(said)).toEqual(oracle(world));
  });
});

/** The same files and rows in another order; of a key that stands twice in a file, the first row stays first. */
const turned = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => ({ ...sheet, rows: firstOfEach(sheet.rows).reverse() })).reverse();

function firstOfEach(rows: readonly Row[]): Row[] {
  const seen = new Set<unknown>();
  return rows.filter(({ cells: { mark } }) => !mark || (!seen.has(mark.cell) && seen.add(mark.cell)));
}

/** The records of `alpha` that count, dealt to its three files anew. */
function dealtAnew(sheets: readonly Sheet[], dealt: readonly number[]): Sheet[] {
  const newest = sheets.filter(({ dataset }) => dataset === 'alpha').reverse();
  const kept = firstOfEach(newest.flatMap(({ rows }) => rows));
  return sheets.map((sheet, at) =>
    sheet.dataset === 'alpha' ? { ...sheet, rows: kept.filter((_, i) => dealt[i] === at) } : sheet,
  );
}
