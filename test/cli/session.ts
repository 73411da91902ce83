import { EventEmitter } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Process, Session } from '../../src/cli/session.js';
import { lay, newIn, type Ran, type Setting } from './run.js';

/** A stream that keeps what is written to it; a terminal where it is told to be one. */
export class Kept extends Writable {
  readonly isTTY: boolean;
  text = '';

  constructor(isTTY = false) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** A process that is none: what the door uses of one, with nothing of this environment. */
export class FakeProcess extends EventEmitter {
  readonly argv: string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: Readable;
  readonly stdout: Kept;
  readonly stderr: Kept;
  exitCode: number | undefined;
  readonly pid = 1;
  /** The codes that it was ended with on the spot. */
  readonly exits: (number | undefined)[] = [];
  /** The signals that it was ended by. */
  readonly kills: string[] = [];

  constructor(args: readonly string[], { env = {}, stdin = '', terminal = false }: Inside = {}) {
    super();
    this.argv = ['node', 'par-score', ...args];
    this.env = env;
    this.stdin = Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: terminal });
    this.stdout = new Kept(terminal);
    this.stderr = new Kept(terminal);
  }

  exit(code?: number): void {
    this.exits.push(code);
    this.emit('exit');
  }

  kill(_pid: number, signal: string): void {
    this.kills.push(signal);
  }
}

export const asProcess = (fake: FakeProcess): Process => fake as unknown as Process;

export interface Inside extends Omit<Setting, 'meanwhile'> {
  /** Whether a person sits at a terminal: types, and sees what is written. */
  readonly terminal?: boolean;
}

/** One after another: a process has one folder to work in. */
let last: Promise<unknown> = Promise.resolve();

/** What `run` does with the real binary, in this process, which costs no start. */
export function inside(args: readonly string[], setting: Inside = {}): Promise<Ran> {
  const ran = last.then(() => alone(args, setting));
  last = ran.catch(() => {});
  return ran;
}

async function alone(args: readonly string[], setting: Inside): Promise<Ran> {
  const before = process.cwd();
  const folder = setting.cwd ?? (await realpath(await mkdtemp(join(tmpdir(), 'par-score-cli-'))));
  const fake = new FakeProcess(args, setting);
  try {
    await lay(folder, setting.files);
    process.chdir(folder);
    await main(asProcess(fake));
    const written = setting.cwd === undefined ? await newIn(folder, setting.files) : {};
    return { code: fake.exitCode ?? 0, stdout: fake.stdout.text, stderr: fake.stderr.text, written };
  } finally {
    process.chdir(before);
    if (setting.cwd === undefined) await rm(folder, { recursive: true });
  }
}

/** A session whose streams are kept, for the parts of the door that are called by themselves. */
export function keptSession(given: Partial<Session> = {}) {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const session: Session = {
    argv: [],
    language: 'en',
    stdin: Readable.from([]),
    typed: false,
    stdout,
    stderr,
    width: 120,
    color: false,
    watched: false,
    atExit: () => {},
    ...given,
  };
  return { session, stdout, stderr };
}
