import { z } from 'zod';
import { ONE, ZERO } from '../../values/exact.js';
import { meets } from '../threshold.js';
import { NOT_SCORED, type RuleKind } from './shape.js';
import { sayAllOrNothing } from './wording.js';

const form = z.literal('all_or_nothing');

/** `all_or_nothing`: all the points where the threshold is met, else none. */
export const allOrNothing: RuleKind<z.infer<typeof form>> = {
  forms: [form],
  shareOf: (_spec, value, line) => line && (meets(value, line) ? ONE : ZERO),
  mostOf: (_spec, line) => line && ONE,
  say: (_spec, line) => (line ? sayAllOrNothing(line) : NOT_SCORED),
  fromCells: ({ rule, steps }) => (steps === '' && rule === form.value ? form.value : undefined),
};
