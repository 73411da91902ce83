import { mkdir, stat } from 'node:fs/promises';
import { refuse } from '../errors.js';
import { cannotWrite } from './cannot-write.js';

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
