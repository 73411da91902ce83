/** Digits that Excel keeps of a number. */
const DIGITS = 15;

/**
 * A number in plain decimals, exact to the fifteen digits that Excel keeps: 0.1 + 0.2 is `0.3`. A fraction of exactly
 * three digits has one zero more: `1.2340` can never be read as thousands. `shift` moves the point to the right.
 */
export function numberText(value: number, shift = 0): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + 1 + shift;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const shown = fraction === '' ? whole : `${whole}.${fraction}${fraction.length === 3 ? '0' : ''}`;
  return value < 0 ? `-${shown}` : shown;
}
