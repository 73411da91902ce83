import { describe, expect, it } from 'vitest';
import { foreign } from '../../../../src/data/foreign.js';
import { UserError } from '../../../../src/errors.js';
import { bookOf, opened, partsOf, rowsIn, zip } from './book.js';

const names = async (bytes: Buffer): Promise<unknown> => {
  const found = await opened(bytes);
  return typeof found === 'string'
    ? found
    : found.map(([table]) => [table?.name, table?.written.hidden ?? false]);
};
const DOSSIERS = {
  rows: [
    ['Mã hồ sơ', 'Ngày'],
    ['H-1', '02/06/2020'],
  ],
};

describe('a workbook', () => {
  it('has a table for each sheet that has anything in it, hidden ones too', async () => {
    const bytes = bookOf({
      sheets: [
        { name: 'Tháng 1', ...DOSSIERS },
        { name: 'Sheet2' },
        { name: 'Params', state: 'hidden', rows: [['x']] },
        { name: 'A & <B>', state: 'veryHidden', rows: [[1]] },
      ],
    });
    expect(await names(bytes)).toEqual([
      ['so-tinh.xlsx#Tháng 1', false],
      ['so-tinh.xlsx#Params', true],
      ['so-tinh.xlsx#A & <B>', true],
    ]);
    expect(await rowsIn(bytes, 1)).toEqual([{ line: 1, cells: ['x'] }]);
  });

  it('tells the number of each row, where rows are left out too', async () => {
    const bytes = bookOf({ sheets: [{ rows: [null, null, ['a'], null, ['b']] }] });
    expect((await rowsIn(bytes)).map(({ line }) => line)).toEqual([3, 5]);
  });

  it('may leave out where its rows and cells stand, and write prefixes', async () => {
    const data =
      '<x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c><x:v>1</x:v></x:c></x:row><x:row/></x:sheetData>';
    expect(await rowsIn(bookOf({ sheets: [{ data }] }))).toEqual([
      { line: 1, cells: ['a', '1'] },
      { line: 2, cells: ['', ''] },
    ]);
  });

  it('may be without shared texts and styles, and refer to other files', async () => {
    const {
      'xl/sharedStrings.xml': _,
      'xl/styles.xml': __,
      ...parts
    } = partsOf({ sheets: [DOSSIERS], inline: true });
    const rels = 'xl/_rels/workbook.xml.rels';
    const outside =
      '<Relationship Id="rIdX" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    parts[rels] = (parts[rels] as string).replace('</Relationships>', outside);
    expect(await rowsIn(zip(parts))).toHaveLength(2);
  });

  it('may be written in TCVN3', async () => {
    const found = await opened(
      bookOf({ sheets: [{ rows: [['M· hå s¬', 'Ngµy tiÕp nhËn', 'TiÕp nhËn hå s¬ ®óng h¹n']] }] }),
    );
    const [table] = typeof found === 'string' ? [] : (found[0] ?? []);
    expect(table?.written.encoding).toMatchObject({ font: 'tcvn3' });
    for await (const [row] of table?.rows() ?? [])
      expect(row).toMatchObject({ cells: ['Mã hồ sơ', 'Ngày tiếp nhận', 'Tiếp nhận hồ sơ đúng hạn'] });
  });

  it('without any cell is empty', async () => {
    expect(await names(bookOf({ sheets: [{}] }))).toBe('No cell of the workbook has anything in it.');
  });
});

describe('an archive that is no workbook is told what it is', () => {
  it.each([
    ['xl/workbook.bin', /binary workbook \(\.xlsb\)/],
    ['word/document.xml', /Word document/],
    ['ppt/presentation.xml', /presentation/],
    ['content.xml', /OpenDocument/],
    ['thang-1/ho-so.csv', /a ZIP archive of 1 file,/],
    ['thang-1/', /a ZIP archive of 0 files,/],
  ])('%s', async (name, what) => {
    expect(await names(zip({ [name]: 'x' }))).toMatch(what);
  });
});

describe('a workbook that is damaged', () => {
  const whole = bookOf({ sheets: [DOSSIERS] });
  const DAMAGED = 'The workbook is damaged or was cut short: it cannot be read to its end.';

  it('or cut anywhere is refused, and nothing of it is read', async () => {
    for (let end = 4; end < whole.length; end += 97)
      expect(await names(whole.subarray(0, end))).toBe(DAMAGED);
  });

  it.each<[string, string, string]>([
    ['a row that goes back', '<row r="1">', '<row r="5"/><row r="1">'],
    ['a row that no sheet has', '<row r="1">', '<row r="1048577">'],
    ['a column that no sheet has', 'r="A1"', 'r="ZZZZ1"'],
    ['an end that is missing', '</sheetData></worksheet>', ''],
  ])('by %s is refused', async (_, from, to) => {
    const parts = partsOf({ sheets: [DOSSIERS] });
    const sheet = 'xl/worksheets/sheet1.xml';
    parts[sheet] = (parts[sheet] as string).replace(from, to);
    expect(await names(zip(parts))).toBe(DAMAGED);
  });

  it('by a byte that changed never throws anything else', async () => {
    for (let at = 30; at < whole.length; at += 41) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] as number) ^ 0x55;
      const said = await names(bytes).catch((error) => error);
      if (said instanceof Error) expect(said).toBeInstanceOf(UserError);
    }
  });
});

describe('a workbook that is made to harm', () => {
  it('by swelling when it is unpacked is refused early', async () => {
    const parts: Record<string, string | Buffer> = partsOf({ sheets: [DOSSIERS] });
    parts['xl/worksheets/sheet1.xml'] = Buffer.alloc(200 << 20, ' ');
    expect(await names(zip(parts))).toMatch(/larger than any that a system exports/);
  }, 30_000);

  it('by entities of its own shows them as they stand', async () => {
    const parts = partsOf({ sheets: [DOSSIERS] });
    parts['xl/sharedStrings.xml'] = (parts['xl/sharedStrings.xml'] as string)
      .replace(
        '<sst',
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><sst',
      )
      .replace('Mã hồ sơ', '&b;&f;');
    expect((await rowsIn(zip(parts)))[0]).toEqual({ line: 1, cells: ['&b;&f;', 'Ngày'] });
  });

  it('by a cell of fifty megabytes loses that row alone', async () => {
    const rows = [
      ['a', 'b'],
      ['x'.repeat(50 << 20), '1'],
      ['c', 'd'],
    ];
    const read = await rowsIn(bookOf({ sheets: [{ rows }], inline: true }));
    expect(read[1]).toEqual({ line: 2, broken: 'line-too-long' });
    expect(read[2]).toEqual({ line: 3, cells: ['c', 'd'] });
  }, 30_000);
});

it('is told from an old workbook by its bytes', () => {
  expect(foreign(bookOf({ sheets: [DOSSIERS] }))).toBeUndefined();
});
