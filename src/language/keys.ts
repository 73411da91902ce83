import { z } from 'zod';

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

export const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'identifier')
  .describe('snake_case');
