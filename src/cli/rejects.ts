import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Reject } from '../data/account.js';
import type { Recognised } from '../data/recognise.js';
import { rejectHeader, rejectLine, rejectTitles } from '../formats/views/rejects.js';
import { cannotWrite, discard, temporaryName } from './output.js';
import type { Session } from './session.js';

/** Writes every reject to a CSV, as it comes: the reason first, then what its row said. */
export function rejectWriter(path: string, files: readonly Recognised[], session: Session) {
  const temporary = temporaryName(path);
  session.atExit(() => discard(temporary));
  const titles = rejectTitles(files.flatMap(({ match }) => match.columns));
  const file = attempt(() => openSync(temporary, 'w'));
  let waiting = rejectHeader(titles, session.language);
  return {
    reject(reject: Reject): void {
      waiting += rejectLine(reject, titles, session.language);
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
