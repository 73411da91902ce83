import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '../../../src/cli/definitions.js';
import type { Content } from '../mutate.js';
import { refusesWell } from '../sound.js';

export interface Given {
  readonly ending: 'csv' | 'yaml';
  readonly content: Content;
}

const folder = await mkdtemp(join(tmpdir(), 'par-score-fuzz-'));

/** Takes a file for the scale of the small set. */
export async function run({ ending, content }: Given): Promise<void> {
  const scale = join(folder, `scale.${ending}`);
  await writeFile(scale, content);
  await refusesWell(async () => {
    await definitions({ indicators: 'test/catalog/good', scale });
    return undefined;
  });
}
