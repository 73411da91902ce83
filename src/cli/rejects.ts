import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Agencies } from '../catalog/agencies.js';
import type { Reject } from '../data/account.js';
import type { Recognised } from '../data/recognised.js';
import { rejectTable } from '../formats/views/rejects/csv.js';
import { rejectBook } from '../formats/views/rejects/workbook.js';
import { cannotWrite, discard, temporaryName } from './output.js';
import type { Session } from './session.js';

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
  const temporary = temporaryName(path);
  session.atExit(() => discard(temporary));
  const file = attempt(() => openSync(temporary, 'w'));
  const write = (bytes: Uint8Array): void => attempt(() => writeAll(file, bytes));
  const form = path.toLowerCase().endsWith('.xlsx')
    ? rejectBook({ sources: files, agencies, language }, write)
    : csvInto(rejectTable(files, agencies, language), write);
  return {
    reject: (reject: Reject): void => form.add(reject),
    finish(): void {
      form.close();
      attempt(() => {
        closeSync(file);
        renameSync(temporary, path);
      });
    },
    abandon: (): void => discard(temporary),
  };

  function attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      discard(temporary);
      return cannotWrite(path, error);
    }
  }
}

const FLUSH = 1 << 16;

/** Writes a CSV, some thousand lines at a time. */
function csvInto({ header, line }: ReturnType<typeof rejectTable>, write: (bytes: Uint8Array) => void) {
  let waiting = header;
  const flush = (): void => {
    write(Buffer.from(waiting));
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

/** A disk that is nearly full takes a part of what it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
