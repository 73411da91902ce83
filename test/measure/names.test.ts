import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import { progressParts } from '../../src/catalog/parts.js';
import { outcomeOf } from '../../src/measure/outcome.js';
import { damages, harm } from './damage.js';
import { inputsOf, runs, said, type World, worlds } from './drawn.js';
import { conditions } from './random-conditions.js';
import { documentsOf, TABLES, TYPES } from './random-datasets.js';
import { catalogNamed, counted, indicators, type Spec } from './world.js';

/** What becomes of names: of datasets and columns, of the files of the definitions, of inputs. */
interface Names {
  readonly renamed: Readonly<Record<string, string>>;
  readonly order: readonly number[];
  readonly input: string;
}

const OLD = [...TABLES, 'items', ...Object.keys(TYPES)];
const letters = fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: 1, maxLength: 4 });
const names: fc.Arbitrary<Names> = fc.record({
  renamed: fc
    .uniqueArray(letters, { minLength: OLD.length, maxLength: OLD.length })
    .map((drawn) => Object.fromEntries(OLD.map((old, i) => [old, `n_${drawn[i]}`]))),
  order: fc.array(fc.nat(999), { minLength: 40, maxLength: 40 }),
  input: fc.constantFrom('', 'bản sao ', 'zz-', 'A '),
});

/** A definition in which every dataset and column goes by another name; titles, by which files are known, stay. */
function renaming(node: unknown, renamed: Names['renamed']): unknown {
  if (typeof node === 'string') return renamed[node] ?? node;
  if (Array.isArray(node)) return node.map((one) => renaming(one, renamed));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]) => [
      (key in TYPES && renamed[key]) || key,
      key === 'title' ? inner : renaming(inner, renamed),
    ]),
  );
}

/** What becomes of assignments is told by conditions that ask other datasets. */
const progress = (done: Spec, late: Spec): Spec => ({
  progress: [{ dataset: 'alpha', assignment: 'ref', done, late }],
  assignments: [{ id: 'M-a', line: 1, quote: 'M-a', agencies: ['so-noi-vu'], serves: [] }],
});

const drawn = fc.record({
  world: worlds(2, 6),
  harms: damages,
  done: conditions('alpha'),
  late: conditions('alpha'),
  names,
});

/** The definitions in files of their own; under other names, and so in another order, where these are given. */
function catalogBy(world: World, done: Spec, late: Spec, other?: Names): Promise<Catalog> {
  const documents = [...documentsOf(world.shapes), progress(done, late), ...indicators(...world.leaves)];
  const named = documents.map((document, i): [string, Spec] =>
    other
      ? [`f${other.order[i % 40]}-${i}`, renaming(document, other.renamed) as Spec]
      : [`d${String(i).padStart(3, '0')}`, document],
  );
  return catalogNamed(new Map(named));
}

/** Every figure: of indicators, and of the progress of assignments. */
async function figures(catalog: Catalog, inputs: ReturnType<typeof inputsOf>): Promise<unknown[]> {
  const { counted: result, present } = await counted(catalog, inputs);
  const outcomes = catalog.indicators.map((indicator) =>
    said({ outcome: outcomeOf(indicator, catalog, result, present), verdict: '' }),
  );
  const tasks = catalog.progress.flatMap((one) =>
    [undefined, 'M-a']
      .flatMap((id) => Object.values(progressParts(one, catalog, id)))
      .map((part) => {
        const { aggregate, state, slack } = result.total(part);
        return aggregate.amount(state, slack);
      }),
  );
  const shown = tasks.map((amount) => [amount?.lowest?.toFraction(), amount?.highest?.toFraction()]);
  return [...outcomes, ...shown];
}

it('lets no name and no order decide a figure', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ world, harms, done, late, names: other }) => {
      const harmed = harm(world, harms);
      const catalog = await catalogBy(world, done, late);
      const again = await catalogBy(world, done, late, other);
      // The date in the name of an input decides which is the newer; all else in it is nothing.
      const inputs = inputsOf(harmed).map((input) => ({
        ...input,
        name: `${other.input}${input.name}`,
      }));
      expect(await figures(again, inputs.reverse())).toEqual(await figures(catalog, inputsOf(harmed)));
    }),
    runs(20),
  );
});

it('orders files without dates as it is told, whatever they are called', async () => {
  await fc.assert(
    fc.asyncProperty(worlds(2, 6), names, async (world, { order }) => {
      const catalog = await catalogBy(world, {}, {});
      const inputs = inputsOf(world);
      const undated = inputs.map((input, i) => ({
        ...input,
        name: `${String.fromCharCode(97 + ((order[i] as number) % 26))}${'x'.repeat(i + 1)}.csv`,
        position: i,
      }));
      const { counted: result, present } = await counted(catalog, undated.reverse(), { newestBy: 'order' });
      const found = catalog.indicators.map((one) =>
        said({ outcome: outcomeOf(one, catalog, result, present), verdict: '' }),
      );
      expect(found).toEqual((await figures(catalog, inputs)).slice(0, found.length));
    }),
    runs(8),
  );
});
