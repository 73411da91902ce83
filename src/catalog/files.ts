import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from '../errors.js';
import { unreadable } from '../text/unreadable.js';

/** More than any definition set has: a whole disk is none. */
const MOST_FOLDERS = 1_000;

const isDefinition = (name: string): boolean => /\.ya?ml$/.test(name);
const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * The definition files below a folder, by their paths in it and in the order of these; each once, whatever links lead
 * to it. What has the name of a definition and cannot be read as one is a problem, and so is a folder that cannot be.
 */
export async function definitionFiles(folder: string, problems: Problem[]): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const folders = [''];
  const look = async (path: string, name: string): Promise<void> => {
    const [real, known] = [await realpath(join(folder, path)), await stat(join(folder, path))];
    if (seen.has(real)) return;
    if (known.isDirectory()) folders.push(path);
    else if (!isDefinition(name)) return;
    else if (known.isFile()) found.push(path);
    else throw Object.assign(new Error(), { code: 'ENOTSUP' });
    seen.add(real);
  };
  for (let looked = 0; looked < folders.length; looked++) {
    if (looked === MOST_FOLDERS) return [...found, ...tooMany(folder, problems)];
    const above = folders[looked] ?? '';
    for (const name of await namesIn(join(folder, above), problems)) {
      await look(join(above, name), name).catch((error: NodeJS.ErrnoException) => {
        if (isDefinition(name)) problems.push(unread(join(folder, above, name), error));
      });
    }
  }
  return found.map((path) => path.replaceAll('\\', '/')).sort();
}

const leadsOn = (entry: Dirent): boolean => entry.isDirectory() || entry.isSymbolicLink();

/**
 * What may be a definition or lead to one. Nothing where the set's own folder is not there: that there are no
 * definitions is said elsewhere.
 */
async function namesIn(folder: string, problems: Problem[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') problems.push(unread(folder, error));
    return [];
  });
  return entries
    .filter((entry) => !isHidden(entry.name) && (isDefinition(entry.name) || leadsOn(entry)))
    .map(({ name }) => name)
    .sort();
}

const unread = (path: string, error: unknown): Problem => ({
  place: { file: relative('', path) },
  ...unreadable(error),
});

function tooMany(folder: string, problems: Problem[]): [] {
  problems.push({
    place: { file: folder },
    what: {
      vi: `Thư mục này có hơn ${MOST_FOLDERS} thư mục con, không phải một bộ định nghĩa.`,
      en: `This has more than ${MOST_FOLDERS} folders within and is no definition set.`,
    },
    hint: { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
  });
  return [];
}
