import type { Agencies } from '../catalog/agencies.js';
import type { Reject } from '../data/account.js';
import type { Recognised } from '../data/recognised.js';
import { rejectTable } from '../formats/views/rejects/csv.js';
import { rejectBook } from '../formats/views/rejects/workbook.js';
import type { Session } from './session.js';
import { beginFile } from './writing.js';

/** What a file of rejects is about, besides them. */
interface Setting {
  readonly files: readonly Recognised[];
  readonly agencies: Agencies;
  readonly session: Session;
}

/**
 * Writes every rejected row and unread cell as it comes: the reason, and what its row said. A workbook where the name
 * ends so, else a CSV.
 */
export function rejectWriter(path: string, { files, agencies, session }: Setting) {
  const { language } = session;
  const file = beginFile(path, session);
  const form = path.toLowerCase().endsWith('.xlsx')
    ? rejectBook({ sources: files, agencies, language }, file.write)
    : csvInto(rejectTable(files, agencies, language), file.write);
  return {
    reject: (reject: Reject): void => form.add(reject),
    finish(): void {
      form.close();
      file.finish();
    },
    abandon: (): void => file.abandon(),
  };
}

const FLUSH = 1 << 16;

/** Writes a CSV, some thousand lines at a time. */
function csvInto({ header, line }: ReturnType<typeof rejectTable>, write: (text: string) => void) {
  let waiting = header;
  const flush = (): void => {
    write(waiting);
    waiting = '';
  };
  return {
    add(reject: Reject): void {
      waiting += line(reject);
      if (waiting.length > FLUSH) flush();
    },
    close: flush,
  };
}
