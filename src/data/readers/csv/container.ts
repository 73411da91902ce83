import type { Container } from '../../container.js';
import { toUtf8 } from '../../encoding/charset.js';
import { detectEncoding } from '../../encoding/detect.js';
import type { Encoding } from '../../encoding/encoding.js';
import { heard } from '../../heard.js';
import type { Input } from '../../input.js';
import type { Table } from '../../table.js';
import { inFont } from '../in-font.js';
import { type Delimiter, readRows } from './rows.js';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** Text in rows of cells between delimiters, of which the header tells the right one. */
export const csv: Container = {
  name: 'csv',
  seen: () => true,
  async open(input, head, { encoding: named }) {
    const encoding = detectEncoding(head.bytes, named);
    if ('what' in encoding) return encoding;
    return [DELIMITERS.map((delimiter) => tableOf(input, encoding, delimiter))];
  },
};

const tableOf = (input: Input, encoding: Encoding, delimiter: Delimiter): Table => ({
  input,
  name: input.name,
  sheet: undefined,
  written: { container: 'csv', encoding, delimiter },
  rows: (passed) =>
    inFont(readRows(toUtf8(heard(input.bytes(), passed), encoding.charset), delimiter), encoding.font),
});
