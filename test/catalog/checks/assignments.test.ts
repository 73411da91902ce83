import { describe, expect, it } from 'vitest';
import { TITLE } from '../folder.js';
import { mistakesBeside } from './datasets.js';

const one = (more: string): string => `line: 1, quote: a, ${more}`;
const mistakes = (assignments: readonly string[], progress: readonly string[] = []) => {
  const list = (entries: readonly string[]) =>
    entries.length === 0 ? ' []\n' : `\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;
  return mistakesBeside({
    'm.yaml': `code: "3.1"\n${TITLE}\n`,
    'a.yaml': `assignments:${list(assignments)}progress:${list(progress)}`,
  });
};

describe('assignments', () => {
  it('are sound, of offices and groups, for codes of any depth', async () => {
    expect(
      await mistakes([
        one('id: a, agencies: [so, all], serves: ["3", "3.1"]'),
        one('id: b, agencies: [xa], serves: []'),
      ]),
    ).toEqual([]);
  });

  it('have an id each', async () => {
    const twice = [one('id: a, agencies: [so], serves: []'), one('agencies: [so], serves: [], id: a')];
    expect(await mistakes(twice)).toEqual(['a.yaml at id: a : Assignment `a` stands twice.']);
  });

  it('name offices and codes that there are', async () => {
    expect(await mistakes([one('id: a, agencies: [so, soo], serves: ["3", "3.2", "7"]')])).toEqual([
      'a.yaml at soo: There is no agency `soo`. → Did you mean `so`?',
      'a.yaml at "3.2": There is no code 3.2 in the index. → Did you mean `3.1`?',
      'a.yaml at "7": There is no code 7 in the index. → Did you mean `3`?',
    ]);
  });
});

describe('what is told of assignments', () => {
  const sound = 'dataset: d, assignment: code, done: { ok: true }, late: { ok: false }';

  it('is sound', async () => {
    expect(await mistakes([], [sound, sound])).toEqual([]);
  });

  it.each([
    ['dataset: d', 'dataset: dd', 'There is no dataset `dd`. → Did you mean `d`?', 'dataset: dd'],
    [
      'assignment: code',
      'assignment: cod',
      '`d` has no column `cod`. → Did you mean `code`?',
      'assignment: cod',
    ],
    ['done: { ok', 'done: { okk', '`d` has no column `okk`. → Did you mean `ok`?', 'okk: true '],
    ['late: { ok', 'late: { okk', '`d` has no column `okk`. → Did you mean `ok`?', 'okk: false '],
  ])('%s → %s', async (from, to, told, place) => {
    expect(await mistakes([], [sound, sound.replace(from, to)])).toEqual([`a.yaml at ${place}: ${told}`]);
  });
});
