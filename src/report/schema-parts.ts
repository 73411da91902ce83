import { z } from 'zod';
import { POINT_BASES } from '../catalog/points.js';

export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('An exact decimal number');
export const words = z.strictObject({ vi: z.string(), en: z.string() });
export const count = z.int().nonnegative();
export const day = z.string().describe('yyyy-MM-dd');

const counts = {
  pass: count,
  fail: count,
  undecided: count,
  in_progress: count,
  no_data: count,
  no_threshold: count,
};

const unscorable = decimal.describe(
  'Points that neither the scale nor a threshold says how to earn: outside lowest and highest',
);

/** Who said how many points. */
export const basis = z
  .enum(POINT_BASES)
  .nullable()
  .describe('The scale sets them, itself or by all below; or they are split evenly; null without a scale');

export const score = z.strictObject({
  earned: decimal.nullable().describe('null where nothing was scored'),
  possible: decimal,
  lowest: decimal.describe('If all that is unknown turns out for the worst'),
  highest: decimal.describe('If all that is unknown turns out for the best'),
  unscorable,
  basis,
  rule: words.nullable().describe('How the points are earned; null without a scale'),
});

export const totals = z.strictObject({
  earned: decimal,
  possible: decimal,
  measured: decimal.describe('Points possible among what was scored'),
  lowest: decimal.describe('If all that is unknown or was not scored earns its least'),
  highest: decimal.describe('If all that is unknown or was not scored earns its most'),
  unscorable,
  ...counts,
});

export const reason = z.strictObject({ code: z.string(), ...words.shape });

export const office = z.strictObject({ id: z.string(), title: words });

export const owner = z.strictObject({
  agencies: z.array(office).describe('In charge: offices and groups of offices'),
  basis: z
    .enum(['stated', 'interpreted'])
    .describe('Whether the plan names them for this, or the reading is that of the definitions'),
  with: z.array(office).describe('Those that take part without being in charge'),
});

export const tasks = z.strictObject({
  total: count,
  done: count,
  late: count,
  unknown: count.describe('Rows that may be among them, or of which it is not known what has become of them'),
});

export const state = z.enum(['done', 'late', 'undecided', 'open', 'no-data']);
