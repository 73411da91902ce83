import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputs, type Named } from '../../src/data/input.js';

let folder = '';
const there = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-inputs-'));
  await mkdir(there('in'));
  for (const name of ['a.csv', 'b.csv', 'in/part2.csv', 'in/part10.csv', 'in/part1.csv', 'in/note.md'])
    await writeFile(there(name), name);
});
afterEach(() => rm(folder, { recursive: true }));

async function found(...named: readonly Named[]) {
  const { inputs, problems, dispose } = await findInputs(named, Readable.from([Buffer.from('typed')]));
  const texts = await Promise.all(
    inputs.map(async ({ bytes }) => {
      let text = '';
      for await (const chunk of bytes()) text += chunk;
      return text;
    }),
  );
  dispose();
  const short = (name: string) => name.replace(`${folder}/`, '');
  return { inputs: inputs.map((input) => ({ ...input, name: short(input.name) })), texts, problems };
}
const paths = (...names: readonly string[]): Named[] => names.map((name) => ({ path: there(name) }));
const byPosition = async (...named: readonly Named[]) =>
  (await found(...named)).inputs.sort((a, b) => a.position - b.position).map(({ name }) => name);

describe('the files that were named', () => {
  it('come in the order of their names, and know where they stood', async () => {
    const { inputs } = await found(...paths('b.csv', 'a.csv'));
    expect(inputs.map(({ name, position }) => [name, position])).toEqual([
      ['a.csv', 1],
      ['b.csv', 0],
    ]);
  });

  it('of a folder or a pattern stand one after another, a number by its size', async () => {
    const parts = ['in/part1.csv', 'in/part2.csv', 'in/part10.csv'];
    expect(await byPosition(...paths('b.csv', 'in', 'a.csv'))).toEqual(['b.csv', ...parts, 'a.csv']);
    expect(await byPosition(...paths('in/part*.csv', 'a.csv'))).toEqual([...parts, 'a.csv']);
  });

  it('are taken once each; the last time that one was named says where it stands', async () => {
    expect(await byPosition(...paths('a.csv', 'b.csv', 'a.csv'))).toEqual(['b.csv', 'a.csv']);
    expect(await byPosition(...paths('in/part2.csv', 'in'))).toEqual([
      'in/part1.csv',
      'in/part2.csv',
      'in/part10.csv',
    ]);
  });

  it('are of the dataset that was said, and of no other', async () => {
    const { inputs } = await found(...paths('a.csv', 'b.csv'), { path: there('a.csv'), dataset: 'x' });
    expect(inputs.map(({ name, dataset }) => [name, dataset])).toEqual([
      ['a.csv', 'x'],
      ['b.csv', undefined],
    ]);
  });

  it('know when they were last changed', async () => {
    await utimes(there('a.csv'), 1000, 1000);
    expect((await found(...paths('a.csv'))).inputs).toMatchObject([{ modified: 1_000_000 }]);
  });

  it('may be standard input, which is read once however often it is named', async () => {
    const typed = { path: '-' };
    const { inputs, texts } = await found(typed, ...paths('a.csv'), typed, { path: '-', dataset: 'x' });
    expect(
      inputs.map(({ name, position, modified, dataset }) => [name, position, modified, dataset]),
    ).toMatchObject([
      ['-', 3, undefined, 'x'],
      ['a.csv', 1, expect.any(Number), undefined],
    ]);
    expect(texts).toEqual(['typed', 'a.csv']);
  });

  it('that are not there become problems, one for each', async () => {
    const { inputs, problems } = await found(...paths('a.csv', 'c.csv', 'no*.csv'));
    expect(inputs).toHaveLength(1);
    expect(problems.map(({ what }) => what.en)).toEqual(['There is no such file.', 'There is no such file.']);
  });
});
