import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog } from '../../../src/catalog/load.js';
import { runExamples } from '../../../src/run/examples.js';
import type { Content } from '../mutate.js';
import { refusesWell } from '../sound.js';

/** One file of the small set, with other content. */
export interface Given {
  readonly file: string;
  readonly content: Content;
}

const folder = await mkdtemp(join(tmpdir(), 'par-score-fuzz-'));
await cp('test/catalog/good', folder, { recursive: true });

/** Loads the small set with one file changed, and runs its examples. */
export async function run({ file, content }: Given): Promise<void> {
  const path = join(folder, file);
  const before = await readFile(path);
  await writeFile(path, content);
  try {
    await refusesWell(async () => (await runExamples(await loadCatalog(folder))).problems);
  } finally {
    await writeFile(path, before);
  }
}
