import { describe, expect, it } from 'vitest';
import { rowsOf } from './cut.js';

const dossiers = (from: number, to: number): string[] =>
  Array.from(
    { length: to - from },
    (_, i) => `000.00.06.H47-2006-${from + i},Sở Tư pháp,0${1 + (i % 9)}/06/2020,x`,
  );
const linesOf = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.map(({ line }) => line);
const broken = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.filter((row) => 'broken' in row);

describe('two stray quotes, with rows between', () => {
  it('cost their own lines, and not the rows that they would swallow', async () => {
    const rows = await rowsOf('ma,ten\na1,b1\na2,"x\na3,b3\na4,"\na5,b5\n');
    expect(rows).toEqual([
      { line: 1, cells: ['ma', 'ten'] },
      { line: 2, cells: ['a1', 'b1'] },
      { line: 3, broken: 'quote-not-closed' },
      { line: 4, cells: ['a3', 'b3'] },
      { line: 5, broken: 'quote-not-closed' },
      { line: 6, cells: ['a5', 'b5'] },
    ]);
  });

  it('are told sixty lines apart, in whatever pieces the file comes', async () => {
    const header = 'Mã hồ sơ,Đơn vị,Ngày tiếp nhận,Ghi chú';
    const [open, close] = ['H-1,Sở Y tế,01/06/2020,"gấp', 'H-2,Sở Y tế,02/06/2020,"'];
    const text = `${[header, open, ...dossiers(0, 60), close, ...dossiers(60, 70)].join('\n')}\n`;
    for (const size of [1 << 16, 100, 7]) {
      const rows = await rowsOf(text, ',', size);
      expect(rows).toHaveLength(73);
      expect(broken(rows)).toEqual([
        { line: 2, broken: 'quote-not-closed' },
        { line: 63, broken: 'quote-not-closed' },
      ]);
    }
  });

  it('are told in lines that end with CR LF, and between semicolons', async () => {
    const rows = await rowsOf('ma;ten\r\na2;"x\r\na3;b3\r\na4;"\r\na5;b5\r\n', ';');
    expect(linesOf(broken(rows))).toEqual([2, 4]);
  });

  it('are told on neighbouring lines', async () => {
    expect(linesOf(broken(await rowsOf('ma,ten\na1,b1\na2,"x\na4,"\na5,b5\n')))).toEqual([3, 4]);
  });
});

describe('a cell of several lines', () => {
  const whole = async (text: string, rows: number) => {
    const read = await rowsOf(text);
    expect(broken(read)).toEqual([]);
    expect(read).toHaveLength(rows);
  };

  it('is an address, with commas in its lines', async () => {
    await whole(
      'Mã,Địa chỉ,Ngày\n1,"Số 9, phố Y,\nphường An Mỹ, Tam Kỳ,\nQuảng Nam",01/06/2020\n2,"Thôn 3,\nxã Z",02/06/2020\n',
      3,
    );
  });

  it('may come first in its row', async () => {
    await whole('Tên,Số,Ngày\n"Nguyễn\nVăn A",1,01/06/2020\n"Trần\nThị B",2,02/06/2020\n', 3);
  });

  it('may be two cells of the same row', async () => {
    await whole('a,b,c\n1,x,2\n"x\n3",2,"3\ny"\n', 3);
  });

  it('may quote a list of another width', async () => {
    await whole('Mã,Nội dung,Ngày\n1,"kèm theo:\n1,a\n2,b",01/06/2020\n', 2);
  });
});
