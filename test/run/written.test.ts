import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import { compute, recogniseAll } from '../../src/run/compute.js';
import type { Period } from '../../src/values/period.js';
import { parsePeriod } from '../../src/values/period.js';
import { CP1258, encoded, misread, TCVN3, toVni, VISCII } from '../data/encoding/letters.js';
import { bookOf, xml } from '../data/readers/workbook/book.js';
import { bundled } from '../golden/compute.js';
import { inputOf } from '../measure/world.js';

const TEXT = readFileSync(new URL('../../fixtures/scenarios/broken-rows/ho-so.csv', import.meta.url), 'utf8');
const PLAIN = readFileSync(new URL('../../fixtures/scenarios/all-pass/ho-so.csv', import.meta.url), 'utf8');
const ROWS = parse(PLAIN.replace(/^\uFEFF/, '')) as string[][];

let catalog: Catalog;
beforeAll(async () => {
  catalog = await bundled();
});

async function figures(content: string | Buffer, name = 'ho-so.csv') {
  const { files, problems } = await recogniseAll([inputOf(name, content, 1 << 12)], catalog);
  expect(problems).toEqual([]);
  const period = parsePeriod('2020') as Period;
  const report = await compute({ catalog, period, only: ['3.4', '7.2'] }, files);
  return {
    files: report.files.map(({ rows, records, rejected, unread }) => ({ rows, records, rejected, unread })),
    indicators: report.indicators.map(({ code, verdict, value }) => [code, verdict, value]),
    converted: report.notices.filter(({ code }) => code === 'converted').length,
  };
}

/** The fonts have no capital letters with a tone of their own: small ones stand for them. */
const tcvn3 = (text: string): Buffer =>
  encoded(
    [...text]
      .map((one) => (TCVN3.has(one) ? one : TCVN3.has(one.toLowerCase()) ? one.toLowerCase() : one))
      .join(''),
    TCVN3,
  );
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const bare = (text: string): string => text.replace(/^\uFEFF/, '');

const WRITTEN: readonly [string, (text: string) => string | Buffer, number][] = [
  ['UTF-8 with a mark', (text) => `\uFEFF${text}`, 0],
  ['UTF-16', utf16, 0],
  ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le'), 0],
  ['UTF-16 the other way', (text) => utf16(text).swap16(), 0],
  ['Unicode text of Excel', (text) => utf16(text.replaceAll(',', '\t')), 0],
  ['Windows-1258', (text) => encoded(text, CP1258), 1],
  ['VISCII', (text) => encoded(text, VISCII), 1],
  ['TCVN3', tcvn3, 1],
  ['TCVN3 kept as UTF-8', (text) => tcvn3(text).toString('latin1'), 1],
  ['VNI', (text) => Buffer.from(toVni(text), 'latin1'), 1],
  ['VNI kept as UTF-8', toVni, 1],
  ['UTF-8 misread', misread, 1],
  ['UTF-8 misread twice', (text) => misread(misread(text)), 1],
  ['decomposed letters', (text) => text.normalize('NFD'), 0],
];

describe('the same figures come', () => {
  it.each(WRITTEN)('from %s', async (_, write, converted) => {
    expect(await figures(write(bare(PLAIN)))).toEqual({ ...(await figures(PLAIN)), converted });
  });

  it.each(WRITTEN.filter(([name]) => !name.startsWith('Unicode')))(
    'from %s, where rows are broken',
    async (_, write, converted) => {
      expect(await figures(write(bare(TEXT)))).toEqual({ ...(await figures(TEXT)), converted });
    },
  );

  it('from a workbook under the name of a CSV, with a sheet of parameters beside', async () => {
    const sheets = [
      { name: 'Hồ sơ', rows: ROWS },
      { name: 'Params', rows: [['x', 'y']], state: 'hidden' },
    ];
    expect(await figures(bookOf({ sheets }))).toEqual(await figures(PLAIN));
    expect(await figures(bookOf({ sheets, inline: true }), 'ho-so.xlsx')).toEqual(await figures(PLAIN));
  });

  it('from a workbook whose dates are dates of Excel', async () => {
    const serial = (cell: string) => {
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? [];
      if (day === undefined) return cell;
      return { n: Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569, s: 1 };
    };
    const rows = ROWS.map((cells) => cells.map(serial));
    expect(await figures(bookOf({ sheets: [{ rows }], formats: [14] }), 'ho-so.xlsx')).toEqual(
      await figures(PLAIN),
    );
  });

  it('from a page under the name of a workbook, in TCVN3 too', async () => {
    const cells = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${xml(cell)}</td>`).join('')}</tr>`);
    const page = `<table border="1">${cells.join('')}</table>`;
    expect(await figures(page, 'ho-so.xls')).toEqual(await figures(PLAIN));
    expect(await figures(tcvn3(page), 'ho-so.xls')).toEqual({ ...(await figures(PLAIN)), converted: 1 });
  });

  it('from XML of Excel 2003', async () => {
    const rows = ROWS.map(
      (row) =>
        `<Row>${row.map((cell) => `<Cell><Data ss:Type="String">${xml(cell)}</Data></Cell>`).join('')}</Row>`,
    );
    const book = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Hồ sơ"><Table>${rows.join('')}</Table></Worksheet></Workbook>`;
    expect(await figures(book, 'ho-so.xls')).toEqual(await figures(PLAIN));
  });
});

describe('of several sheets', () => {
  it('each that is of a dataset counts, and the first tells of those that are none', async () => {
    const [header = [], ...rows] = ROWS;
    const half = Math.ceil(rows.length / 2);
    const bytes = bookOf({
      sheets: [
        {
          name: 'Params',
          rows: [
            ['STT', 'Tham số'],
            [1, 'x'],
          ],
        },
        { name: 'Tháng 3', rows: [header, ...rows.slice(0, half)] },
        { name: 'Tháng 4', rows: [header, ...rows.slice(half)] },
      ],
    });
    const { files, problems } = await recogniseAll([inputOf('ho-so.xlsx', bytes)], catalog);
    expect(problems).toEqual([]);
    expect(files.map(({ table, leftOut }) => [table.name, leftOut.map(({ place }) => place?.file)])).toEqual([
      ['ho-so.xlsx#Tháng 3', ['ho-so.xlsx#Params']],
      ['ho-so.xlsx#Tháng 4', []],
    ]);
    const period = parsePeriod('2020') as Period;
    const report = await compute({ catalog, period, only: ['3.4'] }, files);
    expect(report.files.reduce((sum, { records }) => sum + records, 0)).toBe(rows.length);
  });

  it('where none is of a dataset, the nearest says what it lacks', async () => {
    const bytes = bookOf({
      sheets: [
        { name: 'Params', rows: [['x', 'y']] },
        { name: 'Hồ sơ', rows: [['Mã hồ sơ', 'Ngày hẹn trả']] },
      ],
    });
    const { files, problems } = await recogniseAll([inputOf('ho-so.xlsx', bytes)], catalog);
    expect(files).toEqual([]);
    expect(problems.map(({ place }) => place?.file)).toEqual(['ho-so.xlsx#Hồ sơ']);
  });
});
