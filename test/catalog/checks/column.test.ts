import { describe, expect, it } from 'vitest';
import { mistakesOf } from './datasets.js';

/** What is wrong with one more column, `x`. */
const mistakes = (column: string) => mistakesOf('', `x: { ${column}, TITLE }`);

describe('a column may declare', () => {
  it.each([
    'type: decimal, range: { at_least: 0, at_most: 0 }',
    'type: decimal, range: { at_most: 1 }, blank: { is: 1 }',
    'type: date, falls_back_on: day',
    'type: decimal, falls_back_on: size',
    'type: text, falls_back_on: day',
    'type: level, falls_back_on: { level_of: office }',
    'type: level, falls_back_on: level',
    'type: integer, falls_back_on: { year_of: day }',
    'type: integer, falls_back_on: { year_of: size }',
    'type: integer, falls_back_on: { year_of: file }',
    'type: boolean, falls_back_on: { office_in: name, levels: [province, commune], is: true }',
    'type: boolean, falls_back_on: { office_in: note, levels: [province], is: true }',
    'type: enum, values: { a: { vi: b, en: B, aliases: [a] } }, blank: { is: a }',
    'type: text, blank: unknown',
  ])('%s', async (column) => {
    expect(await mistakes(column)).toEqual([]);
  });
});

describe('a key', () => {
  it('that its type does not take', async () => {
    expect(await mistakes('type: date, values: {}')).toEqual([
      'd.yaml at values: {: `values` is for columns of type enum, integer, decimal; `x` is date. → Take it out, or change the type.',
    ]);
    expect(await mistakes('type: text, range: { at_least: 0 }')).toEqual([
      'd.yaml at range: { at_least: 0 : `range` is for columns of type integer, decimal, percent; `x` is text. → Take it out, or change the type.',
    ]);
  });

  it('that its type needs', async () => {
    expect(await mistakes('type: enum')).toEqual([
      'd.yaml at type: enum: Column `x` is of type enum and lacks `values`. → Add `values:` to it.',
    ]);
  });
});

describe('values', () => {
  it('that go by one name, case and marks aside', async () => {
    const told = (known: string, place = 'b: { vi: b') =>
      `d.yaml at ${place}: The name \`${known}\` belongs to two values of \`x\`. → Take it out of one of them.`;
    const values = (a: string, b: string) => mistakes(`type: enum, values: { a: { ${a} }, b: { ${b} } }`);
    expect(await values('vi: Đã xong, en: Done', 'vi: b, en: da XONG')).toEqual([told('da XONG')]);
    expect(await values('vi: u, en: v, aliases: [Xong]', 'vi: b, en: w, aliases: [r, xong]')).toEqual([
      told('xong'),
    ]);
    expect(await values('vi: u, en: b', 'vi: b, en: w')).toEqual([told('b')]);
    expect(await values('vi: u, en: v', 'vi: b, en: A')).toEqual([told('A')]);
  });
});

describe('a range', () => {
  it('with its ends exchanged', async () => {
    expect(await mistakes('type: decimal, range: { at_least: 5, at_most: 0.5 }')).toEqual([
      'd.yaml at range: { at_least: 5: The range of `x` has at_least above at_most. → Exchange its ends.',
    ]);
  });
});

describe('what stands for a blank', () => {
  const hint = 'Write a value that the column can hold.';

  it('that the column cannot read', async () => {
    expect(await mistakes('type: decimal, blank: { is: free }')).toEqual([
      `d.yaml at blank: { is: free : A blank of \`x\`: \`free\` is not a number. → ${hint}`,
    ]);
    expect(await mistakes('type: date, blank: { is: 31/02/2020 }')).toEqual([
      expect.stringMatching(`^d.yaml at blank: .*: A blank of .x.: .*31/02/2020.* → ${hint}$`),
    ]);
  });

  it('beyond either end of the range', async () => {
    const outside = 'A blank of `x`: its value is outside `range`.';
    expect(await mistakes('type: integer, range: { at_least: 1 }, blank: { is: 0 }')).toEqual([
      `d.yaml at blank: { is: 0 : ${outside} → ${hint}`,
    ]);
    expect(await mistakes('type: percent, range: { at_most: 1 }, blank: { is: 101 % }')).toEqual([
      `d.yaml at blank: { is: 101 % : ${outside} → ${hint}`,
    ]);
  });
});

describe('falling back', () => {
  it('on a column that is not there, or personal', async () => {
    expect(await mistakes('type: date, falls_back_on: dya')).toEqual([
      'd.yaml at falls_back_on: dya: `d` has no column `dya`. → Did you mean `day`?',
    ]);
    expect(await mistakes('type: level, falls_back_on: { level_of: offices }')).toEqual([
      'd.yaml at falls_back_on: { level_of: offices : `d` has no column `offices`. → Did you mean `office`?',
    ]);
    expect(await mistakes('type: text, falls_back_on: name')).toEqual([
      'd.yaml at falls_back_on: name: Column `name` is personal and never loaded. → Use another column.',
    ]);
  });

  it.each([
    ['date', 'code', 'id'],
    ['date', 'fee', 'decimal'],
    ['integer', 'note', 'text'],
    ['percent', 'day', 'date'],
  ])('of a %s on %s', async (type, from, other) => {
    expect(await mistakes(`type: ${type}, falls_back_on: ${from}`)).toEqual([
      `d.yaml at falls_back_on: ${from}: \`x\` of type ${type} cannot fall back on \`${from}\`, which is ${other}. → Choose a column of the same type.`,
    ]);
  });

  it('on the level of what is no office, or of what has no level', async () => {
    expect(await mistakes('type: level, falls_back_on: { level_of: code }')).toEqual([
      'd.yaml at falls_back_on: { level_of: code : `x` of type level cannot fall back on `code`, which is id. → Choose a column of the same type.',
    ]);
    expect(await mistakes('type: text, falls_back_on: { level_of: office }')).toHaveLength(1);
  });

  it('on the year of what has none', async () => {
    expect(await mistakes('type: integer, falls_back_on: { year_of: note }')).toEqual([
      'd.yaml at falls_back_on: { year_of: note : `x` of type integer cannot fall back on `note`, which is text. → Choose a column of the same type.',
    ]);
  });

  it('on a value that the column cannot hold, where an office is named', async () => {
    const told = (value: string) => [
      expect.stringMatching(`is: ${value}.*: \`${value}\` is no value of the column \`x\`\\. → `),
    ];
    const instead = (type: string, is: string) =>
      mistakes(`type: ${type}, falls_back_on: { office_in: note, levels: [province], is: ${is} }`);
    expect(await instead('boolean', 'maybe')).toEqual(told('maybe'));
    expect(await instead('date', '2020-01-01')).toEqual(told('2020-01-01'));
    expect(await instead('integer', '3')).toEqual([]);
  });

  it('on offices in a column that is not there', async () => {
    expect(
      await mistakes('type: boolean, falls_back_on: { office_in: nam, levels: [province], is: true }'),
    ).toEqual([expect.stringContaining('`d` has no column `nam`. → Did you mean `name`?')]);
  });

  it('on itself in the end: each column of the circle is told', async () => {
    const told = (name: string, place: string) =>
      `d.yaml at falls_back_on: ${place}: Column \`${name}\` falls back on itself in the end. → Take out one of the \`falls_back_on\`.`;
    expect(await mistakes('type: text, falls_back_on: x')).toEqual([told('x', 'x')]);
    const circle =
      'lv: { type: level, falls_back_on: { level_of: of }, TITLE }\nof: { type: agency, falls_back_on: lv, TITLE }';
    expect(await mistakesOf('', circle)).toEqual([told('lv', '{ level_of: of '), told('of', 'lv')]);
    const columns = ['before', 'one', 'two']
      .map((name, i) => `${name}: { type: text, falls_back_on: ${['one', 'two', 'one'][i]}, TITLE }`)
      .join('\n');
    expect(await mistakesOf('', columns)).toEqual([told('one', 'two'), told('two', 'one')]);
  });
});
