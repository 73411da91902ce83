import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/formats/markdown.js';
import { table } from '../../src/formats/table.js';
import type { Report } from '../../src/report/schema.js';
import type { Language } from '../../src/text/words.js';
import { indicator } from './sample-indicators.js';
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
    expect(lines[1]).toBe(
      '4,5/14,5 điểm tạm tính · 1 đạt · 1 không đạt · 1 chưa có dữ liệu · 1 không đặt ngưỡng',
    );
    expect(lines).toContain('Không hiện số liệu của nhóm dưới 5');
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
      'Mã  Tên  Tính được  Tự chấm  Chênh  Thẩm định  Chênh  Chính thức  Chênh',
      expect.stringMatching(/^─/),
      '3.4.1  Hồ sơ cấp tỉnh giải quyết đúng hạn  1,5  2  +0,5  1,25  -0,25  1,5  0',
      '3.4.3  Hồ sơ nộp trực tuyến  –  –  –  –  –  0,75  –',
      '3.4.1: Hồ sơ cấp tỉnh giải quyết đúng hạn',
      'Thẩm định: Thiếu tài liệu kiểm chứng',
    ]);
    const bare = { ...sample, indicators: sample.indicators.map((one) => ({ ...one, tracks: [] })) };
    expect(page(bare, 'en')).not.toContain('Score tracks');
  });

  it('stand one below the other where the page is narrow', () => {
    const lines = section(page(sample, 'en', 60), 'Score tracks');
    expect(lines.slice(1, 4)).toEqual([
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
      '4,5/14,5 điểm tạm tính · 1 đạt · 1 không đạt · 1 chưa có dữ liệu · 1 không đặt ngưỡng',
      '✗ không đạt: 3.4.1',
      '– chưa có dữ liệu: 3.4.2',
      '· không đặt ngưỡng: 3.4.3',
      '✓ đạt: 3.2',
      '! quá hạn (1): III.2 (3/5 xong, 1 quá hạn)',
      '… đang thực hiện (1): III.1 (6/12 xong)',
      '– chưa có số liệu (1): III.3',
      '✓ đã xong (1): III.4',
    ]);
    expect(lines.join('\n')).not.toContain('Nhiệm vụ được giao');
  });

  it('is in the Markdown too', () => {
    const text = markdown.render(byOwner, { language: 'en', width: 80, color: false });
    expect(text).toContain('## Owner: Office of the People’s Committee');
    expect(text).toContain('- ! late (1): III.2 (3/5 done, 1 late)');
    expect(text).toContain('| G.3 | Place in administrative procedure reform | 25 | ≤ 20 | ✗ fail |');
    expect(text).toContain(
      '| 3.4.1 | Provincial dossiers resolved on time | 1.5 | 2 | +0.5 | 1.25 | -0.25 | 1.5 | 0 |',
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
      verdict: 'fail' as const,
      numerator: String(i),
      denominator: '100',
      value: String(i / 100),
    }));
    const report: Report = { ...sample, by: 'month', indicators: [indicator({ groups })] };
    const shown = (lines: readonly string[]) =>
      lines.map((line) => line.trim().split('  ')[0]).filter((text) => /^\d+[-/]\d+$|^\(/.test(text ?? ''));
    expect(shown(page(report, 'en'))).toEqual([...months, '(not given)']);
    expect(shown(page(report, 'vi'))[0]).toBe('01/2020');
  });
});
