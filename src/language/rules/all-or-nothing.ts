import { z } from 'zod';
import { ONE, ZERO } from '../../values/exact.js';
import { meets } from '../threshold.js';
import { named } from './cell.js';
import { NOT_SCORED, type RuleKind, withoutLine } from './shape.js';
import { sayAllOrNothing } from './wording.js';

const form = z.literal('all_or_nothing');

/** `all_or_nothing`: all the points where the threshold is met, else none. */
export const allOrNothing: RuleKind<z.infer<typeof form>> = {
  forms: [form],
  of: 'value',
  shareOf: (_spec, value, { line }) => line && (meets(value, line) ? ONE : ZERO),
  mostOf: (_spec, { line }) => line && ONE,
  say: (_spec, line) => (line ? sayAllOrNothing(line) : NOT_SCORED),
  fromCell: (cell) => (named(cell, 'đạt hoặc không', form.value) ? { rule: form.value } : undefined),
  mistakes: (_spec, scored) => withoutLine(scored),
};
