import { refuse } from '../errors.js';
import type { Session } from './session.js';
import { beginFile } from './writing.js';

/** Writes a file whole or not at all. @throws UserError */
export function writeWhole(path: string, content: string | Uint8Array, session: Session): void {
  const file = beginFile(path, session);
  file.write(content);
  file.finish();
}

/**
 * Writes to standard output and waits until it is taken; where it is not, the door says so.
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
