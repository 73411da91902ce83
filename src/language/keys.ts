import { z } from 'zod';
import { parseNumber } from '../values/exact.js';

/** What zod says of a mapping that has keys too many, with the keys that are possible there. */
export type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys & { readonly known?: readonly string[] };

/**
 * Leaves the message as it is; the issue takes along the keys of the mapping that raised it. An issue by itself does
 * not tell which form of a union found the key unknown, and so not what could have been written.
 */
const withKnownKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.ZodObject)
    issue.known = Object.keys(issue.inst.shape);
  return undefined;
};

/** A mapping with exactly these keys. */
export const keys = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: withKnownKeys });

export const words = keys({ vi: z.string().min(1), en: z.string().min(1) });

/** Other names that something goes by. */
export const aliases = z.array(z.string().min(1));

/** Names that JavaScript keeps for itself, such as `constructor`: whatever goes by one would be mistaken for it. */
export const isReserved = (name: string): boolean => name in Object.prototype;

const notReserved = (name: string): boolean => !isReserved(name);

const LONGEST = 64;

export const identifier = z
  .string()
  .max(LONGEST, 'identifier')
  .regex(/^[a-z][a-z0-9_]*$/, 'identifier')
  .refine(notReserved, 'reserved')
  .describe('snake_case');

export const slug = z
  .string()
  .max(LONGEST, 'slug')
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'slug')
  .refine(notReserved, 'reserved');

/** A number, or a percentage such as `98 %`. */
export const amount = z
  .union([z.number(), z.string()])
  .refine((written) => parseNumber(written) !== undefined, { message: 'number' });
