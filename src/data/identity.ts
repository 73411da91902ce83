import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Which file a path leads to, whatever its spelling: links, `./`, capitals on a disk that does not tell them apart.
 * Of a file that is not there yet, its place.
 */
export async function identityOf(path: string): Promise<string> {
  const info = await stat(path, { bigint: true }).catch(() => undefined);
  if (info && info.ino > 0n) return `${info.dev}:${info.ino}`;
  if (info) return realpath(path);
  const whole = resolve(path);
  const folder = dirname(whole);
  if (folder === whole) return whole;
  return join(await identityOf(folder), basename(whole));
}
