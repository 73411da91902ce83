import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Reject } from '../data/account.js';
import type { Recognised } from '../data/recognised.js';
import { rejectTable } from '../formats/views/rejects.js';
import { cannotWrite, discard, temporaryName } from './output.js';
import type { Session } from './session.js';

/** Writes every rejected row and unread cell to a CSV, as it comes: the reason first, then what its row said. */
export function rejectWriter(path: string, files: readonly Recognised[], session: Session) {
  const temporary = temporaryName(path);
  session.atExit(() => discard(temporary));
  const table = rejectTable(files, session.language);
  const file = attempt(() => openSync(temporary, 'w'));
  let waiting = table.header;
  return {
    reject(reject: Reject): void {
      waiting += table.line(reject);
      if (waiting.length > FLUSH) flush();
    },
    finish(): void {
      flush();
      closeSync(file);
      attempt(() => renameSync(temporary, path));
    },
    abandon(): void {
      discard(temporary);
    },
  };

  function flush(): void {
    attempt(() => writeSync(file, waiting));
    waiting = '';
  }

  function attempt<Result>(write: () => Result): Result {
    try {
      return write();
    } catch (error) {
      discard(temporary);
      return cannotWrite(path, error);
    }
  }
}

const FLUSH = 1 << 16;
