import type { Dataset } from '../catalog/dataset.js';
import { type Problem, UserError } from '../errors.js';
import type { Directory } from '../language/columns/cell.js';
import type { Batch } from '../values/vector.js';
import { type FileAccount, type Listener, openAccount } from './account.js';
import { unreadable } from './input.js';
import { KeySet } from './key-set.js';
import { newestFirst } from './newest.js';
import { FileReading } from './readers/csv/file-reading.js';
import type { Recognised } from './recognise.js';

/** What the reading of a dataset is given. */
export interface Intake {
  readonly dataset: Dataset;
  readonly files: readonly Recognised[];
  /** Columns that an indicator, a key or a check asks. */
  readonly needed: ReadonlySet<string>;
  readonly directory: Directory;
  /** What begins a row of totals, folded. */
  readonly totals: ReadonlySet<string>;
  readonly listener: Listener;
  readonly lenient?: boolean;
}

/**
 * Reads all the files of a dataset, the newest first, into batches of records. A key that a newer file has brought
 * is replaced there and counts nowhere here; a key that stands twice in one file is a reject the second time.
 */
export async function* readDataset(intake: Intake, accounts: FileAccount[]): AsyncGenerator<Batch> {
  const keys = new KeySet();
  const newest = [...intake.files].sort((a, b) => newestFirst(a.input.name, b.input.name));
  for (const [number, file] of newest.entries()) {
    const account = openAccount(file.input.name, intake.dataset.name);
    accounts.push(account);
    try {
      yield* new FileReading(intake, file, account, keys, number).batches();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const problem: Problem = { place: { file: file.input.name }, ...unreadable(error) };
      throw new UserError([problem], 'data');
    }
  }
}

/** What the operating system refused; anything else is a defect and stays one. */
const isSystemError = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException).code === 'string';
