import { type Exact, exact } from './exact.js';

/** Which sign numbers have before their decimals, where it is known. */
export type DecimalSign = ',' | '.' | undefined;

/** The signs that numbers of a column have shown before decimals. */
export type Signs = Readonly<Record<',' | '.', boolean>>;

export const NO_SIGNS: Signs = { ',': false, '.': false };

/** The sign before decimals where a column shows one and never the other. */
export const signAmong = (signs: Signs): DecimalSign =>
  signs[','] === signs['.'] ? undefined : signs[','] ? ',' : '.';

const PLAIN = /^-?\d+$/;
/** Groups of a thousand never begin with 0. */
const GROUPED = /^-?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
const GROUPED_TWICE = /^-?[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/;
const ONE_SIGN = /^-?\d+([.,])\d+$/;
const BOTH_SIGNS = /^-?[1-9]\d{0,2}(?:([.,])\d{3})+([.,])\d+$/;
const SPACED = /^-?[1-9]\d{0,2}(?: \d{3})+(?:([.,])\d+)?$/;
const WELL_FORMED = {
  ',': /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  '.': /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
};

/** A whole number; decimals may only be zeros. `1.234` is none where the dot is before decimals. */
export function parseInteger(text: string, sign: DecimalSign): Exact | 'ambiguous' | undefined {
  const number = parseDecimal(text, sign);
  return typeof number === 'object' && number.d !== 1n ? undefined : number;
}

/** An exact decimal. `1.234` is a thousand or a fraction: the sign of its neighbours decides, or nothing does. */
export function parseDecimal(text: string, sign: DecimalSign): Exact | 'ambiguous' | undefined {
  const signed = plainSign(text);
  const digits = SPACED.test(signed) ? signed.replaceAll(' ', '') : signed;
  if (PLAIN.test(digits)) return exact(digits);
  const shown = signOf(text) ?? sign;
  if (shown !== undefined && WELL_FORMED[shown].test(digits)) {
    return exact(digits.replaceAll(other(shown), '').replace(shown, '.'));
  }
  return ONE_SIGN.test(digits) ? 'ambiguous' : undefined;
}

/** `95.5 %`, `95,5%` or `95,5`: percentages have no thousands, so either sign is the decimal one. */
export function parsePercentage(text: string): Exact | undefined {
  const digits = plainSign(text).replace(/ ?%$/, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? exact(digits).div(100) : undefined;
}

/** The decimal sign that a number proves by itself: `1.234,5` has a comma, `1.234.567` too, `12.5` a dot. */
export function signOf(text: string): DecimalSign {
  const digits = plainSign(text);
  const spaced = SPACED.exec(digits);
  if (spaced) return spaced[1] as DecimalSign;
  const both = BOTH_SIGNS.exec(digits);
  if (both && both[1] !== both[2]) return both[2] as DecimalSign;
  const grouped = GROUPED_TWICE.exec(digits)?.[1];
  if (grouped !== undefined) return other(grouped);
  const one = ONE_SIGN.exec(digits)?.[1];
  return one !== undefined && !GROUPED.test(digits) ? (one as DecimalSign) : undefined;
}

/** `+5`, `- 5` and `−5` are written with other signs than `5` and `-5`. */
const plainSign = (text: string): string => text.replace(/^\+ ?/, '').replace(/^[-−] ?/, '-');

const other = (sign: string): ',' | '.' => (sign === '.' ? ',' : '.');
