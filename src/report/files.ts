import type { FileAccount } from '../data/account.js';
import { isoMoment } from '../values/moment.js';
import type { Report } from './schema.js';

/** Where the rows of each file went, in the order of their names. */
export const showFiles = (
  accounts: readonly FileAccount[],
  unread: ReadonlyMap<string, number>,
): Report['files'] =>
  accounts.map((account) => showFile(account, unread)).sort((a, b) => (a.path < b.path ? -1 : 1));

const showFile = (
  { dropped: { 'repeated-header': repeated_header, ...dropped }, ...account }: FileAccount,
  unread: ReadonlyMap<string, number>,
): Report['files'][number] => ({
  path: account.path,
  sha256: account.sha256,
  bytes: account.bytes,
  dataset: account.dataset,
  period: account.period && { from: isoMoment(account.period.from), to: isoMoment(account.period.to) },
  copy_of: account.copyOf ?? null,
  rows: account.rows,
  records: account.records,
  rejected: account.rejected,
  dropped: { ...dropped, repeated_header },
  replaced: account.replaced,
  unread: unread.get(account.path) ?? 0,
});
