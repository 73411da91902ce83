import { createHash } from 'node:crypto';
import type { Reader } from '../../reader.js';
import { partWriter } from './part-writer.js';

/** The reference: turns the rows of any table into extracts. */
export const tableReader: Reader = {
  name: 'table',
  async *read(file, plan) {
    const writer = partWriter(file, plan);
    const hash = createHash('sha256');
    const passed = (bytes: Buffer): void => {
      hash.update(bytes);
      writer.passed(bytes.length);
      plan.progress(bytes.length);
    };
    for await (const group of file.table.rows(passed)) {
      for (const row of group) if (writer.add(row)) yield writer.take();
    }
    writer.end();
    yield writer.take(hash.digest('hex'));
  },
};
