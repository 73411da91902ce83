import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../errors.js';
import { byCodePoint, natural } from '../text/order.js';

/** A file of data: how it was named, and its bytes, as often as they are asked for. */
export interface Input {
  /** As it was written on the command line, with `/`; `-` for standard input. */
  readonly name: string;
  /** When it was last written, in milliseconds; undefined for standard input. */
  readonly modified: number | undefined;
  /** Where it stood on the command line. */
  readonly position: number;
  /** The dataset that the command line says it is. */
  readonly dataset: string | undefined;
  bytes(): AsyncIterable<Buffer>;
}

/** What the command line names: a file, a folder, a pattern or `-`; and the dataset where it says so. */
export interface Named {
  readonly path: string;
  readonly dataset?: string;
}

const STDIN = '-';
const ENDINGS = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'htm', 'html', 'mht'];
/** Excel keeps one beside each file that it has open. */
const LOCKS = '**/~$*';
const TABLES = `**/*.{${ENDINGS.flatMap((ending) => [ending, ending.toUpperCase()]).join(',')}}`;

/**
 * The files that were named, each once, in the order of their names; each knows its place among what was named, where
 * the last time counts. The files of a folder or a pattern come in the order of their names. What is not there
 * becomes a problem.
 */
export async function findInputs(
  named: readonly Named[],
  stdin: Readable,
  atExit: (clean: () => void) => void = () => {},
): Promise<{ inputs: Input[]; problems: Problem[]; dispose(): void }> {
  const problems: Problem[] = [];
  const found: Input[] = [];
  const kept = keeper(stdin);
  atExit(kept.dispose);
  for (const { path, dataset } of named) {
    for (const name of path === STDIN ? [STDIN] : await expand(path, problems)) {
      const own = name === STDIN ? await kept.file() : name;
      found.push({
        name,
        modified: name === STDIN ? undefined : (await stat(name)).mtimeMs,
        position: found.length,
        dataset,
        bytes: () => createReadStream(own),
      });
    }
  }
  return { inputs: eachOnce(found).sort(byName), problems, dispose: kept.dispose };
}

/** A file that is said to be of a dataset, or of two, is not also recognised by its header. */
function eachOnce(found: readonly Input[]): Input[] {
  const decided = new Set(found.filter(({ dataset }) => dataset !== undefined).map(({ name }) => name));
  const last = new Map(found.map((input) => [JSON.stringify([input.name, input.dataset]), input]));
  return [...last.values()].filter(({ name, dataset }) => dataset !== undefined || !decided.has(name));
}

const byName = (a: Input, b: Input): number =>
  byCodePoint(a.name, b.name) || byCodePoint(a.dataset ?? '', b.dataset ?? '');

/** Names, where a number goes by its size: part2 before part10. */
const inOrder = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => natural(a, b) || byCodePoint(a, b));

/** The files that a name stands for. */
async function expand(path: string, problems: Problem[]): Promise<string[]> {
  const place = { file: path };
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) {
    const inside = await glob(TABLES, { cwd: path, onlyFiles: true, ignore: LOCKS });
    if (inside.length === 0) {
      problems.push({
        place,
        what: {
          vi: 'Thư mục không có tệp CSV hay Excel nào.',
          en: 'There is no CSV or Excel file in this folder.',
        },
        hint: { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
      });
    }
    return inOrder(inside.map((name) => slashed(join(path, name))));
  }
  if (info) return [slashed(path)];
  const matches = isDynamicPattern(path)
    ? await glob(slashed(path), { onlyFiles: true, absolute: isAbsolute(path) })
    : [];
  if (matches.length === 0) {
    problems.push({
      place,
      what: { vi: 'Không có tệp này.', en: 'There is no such file.' },
      hint: { vi: 'Kiểm tra tên và thư mục đang đứng.', en: 'Check the name and the folder you are in.' },
    });
  }
  return inOrder(matches);
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** Standard input comes once; files are looked at twice. So it is kept in a temporary file, when it is asked for. */
function keeper(stdin: Readable): { file(): Promise<string>; dispose(): void } {
  const folders: string[] = [];
  let file: Promise<string> | undefined;
  return {
    file() {
      file ??= keep(stdin, folders);
      return file;
    },
    dispose() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function keep(stdin: Readable, folders: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'par-score-'));
  folders.push(folder);
  const file = join(folder, 'stdin.csv');
  await pipeline(stdin, createWriteStream(file));
  return file;
}
