import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../src/catalog/load.js';
import { UserError } from '../../src/errors.js';
import { renderProblems } from '../../src/formats/views/problems.js';
import { runExamples } from '../../src/run/examples.js';

const GOOD = fileURLToPath(new URL('good', import.meta.url));

/** One change to the good set: in `file`, `from` becomes `to`; without `from`, `to` is the whole file. */
export interface Change {
  readonly file: string;
  readonly from?: string;
  /** null: the file goes. */
  readonly to: string | null;
}

/** What a person sees, in both languages, after these changes to the good set. Nothing wrong: the empty text. */
export async function said(...changes: readonly Change[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'par-score-bad-'));
  try {
    await cp(GOOD, folder, { recursive: true });
    for (const change of changes) await apply(folder, change);
    const problems = await problemsIn(folder);
    const [vi, en] = (['vi', 'en'] as const).map((language) =>
      renderProblems(problems, { language, color: false })
        .replaceAll(`${relative('', folder)}/`, '')
        .replaceAll(folder, 'good'),
    );
    return problems.length === 0 ? '' : `${vi}\n${en}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function apply(folder: string, { file, from, to }: Change): Promise<void> {
  const path = join(folder, file);
  if (to === null) return rm(path, { recursive: true });
  const text = from === undefined ? to : await readFile(path, 'utf8');
  if (from !== undefined && !text.includes(from)) throw new Error(`${file} does not have: ${from}`);
  await writeFile(path, from === undefined ? to : text.replace(from, () => to));
}

async function problemsIn(folder: string) {
  try {
    return (await runExamples(await loadCatalog(folder))).problems;
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}
