import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Complaint, Problem } from '../errors.js';
import { byCodePoint } from '../text/order.js';
import { unreadable } from '../text/unreadable.js';
import { identityOf } from './identity.js';
import { filesNamed } from './named.js';
import { type Keep, type Kept, keep } from './once.js';

/** A file of data: how it was named, and its bytes, as often as they are asked for. */
export interface Input {
  /** As it was written on the command line, with `/`; `-` for standard input. */
  readonly name: string;
  /** When it was last written, in milliseconds; undefined for standard input and pipes. */
  readonly modified: number | undefined;
  /** Where it stood on the command line. */
  readonly position: number;
  /** The dataset that the command line says it is. */
  readonly dataset: string | undefined;
  bytes(): AsyncIterable<Buffer>;
  /** Of how many bytes it is, once some were read; without it, it is held to be like no other. */
  size?(): number | undefined;
}

/** What the command line names: a file, a folder, a pattern or `-`; and the dataset where it says so. */
export interface Named {
  readonly path: string;
  readonly dataset?: string;
}

/** What names standard input; on a system that has such a file, that file as well. */
const STDIN: ReadonlySet<string> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/** Whether it is standard input. */
export const isTyped = ({ name }: Input): boolean => STDIN.has(name);

/** An input, and which file it is, whatever its name. */
interface Found extends Input {
  readonly identity: string;
}

/**
 * The files that were named, each once, in the order of their names; each knows its place among what was named, where
 * the last time counts. The files of a folder or a pattern come in the order of their names. What is not there
 * becomes a problem. Nothing is read yet.
 */
export async function findInputs(
  named: readonly Named[],
  stdin: Readable,
  atExit: (clean: () => void) => void = () => {},
): Promise<{ inputs: Input[]; problems: Problem[]; dispose(): void }> {
  const problems: Problem[] = [];
  const found: Found[] = [];
  const { of, dispose } = keep();
  atExit(dispose);
  const typed = of(() => stdin);
  for (const { path, dataset } of named) {
    for (const name of STDIN.has(path) ? [path] : await filesNamed(path, problems)) {
      const source = STDIN.has(name) ? standing(typed) : await sourceOf(name, of);
      if ('what' in source) problems.push({ place: { file: name }, ...source });
      else found.push({ name, position: found.length, dataset, ...source });
    }
  }
  return { inputs: eachOnce(found).sort(byName), problems, dispose };
}

type Source = Pick<Found, 'modified' | 'size' | 'bytes' | 'identity'>;

const standing = (typed: Kept): Source => ({ ...typed, modified: undefined, identity: 'standard input' });

/** What comes once, such as a pipe, is kept when it is asked for, since files are looked at twice. */
async function sourceOf(name: string, of: Keep['of']): Promise<Source | Complaint> {
  try {
    const info = await stat(name);
    const identity = await identityOf(name);
    if (info.isCharacterDevice() || info.isBlockDevice()) return A_DEVICE;
    if (!info.isFile()) return { ...of(() => createReadStream(name)), modified: undefined, identity };
    return {
      modified: info.mtimeMs,
      identity,
      size: () => info.size,
      bytes: () => createReadStream(name),
    };
  } catch (error) {
    return unreadable(error);
  }
}

const A_DEVICE: Complaint = {
  what: { vi: 'Đây là một thiết bị, không phải tệp dữ liệu.', en: 'This is a device, not a file of data.' },
  hint: {
    vi: 'Ghi tên tệp, hoặc `-` cho đầu vào chuẩn.',
    en: 'Name a file, or `-` for standard input.',
  },
};

/**
 * A file that was named twice is one, under the shorter of its names. One that is said to be of a dataset, or of two,
 * is not also recognised by its header.
 */
function eachOnce(found: readonly Found[]): Input[] {
  const decided = new Set(
    found.filter(({ dataset }) => dataset !== undefined).map(({ identity }) => identity),
  );
  const once = new Map<string, Found>();
  for (const one of found) {
    const key = JSON.stringify([one.identity, one.dataset]);
    const before = once.get(key);
    once.set(key, before && isShorter(before.name, one.name) ? { ...before, position: one.position } : one);
  }
  return [...once.values()]
    .filter(({ identity, dataset }) => dataset !== undefined || !decided.has(identity))
    .map(({ identity, ...input }) => input);
}

const isShorter = (a: string, b: string): boolean => (a.length - b.length || byCodePoint(a, b)) < 0;

const byName = (a: Input, b: Input): number =>
  byCodePoint(a.name, b.name) || byCodePoint(a.dataset ?? '', b.dataset ?? '');
