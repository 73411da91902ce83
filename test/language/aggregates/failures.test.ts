import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BAD,
  GOOD,
  isCertain,
  OUTSIDE,
  PERHAPS,
  PERHAPS_BAD,
  PERHAPS_GOOD,
  UNSURE,
} from '../../../src/language/aggregates/shape.js';
import { bounds, LOST, over, range } from './rows.js';

/** What a row may turn out to be. */
const TURNS: Readonly<Record<number, readonly ('out' | 'good' | 'bad')[]>> = {
  [OUTSIDE]: ['out'],
  [GOOD]: ['good'],
  [BAD]: ['bad'],
  [UNSURE]: ['good', 'bad'],
  [PERHAPS_GOOD]: ['out', 'good'],
  [PERHAPS_BAD]: ['out', 'bad'],
  [PERHAPS]: ['out', 'good', 'bad'],
};

/** How many are bad in every way that things may turn out; up to `displaced` certain rows are not there. */
function ways(standings: readonly number[], displaced: number): number[] {
  const [first, ...rest] = standings;
  if (first === undefined) return [0];
  const there = ways(rest, displaced).flatMap((bad) =>
    (TURNS[first] ?? []).map((turn) => bad + (turn === 'bad' ? 1 : 0)),
  );
  const gone = displaced > 0 && isCertain(first) ? ways(rest, displaced - 1) : [];
  return [...new Set([...there, ...gone])];
}

describe('what fails of a part of a whole', () => {
  const bad = (...given: Parameters<typeof over>) => over(...given).share()?.bad ?? null;

  it('is between the fewest and the most of every way that things may turn out', () => {
    const standing = fc.constantFrom(OUTSIDE, GOOD, BAD, UNSURE, PERHAPS_GOOD, PERHAPS_BAD, PERHAPS);
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1, maxLength: 5 }), fc.nat(2), (standings, displaced) => {
        const found = bad({ count: 'x' }, standings, {}, { displaced });
        const all = ways(standings, displaced);
        const wanted = `${Math.min(...all)}..${Math.max(...all)}`;
        const isNothing = standings.every((one) => one === OUTSIDE);
        expect(bounds(found)).toBe(isNothing ? 'nothing' : wanted);
      }),
    );
  });

  it('may be more by rows of which nothing is known', () => {
    expect(bounds(bad({ count: 'x' }, [GOOD, BAD], {}, { further: 3 }))).toBe('1..4');
  });

  it('is of values those that are never good; an unread one may be any', () => {
    const distinct = { distinct: { dataset: 'x', column: 'x' } };
    expect(bounds(bad(distinct, [GOOD, BAD, BAD], { x: ['p', 'p', 'q'] }))).toBe('1..1');
    expect(bounds(bad(distinct, [BAD, UNSURE, GOOD], { x: ['p', 'p', 'q'] }))).toBe('0..1');
    expect(bounds(bad(distinct, [GOOD, BAD, UNSURE], { x: ['p', 'q', LOST] }))).toBe('0..2');
    expect(bounds(bad(distinct, [PERHAPS_BAD], { x: [LOST] }))).toBe('0..1');
  });

  it('of amounts is what they come to, open where one may be less than nothing', () => {
    const sum = { sum: { dataset: 'x', column: 'x' } };
    expect(bounds(bad(sum, [GOOD, BAD], { x: ['3', '2'] }))).toBe('2..2');
    expect(bounds(bad(sum, [GOOD, BAD, UNSURE], { x: ['3', '2', '5'] }, {}, () => range(0, null)))).toBe(
      '2..7',
    );
    expect(bounds(bad(sum, [GOOD, BAD, UNSURE], { x: ['3', '2', '-5'] }))).toBe('-..-');
  });
});
