import { describe, expect, it } from 'vitest';
import { relate } from '../../src/data/summary-relations.js';
import type { SummaryRow } from '../../src/data/summary-rows.js';

type Named = SummaryRow & { readonly name: string };

const FILES = { a: { path: 'a' }, b: { path: 'b' } } as const;

/** A row of days (from – to) of an office, or of one of its fields. */
const row = (
  name: string,
  days: string,
  path: readonly (string | null)[] = ['office', null],
  file: keyof typeof FILES = 'a',
): Named => {
  const [from, to] = days.split('–') as [string, string];
  return { name, path, from: from || undefined, to, file: FILES[file] } as unknown as Named;
};

const related = (rows: readonly Named[], hasFlows = true) => {
  const { held, overlaps, over } = relate(rows, hasFlows);
  const names = (some: Iterable<SummaryRow>) => [...some].map((one) => (one as Named).name);
  return { held: names(held), overlaps: overlaps.map(names), over: names(over) };
};
const NOTHING = { held: [], overlaps: [], over: [] };
const FIELD = ['office', 'field'] as const;
const OTHER = ['office', 'other'] as const;

describe('of rows of the same, a row', () => {
  it('within the days of another is held by it, wherever it ends', () => {
    expect(related([row('half', '01–06'), row('end', '04–06')])).toEqual({ ...NOTHING, held: ['end'] });
    expect(related([row('start', '01–03'), row('half', '01–06')])).toMatchObject({ held: ['start'] });
    expect(related([row('half', '01–06'), row('middle', '02–03')])).toMatchObject({ held: ['middle'] });
  });

  it('of other days stands beside it, and its stocks are stated anew by the later one', () => {
    expect(related([row('one', '01–03'), row('two', '04–06')])).toEqual({ ...NOTHING, over: ['one'] });
    expect(related([row('two', '04–06'), row('one', '01–03')], false)).toEqual({ ...NOTHING, held: ['one'] });
  });

  it('with some days in common, be it one, overlaps it, once', () => {
    expect(related([row('one', '01–04'), row('two', '03–06')]).overlaps).toEqual([['one', 'two']]);
    expect(related([row('one', '01–03'), row('two', '03–06')]).overlaps).toEqual([['one', 'two']]);
    expect(related([row('two', '03–06'), row('one', '01–03')]).overlaps).toEqual([['two', 'one']]);
  });

  it('of the same days is the same again from an older file, and one too many in its own', () => {
    const [first, again] = [row('first', '01–03'), row('again', '01–03')];
    expect(related([first, again])).toEqual({ ...NOTHING, overlaps: [['first', 'again']] });
    expect(related([first, { ...again, file: row('x', '–1', [], 'b').file }])).toEqual({
      ...NOTHING,
      held: ['again'],
    });
  });
});

describe('a row that does not tell when it begins', () => {
  it('overlaps any other of the same that does, or that ends on another day', () => {
    expect(related([row('open', '–06'), row('one', '04–06')]).overlaps).toEqual([['open', 'one']]);
    expect(related([row('one', '01–03'), row('open', '–06')]).overlaps).toEqual([['one', 'open']]);
    expect(related([row('early', '–03'), row('late', '–06')])).toMatchObject({
      held: [],
      overlaps: [['early', 'late']],
    });
  });

  it('holds the parts of what it is of where they end on its day and do not tell either', () => {
    expect(related([row('whole', '–06'), row('part', '–06', FIELD)])).toEqual({ ...NOTHING, held: ['part'] });
    expect(related([row('whole', '–06'), row('part', '–03', FIELD)])).toMatchObject({ held: [] });
    expect(related([row('whole', '–06'), row('part', '01–06', FIELD)])).toMatchObject({ held: [] });
  });
});

describe('of a row and a wider one', () => {
  it('the row is held within its days, and overlaps it beyond them', () => {
    expect(related([row('part', '01–03', FIELD), row('whole', '01–06')]).held).toEqual(['part']);
    expect(related([row('part', '01–06', FIELD), row('whole', '01–03')])).toEqual({
      ...NOTHING,
      overlaps: [['whole', 'part']],
    });
  });

  it('neither has to do with parts beside it', () => {
    expect(related([row('one', '01–06', FIELD), row('other', '01–06', OTHER)])).toEqual(NOTHING);
  });
});
