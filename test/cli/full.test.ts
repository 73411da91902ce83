import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dossier, dossiers } from './dossiers.js';
import { SMALL } from './run.js';
import { inside } from './session.js';

/** A disk that takes few bytes at a time, and has room for so many. */
const disk = vi.hoisted(() => ({ atOnce: Number.POSITIVE_INFINITY, room: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (file: number, bytes: Buffer, at = 0): number => {
    if (disk.room <= 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    const taken = fs.writeSync(file, bytes, at, Math.min(bytes.length - at, disk.atOnce, disk.room));
    disk.room -= taken;
    return taken;
  };
  return { ...fs, default: { ...fs, writeSync }, writeSync };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-full-'));
  await writeFile(join(folder, 'bad.csv'), BAD);
});
afterEach(async () => {
  Object.assign(disk, { atOnce: Number.POSITIVE_INFINITY, room: Number.POSITIVE_INFINITY });
  await rm(folder, { recursive: true });
});

const BAD = dossiers(
  ...Array.from({ length: 900 }, (_, i) => dossier(i, 'Cấp xã', true).replace('Đã xong', 'x'.repeat(200))),
);
const compute = (...args: string[]) =>
  inside(['compute', 'bad.csv', '--indicators', SMALL, '--lang', 'en', ...args], { cwd: folder });

describe('a disk that is full', () => {
  it.each([
    ['--rejects', 'rejects.csv', 10_000],
    ['--rejects', 'rejects.csv', 0],
    ['--output', 'report.json', 100],
  ])('of %s %s after %i bytes is told, and leaves no half of it', async (option, name, room) => {
    disk.room = room;
    const { code, stdout, stderr } = await compute(option, name);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      `${name}: The file cannot be written: the disk is full (ENOSPC).\n  → Make room on it, or choose another place.\n`,
    ]);
    expect(await readdir(folder)).toEqual(['bad.csv']);
  });

  it('that takes little at a time gets all of it', async () => {
    await compute('--rejects', 'at-once.csv');
    disk.atOnce = 1000;
    await compute('--rejects', 'bit-by-bit.csv');
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    expect(await read('bit-by-bit.csv')).toBe(await read('at-once.csv'));
  });
});
