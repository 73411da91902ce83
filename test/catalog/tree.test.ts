import { describe, expect, it } from 'vitest';
import { mistakesIn, setOf, TITLE } from './folder.js';

const area = (code: string) => `code: "${code}"\n${TITLE}\n`;
const SUBS = `code: "3.4"\n${TITLE}\nsub_criteria:\n  - { code: "3.4.10", ${TITLE} }\n  - { code: "3.4.2", ${TITLE} }\n`;

describe('the tree', () => {
  it('is made of codes, in the order of a table of contents, whatever the names of the files', async () => {
    const { areas, indicators } = await setOf({
      'a.yaml': area('3.10'),
      'b.yaml': area('10'),
      'c.yaml': SUBS,
      'd.yaml': area('3'),
      'e.yaml': area('3.2'),
    });
    expect(areas.map(({ code, criteria }) => [code, criteria.map((one) => one.code)])).toEqual([
      ['3', ['3.2', '3.4', '3.10']],
      ['10', []],
    ]);
    expect(areas[0]?.criteria.map((one) => one.indicators.map(({ code }) => code))).toEqual([
      ['3.2'],
      ['3.4.2', '3.4.10'],
      ['3.10'],
    ]);
    expect(indicators.map(({ code }) => code)).toEqual(['3.2', '3.4.2', '3.4.10', '3.10']);
    expect(
      [areas[0], areas[0]?.criteria[0], areas[0]?.criteria[1], indicators[1]].map((one) => one?.title.en),
    ).toEqual(['b', 'b', 'b', 'b']);
  });

  it('a sub-criterion has the owner of its criterion, or one of its own', async () => {
    const agencies =
      'agencies: x\nlevels: { p: { vi: p, en: p } }\nlist: [{ id: a, name: A, level: p }, { id: b, name: B, level: p }]\n';
    const { indicators } = await setOf({
      'agencies.yaml': agencies,
      '3.yaml': area('3'),
      '3.1.yaml': `code: "3.1"\n${TITLE}\nowner: { agency: a, basis: stated }\nsub_criteria:\n  - { code: "3.1.1", ${TITLE} }\n  - { code: "3.1.2", ${TITLE}, owner: { agency: [b, a], basis: interpreted } }\n`,
      '3.2.yaml': `code: "3.2"\n${TITLE}\nowner: { agency: b, basis: stated, with: [a] }\n`,
      '3.3.yaml': area('3.3'),
    });
    expect(indicators.map(({ owner }) => owner)).toEqual([
      { agencies: ['a'], basis: 'stated', with: [] },
      { agencies: ['b', 'a'], basis: 'interpreted', with: [] },
      { agencies: ['b'], basis: 'stated', with: ['a'] },
      undefined,
    ]);
    expect(indicators.map((one) => one.ownerAt([]).line)).toEqual([3, 6, 3, 1]);
    expect(indicators.map((one) => one.at(['code']).line)).toEqual([5, 6, 1, 1]);
  });
});

describe('a mistake in the tree', () => {
  it('a code twice, in files or in a list', async () => {
    const again = `${TITLE}\ncode: "3"\n`;
    expect(await mistakesIn({ '1.yaml': area('3'), '2.yaml': again })).toEqual([
      '2.yaml at code: "3": Code 3 is already in ./1.yaml. → Use each code once.',
    ]);
    expect(await mistakesIn({ '1.yaml': area('3'), '2.yaml': SUBS.replace('3.4.10', '3.4.2') })).toEqual([
      '2.yaml at code: "3.4.2": Code 3.4.2 is already in ./2.yaml. → Use each code once.',
    ]);
  });

  it('a criterion of no area, an indicator of no criterion', async () => {
    expect(
      await mistakesIn({ '1.yaml': area('3'), '2.yaml': `${TITLE}\ncode: "4.1"\n`, '3.yaml': area('3.4.1') }),
    ).toEqual([
      '2.yaml at code: "4.1": There is no area `4`. → Add an area.yaml with code: "4".',
      '3.yaml at code: "3.4.1": There is no area `3.4`. → Add an area.yaml with code: "3.4".',
    ]);
  });

  it('a sub-criterion of another criterion', async () => {
    expect(await mistakesIn({ '1.yaml': area('3'), '2.yaml': SUBS.replace('"3.4.2"', '"3.5.2"') })).toEqual([
      '2.yaml at code: "3.5.2": Code 3.5.2 is not below 3.4. → Write "3.4.n".',
    ]);
  });

  it('a measure beside sub-criteria', async () => {
    expect(await mistakesIn({ '1.yaml': area('3'), '2.yaml': `${SUBS}measure: { count: d }\n` })).toEqual([
      '2.yaml at measure: { count: d : A criterion with sub-criteria has no `measure` of its own. → Move `measure` into a sub-criterion.',
    ]);
  });
});
