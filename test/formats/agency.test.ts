import { describe, expect, it } from 'vitest';
import { renderAgency } from '../../src/formats/views/agency.js';
import type { AgencyView } from '../../src/run/agency-view.js';
import type { Language } from '../../src/text/words.js';
import { totals } from './sample-indicators.js';
import { officeOf, sample } from './sample-report.js';

const office = officeOf(sample);

const page = (view: AgencyView, language: Language, width = 120) =>
  renderAgency(view, { language, width, color: false })
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, '  '));

describe('the page of an office', () => {
  it('says what it owes', () => {
    expect(page(office, 'vi')).toEqual([
      'Văn phòng UBND tỉnh',
      '6,5/17,5 điểm tạm tính (5,75–17) · 1 đạt · 1 không đạt · 1 chưa đủ căn cứ · 1 đang thực hiện · 1 chưa có dữ liệu · 1',
      'không đặt ngưỡng',
      'Còn có thể đạt: 11 điểm tạm tính, trong đó 10,5 ở phần chưa chấm được',
      'Kỳ: 01/01/2020 – 31/12/2020 · Thời điểm chốt: 31/12/2020 (ngày cuối kỳ)',
      '* Kế hoạch chỉ nói bằng lời; con số là cách hiểu của bộ định nghĩa.',
      '',
      'Chưa đủ căn cứ: cần sửa trước',
      '3.4.4: Hồ sơ trả qua bưu điện (95,41–98,60 %; ≥ 98 %; 2.104 trường hợp chưa rõ)',
      expect.stringMatching(/^thêm `Chờ công dân bổ sung hồ sơ` .*; sau đó còn 44 trường$/),
      'hợp chưa rõ',
      'thêm cột *Ngày hẹn trả*: 30 bản ghi; sau đó còn 14 trường hợp chưa rõ',
      'sửa các dòng bị loại: 9 dòng; sau đó còn 5 trường hợp chưa rõ',
      '… và 1 nguyên nhân nữa',
      '',
      'Chỉ số chủ trì',
      'Mã  Tên  Giá trị  Ngưỡng  Kết luận  Điểm',
      'chia đều',
      '(tạm tính)',
      expect.stringMatching(/^─/),
      '3.4.1  Hồ sơ cấp tỉnh giải quyết đúng hạn  97,50 %  ≥ 98 %  ✗ không đạt  1,5/2',
      '3.4.4  Hồ sơ trả qua bưu điện  95,41–98,60 %  ≥ 98 %  ? chưa đủ căn cứ  2/2',
      '1,25–2',
      '3.4.5  Đơn giản hóa thủ tục  50,00 %  ≥ 98 %  … đang thực hiện  –/1',
      '50,00–75,00 %',
      '3.4.2  Hồ sơ cấp xã giải quyết đúng hạn  ≥ 98 %  – chưa có dữ liệu  –/2',
      '3.4.3  Hồ sơ nộp trực tuyến  97,50 %  · không đặt ngưỡng  –/0',
      '3.2  Công khai thủ tục hành chính  3  > 2,5*  ✓ đạt  3/3',
      'Cách chấm điểm',
      '3.2, 3.4.1, 3.4.2, 3.4.3, 3.4.4, 3.4.5: đủ điểm từ 98 %, dưới đó theo tỷ lệ',
      '3.4.2: chưa có dữ liệu: Hồ sơ',
      '',
      'Nhiệm vụ được giao',
      '1 quá hạn · 1 chưa rõ · 1 đang thực hiện · 1 chưa có số liệu · 1 đã xong',
      'Tình trạng  Mục  Nội dung  Tiến độ  Phục vụ',
      expect.stringMatching(/^─/),
      '! quá hạn  III.2  ban hành văn bản  3/5 xong, 1 quá hạn,  3.4',
      '1 chưa rõ',
      '? chưa rõ  III.5  rà soát thủ tục  2/4 xong, 2 chưa rõ  3.4.5',
      '… đang thực hiện  III.1  theo dõi việc tổ chức triển khai thực hiện kế hoạch cải cách  6/12 xong  3.2, 3.4.1',
      'hành chính; kế hoạch kiểm …',
      '– chưa có số liệu  III.3  lồng ghép một số tiêu chí đánh giá',
      '✓ đã xong  III.4  niêm yết công khai  3/3 xong  3.2',
      '',
    ]);
  });

  it('says where the points are that are not earned yet', () => {
    const left = (earned: string, measured: string) =>
      page({ ...office, totals: totals({ earned, measured, possible: '10' }) }, 'en')[2];
    expect(left('4', '7')).toBe(
      'Still to be won: 6 provisional points, 3 of them where nothing is scored yet',
    );
    expect(left('4', '4')).toBe('Still to be won: 6 provisional points, all where nothing is scored yet');
    expect(left('4', '10')).toBe('Still to be won: 6 provisional points');
  });

  it('puts progress below states at 80 columns', () => {
    const lines = page(office, 'en', 80);
    const at = lines.findIndex((line) => line.startsWith('… open'));
    expect(lines[at]).toMatch(/^… open {2}III\.1 {2}theo dõi/);
    expect(lines[at + 1]).toMatch(/^6\/12 done {2}3\.2, 3\.4\.1 {2}/);
  });

  it('says that an office has nothing', () => {
    const idle = { ...office, totals: null, indicators: [], assignments: [] };
    expect(page(idle, 'en')).toEqual([
      'Office of the People’s Committee',
      'Period: 2020-01-01 – 2020-12-31 · As of: 2020-12-31 (the end of the period)',
      '',
      'Indicators it answers for',
      'It answers for no indicator.',
      '',
      'Assignments',
      'The plan gives it nothing to do.',
      '',
    ]);
    expect(page({ ...office, scale: null }, 'en').join(' ')).not.toContain('points');
  });

  it('colours states and verdicts', () => {
    const text = renderAgency(office, { language: 'en', width: 120, color: true });
    expect(text).toContain('\u001b[31m! late\u001b[39m');
    expect(text).toContain('\u001b[33m– no data\u001b[39m');
  });
});
