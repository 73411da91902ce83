import { expect, it } from 'vitest';
import { decimalBeside, exact, isPercent, parseNumber, rounded } from '../../src/values/exact.js';

it('rounds half away from zero, and nothing to minus zero', () => {
  expect(['0.005', '-0.005', '-0.004', '0'].map((value) => rounded(exact(value), 2))).toEqual([
    '0.01',
    '-0.01',
    '0.00',
    '0.00',
  ]);
  expect(['0.5', '-0.5', '-0.4'].map((value) => rounded(exact(value), 0))).toEqual(['1', '-1', '0']);
});

it('shows as many digits as it takes to stand on the right side of a line', () => {
  const near = exact('49/50').sub(exact(1).div(10n ** 15n));
  expect(decimalBeside(near, exact('49/50'))).toBe('0.979999999999999');
  expect(decimalBeside(near, exact('1/2'))).toBe('0.98');
  const nearer = exact(1).sub(exact(1).div(10n ** 30n));
  expect(decimalBeside(nearer, exact(1))).toBe(`0.${'9'.repeat(30)}`);
  expect(decimalBeside(exact('1/3'), exact('1/3'), exact(0))).toBe('0.333333333333');
});

it('reads a number as definitions write it', () => {
  expect(
    ['98 %', ' 0.98 ', 50, '-5%', 'ninety', '98 % x', ''].map((one) => parseNumber(one)?.toFraction()),
  ).toEqual(['49/50', '49/50', '50', '-1/20', undefined, undefined, undefined]);
  expect(['98 %', ' 98% ', '98', 98].map(isPercent)).toEqual([true, true, false, false]);
});
