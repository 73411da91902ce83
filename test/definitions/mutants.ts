import type { Dataset } from '../../src/catalog/dataset.js';
import type { Catalog } from '../../src/catalog/model.js';
import { COMPARISONS } from '../../src/language/condition/written.js';
import { exact, parseNumber } from '../../src/values/exact.js';

/** A part of a definition as YAML gives it. */
type Node = unknown;
type Mapping = Readonly<Record<string, Node>>;
type Path = readonly (string | number)[];

/** One small change of a definition: which, and what it makes of it. */
export interface Mutant {
  readonly change: string;
  readonly value: Node;
}

const isMapping = (node: Node): node is Mapping =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** Every small change of a measure: an operator, a number, a condition dropped, a column swapped, a level or a word changed. */
export const mutantsOf = (measure: Node, catalog: Catalog): Mutant[] => [
  ...inNode(measure, [], undefined, catalog),
];

/** Every small change of a threshold. */
export function* mutantsOfThreshold(threshold: Node): Generator<Mutant> {
  if (!isMapping(threshold)) return;
  for (const [key, value] of Object.entries(threshold)) {
    if (!isComparison(key)) continue;
    yield* operators(threshold, key, ['threshold']);
    for (const other of numbers(value)) {
      yield { change: `threshold ${key}: ${value} → ${other}`, value: { ...threshold, [key]: other } };
    }
  }
}

function* inNode(node: Node, path: Path, dataset: Dataset | undefined, catalog: Catalog): Generator<Mutant> {
  if (Array.isArray(node)) {
    for (const [i, one] of node.entries()) {
      if (node.length > 1)
        yield { change: say([...path, i], 'dropped'), value: node.filter((_, at) => at !== i) };
      for (const mutant of inNode(one, [...path, i], dataset, catalog))
        yield { ...mutant, value: node.map((each, at) => (at === i ? mutant.value : each)) };
    }
    return;
  }
  if (!isMapping(node)) return;
  const own = datasetOf(node, catalog) ?? dataset;
  for (const [key, value] of Object.entries(node)) {
    const here = [...path, key];
    if (isComparison(key)) yield* operators(node, key, path);
    if (own && isConditionKey(key, own)) yield* droppedAndSwapped(node, key, own, here);
    if (key === 'column' && typeof value === 'string' && own)
      yield* others(value, own).map((other) => ({
        change: say(here, `${value} → ${other}`),
        value: { ...node, column: other },
      }));
    for (const other of scalars(key, value, own, catalog))
      yield { change: say(here, `${value} → ${other}`), value: { ...node, [key]: other } };
    for (const mutant of inNode(value, here, own, catalog))
      yield { ...mutant, value: { ...node, [key]: mutant.value } };
  }
}

/** The dataset that an aggregate or a join names. */
function datasetOf(node: Mapping, { datasets }: Catalog): Dataset | undefined {
  const named = [
    node.count,
    node.dataset,
    ...Object.values(node).map((one) => isMapping(one) && one.dataset),
  ];
  return named.map((name) => datasets.get(String(name))).find((one) => one !== undefined);
}

const isComparison = (key: string): boolean => (COMPARISONS as readonly string[]).includes(key);

const isConditionKey = (key: string, dataset: Dataset): boolean =>
  key === 'not' || key === 'any' || dataset.columns.has(key);

const OPPOSITE: Readonly<Record<string, string>> = {
  at_least: 'more_than',
  more_than: 'at_least',
  at_most: 'less_than',
  less_than: 'at_most',
};

const TURNED: Readonly<Record<string, string>> = {
  at_least: 'at_most',
  at_most: 'at_least',
  more_than: 'less_than',
  less_than: 'more_than',
};

function* operators(node: Mapping, key: string, path: Path): Generator<Mutant> {
  for (const other of [OPPOSITE[key], TURNED[key]] as string[]) {
    if (other in node) continue;
    yield { change: say([...path, key], `→ ${other}`), value: renamed(node, key, other) };
  }
}

/** A condition left out; asked of another column of its type. */
function* droppedAndSwapped(node: Mapping, key: string, dataset: Dataset, path: Path): Generator<Mutant> {
  const { [key]: _, ...rest } = node;
  yield { change: say(path, 'dropped'), value: rest };
  for (const other of others(key, dataset)) {
    if (!(other in node)) yield { change: say(path, `→ ${other}`), value: renamed(node, key, other) };
  }
}

const MOST_OTHERS = 2;

/** Other columns of a column's type. */
function others(name: string, { columns }: Dataset): string[] {
  const column = columns.get(name);
  if (!column) return [];
  return [...columns.values()]
    .filter((one) => one !== column && one.spec.type === column.spec.type && !one.spec.personal)
    .map((one) => one.name)
    .slice(0, MOST_OTHERS);
}

/** Other values of a test of a column: another word or level, no for yes, a number next to it, filled for empty. */
function scalars(key: string, value: Node, dataset: Dataset | undefined, { agencies }: Catalog): Node[] {
  if (key === 'empty') return [!value];
  if (isComparison(key) && value !== 'as_of') return numbers(value);
  if (value === 'as_of') return [];
  if (value === 'this_year') return ['previous_year'];
  if (value === 'previous_year') return ['this_year'];
  const spec = dataset?.columns.get(key)?.spec;
  if (!spec || typeof value === 'object') return [];
  if (typeof value === 'boolean') return [!value];
  const words =
    spec.type === 'level' ? [...new Set(agencies.levels.values())] : Object.keys(spec.values ?? {});
  return [...words.filter((word) => word !== value).slice(0, MOST_OTHERS), ...numbers(value)];
}

/** Numbers just beside one, as it is written. */
function numbers(value: Node): string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const number = parseNumber(value);
  if (number === undefined) return [];
  const percent = String(value).includes('%');
  const step = exact(percent ? '0.01' : '1');
  return [number.add(step), number.sub(step)].map((one) =>
    percent ? `${one.mul(100).toString()} %` : one.toString(),
  );
}

const renamed = (node: Mapping, from: string, to: string): Mapping =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key === from ? to : key, value]));

const say = (path: Path, what: string): string => `${path.join('.')} ${what}`;
