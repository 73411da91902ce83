import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cannotWrite } from './cannot-write.js';
import type { Session } from './session.js';

/** A file that is being written: whole at the end, or not there at all. What goes wrong is a UserError. */
export interface Writing {
  write(text: string): void;
  finish(): void;
  abandon(): void;
}

/**
 * Begins a file beside its place, for nobody else to read; at the end it takes the place, with the mode of what stood
 * there, or the usual one. What is no file, such as a pipe, is written straight into.
 * @throws UserError where it cannot be begun.
 */
export function beginFile(path: string, session: Session): Writing {
  const before = attempted(path, () => statSync(path, { throwIfNoEntry: false }));
  if (before?.isDirectory()) cannotWrite(path, { code: 'EISDIR' });
  return before === undefined || before.isFile() ? besideItsPlace(path, before, session) : straightInto(path);
}

function besideItsPlace(
  path: string,
  before: { readonly mode: number } | undefined,
  session: Session,
): Writing {
  const target = attempted(path, () => (before ? realpathSync(path) : path));
  const temporary = temporaryName(target);
  session.atExit(() => discard(temporary));
  const file = attempted(path, () => openSync(temporary, 'wx', OWNER_ONLY));
  const close = closer(file);
  const abandon = (): void => {
    close();
    discard(temporary);
  };
  return {
    write: (text) => attempted(path, () => writeFully(file, text), abandon),
    finish() {
      attempted(
        path,
        () => {
          setMode(file, before ? before.mode & PERMISSIONS : READ_WRITE & ~process.umask());
          close();
          renameSync(temporary, target);
        },
        abandon,
      );
    },
    abandon,
  };
}

/** A pipe that nobody reads is refused, since to wait for a reader could not be interrupted. */
function straightInto(path: string): Writing {
  const file = attempted(path, () => {
    const probe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    try {
      return openSync(path, constants.O_WRONLY);
    } finally {
      closeSync(probe);
    }
  });
  const close = closer(file);
  return {
    write: (text) => attempted(path, () => writeFully(file, text), close),
    finish: () => attempted(path, close),
    abandon: close,
  };
}

/** Closes a file, the first time that it is asked to. */
function closer(file: number): () => void {
  let open = true;
  return () => {
    if (!open) return;
    open = false;
    closeSync(file);
  };
}

const OWNER_ONLY = 0o600;
const READ_WRITE = 0o666;
const PERMISSIONS = 0o777;

function attempted<Result>(path: string, act: () => Result, otherwise: () => void = () => {}): Result {
  try {
    return act();
  } catch (error) {
    otherwise();
    return cannotWrite(path, error);
  }
}

/** All of it: the system may take less than it is given. */
function writeFully(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** A disk that knows no modes is no reason to lose the file. */
function setMode(file: number, mode: number): void {
  try {
    fchmodSync(file, mode);
  } catch {}
}

/** A name beside the file, so that the last step is a rename on the same disk. */
export const temporaryName = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, SHOWN)}.${randomBytes(4).toString('hex')}.tmp`);

/** A name that is as long as names may be leaves room for what is added. */
const SHOWN = 40;

/** Takes away what was not finished, as far as there is anything: what went wrong before is what has to be told. */
export function discard(temporary: string): void {
  try {
    rmSync(temporary);
  } catch {}
}
