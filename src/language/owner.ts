import { z } from 'zod';
import { keys, slug } from './keys.js';

/** Who answers for an indicator, and whether the plan says so. */
export const owner = keys({
  agency: z
    .union([slug, z.array(slug).min(1)])
    .describe('In charge: an office or a group of offices, or several of them'),
  basis: z
    .enum(['stated', 'interpreted'])
    .describe('stated: the plan names them for this; interpreted: the reading is ours'),
  with: z.array(slug).min(1).optional().describe('Those that take part without being in charge'),
});

export type OwnerSpec = z.infer<typeof owner>;

/** Those in charge and those that take part, as ids of offices and of groups of offices. */
export interface Owner {
  readonly agencies: readonly string[];
  readonly basis: OwnerSpec['basis'];
  readonly with: readonly string[];
}

export const readOwner = (spec: OwnerSpec): Owner => ({
  agencies: [spec.agency].flat(),
  basis: spec.basis,
  with: spec.with ?? [],
});
