import type { Reject } from '../data/account.js';
import type { Recognised } from '../data/recognised.js';
import { rejectTable } from '../formats/views/rejects.js';
import type { Session } from './session.js';
import { beginFile } from './writing.js';

/** Writes every rejected row and unread cell to a CSV, as it comes: the reason first, then what its row said. */
export function rejectWriter(path: string, files: readonly Recognised[], session: Session) {
  const table = rejectTable(files, session.language);
  const file = beginFile(path, session);
  let waiting = table.header;
  return {
    reject(reject: Reject): void {
      waiting += table.line(reject);
      if (waiting.length > FLUSH) flush();
    },
    finish(): void {
      flush();
      file.finish();
    },
    abandon: (): void => file.abandon(),
  };

  function flush(): void {
    file.write(waiting);
    waiting = '';
  }
}

const FLUSH = 1 << 16;
