import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../errors.js';
import type { Session } from './session.js';

/** A name beside the file, so that the last step is a rename on the same disk. */
export const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);

/** Takes away what was not finished, as far as there is anything: what went wrong before is what has to be told. */
export function discard(temporary: string): void {
  try {
    rmSync(temporary);
  } catch {}
}

/** Writes a file whole or not at all. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  session: Session,
): Promise<void> {
  const temporary = temporaryName(path);
  session.atExit(() => discard(temporary));
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    discard(temporary);
    cannotWrite(path, error);
  }
}

export function cannotWrite(path: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const open = code === 'EBUSY' || code === 'EPERM' || code === 'EACCES';
  return refuse(
    { vi: `Không ghi được tệp (${code}).`, en: `The file cannot be written (${code}).` },
    open
      ? {
          vi: 'Đóng tệp trong Excel, hoặc chọn thư mục khác.',
          en: 'Close it in Excel, or choose another folder.',
        }
      : { vi: 'Kiểm tra thư mục có tồn tại không.', en: 'Check that the folder exists.' },
    { file: path },
  );
}

/**
 * Writes to standard output and waits until it is taken.
 * @throws UserError where bytes would go to a terminal.
 */
export function writeOut(content: string | Uint8Array, { stdout }: Session): Promise<void> {
  if (typeof content !== 'string' && 'isTTY' in stdout && stdout.isTTY) notForEyes();
  return new Promise((resolve) => {
    stdout.write(content, () => resolve());
  });
}

const notForEyes = (): never =>
  refuse(
    { vi: 'Tệp Excel không in được ra màn hình.', en: 'An Excel workbook cannot be shown on a terminal.' },
    {
      vi: 'Ghi ra tệp bằng --output, ví dụ --output bao-cao.xlsx.',
      en: 'Write a file: --output report.xlsx.',
    },
  );
