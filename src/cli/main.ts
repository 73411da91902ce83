import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { type Problem, UserError } from '../errors.js';
import { same, type Words } from '../text/words.js';
import { complain } from './complain.js';
import { EXIT, exitOf } from './exit.js';
import { program } from './program.js';
import { openSession } from './session.js';
import { MISTAKES } from './texts.js';

/** The door: runs the command line and sets the exit code. Only a defect of par-score itself shows a stack. */
export async function main(process: NodeJS.Process): Promise<void> {
  const session = openSession(process);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const root = program(session, version, (code) => {
    process.exitCode = code;
  });
  if (process.argv.length <= 2) {
    root.outputHelp({ error: true });
    process.exitCode = EXIT.usage;
    return;
  }
  try {
    await root.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof UserError) {
      complain(error.problems, session);
      process.exitCode = exitOf(error.fault);
    } else if (error instanceof CommanderError) {
      if (error.exitCode !== 0) complain([mistake(error)], session);
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    } else {
      throw error;
    }
  }
}

const SEE_HELP: Words = { vi: 'Xem `par-score --help`.', en: 'See `par-score --help`.' };

function mistake({ code, message }: CommanderError): Problem {
  const said = message.replace(/^error: /, '');
  const named = /'([^']+)'/.exec(said)?.[1];
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(said)?.[1];
  const vi = MISTAKES[code];
  const sentence = said.replace(/\s*\(Did you mean.*$/s, '').replace(/\.$/, '');
  return {
    what: vi === undefined ? same(sentence) : { vi: `${vi}: ${named ?? sentence}.`, en: `${sentence}.` },
    hint:
      near === undefined
        ? SEE_HELP
        : { vi: `Có phải bạn muốn viết \`${near}\`?`, en: `Did you mean \`${near}\`?` },
  };
}
