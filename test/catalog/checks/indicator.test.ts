import { describe, expect, it } from 'vitest';
import { TITLE } from '../folder.js';
import { dataset, mistakesBeside, mistakesMeasuring } from './datasets.js';

const CHECKLIST = 'checklist: { item: code, met: { ok: true }, refused: { ok: false }, evidence: [note] }';
const item = (id: string) => `{ id: ${id}, ${TITLE} }`;
const mistakes = (measure: string) => mistakesMeasuring(measure, { 'list.yaml': dataset('list', CHECKLIST) });
const indicator = (...lines: readonly string[]) =>
  mistakesBeside({ 'm.yaml': [`code: "3.1"`, TITLE, ...lines, ''].join('\n') });

describe('a measure is sound', () => {
  it.each([
    '{ count: d }',
    '{ sum: { dataset: d, column: fee }, where: { ok: true } }',
    '{ mean: { dataset: d, column: size } }',
    '{ ratio: { count: d, where: { ok: true }, numerator: { state: done } } }',
    '{ ratio: { of: { distinct: { dataset: d, column: code } }, per: { count: list } } }',
    '{ change: { from: { count: d }, to: { count: list } } }',
    `{ checklist: { dataset: list, items: [${item('a')}, ${item('b')}] } }`,
  ])('%s', async (measure) => {
    expect(await mistakes(measure)).toEqual([]);
  });
});

describe('a measure of a dataset that is not there', () => {
  it.each([
    ['{ count: lst }', 'count: lst '],
    ['{ sum: { dataset: lst, column: fee } }', 'dataset: lst'],
    ['{ distinct: { dataset: lst, column: fee } }', 'dataset: lst'],
    ['{ ratio: { count: lst, numerator: { ok: true } } }', 'count: lst'],
    ['{ ratio: { of: { count: lst }, per: { count: d } } }', 'count: lst '],
    ['{ ratio: { of: { count: d }, per: { count: lst } } }', 'count: lst '],
    ['{ change: { from: { count: lst }, to: { count: d } } }', 'count: lst '],
    ['{ change: { from: { count: d }, to: { count: lst } } }', 'count: lst '],
    ['{ reduction: { from: { count: lst }, to: { count: d } } }', 'count: lst '],
    ['{ difference: { from: { count: d }, to: { count: lst } } }', 'count: lst '],
    [`{ checklist: { dataset: lst, items: [${item('a')}] } }`, 'dataset: lst'],
  ])('%s', async (measure, place) => {
    expect(await mistakes(measure)).toEqual([
      `m.yaml at ${place}: There is no dataset \`lst\`. → Did you mean \`list\`?`,
    ]);
  });
});

describe('a measure of a column', () => {
  const lacking = '`d` has no column `fees`. → Did you mean `fee`?';

  it.each([
    ['{ sum: { dataset: d, column: fees } }', 'column: fees '],
    ['{ count: d, where: { fees: 1 } }', 'fees: 1 '],
    ['{ ratio: { count: d, where: { ok: true }, numerator: { fees: 1 } } }', 'fees: 1 '],
    ['{ ratio: { count: d, where: { fees: 1 }, numerator: { ok: true } } }', 'fees: 1 '],
    ['{ ratio: { of: { count: d }, per: { count: d, where: { fees: 1 } } } }', 'fees: 1 '],
    ['{ reduction: { from: { count: d }, to: { count: d, where: { fees: 1 } } } }', 'fees: 1 '],
    ['{ difference: { from: { count: d, where: { fees: 1 } }, to: { count: d } } }', 'fees: 1 '],
  ])('that is not there: %s', async (measure, place) => {
    expect(await mistakes(measure)).toEqual([`m.yaml at ${place}: ${lacking}`]);
  });

  it('that would have to be numbers', async () => {
    const told = (name: string, column: string, type: string, place: string) =>
      `m.yaml at ${place}: \`${name}\` needs numbers; \`${column}\` is ${type}. → Use count or distinct.`;
    expect(await mistakes('{ sum: { dataset: d, column: note } }')).toEqual([
      told('sum', 'note', 'text', 'sum: { dataset: d'),
    ]);
    expect(
      await mistakes('{ ratio: { of: { mean: { dataset: d, column: day } }, per: { count: d } } }'),
    ).toEqual([told('mean', 'day', 'date', 'mean: { dataset: d')]);
    expect(await mistakes('{ distinct: { dataset: d, column: day } }')).toEqual([]);
  });
});

it('measures that stand in, other readings, and what vouches for nothing are held to the same', async () => {
  const other = (count: string) =>
    `[{ ${TITLE}, measure: { count: d } }, { ${TITLE}, measure: { count: ${count} } }]`;
  const more = (...lines: readonly string[]) => mistakesMeasuring(`{ count: d }\n${lines.join('\n')}`);
  expect(await more(`otherwise: ${other('d')}`, 'when_empty: { vouched_by: { ok: true } }')).toEqual([]);
  for (const list of ['otherwise', 'readings'])
    expect(await more(`${list}: ${other('dd')}`)).toEqual([
      'm.yaml at count: dd : There is no dataset `dd`. → Did you mean `d`?',
    ]);
  expect(await more('when_empty: { vouched_by: { okk: true } }')).toEqual([
    'm.yaml at okk: true : `d` has no column `okk`. → Did you mean `ok`?',
  ]);
});

describe('a checklist', () => {
  it('of a dataset that has none', async () => {
    expect(await mistakes(`{ checklist: { dataset: d, items: [${item('a')}] } }`)).toEqual([
      'm.yaml at dataset: d: Dataset `d` does not say when an item is met. → Add a `checklist:` key to that dataset.',
    ]);
  });

  it('with an item twice', async () => {
    const items = [item('a'), item('b'), item('a')].join(', ');
    expect(await mistakes(`{ checklist: { dataset: list, items: [${items}] } }`)).toEqual([
      'm.yaml at id: a: Item `a` stands twice.',
    ]);
  });
});

describe('an indicator', () => {
  const SOURCE = 'source: { line: 1, quote: a }';
  const MEASURE = 'measure: { count: d }';

  it('without a measure has nothing to prove', async () => {
    expect(await indicator()).toEqual([]);
    expect(await indicator('owner: { agency: [so, xa], basis: stated }', 'threshold: none')).toEqual([]);
  });

  it('that is measured has a source and a threshold, be it none', async () => {
    const lacks = (key: string, write: string) =>
      `m.yaml at code: "3.1": Indicator 3.1 lacks \`${key}\`. → Add \`${write}\`.`;
    const wanted = [
      lacks('source', 'source: { line: 122, quote: … }'),
      lacks('threshold', 'threshold: { at_least: 98 %, basis: stated }'),
    ];
    expect(await indicator(MEASURE)).toEqual(wanted);
    const codeLast = [MEASURE, TITLE, 'code: "3.1"', ''].join('\n');
    expect(await mistakesBeside({ 'm.yaml': codeLast })).toEqual(wanted);
  });

  it('has owners that there are, where offices are listed', async () => {
    expect(await indicator('owner: { agency: [so, xaa], basis: stated }')).toEqual([
      'm.yaml at xaa: There is no agency `xaa`. → Did you mean `xa`?',
    ]);
    expect(await indicator('owner: { agency: all, basis: stated }')).toEqual([]);
    const files = {
      'agencies.yaml': 'agencies: a\nlevels: {}\nlist: []\n',
      'm.yaml': `code: "3.1"\n${TITLE}\nowner: { agency: xaa, basis: stated }\n`,
    };
    expect(await mistakesBeside(files)).toEqual([]);
  });

  it('has examples of datasets that there are', async () => {
    const examples = (keys: string) =>
      indicator(
        SOURCE,
        'threshold: none',
        MEASURE,
        `examples: [{ name: { vi: a, en: a }, ${keys} expect: { value: 1 } }]`,
      );
    expect(await examples('as_of: 2020-01-01, period: 2020, whole_lists: true, d: "code\\n1",')).toEqual([]);
    expect(await examples('dd: "code\\n1",')).toEqual([
      'm.yaml at dd: "code\\n1": There is no dataset `dd`. → Did you mean `d`?',
    ]);
    expect(await examples('constructor: "code\\n1",')).toEqual([
      'm.yaml at constructor: "code\\n1": This name is reserved by the machine. → Choose another name.',
    ]);
  });

  it.each([
    ['{ ratio: { count: d, numerator: { ok: true } } }', '98', '9800'],
    ['{ ratio: { of: { count: d }, per: { distinct: { dataset: d, column: code } } } }', '98', '9800'],
    ['{ ratio: { count: d, numerator: { ok: true } } }', '98 %', null],
    ['{ ratio: { count: d, numerator: { ok: true } } }', '5', null],
    ['{ ratio: { count: d, numerator: { ok: true } } }', '6', '600'],
    ['{ ratio: { count: d, numerator: { ok: true } } }', '98.5', '9850'],
    ['{ count: d }', '98', null],
    ['{ change: { from: { count: d }, to: { count: d } } }', '98', null],
  ])('%s at least %s', async (measure, line, percent) => {
    expect(
      await indicator(SOURCE, `threshold: { at_least: ${line}, basis: stated }`, `measure: ${measure}`),
    ).toEqual(
      percent
        ? [
            `m.yaml at at_least: ${line}: A threshold of ${line} on a share means ${percent} %. → Write \`${line} %\`.`,
          ]
        : [],
    );
  });

  it('a checklist at least 80 means 80 %', async () => {
    const lines = [
      SOURCE,
      'threshold: { more_than: 80, basis: stated }',
      `measure: { checklist: { dataset: d, items: [${item('a')}] } }`,
    ];
    const files = {
      'd.yaml': dataset('d', CHECKLIST),
      'm.yaml': [`code: "3.1"`, TITLE, ...lines, ''].join('\n'),
    };
    expect(await mistakesBeside(files)).toEqual([
      'm.yaml at more_than: 80: A threshold of 80 on a share means 8000 %. → Write `80 %`.',
    ]);
  });
});
