import { describe, expect, it } from 'vitest';
import { AGENCY_FORMATS } from '../../../src/formats/views/agency/registry.js';
import type { AgencyReport } from '../../../src/report/agency/schema.js';
import type { Language } from '../../../src/text/words.js';
import { officeOf } from '../sample-agency.js';
import { empty, totals } from '../sample-indicators.js';
import { sample } from '../sample-report.js';

const office = officeOf(sample);

const page = (report: AgencyReport, language: Language, width = 120) =>
  AGENCY_FORMATS.table(report, { language, width, color: false })
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, '  '));

/** The lines of a section, without those above its rule. */
function section(report: AgencyReport, language: Language, heading: string): string[] {
  const lines = page(report, language);
  const at = lines.indexOf(heading);
  return at < 0 ? [] : lines.slice(at + 1, lines.indexOf('', at));
}

/** The same below the rule of its table. */
function rows(report: AgencyReport, language: Language, heading: string): string[] {
  const lines = section(report, language, heading);
  return lines.slice(lines.findIndex((line) => line.startsWith('─')) + 1);
}

describe('the page of an office', () => {
  it('says which points hang on it alone, and which on others too', () => {
    expect(page(office, 'vi').slice(0, 8)).toEqual([
      'Văn phòng UBND tỉnh',
      expect.stringMatching(/^Chủ trì: 6,5\/17,5 điểm tạm tính \(5,75–17\) · 1 đạt · 1 không đạt/),
      'liệu · 1 không đặt ngưỡng',
      'Còn có thể đạt: 11 điểm tạm tính, trong đó 10,5 ở phần chưa chấm được',
      'Cùng chủ trì (điểm chung với cơ quan khác): –/1 điểm tạm tính (0–1) · 1 đang thực hiện',
      'Còn có thể đạt: 1 điểm tạm tính, đều ở phần chưa chấm được',
      'Kỳ: 01/01/2020 – 31/12/2020 · Thời điểm chốt: 31/12/2020 (ngày cuối kỳ)',
      '* Kế hoạch chỉ nói bằng lời; con số là cách hiểu của bộ định nghĩa.',
    ]);
  });

  it('has what it is in charge of, what it shares, and what it takes part in', () => {
    expect(rows(office, 'vi', 'Chỉ số chủ trì')).toEqual([
      '3.4.1  Hồ sơ cấp tỉnh giải quyết đúng hạn  97,50 %  ≥ 98 %  ✗ không đạt  1,50/2,00',
      '3.4.4  Hồ sơ trả qua bưu điện  95,41–98,60 %  ≥ 98 %  ? chưa đủ căn cứ  2,00/2,00',
      '1,25–2,00',
      '3.4.2  Hồ sơ cấp xã giải quyết đúng hạn  ≥ 98 %  – chưa có dữ liệu  –/2,00',
      '3.2  Công khai thủ tục hành chính  3  > 2,5*  ✓ đạt  3,00/3,00',
      'Cách chấm điểm',
      '3.2, 3.4.1, 3.4.2, 3.4.4: đủ điểm từ 98 %, dưới đó theo tỷ lệ',
      '3.4.2: chưa có dữ liệu: Hồ sơ',
    ]);
    expect(rows(office, 'vi', 'Cùng chủ trì (điểm chung với cơ quan khác)')).toEqual([
      '3.4.5  Đơn giản hóa thủ tục  50,00 %  ≥ 98 %  … đang thực hiện  –/1,00',
      '50,00–75,00 %',
      'Cách chấm điểm',
      '3.4.5: đủ điểm từ 98 %, dưới đó theo tỷ lệ',
    ]);
    expect(rows(office, 'vi', 'Phối hợp')).toEqual([
      '? chưa rõ  III.5  rà soát thủ tục  2/4 xong, 2 chưa rõ  3.4.5',
      'Chỉ số 3.4.3: Hồ sơ nộp trực tuyến (· không đặt ngưỡng)',
    ]);
  });

  it('has its own figures, the worst verdict first; no office alone reaches what the province is to reach', () => {
    expect(rows(office, 'vi', 'Số liệu riêng của cơ quan')).toEqual([
      '3.4.4  Hồ sơ trả qua bưu điện  96/100  95,00–99,00 %  ≥ 98 %  ? chưa đủ căn cứ',
      '3.4.1  Hồ sơ cấp tỉnh giải quyết đúng hạn  99/100  99,00 %  ≥ 98 %  ✓ đạt',
      '3.2  Công khai thủ tục hành chính  300/100  3,00  > 2,5*  tính chung cả tỉnh',
    ]);
  });

  it('has its missing evidence, its tasks and its rejected rows', () => {
    expect(section(office, 'vi', 'Minh chứng còn thiếu')).toEqual([
      '3.4.2: Hồ sơ cấp xã giải quyết đúng hạn',
      'Kế hoạch rà soát (chưa có)',
    ]);
    const work = section(office, 'vi', 'Nhiệm vụ được giao');
    expect(work.slice(0, 2)).toEqual([
      '1 quá hạn · 1 đang thực hiện · 1 chưa có số liệu · 1 đã xong',
      'Mọi nhiệm vụ của cơ quan trong danh sách: 6/9 xong, 1 quá hạn',
    ]);
    expect(rows(office, 'vi', 'Nhiệm vụ được giao')[0]).toBe(
      '! quá hạn  III.2  ban hành văn bản  3/5 xong, 1 quá hạn,  3.4',
    );
    expect(section(office, 'vi', 'Dòng bị loại: 5')).toEqual([
      '2 dòng bị loại khác không đọc được tên cơ quan, nên không rõ của cơ quan nào',
      'thừa hoặc thiếu ô: 5',
      'data/dossiers.csv, dòng 17: dòng có 3 ô, tiêu đề có 4.',
      '… và 4 dòng nữa',
    ]);
  });

  it('says that rows which name nobody may be its own, where none names it', () => {
    const none = { ...office, rejects: { count: 0, unplaced: 2, by_reason: [], samples: [] } };
    expect(section(none, 'en', 'Rejected rows: 0')).toEqual([
      '2 other rejected rows name no office that can be read, so that nobody knows whose they are',
    ]);
  });

  it('marks what it is in charge of by our reading, with one legend', () => {
    const [first, ...others] = office.indicators as [AgencyReport['indicators'][number]];
    const owner = { agencies: [], basis: 'interpreted' as const, with: [] };
    const read = { ...office, indicators: [{ ...first, owner }, ...others] };
    const legend = '† The plan names nobody in charge; this is how the definitions read it.';
    expect(page(read, 'en').filter((line) => line === legend)).toHaveLength(1);
    expect(page(read, 'en').some((line) => line.startsWith(`${first.code}†  `))).toBe(true);
    expect(page(office, 'en').join('\n')).not.toContain('†');
  });

  it('says where the points are that are not earned yet', () => {
    const left = (earned: string, measured: string) => {
      const alone = totals({ earned, measured, possible: '10' });
      return page({ ...office, totals: { alone, shared: null } }, 'en')[2];
    };
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

  it('has no points where there is no scale, and counts verdicts all the same', () => {
    const [, first, second] = page({ ...office, scale: null }, 'en');
    expect(first).toMatch(/^In charge: .*1 pass/);
    expect([first, second].join(' ')).not.toContain('Still to be won');
  });

  it('says of its own figures no more than they are', () => {
    const [first] = office.indicators as [AgencyReport['indicators'][number]];
    const none = { ...empty, verdict: 'no-data' as const };
    const moved = { ...first, ...{ numerator: '1', denominator: null, sides: { from: '20', to: '21' } } };
    const report = { ...office, indicators: [{ ...moved, own: none }] };
    expect(rows(report, 'en', 'Its own figures').join(' ')).not.toContain('20 → 21');
  });

  it('says of rows that name nobody only where there are any', () => {
    const refused = (count: number, unplaced: number) =>
      page({ ...office, rejects: { ...office.rejects, count, unplaced } }, 'en').join('\n');
    expect(refused(5, 0)).toContain('Rejected rows: 5');
    const placed = { ...office, rejects: { ...office.rejects, unplaced: 0 } };
    expect(section(placed, 'en', 'Rejected rows: 5')[0]).toBe('too many or too few cells: 5');
    expect(refused(5, 5)).toContain('5 other rejected rows name no office');
  });

  it('takes part in indicators without any assignment', () => {
    const own = { ...office, assignments: office.assignments.filter(({ role }) => role !== 'with') };
    expect(section(own, 'en', 'Takes part')).toEqual([
      'Indicator 3.4.3: Dossiers received online (· no threshold)',
    ]);
  });

  const idle: AgencyReport = {
    ...office,
    totals: { alone: null, shared: null },
    indicators: [],
    tasks: null,
    state: 'no-data',
    assignments: [],
    rejects: { count: 0, unplaced: 0, by_reason: [], samples: [] },
  };

  it('says that an office has nothing', () => {
    expect(page(idle, 'en')).toEqual([
      'Office of the People’s Committee',
      'Period: 2020-01-01 – 2020-12-31 · As of: 2020-12-31 (the end of the period)',
      '',
      'Indicators it is in charge of',
      'It is in charge of no indicator.',
      '',
      'Assignments',
      'The plan gives it nothing to do.',
      '',
    ]);
    expect(page({ ...office, scale: null }, 'en').join(' ')).not.toContain('points');
  });

  it('colours states and verdicts', () => {
    const text = AGENCY_FORMATS.table(office, { language: 'en', width: 120, color: true });
    expect(text).toContain('\u001b[31m! late\u001b[39m');
    expect(text).toContain('\u001b[33m– no data\u001b[39m');
    expect(text).toContain('\u001b[2mof the whole\u001b[22m');
  });

  it('is a page of Markdown as well', () => {
    const text = AGENCY_FORMATS.markdown(office, { language: 'en', width: 80, color: false });
    expect(text).toContain('# Office of the People’s Committee\n');
    expect(text).toContain('## Its own figures\n');
  });
});

describe('the spreadsheet of an office', () => {
  const lines = (report: AgencyReport, language: Language) =>
    AGENCY_FORMATS.csv(report, { language, width: 80, color: false }).split('\r\n');
  const row = (start: string, report = office) =>
    lines(report, 'vi').find((line) => line.startsWith(`Văn phòng UBND tỉnh;${start}`));

  it('has a row for each indicator: its own figures beside those of the province, and the points', () => {
    expect(row('Chỉ số;3.4.1')).toBe(
      'Văn phòng UBND tỉnh;Chỉ số;3.4.1 Hồ sơ cấp tỉnh giải quyết đúng hạn;chủ trì;kế hoạch nêu;' +
        '99;100;99;99;99;đạt;%;≥;98;"97,5";không đạt;"1,5";2;tạm tính;;;;;;;',
    );
    expect(row('Chỉ số;3.2 ')).toContain(';3;3;3;tính chung cả tỉnh;;>;');
    expect(row('Chỉ số;3.4.5')).toMatch(/;cùng chủ trì;.*;đang thực hiện;;1;tạm tính;/);
    expect(row('Chỉ số;3.4.2')).toMatch(/;chưa có dữ liệu: Hồ sơ;$/);
  });

  it('has no points for those who take part', () => {
    expect(row('Chỉ số;3.4.3')).toMatch(/;phối hợp;.*;không đặt ngưỡng;;;;;;;;;;$/);
    expect(row('Chỉ số;3.4.1', { ...office, scale: null })).toMatch(/;không đạt;;;;;;;;;;$/);
  });

  it('has rows for missing evidence, for assignments, for all tasks and for rejected rows', () => {
    expect(row('Minh chứng')).toMatch(/;plan Kế hoạch rà soát;.*;chưa có;;$/);
    expect(row('Nhiệm vụ;III.2')).toMatch(/;III\.2 ban hành văn bản;chủ trì;.*;5;3;1;1;quá hạn;;$/);
    expect(row('Nhiệm vụ;III.3')).toMatch(/;;;;;chưa có số liệu;;$/);
    expect(row('Nhiệm vụ;Mọi')).toMatch(/;Mọi nhiệm vụ của cơ quan trong danh sách;;.*;9;6;1;0;quá hạn;;$/);
    expect(row('Dòng bị loại')).toMatch(/;data\/dossiers\.csv:17;.*;"dòng có 3 ô, tiêu đề có 4\.";$/);
  });

  it('says what was left out', () => {
    expect(row('Chỉ số;3.4.1', { ...office, left_out_unread: true })).toMatch(/;để ra ngoài$/);
  });
});
