import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUNDLED, definitions } from '../../src/cli/definitions.js';
import { UserError } from '../../src/errors.js';
import { refused } from './refused.js';
import { SMALL } from './run.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-scale-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The small set under a scale in a file. */
async function under(name: string, text: string) {
  const scale = join(folder, name);
  await writeFile(scale, text);
  return definitions({ indicators: SMALL, scale });
}
const POINTS = { '3': 10, '3.4': 6, '3.4.1': 3, '3.4.2': 3, '3.5': 4 };
const YAML = [
  'scale: own',
  'source: { vi: Quyết định, en: Decision }',
  'total: 10',
  'points:',
  ...Object.entries(POINTS).map(([code, points]) => `  "${code}": { points: ${points} }`),
  '',
].join('\n');
const CSV = [
  'Code,Title,Points,Rule,Steps,Decision,Date,Page',
  ...Object.entries(POINTS).map(([code, points]) => `${code},x,${points},,,,,`),
  '',
].join('\n');

it('are those that come with the package, or of another folder', async () => {
  expect((await definitions({ indicators: SMALL })).index.index).toBe('mau-nho');
  expect(BUNDLED.replaceAll('\\', '/')).toMatch(/\/indicators\/quang-nam-2020$/);
});

describe('another scale', () => {
  it.each([
    ['scale.yaml', YAML],
    ['scale.csv', CSV],
    ['SCALE.CSV', CSV],
  ])('in %s takes the place of their own', async (name, text) => {
    const { scale } = await under(name, text);
    expect(scale?.points['3.4.2']?.points?.toString()).toBe('3');
    expect((await definitions({ indicators: SMALL })).scale?.points['3.4.2']).toBeUndefined();
  });

  it.each([
    ['yaml', YAML],
    ['csv', CSV],
  ])('in %s is checked against the index', async (ending, text) => {
    const wrong = text.replace(
      ending === 'csv' ? '3.4.2,x,3' : '"3.4.2": { points: 3 }',
      ending === 'csv' ? '3.4.2,x,2' : '"3.4.2": { points: 2 }',
    );
    expect((await refused(() => under(`scale.${ending}`, wrong))).what).toContain('Code 3.4 has 6 points');
  });

  it('is not there, is none, or is of another kind', async () => {
    const gone = join(folder, 'gone.yaml');
    expect(await refused(() => definitions({ indicators: SMALL, scale: gone }))).toEqual({
      what: 'There is no such file.',
      hint: 'Check the name and the folder you are in.',
      file: gone,
      fault: 'usage',
    });
    const other = 'index: x\ntitle: { vi: x, en: x }\nperiod: 2020\nplan: { vi: x, en: x }\n';
    expect(await refused(() => under('index.yaml', other))).toMatchObject({
      what: 'This file is not a scale.',
      hint: 'Begin with the key `scale:`.',
      file: expect.stringMatching(/index\.yaml$/),
    });
    await expect(under('broken.yaml', 'scale: [')).rejects.toThrow(UserError);
    await expect(under('wrong.yaml', 'scale: own\n')).rejects.not.toThrow('This file is not a scale.');
  });
});
