import { createHash } from 'node:crypto';
import { toUtf8 } from '../../bytes.js';
import type { Reader, ReadPlan } from '../../reader.js';
import type { Recognised } from '../../recognise.js';
import { type PartWriter, partWriter } from './part-writer.js';
import { readRows } from './rows.js';

/** The reference: csv-parse reads every dialect, and this turns its rows into extracts. */
export const csvReader: Reader = {
  name: 'csv',
  async *read(file, plan) {
    const writer = partWriter(file, plan);
    const hash = createHash('sha256');
    const bytes = toUtf8(watched(file, plan, writer, hash), file.encoding);
    for await (const group of readRows(bytes, file.delimiter)) {
      for (const row of group) if (writer.add(row)) yield writer.take();
    }
    writer.end();
    yield writer.take(hash.digest('hex'));
  },
};

/** The bytes of a file as they pass: hashed, counted, told of. */
async function* watched(
  file: Recognised,
  plan: ReadPlan,
  writer: PartWriter,
  hash: { update(chunk: Buffer): unknown },
): AsyncGenerator<Buffer> {
  for await (const chunk of file.input.bytes()) {
    hash.update(chunk);
    writer.passed(chunk.length);
    plan.progress(chunk.length);
    yield chunk;
  }
}
