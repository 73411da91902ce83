import { readdir, realpath, stat } from 'node:fs';
import { relative } from 'node:path';
import { type GlobOptions, glob } from 'tinyglobby';
import type { Complaint, Problem } from '../errors.js';
import { unreadable } from '../text/unreadable.js';

/** What was found under a folder, and which folders could not be looked into. */
export interface Walked {
  readonly files: string[];
  readonly problems: Problem[];
}

type Failed = NodeJS.ErrnoException | null;
type Told<Result> = (error: Failed, result: Result) => void;

/**
 * The files that patterns fit. Where the package would pass over them without a word, folders that may not be opened
 * are problems, and links that lead nowhere are files: whoever opens them hears why not.
 */
export async function walk(patterns: string | readonly string[], options: GlobOptions): Promise<Walked> {
  const problems: Problem[] = [];
  const fs = {
    readdir: (path: string, how: object, done: Told<unknown>) =>
      readdir(path, how, (error, entries) => {
        if (error && !NOTHING_THERE.has(error.code ?? ''))
          problems.push({ place: { file: shown(path) }, ...closed(error) });
        done(error, entries);
      }),
    realpath: (path: string, done: Told<string>) =>
      realpath(path, (error, real) => done(null, error ? path : real)),
    stat: (path: string, done: Told<{ isDirectory(): boolean }>) =>
      stat(path, (error, info) => done(null, error ? A_FILE : info)),
  } as unknown as NonNullable<GlobOptions['fs']>;
  return { files: await glob(patterns, { ...options, onlyFiles: true, fs }), problems };
}

const closed = (error: NodeJS.ErrnoException): Complaint =>
  error.code === 'EACCES' || error.code === 'EPERM' ? NOT_ALLOWED : unreadable(error);

const NOT_ALLOWED: Complaint = {
  what: { vi: 'Không có quyền mở thư mục này.', en: 'You may not look into this folder.' },
  hint: { vi: 'Xin quyền đọc, hoặc bỏ thư mục này ra.', en: 'Ask for permission, or leave it out.' },
};

/** From where one stands, if it is below. */
function shown(path: string): string {
  const below = relative('', path);
  return below === '' || below.startsWith('..') ? path : below;
}

/** Of a folder that is none, nobody is kept from anything. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

const A_FILE = { isDirectory: () => false };
