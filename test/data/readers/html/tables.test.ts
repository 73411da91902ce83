import { describe, expect, it } from 'vitest';
import { cellsIn, rowsOf, tablesIn } from '../opened.js';

const page = (body: string) =>
  `<html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;
const only = async (table: string) => {
  const found = await cellsIn(page(`<table>${table}</table>`));
  return typeof found === 'string' ? found : found[0];
};

describe('a table of a page', () => {
  it('has rows and cells, whatever parts it is divided into', async () => {
    expect(
      await only(
        '<thead><tr><th>Mã</th><th>Ngày</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody><tfoot><tr><td>Tổng</td></tr></tfoot>',
      ),
    ).toEqual([
      ['Mã', 'Ngày'],
      ['1', '2'],
      ['Tổng', ''],
    ]);
  });

  it('may leave out the ends of its rows and cells', async () => {
    expect(await only('<tr><td>a<td>b<tr><td>c<td>d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('has texts as a browser shows them', async () => {
    expect(
      await only(
        '<tr><td>\n  Sở\n  Tư   pháp </td><td>a<br>b<br/>c</td><td><p>x</p><p>y</p></td><td>&nbsp;</td><td>a&amp;b &lt; &#7871; &eacute;</td><td style="mso-number-format:\'\\@\'">0901</td></tr>',
      ),
    ).toEqual([['Sở Tư pháp', 'a\nb\nc', 'x\ny', '', 'a&b < ế é', '0901']]);
  });

  it('fills cells that span rows and columns of its header', async () => {
    expect(
      await only(
        '<tr><th rowspan=2>STT</th><th colspan="2">Đã giải quyết</th><th rowspan=2>Ghi chú</th></tr><tr><th>Đúng hạn</th><th>Trễ hạn</th></tr><tr><td>1</td><td>2</td><td>3</td><td>x</td></tr>',
      ),
    ).toEqual([
      ['STT', 'Đã giải quyết', 'Đã giải quyết', 'Ghi chú'],
      ['STT', 'Đúng hạn', 'Trễ hạn', 'Ghi chú'],
      ['1', '2', '3', 'x'],
    ]);
  });

  it('fills cells that span rows of data, and leaves headings of rows alone', async () => {
    expect(
      await only(
        '<tr><td>a</td><td>b</td></tr><tr><td colspan=2>Lĩnh vực - X</td></tr><tr><td rowspan=2>Sở</td><td>1</td></tr><tr><td>2</td></tr><tr><td>Ban</td><td>3</td></tr>',
      ),
    ).toEqual([
      ['a', 'b'],
      ['Lĩnh vực - X', ''],
      ['Sở', '1'],
      ['Sở', '2'],
      ['Ban', '3'],
    ]);
  });

  it('does not show what no reader sees', async () => {
    expect(await only('<tr><td>a<script>b</script><style>c</style><!-- d --></td></tr>')).toEqual([['a']]);
  });

  it('comes in chunks of any size', async () => {
    const text = page('<table><tr><td>Sở Tư pháp</td><td>&#7871;</td></tr></table>');
    for (const size of [1, 5, 7]) expect(await cellsIn(text, size)).toEqual([[['Sở Tư pháp', 'ế']]]);
  });
});

describe('a page', () => {
  it('has several tables, and tables within cells are their own', async () => {
    const tables = await tablesIn(
      page(
        '<table><tr><td><table><tr><td>a</td></tr></table></td></tr></table><table><tr><td>b</td></tr></table>',
      ),
    );
    if (typeof tables === 'string') throw new Error(tables);
    expect(tables.map(({ name }) => name)).toEqual(['tep.xls#2', 'tep.xls#3']);
    expect(await Promise.all(tables.map(rowsOf))).toEqual([
      [{ line: 1, cells: ['a'] }],
      [
        { line: 1, cells: ['a'] },
        { line: 2, cells: ['b'] },
      ],
    ]);
  });

  it('gives a table what stands above it: a letterhead, titles', async () => {
    const rows = '<tr><td>Mã</td></tr><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>';
    const found = await cellsIn(
      page(
        `<table><tr><td>UBND TỈNH</td><td>CỘNG HÒA</td></tr></table><h1>DANH SÁCH</h1><p>Từ ngày 01/01/2020 đến ngày 30/06/2020</p><table>${rows}</table><p>Người lập</p><table>${rows}</table>`,
      ),
    );
    expect(found[1]).toEqual([
      ['UBND TỈNH CỘNG HÒA'],
      ['DANH SÁCH'],
      ['Từ ngày 01/01/2020 đến ngày 30/06/2020'],
      ['Mã'],
      ['1'],
      ['2'],
      ['3'],
    ]);
    expect(found[2]).toEqual([['Người lập'], ['Mã'], ['1'], ['2'], ['3']]);
  });

  it('without a table is told what it may be', async () => {
    expect(await tablesIn(page('<h1>Đăng nhập</h1>'))).toBe('This HTML page has no table.');
    expect(await tablesIn(page('<table></table>'))).toBe('This HTML page has no table.');
  });
});

describe('a page that is made to harm', () => {
  it('by spans is read in no time', async () => {
    const wide = `<td colspan="99999999" rowspan="99999999">a</td>`;
    expect(await only(`<tr>${wide.repeat(3)}</tr>${'<tr><td>b</td></tr>'.repeat(100)}`)).toHaveLength(101);
  });

  it('by a cell of fifty megabytes loses that row alone', async () => {
    const found = await only(
      `<tr><td>a</td></tr><tr><td>${'x'.repeat(50 << 20)}</td></tr><tr><td>b</td></tr>`,
    );
    expect(found).toEqual([['a'], ['line-too-long'], ['b']]);
  }, 20_000);

  it('by tables that never close has what was in them', async () => {
    const found = await cellsIn(page('<table><tr><td>'.repeat(2_000)));
    expect(found).toBe('This HTML page has no table.');
  });
});
