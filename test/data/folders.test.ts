import type { ReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputs, type Named } from '../../src/data/input.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-folders-'));
  await mkdir(join(folder, 'in/deep'), { recursive: true });
  await mkdir(join(folder, 'notes'));
  await mkdir(join(folder, 'in/folder.csv'));
  const files = [
    'in/b.CSV',
    'in/a.tsv',
    'in/deep/c.txt',
    'in/d.xlsx',
    'in/~$d.xlsx',
    'in/f.docx',
    'notes/e.md',
  ];
  for (const name of files) await writeFile(join(folder, name), name);
});
afterEach(() => rm(folder, { recursive: true }));

const find = (...named: readonly Named[]) => findInputs(named, Readable.from([Buffer.from('typed')]));
const names = async (...paths: readonly string[]) => {
  const { inputs, problems } = await find(...paths.map((path) => ({ path })));
  expect(problems).toEqual([]);
  return inputs.map(({ name }) => name);
};

describe('a folder', () => {
  it('stands for the tables in it and below it', async () => {
    const all = ['in/a.tsv', 'in/b.CSV', 'in/d.xlsx', 'in/deep/c.txt'].map((name) => join(folder, name));
    expect(await names(join(folder, 'in'))).toEqual(all);
    expect(await names(`${join(folder, 'in')}/`)).toEqual(all);
  });

  it('without a table is a problem', async () => {
    const path = join(folder, 'notes');
    const { inputs, problems } = await find({ path }, { path: join(folder, 'in') });
    expect(inputs).toHaveLength(4);
    expect(problems).toEqual([
      {
        place: { file: path },
        what: {
          vi: 'Thư mục không có tệp CSV hay Excel nào.',
          en: 'There is no CSV or Excel file in this folder.',
        },
        hint: { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
      },
    ]);
  });
});

describe('a pattern', () => {
  it('stands for files of every kind, and for no folders', async () => {
    expect(await names(join(folder, 'in/*'))).toEqual(
      ['in/a.tsv', 'in/b.CSV', 'in/d.xlsx', 'in/f.docx', 'in/~$d.xlsx'].map((name) => join(folder, name)),
    );
  });

  it('may be written with the separators of Windows', async () => {
    expect(await names(`${folder}\\in\\a*`)).toEqual([join(folder, 'in/a.tsv')]);
  });

  it('names files as it was written itself, from where one stands or from the root', async () => {
    const near = relative(process.cwd(), folder);
    expect(await names(`${near}/in/a*`)).toEqual([`${near}/in/a.tsv`]);
  });
});

it('a path that leads to nothing is a problem', async () => {
  const path = join(folder, 'none.csv');
  expect((await find({ path })).problems).toEqual([
    {
      place: { file: path },
      what: { vi: 'Không có tệp này.', en: 'There is no such file.' },
      hint: { vi: 'Kiểm tra tên và thư mục đang đứng.', en: 'Check the name and the folder you are in.' },
    },
  ]);
});

it('a file that is said to be of two datasets is read as both, in the order of their names', async () => {
  const path = join(folder, 'in/a.tsv');
  const read = async (...datasets: readonly string[]) => {
    const { inputs } = await find(...datasets.map((dataset) => ({ path, dataset })), { path });
    return inputs.map(({ dataset, position }) => [dataset, position]);
  };
  expect(await read('y', 'x')).toEqual([
    ['x', 1],
    ['y', 0],
  ]);
  expect(await read('x', 'y')).toEqual([
    ['x', 0],
    ['y', 1],
  ]);
});

describe('standard input', () => {
  const text = async (bytes: AsyncIterable<Buffer>) => {
    let all = '';
    for await (const chunk of bytes) all += chunk;
    return all;
  };

  it('can be read again and again until what was kept of it is put away', async () => {
    const { inputs, dispose } = await find({ path: '-' });
    const bytes = () => inputs[0]?.bytes() as AsyncIterable<Buffer>;
    expect([await text(bytes()), await text(bytes())]).toEqual(['typed', 'typed']);
    dispose();
    await expect(text(bytes())).rejects.toThrow('ENOENT');
    dispose();
  });

  it('is kept under the name of the program, where temporary files are', async () => {
    const { inputs, dispose } = await find({ path: '-' });
    const stream = inputs[0]?.bytes() as AsyncIterable<Buffer>;
    expect(await text(stream)).toBe('typed');
    expect((stream as ReadStream).path).toMatch(new RegExp(`^${join(tmpdir(), 'par-score-')}`));
    dispose();
  });

  it('is put away too where the process ends before it is read to its end', async () => {
    const kept: (() => void)[] = [];
    const { inputs } = await findInputs([{ path: '-' }], Readable.from([Buffer.from('typed')]), (clean) => {
      kept.push(clean);
    });
    for (const clean of kept) clean();
    await expect(text(inputs[0]?.bytes() as AsyncIterable<Buffer>)).rejects.toThrow('ENOENT');
  });
});
