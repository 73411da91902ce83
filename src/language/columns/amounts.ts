import type { z } from 'zod';
import { fold } from '../../text/fold.js';
import { same, type Words } from '../../text/words.js';
import { type Exact, exact, parseNumber } from '../../values/exact.js';
import type { DecimalSign } from '../../values/numbers.js';
import type { Scalar } from '../condition/written.js';
import { amount, keys } from '../keys.js';
import { aliasTable, type NamedValues } from './named-values.js';
import type { CellReader, Reading } from './shape.js';

/** What an amount can be: in cells a condition, of an unread cell all that is known. */
export const range = keys({ at_least: amount.optional(), at_most: amount.optional() })
  .refine((ends) => Object.keys(ends).length > 0, { message: 'empty' })
  .optional();

type RangeSpec = z.infer<typeof range>;

/** The ends between which an amount lies; null where there is no such end. */
export interface Range {
  readonly lowest: Exact | null;
  readonly highest: Exact | null;
}

const end = (written: string | number | undefined): Exact | null =>
  written === undefined ? null : (parseNumber(written) ?? null);

export const readRange = (spec: RangeSpec): Range => ({
  lowest: end(spec?.at_least),
  highest: end(spec?.at_most),
});

export const isInRange = (value: Exact, { lowest, highest }: Range): boolean =>
  (lowest === null || value.gte(lowest)) && (highest === null || value.lte(highest));

type Parse = (text: string, sign: DecimalSign) => Exact | 'ambiguous' | undefined;

/** Reads amounts within a range, which may also go by words: "Hài lòng" for 4. */
export function amountReader(
  parse: Parse,
  wanted: Words,
  spec: { readonly values?: NamedValues | undefined; readonly range?: RangeSpec | undefined },
): CellReader {
  const names = aliasTable(spec.values ?? {});
  const ends = readRange(spec.range);
  return (text, { sign } = {}) => {
    const value = parse(names.get(fold(text)) ?? text, sign);
    if (value === undefined) return badNumber(text, wanted);
    if (value === 'ambiguous') return ambiguous(text);
    return spec.range && !isInRange(value, ends) ? outOfRange(text, spec.range) : { value };
  };
}

/** A number as definitions write it: `98 %`, `0.98` or `50`. */
export function writtenAmount(scalar: Scalar): Reading | undefined {
  const value = typeof scalar === 'boolean' ? undefined : parseNumber(scalar);
  return value && { value };
}

/** An amount that the range allows, the usual one if it does. */
export function exampleAmount(
  spec: RangeSpec,
  usual: Words,
  value: number,
  write: (end: Exact) => string,
): Words {
  const ends = readRange(spec);
  const end = ends.lowest ?? ends.highest;
  return end === null || isInRange(exact(value), ends) ? usual : same(write(end));
}

const badNumber = (text: string, wanted: Words): Reading => ({
  fault: {
    code: 'bad-number',
    say: { vi: `\`${text}\` không phải ${wanted.vi}.`, en: `\`${text}\` is not ${wanted.en}.` },
  },
});

const ambiguous = (text: string): Reading => ({
  fault: {
    code: 'ambiguous-number',
    say: {
      vi: `\`${text}\` có thể là hàng nghìn hoặc số thập phân. Ghi không dấu phân cách (1234) hoặc đủ phần thập phân (1,2340).`,
      en: `\`${text}\` may be thousands or a fraction. Write it without a separator (1234) or with another number of decimals (1.2340).`,
    },
  },
});

function outOfRange(text: string, { at_least: from, at_most: to }: NonNullable<RangeSpec>): Reading {
  const allowed =
    from === undefined
      ? { vi: `không quá ${to}`, en: `at most ${to}` }
      : to === undefined
        ? { vi: `từ ${from} trở lên`, en: `${from} or more` }
        : { vi: `từ ${from} đến ${to}`, en: `${from} to ${to}` };
  return {
    fault: {
      code: 'out-of-range',
      say: {
        vi: `\`${text}\` nằm ngoài khoảng cho phép: ${allowed.vi}.`,
        en: `\`${text}\` is out of range: ${allowed.en}.`,
      },
    },
  };
}
