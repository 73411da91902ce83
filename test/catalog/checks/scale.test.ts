import { describe, expect, it } from 'vitest';
import { TITLE } from '../folder.js';
import { mistakesBeside } from './datasets.js';

const code = (name: string, more = '') => `code: "${name}"\n${TITLE}\n${more}`;
const SUBS = `sub_criteria: [{ code: "3.2.1", ${TITLE} }, { code: "3.2.2", ${TITLE} }]\n`;
const JUDGED =
  'source: { line: 1, quote: a }\nmeasure: { count: d }\nthreshold: { at_most: 5, basis: stated }\n';

/** What is wrong with a scale for the areas 3 and 4 (which is empty), the criteria 3.1 and 3.2 (with 3.2.1, 3.2.2). */
const mistakes = (points: Record<string, number>, ...more: readonly string[]) =>
  mistakesBeside({
    '3.1.yaml': code('3.1', JUDGED),
    '3.2.yaml': code('3.2', SUBS),
    '4.yaml': code('4'),
    's.yaml': [
      'scale: s',
      'source: { vi: a, en: b }',
      'points:',
      ...Object.entries(points).map(([name, value]) => `  "${name}": { points: ${value} }`),
      ...more,
      '',
    ].join('\n'),
  });
const WHOLE = { '3': 10, '3.1': 4, '3.2': 6, '3.2.1': 2.5, '3.2.2': 3.5, '4': 90 };
const without = (...codes: readonly string[]) =>
  Object.fromEntries(Object.entries(WHOLE).filter(([name]) => !codes.includes(name)));
const PROVISIONAL = 'provisional: true';

describe('a scale', () => {
  it('is sound where all add up', async () => {
    expect(await mistakes(WHOLE)).toEqual([]);
    expect(await mistakes(WHOLE, 'total: 100', 'rules: { "3.1": proportional }')).toEqual([]);
  });

  it('speaks of codes of the tree', async () => {
    expect(await mistakes({ ...WHOLE, '3.2.7': 1 }, 'rules: { "3.7": proportional }')).toEqual([
      's.yaml at "3.2.7": { points: 1 : There is no code 3.2.7 in the index. → Did you mean `3.2.1`?',
      's.yaml at "3.7": proportional : There is no code 3.7 in the index. → Did you mean `3.1`?',
    ]);
  });

  it('gives every indicator its points, or is provisional', async () => {
    expect(await mistakes(without('3.1', '3.2.1'))).toEqual([
      's.yaml at points: The scale lacks 2 codes: 3.1, 3.2.1. → Give every code its points, or write `provisional: true` to share the rest evenly.',
    ]);
    expect(await mistakes(without('3.1', '3.2.1'), PROVISIONAL)).toEqual([]);
    expect(await mistakes(without('3', '3.2'))).toEqual([]);
  });

  it('names twelve codes at the most that it lacks', async () => {
    const lacking = async (count: number) => {
      const codes = Array.from({ length: count }, (_, i) => `5.${i + 1}`);
      const files = Object.fromEntries(codes.map((one) => [`${one}.yaml`, code(one)]));
      const scale = 'scale: s\nsource: { vi: a, en: b }\npoints: {}\n';
      const [told] = await mistakesBeside({ ...files, '5.yaml': code('5'), 's.yaml': scale });
      return told?.match(/codes: (.*?)\. →/)?.[1];
    };
    expect(await lacking(12)).toMatch(/^5\.1, .*, 5\.12$/);
    expect(await lacking(13)).toMatch(/^5\.1, .*, 5\.12, …$/);
  });
});

describe('points', () => {
  const told = (name: string, own: number, sum: string) =>
    `s.yaml at "${name}": { points: ${own} : Code ${name} has ${own} points; the codes below it come to ${sum}. → Compare with the decision again.`;

  it('are those of the codes below, exactly', async () => {
    expect(await mistakes({ ...WHOLE, '3.2.2': 3.4 })).toEqual([told('3.2', 6, '5.9')]);
    expect(await mistakes({ ...WHOLE, '3.2.2': 3.6 })).toEqual([told('3.2', 6, '6.1')]);
    expect(await mistakes({ ...WHOLE, '3.1': 10 })).toEqual([told('3', 10, '16')]);
    expect(await mistakes({ ...WHOLE, '3.2.2': 3.50001 })).toEqual([told('3.2', 6, '6.00001')]);
  });

  it('of some of the codes below are not more', async () => {
    expect(await mistakes({ ...without('3.1') }, PROVISIONAL)).toEqual([]);
    expect(await mistakes({ ...without('3.1'), '3': 6 }, PROVISIONAL)).toEqual([]);
    expect(await mistakes({ ...without('3.1'), '3': 5 }, PROVISIONAL)).toEqual([told('3', 5, '6')]);
  });

  it('of all areas are the total', async () => {
    expect(await mistakes(WHOLE, 'total: 90.5')).toEqual([
      's.yaml at total: 90.5: The areas come to 100 points, not 90.5. → Compare with the decision again.',
    ]);
    expect(await mistakes(without('4'), 'total: 90')).toEqual([]);
  });
});

describe('a rule', () => {
  const bands = (...list: readonly string[]) => `rules: { "3.1": { bands: [${list.join(', ')}] } }`;

  it('is in order, as its indicator is judged', async () => {
    expect(
      await mistakes(WHOLE, bands('{ up_to: 1, share: 1 }', '{ up_to: 5, share: 0.5 }', '{ share: 0 }')),
    ).toEqual([]);
    const [told, ...more] = await mistakes(
      WHOLE,
      bands('{ up_to: 5, share: 1 }', '{ up_to: 1, share: 0.5 }', '{ share: 0 }'),
    );
    expect(told).toBe('');
    expect(more).toEqual([]);
  });
});
