import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsPattern } from '../../src/text/wildcard.js';

it.each([
  ['hoso-2020.csv', 'hoso*.csv', true],
  ['HoSo-2020.CSV', 'hoso*.csv', true],
  ['hồ sơ.csv', 'ho so.csv', true],
  ['hoso-2020.csv', 'hoso', false],
  ['hoso-2020.csv', '*2020*', true],
  ['hoso-1.csv', 'hoso-?.csv', true],
  ['hoso-12.csv', 'hoso-?.csv', false],
  ['hoso.csv', 'hoso.csv*', true],
  ['a[1].csv', 'a[1].csv', true],
  ['', '*', true],
  ['x', '', false],
])('%s and %s: %s', (name, pattern, fits) => {
  expect(fitsPattern(name, pattern)).toBe(fits);
});

it('agrees with the expression that says the same', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 6 });
  fc.assert(
    fc.property(text, pattern, (name, wanted) => {
      const source = wanted.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
      expect(fitsPattern(name, wanted)).toBe(new RegExp(`^${source}$`).test(name));
    }),
  );
});

it('does not run for ever', () => {
  expect(fitsPattern('a'.repeat(250), `${'a*'.repeat(60)}b`)).toBe(false);
});
