import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BINARY = join(ROOT, 'bin/par-score.js');
/** A definition set small enough to be loaded many times. */
export const SMALL = join(ROOT, 'test/catalog/good');

export interface Setting {
  /** Files to begin with, by their path below the folder that the command runs in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Files that these streams go to. */
  readonly stdout?: string;
  readonly stderr?: string;
  /** Instead of a fresh folder; nothing is tidied there. */
  readonly cwd?: string;
  /** Has the process while it runs, and its folder. */
  readonly meanwhile?: (child: ChildProcess, folder: string) => Promise<void>;
}

export interface Ran {
  /** As a shell tells it: after a signal 128 and its number. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What stands there afterwards and did not before. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the real binary in a fresh folder, with nothing of this environment but the path to its programs. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const folder = setting.cwd ?? (await mkdtemp(join(tmpdir(), 'par-score-cli-')));
  const before = setting.files ?? {};
  try {
    await lay(folder, before);
    const ended = await spawned(args, folder, setting);
    return { ...ended, written: setting.cwd === undefined ? await newIn(folder, before) : {} };
  } finally {
    if (setting.cwd === undefined) await rm(folder, { recursive: true });
  }
}

/** Lays the files of a setting into its folder. */
export async function lay(folder: string, files: Setting['files'] = {}): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function spawned(args: readonly string[], folder: string, setting: Setting) {
  const { env, stdin, meanwhile } = setting;
  const streams = [setting.stdout, setting.stderr].map((path) =>
    path === undefined ? 'pipe' : openSync(path, 'w'),
  );
  const child = spawn(process.execPath, [BINARY, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', TMPDIR: folder, ...env },
    stdio: ['pipe', ...streams],
  });
  const [stdout, stderr] = [gathered(child.stdout), gathered(child.stderr)];
  for (const one of streams) if (typeof one === 'number') closeSync(one);
  child.stdin?.on('error', () => {});
  if (stdin !== undefined || !meanwhile) child.stdin?.end(stdin ?? '');
  const closed = new Promise<number | null>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code));
  });
  await meanwhile?.(child, folder);
  return { code: await closed, stdout: stdout(), stderr: stderr() };
}

function gathered(stream: NodeJS.ReadableStream | null): () => string {
  const parts: Buffer[] = [];
  stream?.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString('utf8');
}

/** The files in a folder that were not there before. */
export async function newIn(folder: string, before: object = {}): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const written: Record<string, string> = {};
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
    if (entry.isFile() && !(path in before)) written[path] = await readFile(join(folder, path), 'utf8');
  }
  return written;
}

/** Whether the text of a stack is in it, which no person should see. */
export const hasStack = (text: string): boolean => /^ {4}at |node:internal|EPIPE/m.test(text);
