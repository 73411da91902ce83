import { describe, expect, it } from 'vitest';
import { INDEX, TITLE } from '../folder.js';
import { dataset, mistakesBeside, mistakesMeasuring } from './datasets.js';

const among = (name: string) => `{ in: { dataset: ${name}, column: code } }`;

describe('across files', () => {
  it('a dataset is described once', async () => {
    const again = `kind: event\n${dataset('d').replace('kind: event\n', '')}`;
    expect(await mistakesBeside({ 'e.yaml': again, 'f.yaml': dataset('g') })).toEqual([
      'e.yaml at dataset: d: Dataset `d` is already in ./d.yaml. → A dataset has one file only.',
    ]);
  });

  it('a mistake is told once, whoever meets it', async () => {
    const subs = `sub_criteria: [{ code: "3.1.1", ${TITLE} }, { code: "3.1.2", ${TITLE} }]`;
    expect(
      await mistakesBeside({
        'm.yaml': `code: "3.1"\n${TITLE}\nowner: { basis: stated, agency: soo }\n${subs}\n`,
      }),
    ).toEqual(['m.yaml at agency: soo : There is no agency `soo`. → Did you mean `so`?']);
  });

  it('goals have a code of their own, and an area that there is', async () => {
    const goals = (...list: readonly string[]) =>
      mistakesBeside({ 'g.yaml': `goals:\n${list.map((one) => `  - { ${one}, ${TITLE} }\n`).join('')}` });
    expect(await goals('code: G.1, area: "3"', 'code: G.2')).toEqual([]);
    const taken = (code: string) => `Code ${code} is already in the index. → Use each code once.`;
    expect(await goals('code: G.1', 'code: G.1')).toEqual([`g.yaml at code: G.1: ${taken('G.1')}`]);
    const monitored = `monitored: [{ code: G.1, ${TITLE}, area: "33" }]\n`;
    expect(
      await mistakesBeside({ 'g.yaml': `goals: [{ code: G.1, ${TITLE} }]\n`, 'm.yaml': monitored }),
    ).toEqual([
      `m.yaml at code: G.1: ${taken('G.1')}`,
      'm.yaml at area: "33" : There is no area 33. → Did you mean `3`?',
    ]);
    expect(await goals('code: "3"')).toEqual([`g.yaml at code: "3": ${taken('3')}`]);
    expect(await goals('code: G.1, area: "33"', 'code: G.2, area: "3.1"')).toEqual([
      'g.yaml at area: "33": There is no area 33. → Did you mean `3`?',
      'g.yaml at area: "3.1": There is no area 3.1. → Did you mean `3`?',
    ]);
  });

  it('goals are measured as indicators are', async () => {
    const goal = `goals: [{ code: G, ${TITLE}, measure: { count: e } }]\n`;
    expect((await mistakesBeside({ 'g.yaml': goal })).map((told) => told.split(' → ')[0])).toEqual([
      'g.yaml at code: G: Indicator G lacks `source`.',
      'g.yaml at code: G: Indicator G lacks `threshold`.',
      'g.yaml at count: e : There is no dataset `e`.',
    ]);
  });

  it('values are read by the period of the index, or of no day where it has none', async () => {
    const where = '{ count: d, where: { day: { at_most: as_of }, size: this_year } }';
    expect(await mistakesMeasuring(where)).toEqual([]);
    const index = INDEX.replace('period: 2020', 'period: 2020-13');
    expect(await mistakesMeasuring(where, { 'index.yaml': index })).toEqual([
      expect.stringMatching(/^index.yaml at period: 2020-13: `2020-13` is not valid here/),
    ]);
  });
});

describe('datasets that ask each other in a circle', () => {
  const told = (names: string) =>
    `Datasets ask each other in a circle: ${names}. → State the measure on the dataset that holds the events, with \`ratio: { of, per }\`.`;

  it('by a measure and a check', async () => {
    const check = `checks: [{ name: c, when: { code: ${among('d')} }, say: { vi: a, en: b } }]`;
    const measure = `{ count: d, where: { code: ${among('e')} } }`;
    expect(await mistakesMeasuring(measure, { 'e.yaml': dataset('e', check) })).toEqual([told('d → e → d')]);
    expect(await mistakesMeasuring(measure, { 'e.yaml': dataset('e') })).toEqual([]);
  });

  it('by a goal, by what is told of assignments', async () => {
    const goal = `goals: [{ code: G, ${TITLE}, source: { line: 1, quote: a }, threshold: none, measure: { count: d, where: { code: ${among('d')} } } }]\n`;
    expect(await mistakesBeside({ 'g.yaml': goal })).toEqual([told('d → d')]);
    const progress = `assignments: []\nprogress: [{ dataset: d, assignment: code, done: { ok: true }, late: { code: ${among('d')} } }]\n`;
    expect(await mistakesBeside({ 'p.yaml': progress })).toEqual([told('d → d')]);
  });
});
