import type { Session } from './session.js';
import { beginFile } from './writing.js';

/** Writes a file whole or not at all. @throws UserError */
export function writeWhole(path: string, content: string, session: Session): void {
  const file = beginFile(path, session);
  file.write(content);
  file.finish();
}

/** Plain data, whole, as JSON for a program or a person. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Writes to standard output and waits until it is taken; where it is not, the door says so. */
export function writeOut(text: string, { stdout }: Session): Promise<void> {
  return new Promise((resolve) => {
    stdout.write(text, () => resolve());
  });
}
