import type { Readable, Writable } from 'node:stream';
import { UserError } from '../errors.js';
import type { Language, Words } from '../text/words.js';

/** Of the process, what the door uses. */
export type Process = Pick<
  NodeJS.Process,
  'argv' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'once' | 'exit' | 'exitCode' | 'kill' | 'pid'
>;

/** The door's view of the process: what a command may read and where it may write. */
export interface Session {
  /** The command line, word for word. */
  readonly argv: readonly string[];
  readonly language: Language;
  readonly stdin: Readable;
  /** Whether a person types standard input. */
  readonly typed: boolean;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Columns of the terminal; of a page where there is none. */
  readonly width: number;
  readonly color: boolean;
  /** Whether a person watches stderr. */
  readonly watched: boolean;
  /** Runs when the process ends, however it does: temporary files go. */
  atExit(clean: () => void): void;
}

const PAGE = 120;

/** How a process is told to stop: Ctrl-C, another program, a terminal that closes. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
  const clean = (): void => {
    for (const one of cleaners) one();
  };
  process.once('exit', clean);
  for (const signal of STOPS) {
    // Told to stop a second time it does, even where it waits for a pipe that nobody writes to.
    process.once(signal, () => {
      clean();
      process.kill(process.pid, signal);
    });
  }
  return {
    argv,
    language: languageOf(argv, env),
    stdin,
    typed: stdin.isTTY ?? false,
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
