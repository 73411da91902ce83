import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../../src/catalog/checks/against.js';
import { type Files, setOf, standing, TITLE } from '../folder.js';
import { AGENCIES } from './datasets.js';

const PLAN = [
  'Kế hoạch',
  'đạt từ 98% trở lên',
  '',
  'giao Sở Nội vụ',
  '  ',
  'đạt từ 98% trở lên',
  'x'.repeat(90),
];
const QUOTE = 'từ 98% trở lên';
const FILES: Files = {
  'agencies.yaml': AGENCIES,
  '3.yaml': `code: "3"\n${TITLE}\n`,
  '3.1.yaml': `code: "3.1"\n${TITLE}\nsource: { line: 2, quote: ${QUOTE} }\n`,
  '3.2.yaml': `code: "3.2"\n${TITLE}\n`,
  'a.yaml': 'assignments: [{ id: I.1, line: 4, quote: Sở Nội vụ, agencies: [so], serves: [] }]\n',
};

/** What a plan does not bear out, with what stands at the place. */
async function mistakes(files: Files, lines: readonly string[] = PLAN, end = '\n') {
  const all: Files = { ...FILES, ...files };
  return checkAgainst(await setOf(all), lines.join(end)).map(({ place, what, hint }) => {
    const name = place?.file.split('/').at(-1) ?? '';
    return `${name} at ${place && standing(place, all[name] ?? '')}: ${what.en} → ${hint?.en}`;
  });
}

describe('quotes', () => {
  it('that stand in their lines', async () => {
    expect(await mistakes({})).toEqual([]);
    expect(await mistakes({}, PLAN, '\r\n')).toEqual([]);
    expect(
      await mistakes(
        {},
        PLAN.map((line) => line.normalize('NFD')),
      ),
    ).toEqual([]);
    const decomposed = { '3.1.yaml': FILES['3.1.yaml']?.normalize('NFD') ?? '' };
    expect(await mistakes(decomposed)).toEqual([]);
  });

  it('that stand elsewhere: where is told', async () => {
    const moved = (quote: string) => ({
      '3.1.yaml': FILES['3.1.yaml']?.replace('line: 2', 'line: 4').replace(QUOTE, quote) ?? '',
    });
    const told = (quote: string) =>
      `3.1.yaml at quote: ${quote} : 3.1: line 4 of the plan does not have the words “${quote}”. → They stand in line 2, 6.`;
    expect(await mistakes(moved(QUOTE))).toEqual([told(QUOTE)]);
    expect(await mistakes(moved(QUOTE.normalize('NFD')))).toEqual([told(QUOTE.normalize('NFD'))]);
  });

  it('that stand nowhere', async () => {
    expect(await mistakes({}, ['Kế hoạch'])).toEqual([
      `3.1.yaml at quote: ${QUOTE} : 3.1: line 2 of the plan does not have the words “${QUOTE}”. → Look again at the threshold and the quote.`,
      'a.yaml at quote: Sở Nội vụ: I.1: line 4 of the plan does not have the words “Sở Nội vụ”. → Look again at the threshold and the quote.',
    ]);
  });
});

describe('lines that must be cited', () => {
  const told = (line: number, words: string, place = '{ section: II') =>
    `c.yaml at ${place}: Section ${place.split(' ').at(-1)}: no indicator cites line ${line} of the plan: “${words}…”. → Cite the line, or give the reason in \`not_cited\`.`;

  it('are, or are excused, unless they are empty', async () => {
    const coverage = 'coverage: [{ section: I, from: 2, to: 5 }, { section: II, from: 6, to: 6 }]\n';
    const excused = 'not_cited: [{ line: 6, reason: { vi: a, en: b } }]\n';
    expect(await mistakes({ 'c.yaml': coverage + excused })).toEqual([]);
    expect(await mistakes({ 'c.yaml': coverage })).toEqual([told(6, 'đạt từ 98% trở lên')]);
  });

  it('from the first to the last, as far as the plan goes', async () => {
    const coverage = 'coverage: [{ section: I, from: 1, to: 1 }, { section: II, from: 7, to: 9 }]\n';
    expect(await mistakes({ 'c.yaml': coverage })).toEqual([
      told(1, 'Kế hoạch', '{ section: I'),
      told(7, 'x'.repeat(80)),
    ]);
  });
});
