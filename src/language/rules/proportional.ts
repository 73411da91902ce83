import { z } from 'zod';
import type { Words } from '../../text/words.js';
import { type Exact, isPercent, ONE, parseNumber, ZERO } from '../../values/exact.js';
import { amount, keys } from '../keys.js';
import { meets, type Threshold } from '../threshold.js';
import { lessIsBetter, NOT_SCORED, type RuleKind, read, within } from './shape.js';
import { sayAllOrNothing, sayAmount } from './wording.js';

const positive = amount.refine((written) => parseNumber(written)?.gt(0) ?? false, { message: 'positive' });

const toThreshold = z.literal('proportional');
const toFigure = keys({ proportional: keys({ full_at: positive }) });

/** `proportional`: the part of the way that a value has come, to the threshold or to a figure of the rule's own. */
export const proportional: RuleKind<z.infer<typeof toThreshold> | z.infer<typeof toFigure>> = {
  forms: [toThreshold, toFigure],
  shareOf(spec, value, line) {
    if (spec === 'proportional') return line && towards(value, line);
    return within(value.div(read(spec.proportional.full_at)));
  },
  mostOf: (spec, line) => (spec === 'proportional' ? line && ONE : ONE),
  say(spec, line) {
    if (spec === 'proportional') return line ? sayTowards(line) : NOT_SCORED;
    const { full_at: figure } = spec.proportional;
    return upTo(sayAmount(read(figure), isPercent(figure)));
  },
  fromCells: ({ rule, steps }) =>
    steps === '' && rule === toThreshold.value ? toThreshold.value : undefined,
};

/** The way covered towards the line: value ÷ line where more is better, line ÷ value where less is. */
function towards(value: Exact, line: Threshold): Exact {
  if (meets(value, line)) return ONE;
  const [part, whole] = lessIsBetter(line) ? [line.value, value] : [value, line.value];
  return whole.lte(0) ? ZERO : within(part.div(whole));
}

function sayTowards(line: Threshold): Words {
  // There is no part of the way to zero, or to what lies below it.
  if (line.value.lte(0)) return sayAllOrNothing(line);
  const amount = sayAmount(line.value, line.percent);
  if (!lessIsBetter(line)) return upTo(amount);
  return {
    vi: `đủ điểm khi không quá ${amount.vi}, vượt càng nhiều điểm càng giảm theo tỷ lệ`,
    en: `full points up to ${amount.en}, above that inversely in proportion`,
  };
}

const upTo = ({ vi, en }: Words): Words => ({
  vi: `đủ điểm từ ${vi}, dưới đó theo tỷ lệ`,
  en: `full points from ${en}, below that in proportion`,
});
