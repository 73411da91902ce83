import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/formats/csv/cell.js';
import { csv } from '../../src/formats/csv/csv.js';
import type { Report } from '../../src/report/schema.js';
import type { Language } from '../../src/text/words.js';
import { indicator } from './sample-indicators.js';
import { sample } from './sample-report.js';

const lines = (report: Report, language: Language) =>
  csv.render(report, { language, width: 80, color: false }).split('\r\n');

describe('the CSV', () => {
  it('is what a Vietnamese Excel opens: `;` and a decimal comma', () => {
    const row = lines(sample, 'vi')[2];
    expect(row).toContain(
      ';3.4.1 Hồ sơ cấp tỉnh giải quyết đúng hạn;;;Văn phòng UBND tỉnh;kế hoạch nêu;;4875;5000;',
    );
    expect(row).toContain(
      ';"97,5";"97,5";"97,5";%;≥;98;kế hoạch nêu;fail;không đạt;"1,5";2;"1,5";"1,5";tạm tính;',
    );
  });

  it('is what an English Excel opens: `,` and a dot', () => {
    expect(lines(sample, 'en')[2]).toContain(
      ',97.5,97.5,97.5,%,≥,98,stated by the plan,fail,fail,1.5,2,1.5,1.5,provisional,',
    );
  });

  it('gives points to the row of the indicator alone, the worst group next', () => {
    const row = lines(sample, 'vi')[3];
    expect(row).toContain(';hoi-an;Thành phố Hội An;');
    expect(row).toMatch(/;fail;không đạt;+$/);
  });

  it('has three columns for each track, and the goals last', () => {
    const [heads, , row, ...rest] = lines(sample, 'vi');
    expect(heads).toContain(
      ';Thẩm định: điểm;Thẩm định: chênh so với điểm tính được;Thẩm định: lý do;Chính thức: điểm;',
    );
    expect(row?.endsWith(';2;"0,5";;"1,25";"-0,25";Thiếu tài liệu kiểm chứng;"1,5";0;')).toBe(true);
    const goals = rest.slice(-4, -2);
    expect(goals[0]).toMatch(
      /^3 Cải cách thủ tục hành chính;;G\.3 Thứ hạng về .*;25;25;25;;≤;20;kế hoạch nêu;fail;không đạt;;;;/,
    );
    expect(goals[1]).toMatch(/^;;G\.0 Tăng điểm/);
  });

  it('names all owners, and all evidence that is missing', () => {
    const two = (name: string) =>
      [1, 2].map((i) => ({ id: `${name}${i}`, title: { vi: `${name} ${i}`, en: '' } }));
    const evidence = two('mục').map((one) => ({ ...one, state: 'missing' as const, owner: null }));
    const owner = { agencies: two('Sở'), basis: 'interpreted' as const, with: two('Ban') };
    const [, row] = lines({ ...sample, indicators: [indicator({ owner, evidence })] }, 'vi');
    expect(row).toContain(';Sở 1 · Sở 2;cách hiểu của bộ định nghĩa;Ban 1 · Ban 2;');
    expect(row).toContain(';mục 1 · mục 2;');
  });

  it('takes for a day only what is one from end to end', () => {
    const keys = ['1.2.2020', 'Tổ 1-2', '1-2 a'];
    const groups = keys.map((key) => ({
      ...{ key, title: { vi: key, en: key }, agency: null, verdict: 'pass' as const },
      ...{ lowest: '1', highest: '1', numerator: '1', denominator: '1', value: '1' },
    }));
    const rows = lines({ ...sample, by: 'month', indicators: [indicator({ groups })] }, 'en').slice(2, 5);
    expect(rows.map((row) => row.split(',')[3])).toEqual(['1-2 a', "'1.2.2020", 'Tổ 1-2']);
  });

  it('keeps months as text', () => {
    const title = { vi: '2020-03', en: '2020-03' };
    const month = { key: '2020-03', title, agency: null, verdict: 'pass' as const };
    const groups = [{ ...month, lowest: '1', highest: '1', numerator: '1', denominator: '1', value: '1' }];
    expect(lines({ ...sample, indicators: [indicator({ groups })] }, 'en')[2]).toContain(
      ",'2020-03,'2020-03,",
    );
  });

  it('has bounds of values and points, what is unknown and what to mend first', () => {
    const rows: string[][] = parse(lines(sample, 'en').join('\r\n'), { bom: true });
    const [heads = []] = rows;
    const cells = (code: string, ...names: string[]) => {
      const row = rows.find((one) => one[2]?.startsWith(code)) ?? [];
      return names.map((name) => row[heads.indexOf(name)]);
    };
    expect(cells('3.4.5', 'Value', 'Lowest', 'Highest', 'Unit')).toEqual(['50', '50', '75', '%']);
    expect(cells('3.4.5', 'Points lowest', 'Points highest')).toEqual(['0', '1']);
    expect(cells('3.4.5', 'Who set the points', 'Rule', 'Points that cannot be scored')).toEqual([
      'split evenly (provisional)',
      'full points from 98 %, below that in proportion',
      '0',
    ]);
    expect(cells('3.4.5', 'Unknown', 'Mend first')).toEqual(['3', 'add the missing agencies: 5 agencies']);
    expect(cells('3.4.1', 'Unknown', 'Mend first')).toEqual(['0', '']);
    expect(cells('3.4.2', 'Lowest', 'Highest')).toEqual(['', '']);
  });

  it('says on every row that the unread was left out, and has the column always', () => {
    const column = (report: Report, language: Language, separator: string) => {
      const rows = lines(report, language)
        .filter((line) => line !== '')
        .map((line) => line.split(separator));
      const at = rows[0]?.indexOf({ vi: 'Phần không đọc được', en: 'Unread' }[language]) ?? -1;
      expect(at).toBeGreaterThan(0);
      return new Set(rows.slice(1).map((row) => row[at - (rows[0]?.length ?? 0) + row.length]));
    };
    expect(column(sample, 'vi', ';')).toEqual(new Set(['']));
    expect(column({ ...sample, left_out_unread: true }, 'vi', ';')).toEqual(new Set(['để ra ngoài']));
    expect(column({ ...sample, left_out_unread: true }, 'en', ',')).toEqual(new Set(['left out']));
  });

  it('has more digits than the table, so that sums are not of rounded values', () => {
    const third = indicator({ numerator: '1', denominator: '3', value: '0.333333333333' });
    expect(lines({ ...sample, indicators: [third] }, 'en')[1]).toContain(',33.3333333333,97.5,97.5,%,');
  });
});

describe('a line', () => {
  it('quotes what needs quotes, in either language', () => {
    expect(csvLine(['a', 'b;c', 'd,e', 'f"g'], 'vi')).toBe('a;"b;c";"d,e";"f""g"\r\n');
    expect(csvLine([{ number: '1234.5' }, null], 'vi')).toBe('"1234,5";\r\n');
    expect(csvLine([{ number: '-1234.5' }, null], 'en')).toBe('-1234.5,\r\n');
  });

  it('lets nothing become a formula', () => {
    expect(csvLine(['=1+1', '+1+1', '-1+1', '@x', '\t=1', '-1,5', '+84'], 'en')).toBe(
      "'=1+1,'+1+1,'-1+1,'@x,'=1,\"-1,5\",+84\r\n",
    );
  });
});
