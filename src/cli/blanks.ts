import { readFileSync, statSync } from 'node:fs';
import { type Problem, UserError } from '../errors.js';
import { writeWhole } from './output.js';
import type { Session } from './session.js';

/** A form to be filled in, and where it goes. */
export interface Blank {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes forms to be filled in. Never over a file that is there and says something else: it may be filled in already.
 * @throws UserError before anything is written.
 */
export function writeBlanks(blanks: readonly Blank[], session: Session): void {
  const filled = blanks.filter(isFilled);
  if (filled.length > 0) throw new UserError(filled.map(wouldEmpty));
  for (const { path, text } of blanks) writeWhole(path, text, session);
}

function isFilled({ path, text }: Blank): boolean {
  try {
    return statSync(path).isFile() && readFileSync(path, 'utf8') !== text;
  } catch {
    // What keeps it from being read keeps it from being written, and is said then.
    return false;
  }
}

const wouldEmpty = ({ path }: Blank): Problem => ({
  place: { file: path },
  what: {
    vi: 'Tệp này đã có và có thể đã điền dữ liệu; mẫu trống không ghi đè lên.',
    en: 'This file is there already and may be filled in; an empty form does not take its place.',
  },
  hint: { vi: 'Chọn tên khác, hoặc xóa tệp này trước.', en: 'Choose another name, or delete it first.' },
});
