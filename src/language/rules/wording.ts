import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Words } from '../../text/words.js';
import { decimal, type Exact, isPercent, ONE, ZERO } from '../../values/exact.js';
import type { Threshold } from '../threshold.js';
import { lessIsBetter, type Part, read } from './shape.js';

/** "98 %" or "2,5". */
export function sayAmount(value: Exact, percent: boolean): Words {
  const text = withoutZeros(decimal(percent ? value.mul(100) : value));
  const sign = percent ? ' %' : '';
  return { vi: shownNumber(text, 'vi') + sign, en: shownNumber(text, 'en') + sign };
}

/** A number as it was written, in the signs of each language. */
export const sayWritten = (written: string | number): Words => sayAmount(read(written), isPercent(written));

const REACHED: Record<Threshold['op'], (amount: Words) => Words> = {
  at_least: ({ vi, en }) => ({ vi: `từ ${vi}`, en: `from ${en}` }),
  more_than: ({ vi, en }) => ({ vi: `trên ${vi}`, en: `above ${en}` }),
  at_most: ({ vi, en }) => ({ vi: `không quá ${vi}`, en: `up to ${en}` }),
  less_than: ({ vi, en }) => ({ vi: `dưới ${vi}`, en: `below ${en}` }),
};

/** "đủ điểm từ 98 %, còn lại không có điểm". */
export function sayAllOrNothing(line: Threshold): Words {
  const { vi, en } = REACHED[line.op](sayAmount(line.value, line.percent));
  const attained = lessIsBetter(line) ? vi : `đạt ${vi}`;
  return { vi: `đủ điểm khi ${attained}, còn lại không có điểm`, en: `full points ${en}, otherwise none` };
}

/** "0,5 điểm", "50 % số điểm", "đủ điểm". */
export function sayPart({ share, points }: Part): Words {
  if (points !== undefined) {
    const { vi, en } = sayWritten(points);
    return { vi: `${vi} điểm`, en: `${en} ${read(points).equals(ONE) ? 'point' : 'points'}` };
  }
  const value = read(share ?? 0);
  if (value.equals(ONE)) return { vi: 'đủ điểm', en: 'full points' };
  if (value.equals(ZERO)) return { vi: 'không có điểm', en: 'none' };
  const { vi, en } = sayAmount(value, true);
  return { vi: `${vi} số điểm`, en: `${en} of the points` };
}
