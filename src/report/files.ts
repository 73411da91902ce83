import type { FileAccount } from '../data/account.js';
import type { DatasetRows, TableRead } from '../data/intake.js';
import { isoMoment } from '../values/moment.js';
import type { Report } from './schema.js';

/** Where the rows of each file went, in the order of their names. */
export const showFiles = (
  rows: readonly Pick<DatasetRows, 'accounts' | 'tables'>[],
  unread: ReadonlyMap<string, number>,
): Report['files'] => {
  const read = new Map(rows.flatMap(({ tables }) => tables.map((table) => [table.name, table] as const)));
  return rows
    .flatMap(({ accounts }) => accounts)
    .map((account) => showFile(account, unread, read.get(account.path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
};

const showFile = (
  { dropped: { 'repeated-header': repeated_header, ...dropped }, ...account }: FileAccount,
  unread: ReadonlyMap<string, number>,
  table: TableRead | undefined,
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
  written: showWritten(table),
});

function showWritten(table: TableRead | undefined): Report['files'][number]['written'] {
  const { container, hidden, delimiter, encoding } = table?.written ?? { container: 'csv' };
  const evidence = encoding?.evidence;
  return {
    container,
    sheet: table?.sheet ?? null,
    hidden: hidden ?? false,
    delimiter: delimiter ?? null,
    charset: encoding?.charset ?? 'utf-8',
    font: encoding?.font ?? 'none',
    told_by: typeof evidence === 'object' ? 'words' : (evidence ?? null),
  };
}
