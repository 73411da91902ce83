import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/model.js';
import { UserError } from '../../../src/errors.js';
import { compute, recogniseAll } from '../../../src/run/compute.js';
import { type Period, parsePeriod } from '../../../src/values/period.js';
import { bundled } from '../../golden/compute.js';
import { inputOf } from '../../measure/world.js';
import { CP1258, encoded, misread, TCVN3, toVni } from '../encoding/letters.js';
import { bookOf, xml } from './workbook/book.js';

const TEXT = readFileSync(
  new URL('../../../fixtures/scenarios/broken-rows/ho-so.csv', import.meta.url),
  'utf8',
);
const ROWS = TEXT.split(/\r?\n/).map((line) => line.split(','));
const PAGE = `<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${xml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
const SHAPES: readonly Buffer[] = [
  Buffer.from(TEXT),
  Buffer.from(`\uFEFF${TEXT}`, 'utf16le'),
  encoded(TEXT, CP1258),
  encoded(TEXT, TCVN3),
  Buffer.from(toVni(TEXT)),
  Buffer.from(misread(TEXT)),
  Buffer.from(PAGE),
  Buffer.from(`MIME-Version: 1.0\nContent-Type: text/html\n\n${PAGE}`),
  bookOf({ sheets: [{ rows: ROWS, merges: ['A1:B1', 'A3:A5'] }, { rows: [['x']] }], formats: [14] }),
  bookOf({ sheets: [{ rows: ROWS }], inline: true }),
];

/** Bytes that mean something to one of the readers. */
const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '\n',
    '\r',
    ',',
    ';',
    '\t',
    '\0',
    '\xff',
    '\xfe',
    '<',
    '</table>',
    '<td rowspan=9 colspan=9>',
    '&#0;',
  ),
  fc.constantFrom('PK\x03\x04', '\xef\xbb\xbf', '1E999', '<mergeCell ref="A1:XFD1048576"/>', '"'.repeat(9)),
  fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), piece });

let catalog: Catalog;
beforeAll(async () => {
  catalog = await bundled();
});

it('whatever is done to a file, it is read with an account of every row, or refused in words', async () => {
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  const chunk = fc.integer({ min: 1, max: 4096 });
  await fc.assert(
    fc.asyncProperty(fc.nat(SHAPES.length - 1), changes, chunk, async (which, all, size) => {
      let bytes = SHAPES[which] as Buffer;
      for (const { at, cut, piece: put } of all) {
        const from = Math.floor(at * bytes.length);
        bytes = Buffer.concat([
          bytes.subarray(0, from),
          Buffer.from(put, 'latin1'),
          bytes.subarray(from + cut),
        ]);
      }
      const { files, problems } = await recogniseAll([inputOf('x.csv', bytes, size)], catalog);
      for (const { what, hint } of problems)
        expect([what.vi, what.en, hint?.vi, hint?.en]).not.toContain(undefined);
      try {
        const period = parsePeriod('2020') as Period;
        const report = await compute({ catalog, period, only: ['3.4.1'] }, files);
        for (const { rows, records, rejected, dropped } of report.files)
          expect(rows).toBe(
            records + rejected + Object.values(dropped).reduce((sum, count) => sum + count, 0),
          );
        expect(JSON.stringify(report)).not.toContain('\uFFFD');
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }),
    { numRuns: 150, interruptAfterTimeLimit: 60_000 },
  );
}, 90_000);
