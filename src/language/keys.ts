import { z } from 'zod';
import { parseNumber } from '../values/exact.js';

/** What separates the candidates in the message of a mistake that a suggestion answers. */
export const CANDIDATES = '|';

/**
 * A mapping with exactly these keys. The message of an unknown key carries the keys that are known here, so that
 * the one who shows it can ask "did you mean …?".
 */
export function keys<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(CANDIDATES) : undefined),
  });
}

export const words = keys({ vi: z.string().min(1), en: z.string().min(1) });

/** Other names that something goes by. */
export const aliases = z.array(z.string().min(1));

export const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'identifier')
  .describe('snake_case');

export const slug = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'slug');

/** A number, or a percentage such as `98 %`. */
export const amount = z
  .union([z.number(), z.string()])
  .refine((written) => parseNumber(written) !== undefined, { message: 'number' });
