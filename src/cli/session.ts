import type { Readable, Writable } from 'node:stream';
import { UserError } from '../errors.js';
import type { Language, Words } from '../text/words.js';

/** Of the process, what the door uses. */
export type Process = Pick<
  NodeJS.Process,
  'argv' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'once' | 'exit' | 'exitCode'
>;

/** The door's view of the process: what a command may read and where it may write. */
export interface Session {
  /** The command line, word for word. */
  readonly argv: readonly string[];
  readonly language: Language;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Columns of the terminal; of a page where there is none. */
  readonly width: number;
  readonly color: boolean;
  /** Whether a person watches stderr. */
  readonly watched: boolean;
  /** Runs when the process is told to stop: temporary files go. */
  atExit(clean: () => void): void;
}

const PAGE = 120;

/** The language asked for by `--lang`, else by the environment, else Vietnamese. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = argv[at]?.startsWith('--lang=')
    ? argv[at].slice('--lang='.length)
    : at < 0
      ? undefined
      : argv[at + 1];
  if (asked === 'vi' || asked === 'en') return asked;
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return set.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

export function openSession(process: Process): Session {
  const { stdin, stdout, stderr, env, argv } = process;
  const cleaners: (() => void)[] = [];
  process.once('SIGINT', () => {
    for (const clean of cleaners) clean();
    process.exit(130);
  });
  // A reader that has seen enough (`| head`) is no mistake.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    for (const clean of cleaners) clean();
    process.exit();
  });
  return {
    argv,
    language: languageOf(argv, env),
    stdin,
    stdout,
    stderr,
    width: stdout.columns ?? (Number(env.COLUMNS) || PAGE),
    color: !env.NO_COLOR && (stdout.isTTY ?? false),
    watched: stderr.isTTY ?? false,
    atExit: (clean) => cleaners.push(clean),
  };
}

/** A value of an option that is not possible. */
export function badOption(option: string, value: string, hint: Words): never {
  throw new UserError([
    { what: { vi: `${option} không nhận \`${value}\`.`, en: `${option} does not take \`${value}\`.` }, hint },
  ]);
}
