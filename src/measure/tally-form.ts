import { z } from 'zod';
import { AGGREGATES, type AggregateName, kindOf, nameOf } from '../language/aggregates/registry.js';
import { type PlainForm, rowCount, sorted } from '../language/aggregates/shape.js';
import { keys } from '../language/keys.js';
import { type Part, partId } from '../language/measure.js';
import { CAUSES, causeOf, causesIn, setId } from './cause.js';
import type { Tally } from './tally.js';

/** The published form of a tally: what JSON holds, so that counts can be kept, sent and merged without any row. */

export const TALLY_VERSION = 1;

const cause = keys({
  kind: z.enum(CAUSES),
  dataset: z.string(),
  column: z.string().nullable(),
  word: z.string().nullable(),
  code: z.string().optional(),
});

const common = {
  version: z.literal(TALLY_VERSION),
  part: z.string().describe('What was counted: tallies of the same part merge'),
  causes: z
    .array(keys({ because: z.array(cause), rows: rowCount }))
    .describe('What leaves rows open, and how many'),
  hanging: z
    .array(z.tuple([z.string(), z.array(z.tuple([z.string(), rowCount]))]))
    .describe('Of each join that may be answered otherwise, how many rows have which value'),
};

const formOf = (name: AggregateName) => {
  const state = AGGREGATES[name].plain.schema as z.ZodType;
  return keys({
    ...common,
    aggregate: z.literal(name),
    total: state,
    groups: z.array(z.tuple([z.string(), state])),
    anywhere: state.describe('Rows of which the group is not known'),
  });
};

const [first, ...others] = (Object.keys(AGGREGATES) as AggregateName[]).map(formOf);

export const tallySchema = z
  .discriminatedUnion('aggregate', [first as NonNullable<typeof first>, ...others])
  .meta({ id: 'Tally' });

export type PlainTally = z.infer<typeof tallySchema>;

const stateForm = ({ aggregate }: Part) => kindOf(aggregate).plain as PlainForm<unknown, unknown>;

/** What a part came to, in its published form: the same tally gives the same bytes, whatever came first. */
export function toPlain(part: Part, { total, groups, anywhere, causes, hanging }: Tally): PlainTally {
  const { write } = stateForm(part);
  return {
    version: TALLY_VERSION,
    part: partId(part),
    aggregate: nameOf(part.aggregate),
    total: write(total),
    groups: sorted(groups).map(([name, state]) => [name, write(state)]),
    anywhere: write(anywhere),
    causes: sorted(causes).map(([set, rows]) => ({ because: causesIn(set).map(causeOf), rows })),
    hanging: sorted(hanging).map(([join, rows]) => [join, sorted(rows)]),
  };
}

/**
 * Reads a published tally.
 * @throws TypeError where it is another part's.
 */
export function fromPlain(part: Part, plain: PlainTally): Tally {
  if (plain.part !== partId(part)) throw new TypeError(`not a tally of ${partId(part)}: ${plain.part}`);
  const { read } = stateForm(part);
  return {
    total: read(plain.total),
    groups: new Map(plain.groups.map(([name, state]) => [name, read(state)])),
    anywhere: read(plain.anywhere),
    causes: new Map(plain.causes.map(({ because, rows }) => [setId(because), rows])),
    hanging: new Map(plain.hanging.map(([join, rows]) => [join, new Map(rows)])),
  };
}
