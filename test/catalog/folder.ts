import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.js';
import type { Catalog } from '../../src/catalog/model.js';
import { type Place, type Problem, UserError } from '../../src/errors.js';

/** The files of a definition set, by their paths in its folder. */
export type Files = Readonly<Record<string, string>>;

/** The key of every set; what else stands in a folder is what a test is about. */
export const INDEX = 'index: nho\ntitle: { vi: a, en: b }\nperiod: 2020\nplan: { vi: c, en: d }\n';

/** A title where it does not matter which. */
export const TITLE = 'title: { vi: a, en: b }';

/** These files and an index, loaded from a folder that is then gone. */
export const setOf = (files: Files): Promise<Catalog> => inFolder(files, loadCatalog);

/** What is wrong with these files and an index: `file at what stands there: sentence → hint`, in English. */
export const mistakesIn = (files: Files): Promise<string[]> =>
  inFolder(files, async (folder) => {
    try {
      await loadCatalog(folder);
      return [];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return error.problems.map((problem) => told(problem, { 'index.yaml': INDEX, ...files }, folder));
    }
  });

export async function inFolder<Answer>(
  files: Files,
  ask: (folder: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'par-score-set-'));
  try {
    for (const [name, text] of Object.entries({ 'index.yaml': INDEX, ...files })) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await ask(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function told({ place, what, hint }: Problem, files: Files, folder: string): string {
  const name = place && relative(folder, place.file);
  const at = place ? `${name} at ${standing(place, files[name ?? ''] ?? '')}: ` : '';
  const then = hint ? ` → ${hint.en}` : '';
  return `${at}${what.en.replaceAll(relative('', folder), '.').replaceAll(folder, '.')}${then}`;
}

/** The text at a place, up to where the entry ends. */
export const standing = ({ line = 1, column = 1 }: Place, text: string): string =>
  (text.split('\n')[line - 1] ?? '').slice(column - 1).split(/[,\]}]|: *$/)[0] ?? '';
