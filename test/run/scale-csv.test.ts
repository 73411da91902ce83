import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/errors.js';
import { readScaleCsv } from '../../src/run/scale-csv.js';
import { lines } from './ask.js';

const HEAD = 'Mã;Tên;Điểm tối đa;Cách chấm;Quyết định;Ngày quyết định;Trang';
async function read(text: string) {
  const problems: Problem[] = [];
  const document = await readScaleCsv('scale.csv', text, problems);
  return { document, value: document?.value, problems };
}

describe('a scale in a spreadsheet', () => {
  it('gives points, rules and the decision that set them, row by row', async () => {
    const { document, value, problems } = await read(
      lines(
        HEAD,
        "'1;Lĩnh vực;10;;1150/QĐ-BNV;30/12/2019;12",
        '1.1;Tiêu chí;4,5;đạt hoặc không;;;',
        `1.2;Tiêu chí;5.5;"98 %: đủ điểm; từ 95 % đến dưới 98 %: 0,5 điểm; dưới 95 %: 0";7'QĐ;;3`,
        '1.3;Chưa có điểm;;theo tỷ lệ;9/QĐ;;',
        ';Không có mã;3;;;;',
      ),
    );
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ kind: 'scale', file: 'scale.csv' });
    const decision = {
      vi: 'Quyết định 1150/QĐ-BNV ngày 30/12/2019, trang 12',
      en: 'Decision 1150/QĐ-BNV of 30/12/2019, page 12',
    };
    expect(value).toEqual({
      scale: 'from-csv',
      source: decision,
      points: {
        '1': { points: '10', source: decision },
        '1.1': { points: '4.5' },
        '1.2': { points: '5.5', source: { vi: "Quyết định 7'QĐ, trang 3", en: "Decision 7'QĐ, page 3" } },
      },
      rules: {
        '1.1': 'all_or_nothing',
        '1.2': {
          bands: [
            { from: '98 %', share: 1 },
            { from: '95 %', points: '0.5' },
          ],
        },
      },
    });
  });

  it.each([
    [';', 'MÃ;ĐIỂM TỐI ĐA'],
    [',', 'Code,Points'],
    ['\t', 'code\tPoints'],
    [',', '\uFEFFPoints,Note,Code'],
  ])('is read with %j between its cells (%s)', async (sign, head) => {
    const row = /Note/.test(head) ? ['2', 'x', '1.1'] : ['1.1', '2'];
    const { value, problems } = await read(lines(head, row.join(sign), sign, ''));
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ points: { '1.1': { points: '2' } }, rules: {} });
  });

  it('without a decision is known by its file, and of several the first is that of the whole', async () => {
    expect((await read(lines('Mã,Điểm tối đa', '1,2'))).value?.source).toEqual({
      vi: 'scale.csv',
      en: 'scale.csv',
    });
    const { value } = await read(
      lines(
        'Mã,Điểm tối đa,Quyết định,Ngày quyết định',
        '1,2,,',
        '2,2,A,5/5/2019',
        '3,2,B,',
        '4,2,,6/6/2020',
      ),
    );
    expect(value?.source).toEqual({ vi: 'Quyết định A ngày 5/5/2019', en: 'Decision A of 5/5/2019' });
    expect(value?.points['3']?.source?.en).toBe('Decision B');
    expect(value?.points['4']?.source).toBeUndefined();
  });

  it('rows that are short lack what they do not say', async () => {
    const { value } = await read(lines('Tên,Mã,Điểm tối đa,Cách chấm', 'a,1,2', 'b,2', 'c'));
    expect(value).toMatchObject({ points: { '1': { points: '2' } }, rules: {} });
    expect(Object.keys(value?.points ?? {})).toEqual(['1']);
  });

  it.each(['Tên,Điểm tối đa\na,2\n', 'Mã,Tên\n1,a\n', '', 'Mã tiêu chí;Điểm tối đa\n1;2\n'])(
    'that lacks a column is refused: %j',
    async (text) => {
      const { document, problems } = await read(text);
      expect(document).toBeUndefined();
      expect(problems).toEqual([
        {
          place: { file: 'scale.csv', line: 1, column: 1 },
          what: {
            vi: 'Thang điểm thiếu cột Mã hoặc Điểm tối đa.',
            en: 'The scale lacks the column Code or Points.',
          },
          hint: {
            vi: 'Lấy mẫu bằng `par-score scale template`.',
            en: 'Take a template with `par-score scale template`.',
          },
        },
      ]);
    },
  );

  it('says the line of what is no number, of a code that is none, of a rule that nobody knows', async () => {
    const { document, problems } = await read(
      lines('Mã,Điểm tối đa,Cách chấm', '1,2,', '', '2,hai,', 'x y,1,', '3,1,tuỳ'),
    );
    expect(document).toBeUndefined();
    expect((await read(lines('Mã,Điểm tối đa,Cách chấm', '1,2,100 %: tốt'))).problems).toMatchObject([
      { place: { file: 'scale.csv', line: 2 }, what: { en: 'The band `100 %: tốt` is not understood.' } },
    ]);
    expect(problems.map(({ place }) => `${place?.file}:${place?.line}:${place?.column}`).sort()).toEqual([
      'scale.csv:4:3',
      'scale.csv:5:1',
      'scale.csv:6:5',
    ]);
  });

  it('may have quotes anywhere, whatever separates its cells', async () => {
    const { value, problems } = await read(
      lines('Code,Points,Rule,Title', '1,2,"100 %: 2 points; below 100 %: none","a, b"', '2,3,,5" x'),
    );
    expect(problems).toEqual([]);
    expect(value?.rules).toEqual({ '1': { bands: [{ from: '100 %', points: '2' }] } });
    expect(Object.keys(value?.points ?? {})).toEqual(['1', '2']);
  });

  it('knows where each code stands, for what is found wrong later', async () => {
    const { document } = await read(lines('Mã,Điểm tối đa', '1,2', '2,2'));
    expect(document?.at(['points', '2'])).toEqual({ file: 'scale.csv', line: 3, column: 3 });
    expect(document?.at(['source'])).toEqual({ file: 'scale.csv', line: 1, column: 1 });
  });

  it('tells of quotes that are not closed, of a code that stands twice, of names that are no codes', async () => {
    const told = async (...rows: string[]): Promise<string[]> => {
      const { problems } = await read(lines('Mã,Tên,Điểm tối đa', ...rows));
      return problems.map(({ place, what }) => `${place?.line}:${place?.column} ${what.en}`);
    };
    const stray = 'A quote in this line is not closed, or closed in the wrong place.';
    expect(await told('1,a,2', '2,"b,3', '3,c,4')).toEqual([`3:3 ${stray}`]);
    expect(await told('1,"a" b,2')).toEqual([`2:3 ${stray}`]);
    expect(await told('1,a,2', '2,b,3', '1,c,4')).toEqual(['4:1 Code 1 stands twice.']);
    expect(await told('__proto__,a,2')).toEqual(['2:1 `__proto__` is no code.']);
    expect(await told('1,"a\n, b",x')).toEqual(['3:6 `x` is not valid here.']);
    expect(await told('1,a,2\0')).toEqual(['2:6 The control character U+0000 belongs to no text.']);
  });
});
