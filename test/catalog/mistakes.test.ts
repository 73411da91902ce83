import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemsOf } from '../../src/catalog/mistakes.js';
import { identifier, keys } from '../../src/language/keys.js';

/** `place: sentence → hint` of each mistake, in English. */
function mistakes(schema: z.ZodType, content: unknown): string[] {
  const { error } = schema.safeParse(content);
  const problems = problemsOf(error?.issues ?? [], content, (path) => ({ file: path.map(String).join('.') }));
  return problems.map(({ place, what, hint }) => `${place?.file}: ${what.en} → ${hint?.en}`);
}

const part = keys({ name: z.string().min(1), size: z.number() });

describe('a mapping', () => {
  it('without a mistake has nothing to say', () => {
    expect(mistakes(part, { name: 'a', size: 1 })).toEqual([]);
  });

  it('with keys too many: each is named where it stands, with what it may have been', () => {
    expect(mistakes(keys({ part }), { part: { name: 'a', size: 1, sise: 2, whatever_else: 3 } })).toEqual([
      'part.sise: Unknown key `sise`. → Did you mean `size`?',
      'part.whatever_else: Unknown key `whatever_else`. → Possible: name, size.',
    ]);
  });

  it('with more mistakes than a person mends: the first of them', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`k${i}`, 1]));
    expect(mistakes(keys({ part }), { part: { name: 'a', size: 1, ...many } })).toHaveLength(50);
    expect(mistakes(z.array(z.number()), Array(1_000).fill('x'))).toHaveLength(50);
  });

  it('without a key that it needs', () => {
    const missing = 'size: The key `size` is missing. → Add `size:` here.';
    expect(mistakes(part, { name: 'a' })).toEqual([missing]);
    expect(mistakes(keys({ size: z.enum(['a']) }), {})).toEqual([missing]);
  });

  it('whose names are no names', () => {
    expect(mistakes(z.record(identifier, z.number()), { 'Số tiền': 1 })).toEqual([
      'Số tiền: `Số tiền` is not valid here. → A name has small letters, digits and underscores, 64 of them at most.',
    ]);
  });
});

describe('a value', () => {
  it('of another shape: what is wanted is said', () => {
    expect(mistakes(part, { name: ['a'], size: 'big' })).toEqual([
      'name: `["a"]` is not understood here. → Wanted: text (in quotes).',
      'size: `big` is not understood here. → Wanted: a number.',
    ]);
    expect(mistakes(keys({ one: z.date() }), { one: null })).toEqual([
      'one: `null` is not understood here. → See the README of indicators/ for the forms.',
    ]);
  });

  it('that YAML took for a number is to be put in quotes', () => {
    expect(mistakes(part, { name: 3.1, size: 1 })).toEqual([
      'name: `3.1` has to be text. → Put it in quotes, just as it is written.',
    ]);
  });

  it('under a key with a form of its own: the form is said', () => {
    expect(mistakes(keys({ where: keys({}) }), { where: 'a = b' })).toEqual([
      'where: `a = b` is not understood here. → There are no expressions; write { column: { at_most: { column: other } } }.',
    ]);
  });

  it('that is empty, none of the possible, or against a rule', () => {
    expect(mistakes(part, { name: '', size: 1 })).toEqual([
      'name: `` is not valid here. → This may not be empty: write at least one.',
    ]);
    expect(mistakes(keys({ kind: z.enum(['month', 'year']) }), { kind: 'mouth' })).toEqual([
      'kind: `mouth` is not possible here. → Did you mean `month`?',
    ]);
    expect(mistakes(keys({ id: z.string().regex(/^a/, 'as it is') }), { id: 'b' })).toEqual([
      'id: `b` is not valid here. → as it is',
    ]);
  });

  it('is shown to 60 characters', () => {
    const told = (length: number) => mistakes(z.number(), 'x'.repeat(length))[0]?.match(/`(.*?)`/)?.[1];
    expect(told(60)).toBe('x'.repeat(60));
    expect(told(61)).toBe(`${'x'.repeat(57)}…`);
  });
});

describe('what can be written in several ways', () => {
  const either = keys({
    measure: z.union([
      z.literal('none'),
      keys({ count: part }),
      z.union([keys({ ratio: part, share: z.string().optional() }), keys({ sum: part })]),
    ]),
  });

  it('is right in any', () => {
    expect(mistakes(either, { measure: 'none' })).toEqual([]);
    expect(mistakes(either, { measure: { sum: { name: 'a', size: 1 } } })).toEqual([]);
  });

  it('with a key that none has: the keys of all are offered', () => {
    expect(mistakes(either, { measure: { ration: { name: 'a', size: 1 } } })).toEqual([
      'measure.ration: Unknown key `ration`. → Did you mean `ratio`?',
    ]);
    expect(mistakes(either, { measure: { wholly_else: 1 } })).toEqual([
      'measure.wholly_else: Unknown key `wholly_else`. → Possible: count, ratio, share, sum.',
    ]);
  });

  it('is explained by the way that was meant', () => {
    expect(mistakes(either, { measure: { sum: { name: 'a', size: 'big' } } })).toEqual([
      'measure.sum.size: `big` is not understood here. → Wanted: a number.',
    ]);
    expect(mistakes(either, { measure: { ratio: { name: 'a', sise: 1 } } })).toEqual([
      'measure.ratio.size: The key `size` is missing. → Add `size:` here.',
      'measure.ratio.sise: Unknown key `sise`. → Did you mean `size`?',
    ]);
  });

  it('by the way with the fewest mistakes, where several come near', () => {
    const near = (...ways: [z.ZodObject, z.ZodObject]) => z.union(ways.map((a) => keys({ a })));
    const short = keys({ n: z.boolean() });
    const long = keys({ n: z.number(), m: z.string() });
    const told = [
      'a.n: `x` is not understood here. → Wanted: a number.',
      'a.m: `1` has to be text. → Put it in quotes, just as it is written.',
    ];
    expect(mistakes(near(short, long), { a: { n: 'x', m: 1 } })).toEqual(told);
    expect(mistakes(near(long, short), { a: { n: 'x', m: 1 } })).toEqual(told);
  });

  it('by the rule of the way whose shape it has', () => {
    const name = keys({ owner: z.union([z.array(identifier), identifier, z.literal(true)]) });
    expect(mistakes(name, { owner: 'Sở' })).toEqual([
      'owner: `Sở` is not valid here. → A name has small letters, digits and underscores, 64 of them at most.',
    ]);
    expect(mistakes(name, { owner: ['a', 'Sở'] })).toEqual([
      'owner.1: `Sở` is not valid here. → A name has small letters, digits and underscores, 64 of them at most.',
    ]);
    expect(mistakes(keys({ threshold: z.union([z.literal('none'), keys({})]) }), { threshold: 5 })).toEqual([
      'threshold: `5` is not understood here. → Write { at_least: 98 %, basis: stated }, or none.',
    ]);
  });

  it('in no way at all is not understood', () => {
    for (const measure of [7, ['count'], null, true])
      expect(mistakes(either, { measure })).toEqual([
        `measure: \`${JSON.stringify(measure)}\` is not understood here. → See the README of indicators/ for the forms.`,
      ]);
  });
});
