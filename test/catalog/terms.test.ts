import { describe, expect, it } from 'vitest';
import { NO_TERMS, termsOf } from '../../src/catalog/terms.js';

const title = (vi: string, en: string) => ({ vi, en });
const rest = { parts: undefined, otherwise: [], readings: [] };
const { codes, items } = termsOf([
  { code: '2.4.2', title: title('Tính hợp lý (điều tra xã hội học)', 'Reasonableness'), ...rest },
  { code: '4.4', title: title('Tác động', 'Impact'), ...rest },
  { code: '7.5', title: title('Tác động', 'Effect'), ...rest },
]);

describe('a code is named', () => {
  it.each([
    ['2.4.2', '2.4.2'],
    ['Tính hợp lý (điều tra xã hội học)', '2.4.2'],
    ['tinh hop ly', '2.4.2'],
    ['REASONABLENESS', '2.4.2'],
    ['Impact', '4.4'],
    ['Effect', '7.5'],
  ])('by %s', (text, code) => {
    expect(codes.find(text)).toBe(code);
  });

  it('not by a title that two share, nor by none', () => {
    for (const text of ['Tác động', 'Tính khả thi', '2.4']) expect(codes.find(text)).toBeUndefined();
  });
});

it('where nothing is defined, nothing is named', () => {
  expect([NO_TERMS.codes.find('1'), NO_TERMS.items.titles.size, items.titles.size]).toEqual([
    undefined,
    0,
    0,
  ]);
});
