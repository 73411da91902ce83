import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { cannotPrint } from './cannot-write.js';
import { complain } from './complain.js';
import { EXIT, exitOf } from './exit.js';
import { program } from './program.js';
import { openSession, type Process, type Session } from './session.js';

/** The door: runs the command line and sets the exit code. Only a defect of par-score itself shows a stack. */
export async function main(process: Process): Promise<void> {
  const session = openSession(process);
  watchOutput(process, session);
  const line = program(session, ownVersion(), (code) => {
    process.exitCode = code;
  });
  try {
    await line.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof UserError) {
      complain(error.problems, session);
      process.exitCode = exitOf(error.fault);
    } else if (error instanceof CommanderError) {
      // Help and the version were asked for, or help was shown since no command was named.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    } else {
      throw error;
    }
  }
}

/** A reader that has seen enough (`| head`) is no mistake; a full disk is. */
function watchOutput(process: Process, session: Session): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    else {
      complain([cannotPrint(error)], session);
      process.exit(EXIT.usage);
    }
  });
  // Where messages cannot be written either, there is nobody to tell; the exit code still does.
  process.stderr.on('error', () => {});
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
