import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/formats/markdown.js';
import { table } from '../../src/formats/table.js';
import { AGENCY_FORMATS } from '../../src/formats/views/agency/registry.js';
import type { Report } from '../../src/report/schema.js';
import type { Language } from '../../src/text/words.js';
import { officeOf } from './sample-agency.js';
import { indicator, totals } from './sample-indicators.js';
import { sample } from './sample-report.js';

const page = (report: Report, language: Language, width = 120) =>
  table.render(report, { language, width, color: false }).split('\n');

/** The lines of a section, their spaces squeezed. */
function section(lines: readonly string[], heading: string): string[] {
  const rest = lines.slice(lines.indexOf(heading) + 1);
  return rest.slice(0, rest.indexOf('')).map((line) => line.trim().replace(/ {2,}/g, '  '));
}

describe('the preamble', () => {
  it('begins with how far it got, and says what is hidden', () => {
    const lines = page(sample, 'vi');
    expect(lines.slice(1, 3)).toEqual([
      '6,5/17,5 điểm tạm tính (5,75–17) · 1 đạt · 1 không đạt · 1 chưa đủ căn cứ · 1 đang thực hiện · 1 chưa có dữ liệu · 1',
      'không đặt ngưỡng',
    ]);
    expect(lines).toContain('Không hiện số liệu của nhóm dưới 5');
  });

  it('has one figure for the same points above and in the totals', () => {
    const almost = totals({
      earned: '0.99998',
      measured: '1',
      possible: '1',
      lowest: '0.99998',
      highest: '1',
    });
    const lines = page({ ...sample, totals: almost }, 'en');
    expect(lines[1]).toBe('0.99998/1 provisional points (0.99998–1)');
    expect(section(lines, 'Totals (provisional points)')).toEqual(
      expect.arrayContaining(['Earned: 0.99998', 'Lowest – highest once all data are in: 0.99998 – 1']),
    );
  });

  it('says the bounds of the points only where they differ', () => {
    const settled = totals({ earned: '2', measured: '3', possible: '3', lowest: '2', highest: '2', fail: 1 });
    expect(page({ ...sample, totals: settled }, 'vi')[1]).toBe('2/3 điểm tạm tính · 1 không đạt');
  });

  it('says who set the reference day', () => {
    const line = (as_of_basis: Report['as_of_basis'], language: Language) =>
      page({ ...sample, as_of: '2020-06-18', as_of_basis }, language)
        .find((text) => /^(Kỳ|Period): /.test(text))
        ?.split(' · ')[1];
    expect(line('data', 'vi')).toBe('Thời điểm chốt: 18/06/2020 (ngày cuối có dữ liệu)');
    expect(line('given', 'vi')).toBe('Thời điểm chốt: 18/06/2020 (theo yêu cầu)');
    expect(line('period', 'vi')).toBe('Thời điểm chốt: 18/06/2020 (ngày cuối kỳ)');
    expect(line('data', 'en')).toBe('As of: 2020-06-18 (the last day with data)');
  });

  it('says at the very top that the unread was left out', () => {
    const leftOut = { ...sample, left_out_unread: true };
    const note =
      'LƯU Ý: theo yêu cầu, những gì không đọc được đã để ra ngoài; kết luận chỉ dựa trên phần đọc được';
    expect(page(leftOut, 'vi')[1]).toBe(note);
    expect(page(leftOut, 'en')[1]).toMatch(/^NOTE: as asked, what could not be read was left out; /);
    expect(page(sample, 'vi')).not.toContain(note);
    const text = markdown.render(leftOut, { language: 'vi', width: 80, color: false });
    expect(text.split('\n')[2]).toBe(`**${note}**`);
  });
});

describe('what the data do not cover', () => {
  const codes = ['as-of-past-data', 'month-without-rows', 'outside-period'];
  const uncovered = {
    ...sample,
    left_out_unread: true,
    notices: [
      ...sample.notices,
      ...codes.map((code) => ({ code, vi: `${code} vi`, en: `${code} en`, count: null })),
    ],
  };

  it('stands above the tables, below what was left out, and again among the notices', () => {
    const lines = page(uncovered, 'vi');
    expect(lines.slice(2, 5)).toEqual(codes.map((code) => `LƯU Ý: ${code} vi`));
    expect(section(lines, 'Lưu ý')).toEqual(expect.arrayContaining(codes.map((code) => `${code} vi`)));
    const text = markdown.render(uncovered, { language: 'en', width: 80, color: false });
    for (const code of codes) expect(text).toContain(`**NOTE: ${code} en**`);
  });

  it('stands above the page of an office too', () => {
    const text = AGENCY_FORMATS.table(officeOf(uncovered), { language: 'en', width: 120, color: false });
    expect(text.split('\n').slice(2, 5)).toEqual(codes.map((code) => `NOTE: ${code} en`));
  });

  it('no other notice does', () => {
    expect(page(sample, 'en').join('\n')).not.toContain('NOTE:');
  });
});

describe('what is undecided', () => {
  it('stands before the areas', () => {
    const lines = page(sample, 'vi');
    const at = lines.indexOf('Chưa đủ căn cứ: cần sửa trước');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(lines.indexOf('3. Cải cách thủ tục hành chính'));
  });

  it('comes after the rejects with what could not be read', () => {
    const lines = page(sample, 'vi');
    expect(lines.indexOf('Ô không đọc được: 12')).toBeGreaterThan(lines.indexOf('Dòng bị loại: 5'));
  });
});

describe('the goals', () => {
  it('stand after the areas, their reasons among the others', () => {
    const lines = page(sample, 'vi');
    expect(section(lines, 'Mục tiêu')).toEqual([
      'Mã  Tên  Giá trị  Ngưỡng  Kết luận',
      expect.stringMatching(/^─/),
      'G.3  Thứ hạng về cải cách thủ tục hành chính  25  ≤ 20  ✗ không đạt',
      'G.0  Tăng điểm so với năm trước  > 0  – chưa có dữ liệu',
    ]);
    expect(section(lines, 'Lý do')).toContain('G.0: chưa có dữ liệu: Xếp hạng');
    expect(page({ ...sample, goals: [] }, 'vi')).not.toContain('Mục tiêu');
  });
});

describe('the score tracks', () => {
  it('stand beside the computed points, with their reasons', () => {
    expect(section(page(sample, 'vi'), 'Điểm tự chấm, thẩm định, chính thức')).toEqual([
      'Chênh: hơn (+) hoặc kém (-) so với điểm tính được.',
      'Tính được: chia đều (tạm tính).',
      'Mã  Tên  Tính được  Tự chấm  Chênh  Thẩm định  Chênh  Chính thức  Chênh',
      expect.stringMatching(/^─/),
      '3.4.1  Hồ sơ cấp tỉnh giải quyết đúng hạn  1,50  2,00  +0,50  1,25  -0,25  1,50  0,00',
      '3.4.3  Hồ sơ nộp trực tuyến  –  –  –  –  –  0,75  –',
      '3.4.1: Hồ sơ cấp tỉnh giải quyết đúng hạn',
      'Thẩm định: Thiếu tài liệu kiểm chứng',
    ]);
    const bare = { ...sample, indicators: sample.indicators.map((one) => ({ ...one, tracks: [] })) };
    expect(page(bare, 'en')).not.toContain('Score tracks');
  });

  it('stand one below the other where the page is narrow', () => {
    const lines = section(page(sample, 'en', 60), 'Score tracks');
    expect(lines.slice(2, 5)).toEqual([
      'Code  Title  Computed  Self-scored  Diff.',
      'Appraised  Diff.',
      'Final  Diff.',
    ]);
  });
});

describe('by owner', () => {
  const byOwner: Report = { ...sample, by: 'owner' };

  it('has a section for each office', () => {
    const lines = page(byOwner, 'vi');
    expect(section(lines, 'Cơ quan chủ trì: Văn phòng UBND tỉnh')).toEqual([
      '6,5/17,5 điểm tạm tính (5,75–17) · 1 đạt · 1 không đạt · 1 chưa đủ căn cứ · 1 đang thực hiện · 1 chưa có dữ liệu · 1',
      'không đặt ngưỡng',
      '✗ không đạt: 3.4.1',
      '? chưa đủ căn cứ: 3.4.4',
      '… đang thực hiện: 3.4.5',
      '– chưa có dữ liệu: 3.4.2',
      '· không đặt ngưỡng: 3.4.3',
      '✓ đạt: 3.2',
      '! quá hạn (1): III.2 (3/5 xong, 1 quá hạn, 1 chưa rõ)',
      '? chưa rõ (1): III.5 (2/4 xong, 2 chưa rõ)',
      '… đang thực hiện (1): III.1 (6/12 xong)',
      '– chưa có số liệu (1): III.3',
      '✓ đã xong (1): III.4',
    ]);
    expect(lines.join('\n')).not.toContain('Nhiệm vụ được giao');
  });

  it('is in the Markdown too', () => {
    const text = markdown.render(byOwner, { language: 'en', width: 80, color: false });
    expect(text).toContain('## Owner: Office of the People’s Committee');
    expect(text).toContain('- ! late (1): III.2 (3/5 done, 1 late, 1 unknown)');
    expect(text).toContain('| G.3 | Place in administrative procedure reform | 25 | ≤ 20 | ✗ fail |');
    expect(text).toContain(
      '| 3.4.1 | Provincial dossiers resolved on time | 1.50 | 2.00 | +0.50 | 1.25 | -0.25 | 1.50 | 0.00 |',
    );
  });
});

describe('by month', () => {
  it('goes as time does, and leaves nothing out', () => {
    const months = Array.from(
      { length: 18 },
      (_, i) => `20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const groups = ['', ...months].reverse().map((key, i) => ({
      key,
      title: { vi: key || '(không ghi)', en: key || '(not given)' },
      agency: null,
      verdict: 'fail' as const,
      numerator: String(i),
      denominator: '100',
      value: String(i / 100),
      ...{ lowest: String(i / 100), highest: String(i / 100) },
    }));
    const report: Report = { ...sample, by: 'month', indicators: [indicator({ groups })] };
    const shown = (lines: readonly string[]) =>
      lines
        .map((line) => line.trim().split('  ')[0])
        .filter((text) => /^\d+[-/]\d+$|^\((không|not)/.test(text ?? ''));
    expect(shown(page(report, 'en'))).toEqual([...months, '(not given)']);
    expect(shown(page(report, 'vi'))[0]).toBe('01/2020');
  });
});
