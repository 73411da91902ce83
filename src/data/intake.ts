import { createHash } from 'node:crypto';
import type { Column, Dataset } from '../catalog/dataset.js';
import { type Problem, UserError } from '../errors.js';
import type { Directory } from '../kinds/cell.js';
import type { Batch } from '../kinds/vector.js';
import { tidy } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { type FileAccount, type Listener, openAccount } from './account.js';
import { toUtf8 } from './bytes.js';
import { BATCH } from './column-writer.js';
import { furnitureBelow, isBlank } from './furniture.js';
import { unreadable } from './input.js';
import { KeySet } from './key-set.js';
import { newestFirst } from './newest.js';
import type { Recognised } from './recognise.js';
import { type BrokenRow, type RawRow, readRows } from './rows.js';
import { type Refusal, type RowReader, rowReader } from './row-reader.js';

/** What the reading of a dataset is given. */
export interface Intake {
  readonly dataset: Dataset;
  readonly files: readonly Recognised[];
  /** Columns that an indicator, a key or a check asks. */
  readonly needed: ReadonlySet<string>;
  readonly directory: Directory;
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
      if (error instanceof UserError) throw error;
      const problem: Problem = { place: { file: file.input.name }, ...unreadable(error) };
      throw new UserError([problem], 'data');
    }
  }
}

class FileReading {
  readonly #intake: Intake;
  readonly #file: Recognised;
  readonly #account: FileAccount;
  readonly #keys: KeySet;
  readonly #number: number;
  readonly #reader: RowReader;
  readonly #positions: Map<Column, number>;
  #size = 0;

  constructor(intake: Intake, file: Recognised, account: FileAccount, keys: KeySet, number: number) {
    this.#intake = intake;
    this.#file = file;
    this.#account = account;
    this.#keys = keys;
    this.#number = number;
    this.#positions = new Map();
    file.match.columns.forEach((column, at) => {
      if (column) this.#positions.set(column, at);
    });
    const layout = { at: this.#positions, width: file.header.length, sign: file.sign, lenient: intake.lenient ?? false };
    this.#reader = rowReader(intake.dataset, intake.needed, layout, intake.directory, account.fellBack);
  }

  async *batches(): AsyncGenerator<Batch> {
    const { headerLine, header } = this.#file;
    const furniture = furnitureBelow(header);
    for await (const group of readRows(toUtf8(this.#hashed(), this.#file.encoding), this.#file.delimiter)) {
      for (const row of group) {
        this.#account.rows++;
        if ('broken' in row) {
          this.#refuse(row.line, BROKEN[row.broken], []);
          continue;
        }
        const kind = row.line <= headerLine ? above(row, headerLine) : furniture(row.cells);
        if (kind) this.#account.dropped[kind]++;
        else if (this.#take(row) && this.#size === BATCH) yield this.#flush();
      }
    }
    if (this.#size > 0) yield this.#flush();
  }

  async *#hashed(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for await (const chunk of this.#file.input.bytes()) {
      hash.update(chunk);
      this.#account.bytes += chunk.length;
      this.#intake.listener.progress(chunk.length);
      yield chunk;
    }
    this.#account.sha256 = hash.digest('hex');
  }

  /** True where the row is now the last one of the batch. */
  #take({ line, cells }: RawRow): boolean {
    const refusal = this.#reader.read(cells, this.#size);
    if (refusal) {
      this.#refuse(line, refusal, cells);
      return false;
    }
    const key = this.#reader.keyAt(this.#size);
    const owner = key === undefined ? -1 : this.#keys.add(key, this.#number);
    if (owner === this.#number) {
      this.#refuse(line, TWICE, cells);
      return false;
    }
    if (owner >= 0 && this.#intake.dataset.spec.key?.repeated === 'reject') {
      this.#refuse(line, ELSEWHERE, cells);
      return false;
    }
    this.#account.records++;
    if (owner >= 0) {
      this.#account.replaced++;
      return false;
    }
    this.#size++;
    return true;
  }

  #flush(): Batch {
    const batch = this.#reader.take(this.#size);
    this.#size = 0;
    this.#listUnresolved(batch);
    return batch;
  }

  #listUnresolved(batch: Batch): void {
    for (const [name, vector] of batch.columns) {
      if (this.#intake.dataset.columns.get(name)?.spec.type !== 'agency' || vector.kind !== 'codes') continue;
      const known = vector.dictionary.map((value) => value === null || this.#intake.directory.levelOf(String(value)) !== undefined);
      for (let row = 0; row < batch.size; row++) {
        const code = vector.codes[row] as number;
        if (!known[code]) this.#intake.listener.unresolved(this.#intake.dataset.name, String(vector.dictionary[code]));
      }
    }
  }

  #refuse(line: number, refusal: Refusal, cells: readonly string[]): void {
    this.#account.rejected++;
    const shown: Record<string, string> = {};
    for (const [column, at] of this.#positions) shown[column.spec.title.vi] = tidy(cells[at] ?? '');
    this.#intake.listener.reject({
      file: this.#account.path,
      line,
      dataset: this.#intake.dataset.name,
      column: refusal.column?.name,
      code: refusal.code,
      say: refusal.say,
      value: refusal.value,
      cells: cells.length === 0 ? {} : shown,
    });
  }
}

const above = ({ line, cells }: RawRow, headerLine: number) =>
  line === headerLine ? 'header' : isBlank(cells) ? 'blank' : 'title';

const refusal = (code: Refusal['code'], say: Words): Refusal => ({ column: undefined, code, say });

const BROKEN: Record<BrokenRow['broken'], Refusal> = {
  'quote-not-closed': refusal('quote-not-closed', {
    vi: 'dấu nháy kép mở ở dòng này không đóng. Thêm dấu nháy đóng.',
    en: 'a quote opens on this line and never closes. Close it.',
  }),
  'quote-misplaced': refusal('quote-misplaced', {
    vi: 'dấu nháy kép đóng giữa ô. Dấu nháy bên trong ô phải viết hai lần ("").',
    en: 'a quote closes inside a cell. Write a quote within a cell twice ("").',
  }),
};

const TWICE = refusal('repeated-key', {
  vi: 'mã này đã có ở một dòng trước trong cùng tệp. Bỏ dòng thừa.',
  en: 'this key already stands on an earlier row of the same file. Take one of them out.',
});
const ELSEWHERE = refusal('repeated-key', {
  vi: 'mã này đã có trong một tệp khác. Bỏ dòng thừa.',
  en: 'this key already stands in another file. Take one of them out.',
});
