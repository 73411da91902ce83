import { numberOf, plain } from '../cell.js';
import type { Band } from './band.js';
import type { End, Interval } from './interval.js';

/** A band as a cell writes it: its values, as far as it names them, and what it earns. */
export interface Written {
  readonly interval: Interval;
  readonly earns: Pick<Band, 'share' | 'points' | 'value_over'>;
}

const N = String.raw`(-?\d[\d.,]*(?: ?%)?)`;
/** What may stand before and after the values: "Hoàn thành 100 % kế hoạch". */
const BEFORE = /^(?:(?:hoan thanh|dat|giam|tang|ty le|ti le) )+/;
const AFTER = / (?:ke hoach|so (?!diem)[a-z ]+)$/;

type Ends = readonly [lower: boolean | null, upper: boolean | null];
/** The ways to write the values of a band; for each end whether it is of the band, null where there is none. */
const WAYS: readonly (readonly [pattern: RegExp, ends: Ends])[] = [
  [new RegExp(`^(?:dung|just) ${N}$`), [true, true]],
  [new RegExp(`^(?:tu|from)? ?${N}(?: tro len| or more| on)?$`), [true, null]],
  [new RegExp(`^(?:tren|above) ${N}$`), [false, null]],
  [new RegExp(`^(?:khong qua|up to) ${N}$`), [null, true]],
  [new RegExp(`^(?:duoi|below) ${N}$`), [null, false]],
  [new RegExp(`^(?:tu|from) ${N} ?(?:den|to|-|–) ?(?:duoi|below) ${N}$`), [true, false]],
  [new RegExp(`^(?:tu|from)? ?${N} ?(?:den|to|-|–) ?${N}$`), [true, true]],
  [new RegExp(`^(?:tren|above) ${N} ?(?:den|to|-|–) ?(?:duoi|below) ${N}$`), [false, false]],
  [new RegExp(`^(?:tren|above) ${N} ?(?:den|to|-|–) ?${N}$`), [false, true]],
  [/^(?:con lai|moi gia tri|otherwise|any value)$/, [null, null]],
];

const FULL = /^(?:du diem|diem toi da|full points|all points)$/;
const NONE = /^(?:0(?: diem| points)?|khong co diem|none)$/;
const SHARE = /^([\d.,]+ ?%) (?:so diem|diem toi da|of the points)$/;
const POINTS = /^([\d.,]+)(?: diem| points?)?$/;
const FORMULA =
  /^(?:tinh theo cong thuc:? )?\(? ?(?:ty le|ti le|gia tri|rate|value)[^×x*]*[×x*] ?(?:diem toi da|so diem|maximum points|all points) ?\)?(?: ?[/:] ?(\d[\d.,]*(?: ?%)?))?$/;

/** "từ 80 % đến dưới 100 %: 0,5 điểm"; undefined where it is not understood. */
export function writtenBand(clause: string): Written | undefined {
  const at = clause.indexOf(':');
  if (at < 0) return undefined;
  const interval = intervalIn(plain(clause.slice(0, at)).replace(BEFORE, '').replace(AFTER, ''));
  const earns = earningIn(plain(clause.slice(at + 1)));
  return interval && earns && { interval, earns };
}

function intervalIn(text: string): Interval | undefined {
  for (const [pattern, [lower, upper]] of WAYS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const numbers = found.slice(1).map((one, i, all) => numberOf(withUnit(one, all[i + 1])));
    if (numbers.some((one) => one === undefined)) return undefined;
    const end = (inclusive: boolean | null, written: string | undefined): End | null =>
      inclusive === null || written === undefined ? null : { written, inclusive };
    return { lower: end(lower, numbers[0]), upper: end(upper, numbers.at(-1)) };
  }
  return undefined;
}

/** "80 - 100 %": the sign stands for both. */
const withUnit = (number: string, next: string | undefined): string =>
  next?.includes('%') && !number.includes('%') ? `${number} %` : number;

function earningIn(text: string): Written['earns'] | undefined {
  if (FULL.test(text)) return { share: 1 };
  if (NONE.test(text)) return { share: 0 };
  const formula = FORMULA.exec(text);
  if (formula) return earning('value_over', numberOf(formula[1] ?? '100 %'));
  const share = SHARE.exec(text)?.[1];
  if (share !== undefined) return earning('share', numberOf(share));
  const points = POINTS.exec(text)?.[1];
  return points === undefined ? undefined : earning('points', numberOf(points));
}

const earning = (word: keyof Written['earns'], number: string | undefined): Written['earns'] | undefined =>
  number === undefined ? undefined : { [word]: number };
