import { z } from 'zod';

/** A key of the columns of which a heading inside a table may name a value: "Sở Tư pháp" above its rows. */
export const fromGroups = {
  from_groups: z
    .literal(true)
    .optional()
    .describe('Where its cell is empty, a row that stands alone above it may name its value'),
};
