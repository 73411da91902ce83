import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { AGGREGATES } from '../../src/language/aggregates/registry.js';
import { COLUMN_KINDS, COLUMN_TYPES, OWN_KEYS } from '../../src/language/columns/registry.js';
import { COMPARISONS } from '../../src/language/condition/written.js';
import { DOCUMENTS } from '../../src/language/documents.js';
import { measure } from '../../src/language/measure.js';
import { worlds } from './drawn.js';
import type { Json } from './facts.js';
import { documentsOf, TYPES } from './random-datasets.js';

/** Every form that drawn definitions have, each by a name such as `compare date at_least column by day`. */
function formsOf(documents: readonly Json[], leaves: readonly Json[]): Set<string> {
  const forms = new Set<string>();
  for (const document of documents) if ('dataset' in document) datasetForms(document, forms);
  for (const { measure: one, threshold } of leaves) {
    measureForms(one, forms);
    const op = COMPARISONS.find((name) => threshold[name] !== undefined) ?? threshold;
    forms.add(`threshold ${op}${threshold.judged ? ` judged ${threshold.judged}` : ''}`);
  }
  return forms;
}

function datasetForms({ kind, key, columns, names_all, checklist }: Json, forms: Set<string>): void {
  forms.add(`kind ${kind}`);
  if (key) forms.add(`repeated ${key.repeated}`);
  if (names_all) forms.add('names_all');
  if (checklist) forms.add('dataset checklist');
  for (const column of Object.values<Json>(columns)) {
    forms.add(`type ${column.type}`);
    if (column.blank) forms.add(`blank ${typeof column.blank === 'object' ? 'is' : column.blank}`);
    if (column.falls_back_on)
      forms.add(`falls_back_on ${typeof column.falls_back_on === 'object' ? 'level_of' : 'column'}`);
    for (const name of Object.keys(OWN_KEYS)) if (name in column) forms.add(`${name} ${column.type}`);
  }
}

function measureForms(one: Json, forms: Set<string>): void {
  const [name] = Object.keys(one) as [string];
  forms.add(`measure ${name in AGGREGATES ? 'aggregate' : name}`);
  if (name in AGGREGATES) aggregateForms(one, forms);
  else if (name === 'ratio' && 'of' in one.ratio) {
    forms.add('ratio of per');
    for (const part of [one.ratio.of, one.ratio.per]) aggregateForms(part, forms);
  } else if (name === 'ratio') {
    const { numerator, ...population } = one.ratio;
    forms.add(`ratio numerator ${Object.keys(AGGREGATES).find((kind) => kind in population)}`);
    aggregateForms(population, forms);
    conditionForms(numerator, forms);
  } else if (name !== 'checklist') {
    for (const part of [one[name].from, one[name].to]) aggregateForms(part, forms);
  }
}

function aggregateForms({ where, ...spec }: Json, forms: Set<string>): void {
  const [name] = Object.keys(spec) as [string];
  forms.add(`aggregate ${name}`);
  for (const [key, written] of Object.entries<Json>(spec[name]))
    if (typeof spec[name] === 'object') forms.add(`${name} ${key}${Array.isArray(written) ? ' list' : ''}`);
  if (where) {
    forms.add(`${name} where`);
    conditionForms(where, forms);
  }
}

function conditionForms(condition: Json, forms: Set<string>, within = ''): void {
  for (const [name, test] of Object.entries<Json>(condition)) {
    if (name === 'any' || name === 'not') {
      forms.add(name);
      for (const inner of [test].flat()) conditionForms(inner, forms, name);
    } else testForms(TYPES[name] as string, test, forms, within);
  }
}

function testForms(type: string, test: Json, forms: Set<string>, within: string): void {
  const scalar = (one: Json): void => {
    if (['as_of', 'this_year', 'previous_year'].includes(one)) forms.add(`name ${one}`);
  };
  if (typeof test !== 'object' || Array.isArray(test)) {
    forms.add(`${type} ${Array.isArray(test) ? 'list' : 'value'}`);
    [test].flat().forEach(scalar);
    return;
  }
  for (const [op, operand] of Object.entries<Json>(test)) {
    const isJoin = op === 'in' && operand !== 'period';
    if (!isJoin) {
      const column = typeof operand === 'object' && !Array.isArray(operand);
      forms.add(`${type} ${op}${column ? ' column' : ''}${operand.by ? ` by ${operand.by}` : ''}`);
      [operand].flat().forEach(scalar);
      continue;
    }
    forms.add(`join ${operand.where ? 'where' : 'bare'}`);
    if (within !== '') forms.add(`join within ${within}`);
    if (operand.where) conditionForms(operand.where, forms, 'join');
  }
}

type Shape = Readonly<Record<string, z.ZodType>>;
/** The shape of a mapping that the language describes, or of what an optional one holds. */
const shapeOf = (schema: unknown): Shape => {
  const { shape, def } = schema as { shape?: Shape; def?: { innerType?: unknown } };
  return shape ?? shapeOf(def?.innerType);
};
const optionsOf = (schema: unknown): z.ZodType[] => (schema as { options: z.ZodType[] }).options;
const valuesOf = (schema: unknown): string[] => (schema as { options: string[] }).options;

/** How pages and cells are written, which is tried where they are read (test/data). */
const OF_WRITING: ReadonlySet<string> = new Set(['from_groups', 'out_of']);

/** Every form that the language has, from the registries and schemas that it is described by. */
function formsOfTheLanguage(): string[] {
  const dataset = DOCUMENTS.dataset.shape;
  const aggregates = Object.entries(AGGREGATES);
  const ordered = COLUMN_TYPES.filter(
    (type) => COLUMN_KINDS[type].storage === 'moments' || 'numeric' in COLUMN_KINDS[type],
  );
  const dated = COLUMN_TYPES.filter((type) => COLUMN_KINDS[type].storage === 'moments');
  const names = COLUMN_TYPES.flatMap((type) => {
    const kind: { names?: ReadonlyMap<string, unknown> } = COLUMN_KINDS[type];
    return [...(kind.names?.keys() ?? [])];
  });
  const measures = optionsOf(measure).flatMap((one) => ('shape' in one ? Object.keys(shapeOf(one)) : []));
  return [
    ...valuesOf(dataset.kind).map((kind) => `kind ${kind}`),
    ...valuesOf(shapeOf(dataset.key).repeated).map((what) => `repeated ${what}`),
    'names_all',
    'dataset checklist',
    ...COLUMN_TYPES.map((type) => `type ${type}`),
    ...['unknown', 'empty', 'is'].map((blank) => `blank ${blank}`),
    ...['column', 'level_of'].map((how) => `falls_back_on ${how}`),
    ...COLUMN_TYPES.flatMap((type) =>
      Object.keys(COLUMN_KINDS[type].keys)
        .filter((key) => !OF_WRITING.has(key))
        .map((key) => `${key} ${type}`),
    ),
    'measure aggregate',
    ...measures.map((name) => `measure ${name}`),
    'ratio of per',
    ...['count', 'distinct', 'sum'].map((name) => `ratio numerator ${name}`),
    ...aggregates.flatMap(([name, { schema }]) => [
      `aggregate ${name}`,
      `${name} where`,
      ...(name === 'count'
        ? []
        : Object.keys(shapeOf(shapeOf(schema)[name])).map((key) =>
            key === 'names_all' ? `${name} ${key} list` : `${name} ${key}`,
          )),
    ]),
    'sum column list',
    'any',
    'not',
    ...COLUMN_TYPES.flatMap((type) =>
      ['value', 'list', 'not', 'empty', 'column'].map((op) => `${type} ${op}`),
    ),
    ...ordered.flatMap((type) => COMPARISONS.flatMap((op) => [`${type} ${op}`, `${type} ${op} column`])),
    ...dated.flatMap((type) => COMPARISONS.map((op) => `${type} ${op} column by day`)),
    ...dated.map((type) => `${type} in`),
    ...names.map((name) => `name ${name}`),
    ...['bare', 'where'].map((how) => `join ${how}`),
    ...['any', 'not', 'join'].map((where) => `join within ${where}`),
    'threshold none',
    ...COMPARISONS.flatMap((op) => [`threshold ${op}`, `threshold ${op} judged year_end`]),
  ];
}

it('draws every form that the language has', () => {
  const drawn = new Set<string>();
  for (const { shapes, leaves } of fc.sample(worlds(6, 8), { numRuns: 700, seed: 2020 }))
    for (const form of formsOf(documentsOf(shapes), leaves)) drawn.add(form);
  expect(formsOfTheLanguage().filter((form) => !drawn.has(form))).toEqual([]);
});
