import { phrase, type Words } from '../../../text/words.js';
import { sayWritten } from '../wording.js';
import { type Bands, type Bound, boundOf } from './band.js';

/** An end of a band, and whether it is of the band. */
export interface End {
  readonly written: string | number;
  readonly inclusive: boolean;
}

/** The values of a band, given those of the better ones; null where nothing ends it. */
export interface Interval {
  readonly lower: End | null;
  readonly upper: End | null;
}

const endOf = ({ op, written }: Bound): End => ({
  written,
  inclusive: op === 'at_least' || op === 'at_most',
});
const beyond = ({ written, inclusive }: End): End => ({ written, inclusive: !inclusive });

/** The values of each band and, last, those that no band has; `down`: less is better. */
export function intervalsOf(bands: Bands, down: boolean): Interval[] {
  const bounds = bands.map(boundOf);
  const all = bounds.at(-1) === null ? bounds : [...bounds, null];
  return all.map((bound, i) => {
    const better = i === 0 ? null : (all[i - 1] ?? null);
    const [own, other] = [bound && endOf(bound), better && beyond(endOf(better))];
    return down ? { lower: other, upper: own } : { lower: own, upper: other };
  });
}

/** "từ 80 % đến dưới 100 %". */
export function sayInterval({ lower, upper }: Interval): Words {
  if (!lower && !upper) return { vi: 'mọi giá trị', en: 'any value' };
  if (lower && upper) {
    if (String(lower.written) === String(upper.written)) return said(lower, { vi: 'đúng', en: 'just' });
    return phrase(
      said(lower, lower.inclusive ? FROM : ABOVE),
      said(upper, upper.inclusive ? TO : { vi: 'đến dưới', en: 'to below' }),
    );
  }
  if (lower) {
    const reached = said(lower, lower.inclusive ? FROM : ABOVE);
    return lower.inclusive ? phrase(reached, { vi: 'trở lên', en: 'on' }) : reached;
  }
  return said(
    upper as End,
    (upper as End).inclusive ? { vi: 'không quá', en: 'up to' } : { vi: 'dưới', en: 'below' },
  );
}

const FROM: Words = { vi: 'từ', en: 'from' };
const ABOVE: Words = { vi: 'trên', en: 'above' };
const TO: Words = { vi: 'đến', en: 'to' };

const said = ({ written }: End, before: Words): Words => phrase(before, sayWritten(written));
