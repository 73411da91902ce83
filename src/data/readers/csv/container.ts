import { toUtf8 } from '../../bytes.js';
import type { Container, Head } from '../../container.js';
import type { Input } from '../../input.js';
import type { Table } from '../../table.js';
import { type Delimiter, readRows } from './rows.js';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** Text in rows of cells between delimiters, of which the header tells the right one. */
export const csv: Container = {
  name: 'csv',
  seen: () => true,
  open: async (input, head) => [DELIMITERS.map((delimiter) => tableOf(input, head, delimiter))],
};

const tableOf = (input: Input, { encoding }: Head, delimiter: Delimiter): Table => ({
  input,
  name: input.name,
  sheet: undefined,
  written: { container: 'csv', encoding, delimiter },
  rows: (passed = () => {}) => readRows(toUtf8(heard(input.bytes(), passed), encoding), delimiter),
});

/** The bytes of a file as they pass. */
async function* heard(bytes: AsyncIterable<Buffer>, passed: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    passed(chunk);
    yield chunk;
  }
}
