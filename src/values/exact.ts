import Fraction from 'fraction.js';

/** An exact number: counts, sums and shares are never floating. */
export type Exact = Fraction;

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);

export const exact = (value: number | bigint | string): Exact => new Fraction(value);

export const lesser = (a: Exact, b: Exact): Exact => (a.lte(b) ? a : b);
export const greater = (a: Exact, b: Exact): Exact => (a.gte(b) ? a : b);

/** Half away from zero, at `digits` decimals, as a plain decimal: "97.998". */
export function rounded(value: Exact, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const whole = (2n * value.n * scale + value.d) / (2n * value.d);
  const text = whole.toString().padStart(digits + 1, '0');
  const sign = value.s < 0n && whole > 0n ? '-' : '';
  if (digits === 0) return sign + text;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const PUBLISHED_DIGITS = 12;

/**
 * The published form of an exact number: every digit where the decimal ends within 12, else rounded
 * half up to 12. The exact quotient is always numerator ÷ denominator.
 */
export function decimal(value: Exact): string {
  return trimmed(rounded(value, PUBLISHED_DIGITS));
}

/**
 * As `decimal`, with as many digits more as it takes to stand on the same side of each line as the value does. What
 * lies on a line is rounded as the line is.
 */
export function decimalBeside(value: Exact, ...lines: readonly Exact[]): string {
  const beside = lines.filter((line) => !line.equals(value));
  for (let digits = PUBLISHED_DIGITS; ; digits += PUBLISHED_DIGITS) {
    const text = rounded(value, digits);
    const shown = exact(text);
    if (beside.every((line) => shown.compare(line) * value.compare(line) > 0)) return trimmed(text);
  }
}

const trimmed = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

const PERCENT = /^(-?\d+(?:\.\d+)?)\s*%$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A number as definitions write it: `98 %`, `0.98` or `50`. */
export function parseNumber(written: string | number): Exact | undefined {
  const text = String(written).trim();
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return exact(percent).div(100);
  return NUMBER.test(text) ? exact(text) : undefined;
}

export const isPercent = (written: unknown): boolean =>
  typeof written === 'string' && PERCENT.test(written.trim());
