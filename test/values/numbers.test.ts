import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exact } from '../../src/values/exact.js';
import {
  type DecimalSign,
  parseDecimal,
  parseInteger,
  parsePercentage,
  signOf,
} from '../../src/values/numbers.js';

type Parse = (text: string, sign: DecimalSign) => Exact | 'ambiguous' | undefined;

/** The exact number, or why there is none. */
function read(parse: Parse, text: string, sign?: DecimalSign): string {
  const number = parse(text, sign);
  return typeof number === 'object' ? number.toFraction() : (number ?? 'none');
}

describe('a whole number', () => {
  it.each([
    ['0', '0'],
    ['1234', '1234'],
    ['1 234', '1234'],
    ['1 234 567', '1234567'],
    ['12.0', '12'],
    ['12,00', '12'],
    ['+5', '5'],
    ['−5', '-5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['-12', '-12'],
    ['007', '7'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%s', (text, expected) => {
    expect(read(parseInteger, text)).toBe(expected);
  });

  it('1.234 is one where the dot sets thousands apart', () => {
    expect([read(parseInteger, '1.234', ','), read(parseInteger, '1,234', '.')]).toEqual(['1234', '1234']);
    expect([read(parseInteger, '1.234', '.'), read(parseInteger, '1.000', '.')]).toEqual(['none', '1']);
    expect(read(parseInteger, '1.234')).toBe('ambiguous');
  });

  it.each([
    '1.5',
    '12.34',
    '0.955',
    '0,955',
    '12 34',
    '0 123',
    '1 2',
    '+',
    '--5',
    '1.234,5',
    '1.234,567',
    '1.2345',
    '.5',
    '1e3',
    '12 hồ sơ',
    '-',
    '½',
    '１２',
  ])('is not %s', (text) => {
    expect(read(parseInteger, text)).toBe('none');
  });
});

describe('a decimal', () => {
  it.each([
    ['1234', '1234'],
    ['12,5', '25/2'],
    ['12.5', '25/2'],
    ['1.234,5', '2469/2'],
    ['1,234.5', '2469/2'],
    ['1.234.567', '1234567'],
    ['1 234 567,8', '6172839/5'],
    ['1 234,567', '1234567/1000'],
    ['+0,5', '1/2'],
    ['1.234.567,891', '1234567891/1000'],
    ['1234,567', '1234567/1000'],
    ['-0,25', '-1/4'],
    ['0.1', '1/10'],
  ])('%s proves its own sign', (text, expected) => {
    for (const sign of [undefined, '.', ','] as const) expect(read(parseDecimal, text, sign)).toBe(expected);
  });

  it('1.234 is what the file says, or nothing', () => {
    expect(read(parseDecimal, '1.234', ',')).toBe('1234');
    expect(read(parseDecimal, '1.234', '.')).toBe('617/500');
    expect(read(parseDecimal, '1,234', '.')).toBe('1234');
    expect(read(parseDecimal, '1,234', ',')).toBe('617/500');
    expect(read(parseDecimal, '1.234')).toBe('ambiguous');
  });

  it.each([
    '1.234.5',
    '1.234,567.8',
    '1,234.567.8',
    '12.34.56',
    '1,23,456',
    '1..5',
    'abc',
    '1,',
    ',5',
    '1.234.56',
  ])('is not %s, in any file', (text) => {
    for (const sign of [undefined, '.', ','] as const) expect(read(parseDecimal, text, sign)).toBe('none');
  });

  it('0.125 proves its own sign', () => {
    expect(read(parseDecimal, '0.125')).toBe('1/8');
  });

  it('of any digits is a number or none, never a crash', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,- %') }),
        fc.constantFrom(undefined, '.', ',' as const),
        (text, sign) => {
          for (const reader of [parseInteger, parseDecimal, parsePercentage])
            expect(read(reader, text, sign as DecimalSign)).toMatch(/^-?\d+(\/\d+)?$|^none$|^ambiguous$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a percentage', () => {
  it.each([
    ['95.5 %', '191/200'],
    ['95,5%', '191/200'],
    ['95,5', '191/200'],
    ['100', '1'],
    ['1.234', '617/50000'],
    ['0 %', '0'],
    ['+5%', '1/20'],
  ])('%s', (text, expected) => {
    expect(read(parsePercentage, text)).toBe(expected);
  });

  it.each(['1.234,5', '95 phần trăm', '%', '9%5%'])('is not %s', (text) => {
    expect(read(parsePercentage, text)).toBe('none');
  });
});

it('a number proves a sign where it can have one reading only', () => {
  expect(
    ['1.234,5', '1,234.5', '1.234.567', '12.5', '12,5', '1.234', '1234', '1234.567'].map(signOf),
  ).toEqual([',', '.', ',', '.', ',', undefined, undefined, '.']);
});
