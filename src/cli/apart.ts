import { identityOf } from '../data/identity.js';
import { refuse } from '../errors.js';
import type { Words } from '../text/words.js';

/** A file that a command is going to write, and the option that names it. */
export interface Target {
  readonly path: string;
  readonly option: string;
}

/** The file of an option that may be missing. */
export const targetOf = (option: string, path: string | undefined): Target[] =>
  path === undefined ? [] : [{ option, path }];

/**
 * Sees to it that nothing that was read is written over, and that no two things are written into one file; by which
 * file it is on the disk, whatever the names.
 * @throws UserError before anything is written.
 */
export async function keepApart(targets: readonly Target[], read: readonly string[]): Promise<void> {
  if (targets.length === 0) return;
  const sources = new Map<string, string>();
  for (const path of read) sources.set(await identityOf(path), path);
  const taken = new Map<string, Target>();
  for (const target of targets) {
    const identity = await identityOf(target.path);
    const source = sources.get(identity);
    if (source !== undefined) overSource(target, source);
    const other = taken.get(identity);
    if (other) both(other, target);
    taken.set(identity, target);
  }
}

const ANOTHER_NAME: Words = { vi: 'Chọn tên khác để ghi.', en: 'Choose another name to write.' };

const overSource = ({ option, path }: Target, source: string): never =>
  refuse(
    {
      vi: `${option} sẽ ghi đè lên tệp được đọc vào (${source}).`,
      en: `${option} would write over a file that is read (${source}).`,
    },
    {
      vi: 'Chọn tên khác để ghi, ngoài thư mục dữ liệu.',
      en: 'Choose another name to write, outside of the data.',
    },
    { file: path },
  );

const both = (a: Target, b: Target): never =>
  refuse(
    {
      vi: `${a.option} ${a.path} và ${b.option} ${b.path} là cùng một tệp.`,
      en: `${a.option} ${a.path} and ${b.option} ${b.path} are the same file.`,
    },
    ANOTHER_NAME,
    { file: b.path },
  );
