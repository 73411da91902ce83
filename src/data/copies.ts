import { createHash } from 'node:crypto';
import { type FileAccount, openAccount } from './account.js';
import type { Input } from './input.js';
import { type NewestBy, newestFirst } from './newest.js';
import type { Recognised } from './recognised.js';

/** Files without those that another says again, byte for byte; of alike ones the newest stays. */
export interface Distinct {
  readonly files: readonly Recognised[];
  /** Of those that were left out. */
  readonly copies: readonly FileAccount[];
}

/**
 * Leaves out files of a dataset that are copies of another and are read alike: by the same mapping, and with the same
 * told by their names. Only files of the same size are looked into for it.
 */
export async function withoutCopies(files: readonly Recognised[], by: NewestBy): Promise<Distinct> {
  const { order } = newestFirst(files.map(aged), by);
  const sums = await sumsOf(new Set(order.map(({ file }) => file.table.input)));
  const originals = new Map<string, Recognised>();
  const copies = new Map<Recognised, FileAccount>();
  for (const { file } of order) {
    const { name, input } = file.table;
    const sum = sums.get(input);
    if (!sum) continue;
    const readAs = JSON.stringify([sum.sha256, placeIn(file), toldIn(file), file.mapping?.spec]);
    const original = originals.get(readAs);
    if (!original) originals.set(readAs, file);
    else if (original.table.input !== input)
      copies.set(file, { ...openAccount(name, file.dataset.name), ...sum, copyOf: original.table.name });
  }
  return { files: files.filter((file) => !copies.has(file)), copies: [...copies.values()] };
}

const aged = (file: Recognised) => {
  const { name, input } = file.table;
  return { file, name, modified: input.modified, position: input.position };
};

type Sum = Pick<FileAccount, 'bytes' | 'sha256'>;

/** What the bytes come to of those that have as many as another. */
async function sumsOf(inputs: ReadonlySet<Input>): Promise<Map<Input, Sum>> {
  const bySize = new Map<number, Input[]>();
  for (const input of inputs) {
    const size = input.size?.();
    if (size !== undefined) bySize.set(size, [...(bySize.get(size) ?? []), input]);
  }
  const sums = new Map<Input, Sum>();
  for (const [bytes, alike] of bySize) {
    if (alike.length < 2) continue;
    for (const input of alike) {
      const sha256 = await sha256Of(input);
      if (sha256 !== undefined) sums.set(input, { bytes, sha256 });
    }
  }
  return sums;
}

async function sha256Of(input: Input): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of input.bytes()) hash.update(chunk);
  } catch {
    // What keeps the file from being read is said when it is.
    return undefined;
  }
  return hash.digest('hex');
}

/** Which table of its file it is. */
const placeIn = ({ table }: Recognised): string => table.name.slice(table.input.name.length);

const toldIn = ({ told }: Recognised) => [...told].map(([{ name }, value]) => [name, value]);
