/** A fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

export function rational(top: bigint | number, bottom: bigint | number = 1): Rational {
  const [n, d] = [BigInt(top), BigInt(bottom)];
  if (d === 0n) throw new Error('division by zero');
  const common = divisor(n, d) * (d < 0n ? -1n : 1n);
  return { top: n / common, bottom: d / common };
}

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Rational, b: Rational): Rational => plus(a, { top: -b.top, bottom: b.bottom });
export const by = (a: Rational, b: Rational): Rational => rational(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Rational, b: Rational): Rational => rational(a.top * b.bottom, a.bottom * b.top);

/** Negative, zero or positive, by cross-multiplication. */
export const against = (a: Rational, b: Rational): number =>
  Number(sign(a.top * b.bottom - b.top * a.bottom));

const sign = (n: bigint): bigint => (n > 0n ? 1n : n < 0n ? -1n : 0n);

/** `3` or `2/3`. */
export const written = ({ top, bottom }: Rational): string => (bottom === 1n ? `${top}` : `${top}/${bottom}`);

/** Reads `12`, `-0.5` and `98 %`. */
export function read(text: string | number): Rational {
  const [, minusSign = '', whole = '0', part = '', percent = ''] =
    /^(-?)(\d+)(?:\.(\d+))?\s*(%?)$/.exec(String(text)) ?? [];
  const scale = 10n ** BigInt(part.length) * (percent === '' ? 1n : 100n);
  return rational(BigInt(minusSign + whole + part), scale);
}
