import { createHash } from 'node:crypto';
import { type FileAccount, openAccount } from './account.js';
import { type NewestBy, newestFirst } from './newest.js';
import type { Recognised } from './recognised.js';

/** Files without those that another says again, byte for byte; of alike ones the newest stays. */
export interface Distinct {
  readonly files: readonly Recognised[];
  /** Of those that were left out. */
  readonly copies: readonly FileAccount[];
}

/**
 * Leaves out files of a dataset that are copies of another. What their names tell of their rows has to be alike too.
 * Only files of the same size are read for it.
 */
export async function withoutCopies(files: readonly Recognised[], by: NewestBy): Promise<Distinct> {
  const { order } = newestFirst(files.map(aged), by);
  const sizes = order.map(({ file }) => file.table.input.size?.());
  const originals = new Map<string, Recognised>();
  const copies = new Map<Recognised, FileAccount>();
  for (const [i, { file }] of order.entries()) {
    const size = sizes[i];
    if (size === undefined || sizes.indexOf(size) === sizes.lastIndexOf(size)) continue;
    const sha256 = await sha256Of(file);
    if (sha256 === undefined) continue;
    const key = JSON.stringify([sha256, sheetOf(file), toldIn(file)]);
    const original = originals.get(key);
    if (!original) originals.set(key, file);
    else
      copies.set(file, {
        ...openAccount(file.table.name, file.dataset.name),
        sha256,
        bytes: size,
        copyOf: original.table.name,
      });
  }
  return { files: files.filter((file) => !copies.has(file)), copies: [...copies.values()] };
}

const aged = (file: Recognised) => {
  const { name, input } = file.table;
  return { file, name, modified: input.modified, position: input.position };
};

/** Which table of its file it is. */
const sheetOf = ({ table }: Recognised): string => table.name.slice(table.input.name.length);

const toldIn = ({ told }: Recognised) => [...told].map(([{ name }, value]) => [name, value]);

async function sha256Of({ table }: Recognised): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of table.input.bytes()) hash.update(chunk);
  } catch {
    // What keeps the file from being read is said when it is.
    return undefined;
  }
  return hash.digest('hex');
}
