import { createHash } from 'node:crypto';
import type { Column } from '../../../catalog/dataset.js';
import { tidy } from '../../../text/fold.js';
import type { Batch } from '../../../values/vector.js';
import type { FileAccount } from '../../account.js';
import { toUtf8 } from '../../bytes.js';
import type { Intake } from '../../intake.js';
import type { KeySet } from '../../key-set.js';
import type { Recognised } from '../../recognise.js';
import { BATCH } from './column-writer.js';
import { furnitureBelow, isBlank } from './furniture.js';
import { BROKEN, ELSEWHERE, type Refusal, TWICE } from './refusal.js';
import { type RowReader, rowReader } from './row-reader.js';
import { type RawRow, readRows } from './rows.js';

/** The reading of one file of a dataset: rows into batches, and an account of every row. */
export class FileReading {
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
    const layout = {
      at: this.#positions,
      width: file.header.length,
      sign: file.sign,
      lenient: intake.lenient ?? false,
    };
    this.#reader = rowReader(intake.dataset, intake.needed, layout, intake.directory);
  }

  async *batches(): AsyncGenerator<Batch> {
    const { headerLine, header } = this.#file;
    const furniture = furnitureBelow(header, this.#intake.totals);
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
      // Where cells are too many or too few, none is known to stand under its own title.
      this.#refuse(line, refusal, refusal.code === 'cell-count' ? [] : cells);
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
    for (const column of this.#reader.fellBack()) {
      this.#account.fellBack[column] = (this.#account.fellBack[column] ?? 0) + 1;
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
      const known = vector.dictionary.map(
        (value) => value === null || this.#intake.directory.levelOf(String(value)) !== undefined,
      );
      for (let row = 0; row < batch.size; row++) {
        const code = vector.codes[row] as number;
        if (!known[code])
          this.#intake.listener.unresolved(this.#intake.dataset.name, String(vector.dictionary[code]));
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
