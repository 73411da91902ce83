import type { Dataset } from '../catalog/dataset.js';
import { type FileAccount, mergeAccounts, openAccount, type Reject } from './account.js';
import { type Extract, type Keys, pick, type Rows } from './extract.js';
import { KeySet } from './key-set.js';
import { ELSEWHERE, type Repeated, TWICE } from './repeated.js';
import { rowText } from './row-text.js';

/** The rows of a file that count, or may, and where the others went. */
export interface Settled {
  readonly path: string;
  readonly rows: readonly Rows[];
  readonly account: FileAccount;
}

/** Settles, file by file from the newest on, which record of a repeated key counts. */
export interface Settler {
  /** Begins the next file. */
  open(path: string): void;
  /** Takes a part of the file; answers the rejects that it comes to, in the order of their lines. */
  add(extract: Extract): readonly Reject[];
  /** The file as it was settled. */
  close(): Settled;
  /** Whether an older file has a key of a newer one; both by their place in the order. */
  overlap(newer: number, older: number): boolean;
}

/**
 * A key that a newer file has brought is replaced there and counts nowhere in an older one, or is refused there where
 * the dataset has it so; one that stands twice in a file is a reject the second time.
 */
export function settler(dataset: Dataset): Settler {
  const keys = new KeySet();
  const overlaps = new Set<string>();
  let number = -1;
  let path = '';
  let rows: Rows[] = [];
  let account = openAccount('', dataset.name);

  const ownerOf = ({ bytes, ends }: Keys, row: number): number =>
    keys.add(bytes, row === 0 ? 0 : (ends[row - 1] as number), ends[row] as number, number);

  /** Which records of a part count, which are refused, and how many another file has again. */
  function own({ records, keys: owned }: Extract) {
    const kept: number[] = [];
    const refused: { readonly row: number; readonly why: Repeated }[] = [];
    let replaced = 0;
    for (let row = 0; owned && row < records.batch.size; row++) {
      const owner = ownerOf(owned, row);
      if (owner < 0) kept.push(row);
      else if (owner === number) refused.push({ row, why: TWICE });
      else {
        overlaps.add(`${owner} ${number}`);
        if (dataset.spec.key?.repeated === 'reject') refused.push({ row, why: ELSEWHERE });
        else replaced++;
      }
    }
    const all = owned === null || kept.length === records.batch.size;
    return { kept: all ? records : pick(records, kept), refused, replaced };
  }

  return {
    open(name) {
      number++;
      [path, rows, account] = [name, [], openAccount(name, dataset.name)];
    },
    add(extract) {
      const { kept, refused, replaced } = own(extract);
      const rejects = refused.map(
        ({ row, why }): Reject => ({
          file: extract.path,
          line: extract.records.lines[row] as number,
          dataset: dataset.name,
          column: undefined,
          ...why,
          value: undefined,
          cells: rowText(extract.records, row, dataset),
        }),
      );
      account = mergeAccounts(account, {
        ...extract.account,
        records: extract.account.records - refused.length,
        rejected: extract.account.rejected + refused.length,
        replaced,
      });
      rows.push(...[kept, extract.keyless, extract.broken].filter(({ batch }) => batch.size > 0));
      return [...extract.rejects, ...rejects].sort((a, b) => a.line - b.line);
    },
    close: () => ({ path, rows, account }),
    overlap: (newer, older) => overlaps.has(`${newer} ${older}`),
  };
}
