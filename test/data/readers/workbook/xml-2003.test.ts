import { describe, expect, it } from 'vitest';
import { cellsIn, kindOf, rowsOf, tablesIn } from '../opened.js';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">';
const sheet = (rows: string, name = 'Hồ sơ') =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet>`;
const book = (...sheets: string[]) => `${HEAD}${sheets.join('')}</Workbook>`;
const cell = (text: string, type = 'String', more = '') =>
  `<Cell${more}><Data ss:Type="${type}">${text}</Data></Cell>`;
const row = (...cells: string[]) => `<Row>${cells.join('')}</Row>`;

describe('a workbook as XML of 2003', () => {
  it('is told by its beginning', () => expect(kindOf(book(sheet('')))).toBe('workbook-xml'));

  it('has a table for each sheet that has anything in it', async () => {
    const tables = await tablesIn(
      book(sheet(row(cell('a'))), sheet('', 'Trống'), sheet(row(cell('b')), 'Tháng 2')),
    );
    expect(typeof tables === 'string' || tables.map(({ name }) => name)).toEqual([
      'tep.xls#Hồ sơ',
      'tep.xls#Tháng 2',
    ]);
    expect(typeof tables === 'string' || (await rowsOf(tables[1]))).toEqual([{ line: 1, cells: ['b'] }]);
  });

  it('has texts, numbers and dates in plain forms', async () => {
    const cells = [
      cell('0.30000000000000004', 'Number'),
      cell('1.234', 'Number'),
      cell('2020-03-02T00:00:00.000', 'DateTime'),
      cell('2020-03-02T16:30:00.000', 'DateTime'),
      cell('1', 'Boolean'),
      cell('<B>a</B> &amp; b'),
    ];
    expect(await cellsIn(book(sheet(row(...cells))))).toEqual([
      [['0.3', '1.2340', '2020-03-02', '2020-03-02T16:30:00', 'TRUE', 'a & b']],
    ]);
  });

  it('shows numbers as their formats do', async () => {
    const styles =
      '<Styles><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="s2"><NumberFormat ss:Format="dd/mm/yyyy"/></Style><Style ss:ID="s3"><NumberFormat/></Style></Styles>';
    const styled = (style: string, n: string) => cell(n, 'Number', ` ss:StyleID="${style}"`);
    const cells = [styled('s1', '0.955'), styled('s2', '43892'), styled('s3', '7'), cell('8', 'Number')];
    expect(await cellsIn(book(styles, sheet(row(...cells))))).toEqual([[['95.5%', '2020-03-02', '7', '8']]]);
  });

  it('leaves out empty rows and cells, and merges', async () => {
    const text = book(
      sheet(
        row(
          cell('STT', 'String', ' ss:MergeDown="1"'),
          cell('Số', 'String', ' ss:MergeAcross="1"'),
          cell('x'),
        ) +
          row(cell('b', 'String', ' ss:Index="2"'), cell('c')) +
          `<Row ss:Index="5">${cell('1')}${cell('4', 'String', ' ss:Index="4"')}</Row>`,
      ),
    );
    const tables = await tablesIn(text);
    expect(typeof tables === 'string' || (await rowsOf(tables[0]))).toEqual([
      { line: 1, cells: ['STT', 'Số', 'Số', 'x'] },
      { line: 2, cells: ['STT', 'b', 'c', ''] },
      { line: 5, cells: ['1', '', '', '4'] },
    ]);
  });

  it('that was cut is refused', async () => {
    expect(await cellsIn(book(sheet(row(cell('a')))).slice(0, -15))).toMatch(/damaged or was cut short/);
    expect(await cellsIn(book(sheet('')))).toBe('No cell of the workbook has anything in it.');
  });
});
