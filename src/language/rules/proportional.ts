import { z } from 'zod';
import type { Words } from '../../text/words.js';
import { type Exact, isPercent, ONE, ZERO } from '../../values/exact.js';
import { keys } from '../keys.js';
import { meets, type Threshold } from '../threshold.js';
import { named, numberIn } from './cell.js';
import {
  lessIsBetter,
  NOT_SCORED,
  positive,
  type RuleKind,
  read,
  within,
  withoutLine,
  wrongWay,
} from './shape.js';
import { sayAllOrNothing, sayAmount } from './wording.js';

const toThreshold = z.literal('proportional');
const toFigure = keys({ proportional: keys({ full_at: positive }) });

/** `proportional`: the part of the way that a value has come, to the threshold or to a figure of the rule's own. */
export const proportional: RuleKind<z.infer<typeof toThreshold> | z.infer<typeof toFigure>> = {
  forms: [toThreshold, toFigure],
  of: 'value',
  shareOf(spec, value, { line }) {
    if (spec === 'proportional') return line && towards(value, line);
    return within(value.div(read(spec.proportional.full_at)));
  },
  mostOf: (spec, { line }) => (spec === 'proportional' ? line && ONE : ONE),
  say(spec, line) {
    if (spec === 'proportional') return line ? sayTowards(line) : NOT_SCORED;
    const { full_at: figure } = spec.proportional;
    return upTo(sayAmount(read(figure), isPercent(figure)));
  },
  fromCell(cell) {
    if (named(cell, 'theo tỷ lệ', 'in proportion', toThreshold.value)) return { rule: toThreshold.value };
    const figure = numberIn(
      cell,
      /^du diem tu (.+), duoi do theo ty le$|^full points from (.+), below that in proportion$/,
    );
    return figure === undefined ? undefined : { rule: { proportional: { full_at: figure } } };
  },
  mistakes(spec, scored) {
    if (spec === 'proportional') return withoutLine(scored);
    return lessIsBetter(scored.line) ? [{ path: ['proportional'], ...wrongWay(scored.code) }] : [];
  },
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
  const just = line.op === 'more_than' || line.op === 'less_than' ? justEarns(amount) : { vi: '', en: '' };
  if (!lessIsBetter(line)) return upTo(amount, just);
  return {
    vi: `đủ điểm khi không quá ${amount.vi}${just.vi}, vượt càng nhiều điểm càng giảm theo tỷ lệ`,
    en: `full points up to ${amount.en}${just.en}, above that inversely in proportion`,
  };
}

/** A strict line that is reached but not passed fails, and has come all the way. */
const justEarns = ({ vi, en }: Words): Words => ({
  vi: ` (đúng ${vi} thì chưa đạt nhưng vẫn đủ điểm)`,
  en: ` (just ${en} fails and earns them all the same)`,
});

const upTo = ({ vi, en }: Words, just: Words = { vi: '', en: '' }): Words => ({
  vi: `đủ điểm từ ${vi}${just.vi}, dưới đó theo tỷ lệ`,
  en: `full points from ${en}${just.en}, below that in proportion`,
});
