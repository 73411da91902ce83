import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headOf } from '../../src/data/head.js';
import { findInputs, type Input, type Named } from '../../src/data/input.js';

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

describe.skipIf(process.platform === 'win32')('what cannot be opened is told, and the rest is read', () => {
  const told = async (path: string) => {
    const { inputs, problems } = await find({ path: join(folder, path) });
    const short = (name = '') => name.replace(folder, '').replace(/\/$/, '');
    return {
      names: inputs.map(({ name }) => short(name)),
      problems: problems.map(({ place, what }) => [short(place?.file), what.en]),
    };
  };
  const LISTED = ['/in/a.tsv', '/in/b.CSV', '/in/d.xlsx', '/in/deep/c.txt'];

  it('a link that leads nowhere', async () => {
    await symlink(join(folder, 'gone.csv'), join(folder, 'in/link.csv'));
    const expected = { names: LISTED, problems: [['/in/link.csv', 'There is no such file.']] };
    expect(await told('in')).toEqual(expected);
    expect(await told('in/link.csv')).toEqual({ ...expected, names: [] });
    expect((await told('in/*.csv')).problems).toEqual(expected.problems);
  });

  it('a link that leads in a circle', async () => {
    await symlink(join(folder, 'in/round.csv'), join(folder, 'in/round.csv'));
    const expected = { names: LISTED, problems: [['/in/round.csv', 'This link leads in a circle.']] };
    expect(await told('in')).toEqual(expected);
    expect(await told('in/round.csv')).toEqual({ ...expected, names: [] });
  });

  it('a folder in a circle is gone into once', async () => {
    await symlink(join(folder, 'in'), join(folder, 'in/deep/again'));
    expect(await told('in')).toEqual({ names: LISTED, problems: [] });
  });

  it('a name that is too long, or goes through a file', async () => {
    const long = `${'x'.repeat(300)}.csv`;
    expect((await told(long)).problems).toEqual([[`/${long}`, 'The name is longer than the system allows.']]);
    expect((await told('in/a.tsv/b.csv')).problems).toEqual([
      ['/in/a.tsv/b.csv', 'The path leads through a file as if it were a folder.'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be looked into', async () => {
    await chmod(join(folder, 'in/deep'), 0);
    const expected = {
      names: LISTED.slice(0, 3),
      problems: [['/in/deep', 'You may not look into this folder.']],
    };
    expect(await told('in')).toEqual(expected);
    expect((await told('in/*/*.txt')).problems).toEqual(expected.problems);
    expect((await told('in/deep')).problems).toEqual(expected.problems);
    await chmod(join(folder, 'in/deep'), 0o700);
  });
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

  describe('while it is read', () => {
    let kept = '';
    const { TMPDIR } = process.env;
    beforeEach(async () => {
      kept = await mkdtemp(join(tmpdir(), 'par-score-kept-'));
      process.env.TMPDIR = kept;
    });
    afterEach(async () => {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      await rm(kept, { recursive: true });
    });
    const modes = async () => {
      const entries = await readdir(kept, { recursive: true });
      return Promise.all(
        entries.map(async (name) => ((await stat(join(kept, name))).mode & 0o777).toString(8)),
      );
    };

    it('is kept for its owner alone, under the name of the program', async () => {
      const { inputs, dispose } = await find({ path: '-' });
      expect(await readdir(kept)).toEqual([]);
      expect(await text(inputs[0]?.bytes() as AsyncIterable<Buffer>)).toBe('typed');
      expect(await readdir(kept)).toEqual([expect.stringMatching(/^par-score-/)]);
      if (process.platform !== 'win32') expect(await modes()).toEqual(['700', '600']);
      dispose();
      expect(await readdir(kept)).toEqual([]);
    });

    it('is put away too where the process ends before it is read to its end', async () => {
      const stdin = new PassThrough();
      stdin.write('typed');
      const cleaners: (() => void)[] = [];
      const { inputs } = await findInputs([{ path: '-' }], stdin, (clean) => cleaners.push(clean));
      const reading = text(inputs[0]?.bytes() as AsyncIterable<Buffer>);
      while ((await modes()).length < 2) await setImmediate();
      for (const clean of cleaners) clean();
      expect(await readdir(kept)).toEqual([]);
      stdin.end();
      await expect(reading).rejects.toThrow('ENOENT');
    });

    it('is told where it cannot be kept', async () => {
      process.env.TMPDIR = join(kept, 'nowhere');
      const { inputs } = await find({ path: '-' });
      expect(await headOf(inputs[0] as Input)).toMatchObject({
        what: { en: 'The temporary folder cannot be written.' },
      });
    });
  });
});
