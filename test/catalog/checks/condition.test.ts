import { describe, expect, it } from 'vitest';
import { dataset, mistakesMeasuring } from './datasets.js';

/** What is wrong with a measure that counts records like this. */
const mistakes = (where: string) =>
  mistakesMeasuring(`{ count: d, where: { ${where} } }`, { 'e.yaml': dataset('e') });

describe('a condition is sound', () => {
  it.each([
    'code: x',
    'code: [x, 12, true]',
    'state: [done, open]',
    'state: { not: open }',
    'state: { not: [open, done] }',
    'level: province',
    'office: Sở Nội vụ',
    'ok: true',
    'day: { in: period }',
    'day: { at_least: 01/02/2020, less_than: as_of }',
    'day: { at_most: { column: end, by: day } }',
    'day: { column: end }',
    'fee: { more_than: 0, at_most: { column: size } }',
    'note: { column: code }',
    'note: { empty: true }',
    'code: { in: { dataset: e, column: code, where: { state: done, any: [{ ok: true }, { ok: false }] } } }',
    'any: [{ ok: true }, { state: open }], not: { level: commune }',
  ])('%s', async (where) => {
    expect(await mistakes(where)).toEqual([]);
  });
});

describe('a condition on a column that is not there, or not to be read', () => {
  const unknown = (place: string) =>
    `m.yaml at ${place}: \`d\` has no column \`stat\`. → Did you mean \`state\`?`;

  it.each([
    ['stat: done', 'stat: done '],
    ['any: [{ ok: true }, { stat: done }]', 'stat: done '],
    ['not: { stat: done }', 'stat: done '],
    ['not: { any: [{ stat: { empty: true } }] }', 'stat: { empty: true '],
    ['note: { column: stat }', 'column: stat '],
    ['day: { at_most: { column: stat } }', 'at_most: { column: stat '],
  ])('%s', async (where, place) => {
    expect(await mistakes(where)).toEqual([unknown(place)]);
  });

  it('a personal one', async () => {
    const personal = 'Column `name` is personal and never loaded. → Use another column.';
    expect(await mistakes('name: { empty: true }')).toEqual([`m.yaml at name: { empty: true : ${personal}`]);
    expect(await mistakes('note: { column: name }')).toEqual([`m.yaml at column: name : ${personal}`]);
  });
});

describe('a value that its column cannot have', () => {
  const notIn = (place: string) => new RegExp(`^m.yaml at ${place}: Column \`state\`: .*\`gone\``);

  it.each([
    ['state: gone', 'state: gone '],
    ['state: [done, gone]', 'state: .done'],
    ['state: { not: gone }', 'not: gone '],
    ['state: { not: [open, gone] }', 'not: .open'],
  ])('%s', async (where, place) => {
    const told = await mistakes(where);
    expect(told).toEqual([expect.stringMatching(notIn(place))]);
  });

  it('but a column can: how it is written is told', async () => {
    const hint = 'If the column is meant, write { column: end }.';
    expect(await mistakes('day: { at_most: end }')).toEqual([
      expect.stringMatching(`^m.yaml at at_most: end : Column .day.: .* → ${hint}$`),
    ]);
    expect(await mistakes('day: end')).toEqual([expect.stringMatching(` → ${hint}$`)]);
    expect((await mistakes('day: endd'))[0]).not.toContain('→');
  });

  it('a word for nothing: how an empty cell is asked for is told', async () => {
    expect(await mistakes('note: ""')).toEqual([
      'm.yaml at note: "" : Column `note`: `` is a word for an empty cell. → Write { empty: true }.',
    ]);
  });
});

describe('a test that its column cannot pass', () => {
  it.each(['at_least', 'at_most', 'more_than', 'less_than'])('%s of what has no order', async (name) => {
    expect(await mistakes(`state: { ${name}: done }`)).toEqual([
      `m.yaml at ${name}: done : \`${name}\` needs a date or a number; \`state\` is enum. → Write a value, a list of values, or \`not\`.`,
    ]);
  });

  it('the period, of what is no date', async () => {
    expect(await mistakes('fee: { in: period }')).toEqual([
      'm.yaml at in: period : `in: period` needs a date column; `fee` is decimal. → Choose a column of type date.',
    ]);
  });

  it.each([
    ['day: { at_most: { column: fee } }', 'at_most: { column: fee ', 'day', 'fee'],
    ['day: { column: code }', 'column: code ', 'day', 'code'],
    ['fee: { at_least: { column: day } }', 'at_least: { column: day ', 'fee', 'day'],
    ['fee: { at_least: { column: code } }', 'at_least: { column: code ', 'fee', 'code'],
    ['code: { column: size }', 'column: size ', 'code', 'size'],
    ['code: { in: { dataset: e, column: day } }', 'column: day ', 'code', 'day'],
    ['fee: { in: { dataset: e, column: note } }', 'column: note ', 'fee', 'note'],
  ])('another column of other values: %s', async (where, place, one, other) => {
    expect(await mistakes(where)).toEqual([
      `m.yaml at ${place}: \`${one}\` and \`${other}\` cannot be compared. → Compare dates with dates, numbers with numbers, texts with texts.`,
    ]);
  });

  it('none at all', async () => {
    expect(await mistakes('fee: {}')).toEqual([
      'm.yaml at fee: {: `fee` is given no condition. → Write a value or a comparison, or take the column out.',
    ]);
  });
});

describe('records of another dataset', () => {
  it('of none that there is', async () => {
    expect(await mistakes('code: { in: { dataset: dd, column: code } }')).toEqual([
      'm.yaml at dataset: dd: There is no dataset `dd`. → Did you mean `d`?',
    ]);
  });

  it('by a column or a condition that it lacks', async () => {
    const lacking = '`e` has no column `cod`. → Did you mean `code`?';
    expect(await mistakes('code: { in: { dataset: e, column: cod } }')).toEqual([
      `m.yaml at column: cod : ${lacking}`,
    ]);
    expect(await mistakes('code: { in: { dataset: e, column: code, where: { cod: x } } }')).toEqual([
      `m.yaml at cod: x : ${lacking}`,
    ]);
  });
});
