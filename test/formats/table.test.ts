import { describe, expect, it } from 'vitest';
import { table } from '../../src/formats/table.js';
import { clip, widthOf, wrap } from '../../src/formats/terminal/wrap.js';
import type { Report } from '../../src/report/schema.js';
import type { Language } from '../../src/text/words.js';
import { indicator } from './sample-indicators.js';
import { sample } from './sample-report.js';

const lines = (report: Report, language: Language, width: number, color = false) =>
  table.render(report, { language, width, color }).split('\n');

describe('the table', () => {
  it('has one line a measure where there is room', () => {
    const page = lines(sample, 'vi', 120);
    const rows = [
      '3.2    Công khai thủ tục hành chính                             3  > 2,5*  ✓ đạt              3,00/3,00',
      '3.4    Kết quả giải quyết thủ tục hành chính                                                  3,50/7,00',
      '3.4.1  Hồ sơ cấp tỉnh giải quyết đúng hạn     4.875/5.000  97,50 %  ≥ 98 %  ✗ không đạt        1,50/2,00',
      '         Thành phố Hội An                          91/100  91,00 %          ✗ không đạt',
    ];
    const squeezed = (line: string) => line.replace(/ {2,}/g, '  ');
    for (const row of rows) expect(page.map(squeezed)).toContain(squeezed(row));
    expect(lines(sample, 'en', 120).map(squeezed)).toContain(
      squeezed(
        '3.4.1  Provincial dossiers resolved on time  4,875/5,000  97.50 %  ≥ 98 %  ✗ fail  1.50/2.00',
      ),
    );
  });

  it('puts thresholds below values and scores below verdicts at 80 columns', () => {
    const page = lines(sample, 'vi', 80);
    const at = page.findIndex((line) => line.startsWith('3.4.1'));
    expect(page[at]).toMatch(/^3\.4\.1 {2}Hồ sơ cấp tỉnh giải quyết +4\.875\/5\.000 +97,50 % +✗ không đạt$/);
    expect(page[at + 1]).toMatch(/^ {7}đúng hạn +≥ 98 % +1,50\/2,00$/);
  });

  it.each([80, 120])('has the range for a value where it is undecided, %i columns wide', (width) => {
    const rows = lines(sample, 'vi', width).map((line) => line.replace(/ {2,}/g, '  '));
    const at = rows.findIndex((line) => line.startsWith('3.4.4  '));
    expect(rows[at]).toMatch(/^3\.4\.4 {2}.* {2}4\.912\/5\.000 {2}95,41–98,60 % {2}/);
    expect(rows[at]).toContain('  ? chưa đủ căn cứ');
    expect(rows.slice(at, at + 3).join('')).toContain('  1,25–2,00');
    expect(rows.some((line) => line.includes('  97,00–? %  '))).toBe(true);
  });

  it('has the range beneath the value, faintly, where there is a verdict all the same', () => {
    const page = lines(sample, 'vi', 120, true);
    const at = page.findIndex((line) => line.startsWith('3.4.5'));
    expect(page[at]).toContain('50,00 %');
    expect(page[at]).toContain('\u001b[2m… đang thực hiện\u001b[22m');
    expect(page[at + 1]?.trim()).toBe('\u001b[2m50,00–75,00 %\u001b[22m');
    const decided = { ...sample, indicators: [indicator({ lowest: '0.9541', highest: '0.97998' })] };
    expect(lines(decided, 'vi', 120).map((line) => line.trim())).toContain('95,41–97,998 %');
  });

  it('breaks a long range after its dash', () => {
    const amounts = { lowest: '123456789012.5', highest: '1234567890123.5', verdict: 'undecided' } as const;
    const long = indicator({ ...amounts, unit: 'number', denominator: null, threshold: null });
    const page = lines({ ...sample, indicators: [long] }, 'vi', 80);
    expect(page.some((line) => / 123\.456\.789\.012,5–( |$)/.test(line))).toBe(true);
    expect(page.some((line) => / 1\.234\.567\.890\.123,5( |$)/.test(line))).toBe(true);
  });

  it('breaks long counts after their slash, never inside a number', () => {
    const long = indicator({ numerator: '364975.1', denominator: '5129344600000', unit: 'number' });
    const page = lines({ ...sample, indicators: [long] }, 'vi', 80).map((line) => line.trimEnd());
    expect(page.some((line) => / 364\.975,1\/ /.test(line))).toBe(true);
    expect(page.some((line) => / 5\.129\.344\.600\.000( |$)/.test(line))).toBe(true);
  });

  it('shows a criterion that is measured itself once', () => {
    expect(lines(sample, 'vi', 120).filter((line) => line.startsWith('3.2 '))).toHaveLength(1);
  });

  it('says that points are provisional wherever they stand', () => {
    const page = lines(sample, 'en', 120);
    expect(page.join('\n')).toContain(
      'Scale (provisional): points of 1 area by Decision 2948/QĐ-BNV of 2017; those of 2 criteria, 6 indicators: split evenly',
    );
    expect(page).toContain(
      '6.5/17.5 provisional points (5.75–17) · 1 pass · 1 fail · 1 undecided · 1 in progress · 1 no data · 1 no threshold',
    );
    expect(page.some((line) => /^ {60,}\(provisional\)$/.test(line))).toBe(true);
    expect(page).toContain('Totals (provisional points)');
    const splits = { areas: 0, criteria: 0, indicators: 0 };
    const final = { ...sample, scale: sample.scale && { ...sample.scale, provisional: false, splits } };
    expect(lines(final, 'en', 120).join('\n')).not.toMatch(/provisional/i);
  });

  it('has no points without a scale', () => {
    const page = lines({ ...sample, scale: null }, 'vi', 120).join('\n');
    expect(page).not.toContain('iểm\n');
    expect(page).not.toContain('/17,5');
  });

  it('shows fifteen groups and says how many more there are', () => {
    const groups = Array.from({ length: 20 }, (_, i) => ({
      key: `g${i}`,
      title: { vi: `Xã ${i}`, en: `Commune ${i}` },
      agency: null,
      verdict: 'fail' as const,
      numerator: String(i),
      denominator: '100',
      value: String(i / 100),
      ...{ lowest: String(i / 100), highest: String(i / 100) },
    }));
    const page = lines({ ...sample, indicators: [indicator({ groups })] }, 'en', 120);
    expect(page.filter((line) => line.includes('Commune '))).toHaveLength(15);
    expect(page.map((line) => line.trim())).toContain('… and 5 more');
  });

  it('accounts for every file and ends with the totals and what is late', () => {
    const page = lines(sample, 'vi', 140).map((line) => line.trim());
    expect(page.join(' ')).toContain(
      '5.009 dòng = 5.002 bản ghi + 5 bị loại + 2 bỏ qua (1 tiêu đề cột, 1 dòng tổng); trong đó 2 bản ghi có bản mới hơn thay thế; 12 ô không đọc được',
    );
    expect(page.slice(-10)).toEqual([
      'Tổng hợp (điểm tạm tính)',
      'Đạt được: 6,5',
      'Tối đa của phần đã đo: 7',
      'Tối đa của toàn bộ: 17,5',
      'Thấp nhất – cao nhất khi có đủ dữ liệu: 5,75 – 17',
      'Nguồn số liệu: 3 từ dữ liệu gốc (5 điểm tạm tính) · 2 tự khai (1,5 điểm tạm tính)',
      'Kết luận: 1 đạt · 1 không đạt · 1 chưa đủ căn cứ · 1 đang thực hiện · 1 chưa có dữ liệu · 1 không đặt ngưỡng',
      'Nhiệm vụ được giao: 1 quá hạn · 1 chưa rõ · 1 đang thực hiện · 1 chưa có số liệu · 1 đã xong',
      'III.2 (Văn phòng UBND tỉnh): “ban hành văn bản”',
      '',
    ]);
  });

  it('colours verdicts, and is the same text without', () => {
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    const coloured = lines(sample, 'vi', 100, true).join('\n');
    expect(coloured).toContain('\u001b[32m✓ đạt\u001b[39m');
    expect(coloured).toContain('\u001b[31m✗ không đạt\u001b[39m');
    expect(coloured.replace(escapes, '')).toBe(lines(sample, 'vi', 100).join('\n'));
  });
});

describe('wrapping', () => {
  it('breaks between words and cuts only what is longer than a line', () => {
    expect(wrap('Nghiêm túc thực hiện', 10)).toEqual(['Nghiêm túc', 'thực hiện']);
    expect(wrap('abcdefghijkl m', 5)).toEqual(['abcde', 'fghij', 'kl m']);
    expect(wrap('12.345/67.890', 8)).toEqual(['12.345/', '67.890']);
    expect(wrap('', 5)).toEqual(['']);
  });

  it('shortens between words', () => {
    expect(clip('Nghiêm túc thực hiện', 20)).toBe('Nghiêm túc thực hiện');
    expect(clip('Nghiêm túc thực hiện', 18)).toBe('Nghiêm túc thực …');
  });

  it('counts wide characters twice and marks not at all', () => {
    expect(widthOf('漢字')).toBe(4);
    expect(widthOf('e\u0301x')).toBe(2);
  });
});
