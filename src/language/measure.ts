import { z } from 'zod';
import { type AggregateSpec, aggregate, targetOf } from './aggregates/registry.js';
import { type Condition, condition } from './condition.js';
import { keys, words } from './keys.js';

const column = z.string();
const numerator = condition;
const where = condition.optional();

const ratioOfPopulation = z.union([
  keys({ count: z.string(), where, numerator }),
  keys({ distinct: keys({ dataset: z.string(), column }), where, numerator }),
  keys({
    sum: keys({ dataset: z.string(), column: z.union([column, z.array(column).min(1)]) }),
    where,
    numerator,
  }),
]);
const ratioOfTwo = keys({ of: aggregate, per: aggregate });

export const measure = z
  .union([
    ...aggregate.options,
    keys({ ratio: z.union([...ratioOfPopulation.options, ratioOfTwo]) }),
    keys({ change: keys({ from: aggregate, to: aggregate }) }),
    keys({ reduction: keys({ from: aggregate, to: aggregate }) }),
    keys({ difference: keys({ from: aggregate, to: aggregate }) }),
    keys({
      checklist: keys({ dataset: z.string(), items: z.array(keys({ id: z.string(), title: words })).min(1) }),
    }),
  ])
  .meta({ id: 'Measure' });

export type MeasureSpec = z.infer<typeof measure>;
export type ChecklistSpec = Extract<MeasureSpec, { checklist: unknown }>['checklist'];

/** What the two aggregates of a measure are to each other. */
export type Form = 'amount' | 'ratio' | 'change' | 'reduction' | 'difference' | 'checklist';

/** An aggregate and all the conditions that its records fulfil. */
export interface Part {
  readonly aggregate: AggregateSpec;
  readonly dataset: string;
  readonly where: readonly Condition[];
}

/** A measure in normal form. */
export interface Parts {
  readonly form: Form;
  /** The amount itself, or the numerator; `to` of a change. */
  readonly of: Part;
  /** The denominator; `from` of a change. */
  readonly per: Part | null;
  /** What a checklist requires. */
  readonly items: ChecklistSpec['items'];
}

/** Reads a measure into its parts. What proves an item of a checklist, its dataset says. */
export function partsOf(spec: MeasureSpec): Parts {
  const items: ChecklistSpec['items'] = [];
  const one = compared(spec);
  if ('form' in one) return { form: one.form, of: part(one.to), per: part(one.from), items };
  if ('checklist' in one) {
    const of = part({ count: one.checklist.dataset });
    return { form: 'checklist', of, per: null, items: one.checklist.items };
  }
  if (!('ratio' in one)) return { form: 'amount', of: part(one), per: null, items };
  if ('of' in one.ratio) return { form: 'ratio', of: part(one.ratio.of), per: part(one.ratio.per), items };
  const { numerator, ...population } = one.ratio;
  return { form: 'ratio', of: part(population, numerator), per: part(population), items };
}

/** Measures that set one aggregate against an earlier one. */
type Compared = {
  readonly form: 'change' | 'reduction' | 'difference';
  readonly from: AggregateSpec;
  readonly to: AggregateSpec;
};

/** What is compared with what, where a measure compares; else what it is. */
export function compared(
  spec: MeasureSpec,
): Compared | Exclude<MeasureSpec, { change: unknown } | { reduction: unknown } | { difference: unknown }> {
  if ('change' in spec) return { form: 'change', ...spec.change };
  if ('reduction' in spec) return { form: 'reduction', ...spec.reduction };
  return 'difference' in spec ? { form: 'difference', ...spec.difference } : spec;
}

function part(aggregate: AggregateSpec, ...further: Condition[]): Part {
  const where = aggregate.where ? [aggregate.where, ...further] : further;
  return { aggregate, dataset: targetOf(aggregate).dataset, where };
}

export const partList = ({ of, per }: Parts): readonly Part[] => (per ? [of, per] : [of]);
