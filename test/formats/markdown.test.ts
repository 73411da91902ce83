import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/formats/markdown.js';
import type { Language } from '../../src/text/words.js';
import { poisoned } from './hostile.js';
import { sample } from './sample-report.js';

const lines = (language: Language, report = sample) =>
  markdown.render(report, { language, width: 80, color: false }).split('\n');

describe('the Markdown', () => {
  it('has a table an area', () => {
    const page = lines('vi');
    expect(page).toContain('## 3. Cải cách thủ tục hành chính');
    expect(page).toContain(
      '| Mã | Tên | Tử số / mẫu số | Giá trị | Ngưỡng | Kết luận | Điểm chia đều (tạm tính) |',
    );
    expect(page).toContain('| --- | --- | ---: | ---: | --- | --- | ---: |');
    expect(page).toContain('| **3.4** | **Kết quả giải quyết thủ tục hành chính** |  |  |  |  | 3,50/7,00 |');
    expect(page).toContain(
      '| 3.4.1 | Hồ sơ cấp tỉnh giải quyết đúng hạn | 4.875/5.000 | 97,50 % | ≥ 98 % | ✗ không đạt | 1,50/2,00 |',
    );
    expect(page).toContain('|  | ↳ Thành phố Hội An | 91/100 | 91,00 % |  | ✗ không đạt |  |');
    expect(page).toContain(
      '| 3.4.4 | Hồ sơ trả qua bưu điện | 4.912/5.000 | 95,41–98,60 % | ≥ 98 % | ? chưa đủ căn cứ | 2,00/2,00 (1,25–2,00) |',
    );
    expect(page).toContain(
      '| 3.4.5 | Đơn giản hóa thủ tục | 6/12 | 50,00 % (50,00–75,00 %) | ≥ 98 % | … đang thực hiện | –/1,00 |',
    );
    expect(lines('en')).toContain(
      '| 3.4.2 | Commune dossiers resolved on time |  |  | ≥ 98 % | – no data | –/2.00 |',
    );
  });

  it('has no column for scores without a scale', () => {
    expect(lines('en', { ...sample, scale: null })).toContain(
      '| Code | Title | Numerator / denominator | Value | Threshold | Verdict |',
    );
  });

  it('shows texts as the words they are', () => {
    expect(lines('en', poisoned(sample, '*a* | <b> `c` [d](e) \\'))[0]).toBe(
      '# \\*a\\* \\| \\<b\\> \\`c\\` \\[d\\](e) \\\\',
    );
    const notices = (text: string) =>
      lines('en', { ...sample, notices: [{ code: 'x', vi: text, en: text, count: null }] });
    expect(notices('---')).toContain('- \\---');
    expect(notices('1. one')).toContain('- 1\\. one');
    expect(notices('===')).toContain('- \\===');
  });

  it('makes no link of what looks like one', () => {
    const notice = (text: string) =>
      lines('en', { ...sample, notices: [{ code: 'x', vi: text, en: text, count: null }] });
    expect(notice('http://a.vn www.a.vn x@a.vn @me o/r#12 GH-7 3f9a2bc 1234567 12:30')).toContain(
      '- http:&#8203;//a.vn www&#8203;.a.vn x@&#8203;a.vn @&#8203;me o/r\\#&#8203;12 GH-&#8203;7 3&#8203;f9a2bc 1234567 12:30',
    );
  });
});
