import { type Exact, exact } from './exact.js';

/** Which sign numbers have before their decimals, where it is known. */
export type DecimalSign = ',' | '.' | undefined;

const PLAIN = /^-?\d+$/;
const GROUPED = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const GROUPED_TWICE = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
const ONE_SIGN = /^-?\d+([.,])\d+$/;
const BOTH_SIGNS = /^-?\d{1,3}(?:([.,])\d{3})+([.,])\d+$/;
const WELL_FORMED = {
  ',': /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  '.': /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
};

/** A whole number as exports write it; a dot or a comma before three digits can only separate thousands. */
export function parseInteger(text: string): Exact | undefined {
  const digits = text.replaceAll(' ', '');
  if (PLAIN.test(digits)) return exact(digits);
  return GROUPED.test(digits) ? exact(digits.replace(/[.,]/g, '')) : undefined;
}

/** An exact decimal. `1.234` is a thousand or a fraction: the sign of its neighbours decides, or nothing does. */
export function parseDecimal(text: string, sign: DecimalSign): Exact | 'ambiguous' | undefined {
  const digits = text.replaceAll(' ', '');
  if (PLAIN.test(digits)) return exact(digits);
  const shown = signOf(digits) ?? sign;
  if (shown !== undefined && WELL_FORMED[shown].test(digits)) {
    return exact(digits.replaceAll(other(shown), '').replace(shown, '.'));
  }
  return ONE_SIGN.test(digits) ? 'ambiguous' : undefined;
}

/** `95.5 %`, `95,5%` or `95,5`: percentages have no thousands, so either sign is the decimal one. */
export function parsePercentage(text: string): Exact | undefined {
  const digits = text.replace('%', '').replaceAll(' ', '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? exact(digits).div(100) : undefined;
}

/** The decimal sign that a number proves by itself: `1.234,5` has a comma, `1.234.567` too, `12.5` a dot. */
export function signOf(digits: string): DecimalSign {
  const both = BOTH_SIGNS.exec(digits);
  if (both && both[1] !== both[2]) return both[2] as DecimalSign;
  const grouped = GROUPED_TWICE.exec(digits)?.[1];
  if (grouped !== undefined) return other(grouped);
  const one = ONE_SIGN.exec(digits)?.[1];
  // Thousands never begin with 0.
  if (one !== undefined && /^-?0[.,]/.test(digits)) return one as DecimalSign;
  return one !== undefined && !GROUPED.test(digits) ? (one as DecimalSign) : undefined;
}

const other = (sign: string): ',' | '.' => (sign === '.' ? ',' : '.');
