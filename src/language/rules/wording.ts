import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Words } from '../../text/words.js';
import { decimal, type Exact } from '../../values/exact.js';
import type { Threshold } from '../threshold.js';
import { lessIsBetter } from './shape.js';

/** "98 %" or "2,5". */
export function sayAmount(value: Exact, percent: boolean): Words {
  const text = withoutZeros(decimal(percent ? value.mul(100) : value));
  const sign = percent ? ' %' : '';
  return { vi: shownNumber(text, 'vi') + sign, en: shownNumber(text, 'en') + sign };
}

const REACHED: Record<Threshold['op'], (amount: Words) => Words> = {
  at_least: ({ vi, en }) => ({ vi: `từ ${vi}`, en: `from ${en}` }),
  more_than: ({ vi, en }) => ({ vi: `trên ${vi}`, en: `above ${en}` }),
  at_most: ({ vi, en }) => ({ vi: `không quá ${vi}`, en: `up to ${en}` }),
  less_than: ({ vi, en }) => ({ vi: `dưới ${vi}`, en: `below ${en}` }),
};

/** "từ 98 %": on the good side of an amount. */
export const sayReached = (op: Threshold['op'], value: Exact, percent: boolean): Words =>
  REACHED[op](sayAmount(value, percent));

/** "đủ điểm từ 98 %, còn lại không có điểm". */
export function sayAllOrNothing(line: Threshold): Words {
  const { vi, en } = sayReached(line.op, line.value, line.percent);
  const attained = lessIsBetter(line) ? vi : `đạt ${vi}`;
  return { vi: `đủ điểm khi ${attained}, còn lại không có điểm`, en: `full points ${en}, otherwise none` };
}
