import { z } from 'zod';
import { same } from '../../text/words.js';
import { BLANK, type ColumnKind } from './shape.js';

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

const keys = {
  identified_by: z
    .string()
    .refine(isPattern, { message: 'pattern' })
    .optional()
    .describe('The part of the text that identifies; absent: all of it'),
};

/** `id`: identifies, by the whole text or by the part that a pattern finds in it. */
export const id: ColumnKind<typeof keys> = {
  keys,
  storage: 'codes',
  blank: 'empty',
  reader({ identified_by: source }, { vocabulary }) {
    const pattern = source === undefined ? undefined : new RegExp(source);
    return (cell) => (vocabulary.isNothing(cell) ? BLANK : { value: pattern?.exec(cell)?.[0] ?? cell });
  },
  example: () => same('A-001'),
  cells: {
    vi: 'chữ để nhận biết: mã, số ký hiệu văn bản',
    en: 'text that identifies: a code, the number of a document',
  },
};
