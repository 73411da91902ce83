import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../../../src/data/readers/csv/rows.js';
import { rowsOf, sizes } from './cut.js';

const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t');
const cell = fc
  .string({
    unit: fc.constantFrom('a', 'đ', '😀', ' ', ',', ';', '\t', '"', '\n', '\r\n', '\r', '1'),
    maxLength: 6,
  })
  // Delimiters within lines of a cell may make it look like rows of the file: see swallowed.test.ts.
  .filter((text) => !text.includes('\n') || !/[,;\t]/.test(text));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

const write = (cells: readonly string[], delimiter: string): string =>
  cells
    .map((text) => (/^[^",;\t\r\n]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`))
    .join(delimiter);

describe('well-formed text', () => {
  it('comes back as it was written, cut anywhere, with the line where each row starts', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        delimiters,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        sizes,
        async (rows, delimiter, end, ends, cuts) => {
          const lines = rows.map((cells) => write(cells, delimiter));
          const text = lines.join(end) + (ends && lines.length > 0 ? end : '');
          let line = 1;
          const expected = rows.map((cells, i) => {
            const start = line;
            line += (lines[i] as string).split('\n').length;
            return { line: start, cells };
          });
          // A last line that holds one empty cell and no line end is no line.
          if (!ends && lines.at(-1) === '') expected.pop();
          // The kind of line end is judged by the first chunk: see below for what that costs.
          const first = Math.max(Buffer.from(text).indexOf('\n') + 1, 1);
          expect(await rowsOf(text, delimiter, first, ...cuts)).toEqual(expected);
          const reference = parse(text, {
            delimiter,
            relax_column_count: true,
            record_delimiter: ['\r\n', '\n'],
          });
          expect(expected.map(({ cells }) => cells)).toEqual(reference);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('may end its lines with CR alone', async () => {
    expect(await rowsOf('a,b\r1,"x\ry"\r2,z\r')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ry'] },
      { line: 4, cells: ['2', 'z'] },
    ]);
  });

  it('may be cut between CR and LF in its first line', async () => {
    expect(await rowsOf('a,b\r\n1,2\r\n', ',', 4)).toEqual(await rowsOf('a,b\r\n1,2\r\n'));
  });
  it('may end its lines with CR alone and be cut before the first', async () => {
    expect(await rowsOf('a,b\r1,2\r', ',', 1)).toEqual(await rowsOf('a,b\r1,2\r'));
  });

  it('may be one line, ended or not', async () => {
    const only = [{ line: 1, cells: ['a', 'b'] }];
    for (const end of ['', '\n', '\r', '\r\n']) {
      expect(await rowsOf(`a,b${end}`)).toEqual(only);
      expect(await rowsOf(`a,b${end}`, ',', 1)).toEqual(only);
    }
  });

  it('may have CR within its lines that end with LF', async () => {
    expect(await rowsOf('a,b\n1,x\ry\n2,z\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ry'] },
      { line: 3, cells: ['2', 'z'] },
    ]);
  });

  it('has blank lines, which count', async () => {
    expect(await rowsOf('a\n\n  \n,\nb\n')).toEqual(
      [['a'], [''], ['  '], ['', ''], ['b']].map((cells, i) => ({ line: i + 1, cells })),
    );
  });

  it('may have very long rows', async () => {
    const long = 'đ'.repeat(200_000);
    expect(await rowsOf(`a\n"${long}\n"\nb\n`)).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: [`${long}\n`] },
      { line: 4, cells: ['b'] },
    ]);
  });

  it('of nothing has no rows', async () => {
    expect(await rowsOf('')).toEqual([]);
  });
});
