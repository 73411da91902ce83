import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where what comes once is kept, such as a pipe: in temporary files, each for its owner alone to read. */
export interface Keep {
  /** The bytes of a source, as often as they are asked for; it is opened the first time. */
  of(open: () => Readable): Kept;
  /** Takes all of it away. */
  dispose(): void;
}

export interface Kept {
  bytes(): AsyncIterable<Buffer>;
  /** Of how many bytes it is, once they were asked for. */
  size(): number | undefined;
}

export function keep(): Keep {
  const folders: string[] = [];
  return {
    of(open) {
      let file: string | undefined;
      let kept: Promise<string> | undefined;
      return {
        async *bytes() {
          kept ??= put(open(), folders);
          file = await kept;
          yield* createReadStream(file);
        },
        size: () => (file === undefined ? undefined : statSync(file).size),
      };
    },
    dispose() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function put(source: Readable, folders: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'par-score-'));
  folders.push(folder);
  const file = join(folder, 'data');
  await pipeline(source, createWriteStream(file, { flags: 'wx', mode: OWNER_ONLY }));
  return file;
}

const OWNER_ONLY = 0o600;
