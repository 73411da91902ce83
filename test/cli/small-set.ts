import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SMALL } from './run.js';

/** The small set as files of a run, below `set/`; in its definition of what is on time, `from` becomes `to`. */
export async function smallSet(from = '', to = ''): Promise<Record<string, string>> {
  const entries = await readdir(SMALL, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const files = Object.fromEntries(
    paths.map((path, i) => [`set/${path.slice(SMALL.length + 1)}`, texts[i] ?? '']),
  );
  const onTime = files[ON_TIME];
  if (!onTime?.includes(from)) throw new Error(`${ON_TIME} does not have: ${from}`);
  return { ...files, [ON_TIME]: onTime.replaceAll(from, () => to) };
}

const ON_TIME = 'set/3-procedures/3.4-on-time.yaml';
