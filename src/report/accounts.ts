import type { FileAccount } from '../data/account.js';
import type { Totals } from '../score/rollup.js';
import { decimal } from '../values/exact.js';
import type { Report, ReportTotals } from './schema.js';

/** Totals, and where the rows of a file went, as the report writes them. */
export function showTotals({ counts, ...totals }: Totals): ReportTotals {
  return {
    earned: decimal(totals.earned),
    possible: decimal(totals.possible),
    measured: decimal(totals.measured),
    lowest: decimal(totals.lowest),
    highest: decimal(totals.highest),
    pass: counts.pass,
    fail: counts.fail,
    undecided: counts.undecided,
    no_data: counts['no-data'],
    no_threshold: counts['no-threshold'],
  };
}

export const showFile = ({
  dropped: { 'repeated-header': repeated_header, ...dropped },
  ...account
}: FileAccount): Report['files'][number] => ({
  path: account.path,
  sha256: account.sha256,
  bytes: account.bytes,
  dataset: account.dataset,
  rows: account.rows,
  records: account.records,
  rejected: account.rejected,
  dropped: { ...dropped, repeated_header },
  replaced: account.replaced,
});
