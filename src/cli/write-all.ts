import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../errors.js';
import { cannotWrite, writeWhole } from './output.js';
import type { Session } from './session.js';

/** A file to be written in a folder. */
export interface NamedContent {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes a folder, with those above it, where it is not there yet.
 * @throws UserError where a file goes by its name, or it cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) {
    refuse(
      { vi: 'Đây là một tệp, không phải thư mục.', en: 'This is a file, not a folder.' },
      { vi: 'Chọn một thư mục khác.', en: 'Choose another folder.' },
      { file: path },
    );
  }
  await mkdir(path, { recursive: true }).catch((error) => cannotWrite(path, error));
}

/** Writes files into a folder, each whole or not at all; answers how many. */
export async function writeAll(
  folder: string,
  files: Iterable<NamedContent>,
  session: Session,
): Promise<number> {
  let count = 0;
  for (const { name, content } of files) {
    await writeWhole(join(folder, name), content, session);
    count++;
  }
  return count;
}
