import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Answer } from './child.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the targets: they run in processes of their own, which know no TypeScript. */
export function build(): void {
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/tsconfig.json', '--noCheck'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  copyFileSync(join(ROOT, 'package.json'), join(ROOT, '.build/package.json'));
}

/** Seconds that a target is tried; a long run is asked for by `PAR_SCORE_FUZZ_SECONDS`. */
const SECONDS = Number(process.env.PAR_SCORE_FUZZ_SECONDS ?? 4);
/** Of a run that failed, as fast-check tells it. */
const SEED = process.env.PAR_SCORE_FUZZ_SEED;

/** How long a case may take, on a machine that does other things too, and how much memory. */
const LONGEST_MS = 10_000;
const MOST_MEMORY_MB = 512;

/** How long a failure is shrunk, once there is one. */
const SHRINK_MS = 60_000;
/** Cases between two looks at the clock. A case is never broken off but by its own time: it may be the one that hangs. */
const ROUND = 20;

/**
 * Puts a target (`targets/<name>.ts`, which throws where something is amiss) to cases until the time is over. One that
 * throws, ends its process or takes too long fails, and shrinks to the least that does so.
 */
export async function fuzz<Case>(
  target: string,
  cases: fc.Arbitrary<Case>,
  longestMs = LONGEST_MS,
): Promise<void> {
  const asked = new Target(target, longestMs);
  try {
    await asked.ready();
    const until = performance.now() + SECONDS * 1000;
    let seed = SEED === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(SEED);
    do {
      await fc.assert(
        fc.asyncProperty(cases, (given) => asked.stands(given)),
        { numRuns: ROUND, seed: seed++ },
      );
    } while (performance.now() < until);
  } finally {
    await asked.end();
  }
}

/** How long a test that fuzzes may take: its time, the last case, and what shrinks. */
export const TIMEOUT = SECONDS * 1000 + SHRINK_MS + 2 * ROUND * LONGEST_MS;

class Target {
  readonly #name: string;
  readonly #longestMs: number;
  #shrunkAt = Number.POSITIVE_INFINITY;
  /** Where its processes put what they need; it goes with them. */
  readonly #folder = mkdtempSync(join(tmpdir(), 'par-score-fuzz-'));
  #child: Promise<ChildProcess> | undefined;

  constructor(name: string, longestMs: number) {
    this.#name = name;
    this.#longestMs = longestMs;
  }

  /** Starts its process, which is none of the time of a case. */
  ready(): Promise<ChildProcess> {
    this.#child ??= this.#start();
    return this.#child;
  }

  /** @throws where the target does not stand the case. Once a failure was shrunk for long, whatever comes is let pass. */
  async stands(given: unknown): Promise<void> {
    if (performance.now() > this.#shrunkAt) return;
    const child = await this.ready();
    const answer = await new Promise<Answer>((resolve) => {
      const late = setTimeout(
        () => done({ defect: `It takes longer than ${this.#longestMs} ms.` }),
        this.#longestMs,
      );
      const ended = (code: number | null, signal: string | null): void =>
        done({ defect: `The process ended with ${code ?? signal}.` });
      const done = (came: Answer): void => {
        clearTimeout(late);
        child.off('exit', ended).off('message', done);
        resolve(came);
      };
      child.once('exit', ended).once('message', done);
      child.send(given as object);
    });
    if ('fine' in answer) return;
    this.#shrunkAt = Math.min(this.#shrunkAt, performance.now() + SHRINK_MS);
    await this.#stop();
    throw new Error(answer.defect);
  }

  async end(): Promise<void> {
    await this.#stop();
    rmSync(this.#folder, { recursive: true });
  }

  async #stop(): Promise<void> {
    const child = await this.#child?.catch(() => undefined);
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  #start(): Promise<ChildProcess> {
    const child = fork(`${ROOT}.build/test/fuzz/child.js`, [this.#name], {
      execArgv: [`--max-old-space-size=${MOST_MEMORY_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      cwd: ROOT,
      env: { ...process.env, TMPDIR: this.#folder },
    });
    return new Promise((resolve, reject) => {
      child.once('message', () => resolve(child));
      child.once('exit', (code) => reject(new Error(`${this.#name} did not start: ${code}`)));
    });
  }
}
