import { z } from 'zod';

/** What figures rest on, the weakest first: what an office says of itself, what a survey found, records of the work. */
export const ORIGINS = ['declared', 'survey', 'records'] as const;
export type Origin = (typeof ORIGINS)[number];

export const origin = z.enum(ORIGINS).meta({ id: 'Origin' });

/** A chain is as strong as its weakest link. */
export const weakest = (origins: readonly Origin[]): Origin =>
  ORIGINS.find((one) => origins.includes(one)) ?? 'records';
