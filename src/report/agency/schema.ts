import { z } from 'zod';
import { VERDICTS } from '../../language/verdict.js';
import { ROLES } from '../roles.js';
import { reportSchema } from '../schema.js';
import { figures, indicator } from '../schema-measured.js';
import { count, office, state, tasks, totals } from '../schema-parts.js';

/** The report on one office: plain data, the contract of `par-score agency --format json`. Figures as in the report. */
export const AGENCY_SCHEMA_VERSION = 1;

const role = z
  .enum(ROLES)
  .nullable()
  .describe('In charge alone, one of several in charge, or one that takes part; null: none of these');

const own = z.strictObject({
  verdict: z
    .enum(VERDICTS)
    .nullable()
    .describe('null where the threshold is one for the province as a whole, such as a number to be reached'),
  ...figures,
});

const progress = { tasks: tasks.nullable(), state };
const { index, period, as_of, as_of_basis, left_out_unread, scale, definitions, rejects, notices } =
  reportSchema.shape;

export const agencySchema = z.strictObject({
  schema_version: z.literal(AGENCY_SCHEMA_VERSION),
  ...office.shape,
  ...{ index, period, as_of, as_of_basis, left_out_unread, definitions, scale },
  totals: z
    .strictObject({ alone: totals.nullable(), shared: totals.nullable() })
    .describe('Of what it is in charge of alone, and as one of several; null where there is nothing'),
  indicators: z
    .array(indicator.omit({ groups: true }).extend({ role, own: own.nullable() }))
    .describe(
      'Those in which it has a role or figures of its own; the figures beside `own` are the province’s',
    ),
  ...progress,
  assignments: z
    .array(
      z.strictObject({
        id: z.string(),
        line: z.int(),
        quote: z.string(),
        serves: z.array(z.string()),
        role,
        ...progress,
      }),
    )
    .describe('What the plan gives it, or its rows name; its tasks by its own rows'),
  rejects: z
    .strictObject({
      ...rejects.shape,
      unplaced: count.describe('Rejects that name no office that can be read'),
    })
    .describe('The rejected rows that name it'),
  notices,
});

export type AgencyReport = z.infer<typeof agencySchema>;
export type AgencyIndicator = AgencyReport['indicators'][number];
