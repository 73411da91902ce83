import { z } from 'zod';
import type { Words } from '../text/words.js';
import {
  AGGREGATES,
  type AggregateName,
  type AggregateSpec,
  aggregate,
  nameOf,
  targetOf,
} from './aggregates/registry.js';
import { parseCondition } from './condition/parse.js';
import { ALWAYS, all, type Condition } from './condition/tree.js';
import { idOf } from './condition/walk.js';
import { condition } from './condition/written.js';
import { keys, words } from './keys.js';
import { type Owner, owner, readOwner } from './owner.js';

/** An aggregate over one population, of which a part is good. */
const pooled = z.union(
  [AGGREGATES.count, AGGREGATES.distinct, AGGREGATES.sum].map(({ schema }) =>
    (schema as unknown as z.ZodObject).extend({ numerator: condition }),
  ),
) as unknown as z.ZodType<AggregateSpec & { readonly numerator: z.infer<typeof condition> }>;
/** What must be proven; an owner of its own where not all owners answer for it. */
const item = keys({ id: z.string(), title: words, owner: owner.optional() });
const compared = keys({ from: aggregate, to: aggregate });

export const measure = z
  .union([
    aggregate,
    keys({ ratio: z.union([pooled, keys({ of: aggregate, per: aggregate })]) }),
    keys({ change: compared }),
    keys({ reduction: compared }),
    keys({ difference: compared }),
    keys({
      checklist: keys({ dataset: z.string(), items: z.array(item).min(1) }),
    }),
  ])
  .meta({ id: 'Measure' });

export type MeasureSpec = z.infer<typeof measure>;
/** What a checklist requires, each with its own owner where it has one. */
export type Items = readonly {
  readonly id: string;
  readonly title: Words;
  readonly owner: Owner | undefined;
}[];

/**
 * What the parts of a measure are to each other: `share` is the good part of one population, `ratio` one aggregate
 * over another; the others set one aggregate against an earlier one.
 */
export type Form = 'amount' | 'share' | 'ratio' | 'change' | 'reduction' | 'difference' | 'checklist';

/** An aggregate, the condition that puts a record in question and, for a share, the one that makes it good. */
export interface Part {
  readonly aggregate: AggregateSpec;
  readonly dataset: string;
  readonly where: Condition;
  readonly good: Condition | null;
  /** Counted for each value of this column, whatever the run is broken down by. */
  readonly by?: string;
}

/** A measure in normal form. */
export interface Parts {
  readonly form: Form;
  /** The amount, the population of a share, the numerator of a ratio; `to` of a change. */
  readonly of: Part;
  /** The denominator of a ratio; `from` of a change. */
  readonly per: Part | null;
  /** What a checklist requires. */
  readonly items: Items;
}

/** Reads a measure into its parts. What proves an item of a checklist, its dataset says. */
export function partsOf(spec: MeasureSpec): Parts {
  if ('checklist' in spec) {
    const of = partOf({ count: spec.checklist.dataset });
    const items = spec.checklist.items.map(({ id, title, owner }) => ({
      id,
      title,
      owner: owner && readOwner(owner),
    }));
    return { form: 'checklist', of, per: null, items };
  }
  const two = (form: Form, of: AggregateSpec, per: AggregateSpec): Parts => ({
    form,
    of: partOf(of),
    per: partOf(per),
    items: [],
  });
  if ('change' in spec) return two('change', spec.change.to, spec.change.from);
  if ('reduction' in spec) return two('reduction', spec.reduction.to, spec.reduction.from);
  if ('difference' in spec) return two('difference', spec.difference.to, spec.difference.from);
  if (!('ratio' in spec)) return { form: 'amount', of: partOf(spec), per: null, items: [] };
  if ('of' in spec.ratio) return partOfWhole(spec.ratio) ?? two('ratio', spec.ratio.of, spec.ratio.per);
  const { numerator, ...population } = spec.ratio;
  const of = { ...partOf(population as AggregateSpec), good: parseCondition(numerator) };
  return { form: 'share', of, per: null, items: [] };
}

/** One aggregate over the same one of more records is a share, which is known within one: the same rows stand in both. */
function partOfWhole({ of, per }: Readonly<Record<'of' | 'per', AggregateSpec>>): Parts | undefined {
  const whole = partOf(per);
  const good = beyond(parseCondition(of.where), whole.where);
  if (!SHARED.has(nameOf(per)) || !good || !isSame(subjectOf(of), subjectOf(per))) return undefined;
  return { form: 'share', of: { ...whole, good: all(good) }, per: null, items: [] };
}

/** Aggregates that have a good part. */
const SHARED: ReadonlySet<AggregateName> = new Set(['count', 'distinct', 'sum']);

/** What a condition asks beyond another; undefined where it does not ask all that the other does. */
function beyond(condition: Condition, other: Condition): readonly Condition[] | undefined {
  const [asked, base] = [conjuncts(condition), conjuncts(other)];
  const [ids, known] = [new Set(asked.map(idOf)), new Set(base.map(idOf))];
  return [...known].every((id) => ids.has(id)) ? asked.filter((one) => !known.has(idOf(one))) : undefined;
}

const conjuncts = (condition: Condition): readonly Condition[] =>
  condition.kind === 'all' ? condition.of : [condition];

/** What an aggregate counts, whatever the records. */
const subjectOf = ({ where: _, ...aggregate }: AggregateSpec & { where?: unknown }): unknown => aggregate;

/**
 * Whether the different values that a ratio has above stand below too, since a join asks just this: procedures with
 * dossiers among procedures. It is then one at the most.
 */
export function isWithinBase({ of, per }: Parts): boolean {
  const [above, below] = [of.aggregate, per?.aggregate];
  if (!per || !below || !('distinct' in above && 'distinct' in below)) return false;
  return conjuncts(of.where).some(
    (one) =>
      one.kind === 'join' &&
      one.column === above.distinct.column &&
      one.dataset === per.dataset &&
      one.of === below.distinct.column &&
      beyond(one.where, per.where) !== undefined,
  );
}

/** Whether a measure tells how many fail, one by one: of records or values that are to be good, a checklist, a count. */
export const countsFailures = ({ form, of }: Parts): boolean =>
  form === 'checklist' || ((form === 'share' || form === 'amount') && COUNTS.has(nameOf(of.aggregate)));

const COUNTS: ReadonlySet<AggregateName> = new Set(['count', 'distinct']);

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const partOf = (spec: AggregateSpec): Part => ({
  aggregate: spec,
  dataset: targetOf(spec).dataset,
  where: parseCondition(spec.where),
  good: null,
});

export const partList = ({ of, per }: Parts): readonly Part[] => (per ? [of, per] : [of]);

/** All that a part asks of a record of its dataset. */
export const conditionOf = ({ where, good }: Part): Condition => (good ? all([where, good]) : where);

/** What a part counts: two indicators that ask the same are counted once. */
export function partId(part: Part): string {
  return JSON.stringify([
    subjectOf(part.aggregate),
    idOf(part.where),
    idOf(part.good ?? ALWAYS),
    part.good !== null,
    part.by,
  ]);
}
