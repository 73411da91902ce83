import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeySet } from '../../src/data/key-set.js';

/** Adds a key that stands among other bytes. */
function add(set: KeySet, key: string, file: number): number {
  const bytes = Buffer.from(`x${key}y`);
  return set.add(bytes, 1, bytes.length - 1, file);
}

/** The same thing with a Map. */
function addTo(map: Map<string, number>, key: string, file: number): number {
  const owner = map.get(key);
  map.set(key, file);
  return owner ?? -1;
}

const key = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    'a',
    'ab',
    'abc',
    'b',
    'a\u0001b',
    '\u0001',
    'hồ sơ',
    'hồ',
    '0',
    '00',
    '000.00.06.H56-231027-0361',
  ),
);

it('answers as a Map does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(3)), { maxLength: 200 }), (additions) => {
      const [set, map] = [new KeySet(), new Map<string, number>()];
      for (const [one, file] of additions) {
        expect(add(set, one, file)).toBe(addTo(map, one, file));
        expect(set.size).toBe(map.size);
      }
    }),
  );
});

it('grows: many keys, each the beginning of others, are all known again', () => {
  const [set, map] = [new KeySet(), new Map<string, number>()];
  for (let i = 0; i < 40_000; i++) {
    const one = `${i % 20_011}`;
    if (add(set, one, i % 7) !== addTo(map, one, i % 7)) throw new Error(`${one} differs`);
  }
  expect(set.size).toBe(map.size);
  for (const [one, file] of map) if (add(set, one, 99) !== file) throw new Error(`${one} is lost`);
});

it('keeps keys longer than its first room', () => {
  const set = new KeySet();
  const long = 'đ'.repeat(100_000);
  expect([
    add(set, long, 1),
    add(set, `${long}a`, 2),
    add(set, '', 3),
    add(set, long, 4),
    add(set, '', 5),
  ]).toEqual([-1, -1, -1, 1, 3]);
});
