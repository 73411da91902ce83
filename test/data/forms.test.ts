import { describe, expect, it } from 'vitest';
import { bundled } from '../golden/compute.js';
import { inputOf, seenIn } from '../measure/world.js';

const catalog = await bundled();

const found = (...lines: string[]) => seenIn(inputOf('bieu.csv', `${lines.join('\r\n')}\r\n`), catalog);

/** The dataset of a header, and what of it is read, in its order. */
async function read(...lines: string[]): Promise<string> {
  const result = await found(...lines);
  if ('what' in result) return result.what.vi;
  const columns = result.match.columns.map((column) => column?.name ?? '-');
  return `${result.dataset.name}: ${columns.join(' ')}`;
}

const IN_FORM =
  'received_total received_online received_direct_or_post carried_over resolved_total resolved_early resolved_on_time resolved_late open_total open_in_time open_overdue';

describe('form II.06', () => {
  const leaves = (received: string, within: string, resolved: string, open: string, join: string): string =>
    [
      ...[`${received}${join}Tổng số`, `${within}Trực tuyến`, `"${within}Trực tiếp, dịch vụ bưu chính"`],
      `${received}${join}Từ kỳ trước`,
      ...['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'].map((leaf) => `${resolved}${join}${leaf}`),
      ...['Tổng số', 'Trong hạn', 'Quá hạn'].map((leaf) => `${open}${join}${leaf}`),
    ].join(',');

  it.each([
    [
      'by field, its three rows of header joined by hyphens',
      `STT,Đơn vị,"Lĩnh vực, công việc giải quyết theo cấp",Từ ngày,Đến ngày,${leaves('Số hồ sơ nhận giải quyết', 'Số hồ sơ nhận giải quyết - Trong đó - ', 'Số hồ sơ đã giải quyết', 'Số lượng hồ sơ đang giải quyết', ' - ')}`,
      `- agency field from to ${IN_FORM}`,
    ],
    [
      'of all offices, joined by colons, its columns numbered',
      `TT,"Lĩnh vực, công việc giải quyết theo cấp",Kỳ báo cáo,${leaves('Tiếp nhận', 'Tiếp nhận: Trong kỳ: ', 'Số lượng hồ sơ đã giải quyết', 'Hồ sơ đang xử lý', ': ')}`,
      `- field reporting_period ${IN_FORM}`,
    ],
    [
      'in capitals, with what each column holds',
      `STT,ĐƠN VỊ,KỲ BÁO CÁO,TIẾP NHẬN / TỔNG SỐ (3 = 4 + 5 + 6),TIẾP NHẬN / TRỰC TUYẾN (4),"TIẾP NHẬN / TRỰC TIẾP, DỊCH VỤ BƯU CHÍNH (5)",TIẾP NHẬN / TỪ KỲ TRƯỚC (6),ĐÃ GIẢI QUYẾT / TỔNG SỐ (7),ĐÃ GIẢI QUYẾT / TRƯỚC HẠN (8),"ĐÃ GIẢI QUYẾT / ĐÚNG HẠN (BAO GỒM CẢ HỒ SƠ CHỜ BỔ SUNG VÀ TRẢ LẠI/XIN RÚT)",ĐÃ GIẢI QUYẾT / QUÁ HẠN (10),ĐANG GIẢI QUYẾT / TỔNG SỐ (11),ĐANG GIẢI QUYẾT / TRONG HẠN (12),ĐANG GIẢI QUYẾT / QUÁ HẠN (13)`,
      `- agency reporting_period ${IN_FORM}`,
    ],
    [
      'as the older circular has it, without a column of what came early',
      'STT,Đơn vị,Kỳ báo cáo,Số hồ sơ tiếp nhận - Tổng số,Số hồ sơ tiếp nhận - Số kỳ trước chuyển qua,Số hồ sơ tiếp nhận - Số mới tiếp nhận,Kết quả giải quyết - Số hồ sơ đã giải quyết - Tổng số,Kết quả giải quyết - Số hồ sơ đã giải quyết - Trả đúng thời hạn,Kết quả giải quyết - Số hồ sơ đã giải quyết - Trả quá hạn,Kết quả giải quyết - Số hồ sơ đang giải quyết - Tổng số,Kết quả giải quyết - Số hồ sơ đang giải quyết - Chưa đến hạn,Kết quả giải quyết - Số hồ sơ đang giải quyết - Quá hạn,Ghi chú',
      '- agency reporting_period received_total carried_over received_in_period resolved_total resolved_on_time resolved_late open_total open_in_time open_overdue -',
    ],
  ])('%s', async (_, header, columns) => {
    expect(await read(header)).toBe(`dossier_summary: ${columns}`);
  });
});

describe('form II.06 as it is printed', () => {
  const PERIOD = 'Kỳ báo cáo: Quý II/2020 (Từ ngày 15/03/2020 đến ngày 14/06/2020)';
  const MERGED = [
    'STT,"Lĩnh vực, công việc giải quyết theo cấp",Số hồ sơ nhận giải quyết,,,,Số hồ sơ đã giải quyết,,,,Số hồ sơ đang giải quyết,,',
    ',,Tổng số,Trong kỳ,,Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn',
    ',,,Trực tuyến,"Trực tiếp, dịch vụ bưu chính",,,,,,,,',
  ];
  const FILLED = [
    'STT,"Lĩnh vực, công việc giải quyết theo cấp",Tiếp nhận,Tiếp nhận,Tiếp nhận,Tiếp nhận,Đã giải quyết,Đã giải quyết,Đã giải quyết,Đã giải quyết,Đang giải quyết,Đang giải quyết,Đang giải quyết',
    'STT,"Lĩnh vực, công việc giải quyết theo cấp",Tổng số,Trong kỳ,Trong kỳ,Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn',
    'STT,"Lĩnh vực, công việc giải quyết theo cấp",Tổng số,Trực tuyến,"Trực tiếp, dịch vụ bưu chính",Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn',
  ];
  const NUMBERS = '(1),(2),(3=4+5+6),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13)';

  it.each([
    ['cells merged, as a spreadsheet writes them', MERGED],
    ['cells merged, as a workbook fills them', FILLED],
  ])('its header in three rows, its period above it: %s', async (_, header) => {
    const result = await found(`"${PERIOD}"`, ...header, NUMBERS);
    expect(await read(`"${PERIOD}"`, ...header, NUMBERS)).toBe(`dossier_summary: - field ${IN_FORM}`);
    expect(result).toMatchObject({ headerFrom: 2, headerLine: 4 });
    expect('told' in result && [...result.told].map(([{ name }, value]) => [name, value])).toContainEqual([
      'reporting_period',
      '2020-03-15..2020-06-14',
    ]);
  });

  it('is refused without a period, and without the groups above its columns', async () => {
    expect(await read(...MERGED, NUMBERS)).toMatch(/còn thiếu "Kỳ báo cáo/);
    expect(await read(`"${PERIOD}"`, ...MERGED.slice(1))).toMatch(/còn thiếu/);
  });

  it('below groups that mean something else, its columns are not those', async () => {
    const other = MERGED.map((row) => row.replace('Số hồ sơ đã giải quyết', 'Số hồ sơ chờ bổ sung'));
    expect(await read(`"${PERIOD}"`, ...other)).toMatch(/còn thiếu .*"Đã giải quyết: Quá hạn"/);
  });
});

describe('the summary of a one-stop system', () => {
  it.each([
    [
      'early, on time and late',
      'STT,Đơn vị,Từ ngày,Đến ngày,Số đầu kỳ (3 = 4 + 5),Kỳ trước chuyển qua,Tiếp nhận trong kỳ,Đã giải quyết xong - Tổng số,Đã giải quyết xong - Sớm hạn,Đã giải quyết xong - Đúng hạn,Đã giải quyết xong - Trễ hạn,Đang giải quyết - Tổng số,Đang giải quyết - Chưa đến hạn,Đang giải quyết - Quá hạn,Tổng số trễ hạn (13=9+12),Hồ sơ trả lại,Hồ sơ rút',
      '- agency from to received_total carried_over received_in_period resolved_total resolved_early resolved_on_time resolved_late open_total open_in_time open_overdue overdue_total handed_back withdrawn',
    ],
    [
      'post apart from direct',
      'STT,Đơn vị,Kỳ báo cáo,Tiếp nhận - Tổng số,Tiếp nhận - Kỳ trước,Tiếp nhận - Trong kỳ,Tiếp nhận - Qua mạng,Tiếp nhận - Qua BCCI,Tiếp nhận - Trực tiếp,Đã xử lý,Đã xử lý - Trước hạn,Đã xử lý - Đúng hạn,Đã xử lý - Quá hạn,Đang xử lý,Đang xử lý - Quá hạn,Bổ sung,Trả lại/ Rút HS',
      '- agency reporting_period received_total carried_over received_in_period received_online received_post received_direct resolved_total resolved_early resolved_on_time resolved_late open_total open_overdue supplement handed_back',
    ],
    [
      'short titles',
      'STT,Đơn vị,Đến ngày,Tổng số hồ sơ,Tiếp nhận trong kỳ,Kỳ trước chuyển qua,Đã giải quyết - Số hồ sơ,Sớm,Đúng,Trễ,Đang giải quyết - Số hồ sơ,Chưa đến hạn,Đang giải quyết - Đã quá hạn,CD rút hồ sơ',
      '- agency to received_total received_in_period carried_over resolved_total resolved_early resolved_on_time resolved_late open_total open_in_time open_overdue withdrawn',
    ],
  ])('%s', async (_, header, columns) => {
    expect(await read(header)).toBe(`dossier_summary: ${columns}`);
  });
});

const PROCEDURES = [
  'STT,Đơn vị,Đến ngày',
  ...['Tổng số TTHC', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã'].map(
    (leaf) => `Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương - ${leaf}`,
  ),
  ...['Tổng số TTHC', 'Tại BPMC cấp tỉnh', 'Tại BPMC cấp huyện', 'Tại BPMC cấp xã'].map(
    (leaf) => `"TTHC được thực hiện theo CCMC, MCLT - ${leaf}"`,
  ),
  ...['Tổng số quy trình', 'Cấp tỉnh', 'Cấp huyện', 'Cấp xã'].map(
    (leaf) => `"Quy trình nội bộ giải quyết TTHC theo CCMC, MCLT được ban hành - ${leaf}"`,
  ),
].join(',');

const FEEDBACK =
  'STT,Đơn vị,Kỳ báo cáo,"Tiếp nhận phản ánh, kiến nghị - Tổng số","Tiếp nhận phản ánh, kiến nghị - Theo nội dung - Hành vi hành chính","Tiếp nhận phản ánh, kiến nghị - Theo nội dung - Quy định hành chính",Từ kỳ trước,Trong kỳ,Kết quả xử lý - Đã xử lý - Tổng số,Kết quả xử lý - Đang xử lý - Tổng số';

describe('forms that look alike are told apart', () => {
  it('II.07b counts procedures', async () => {
    expect(await read(PROCEDURES)).toBe(
      'procedure_summary: - agency to procedures procedures_province procedures_district procedures_commune one_stop one_stop_province one_stop_district one_stop_commune processes processes_province processes_district processes_commune',
    );
  });

  it('II.05 counts feedback', async () => {
    expect(await read(FEEDBACK)).toBe(
      'feedback_summary: - agency reporting_period received_total received_conduct received_rules carried_over received_in_period handled_total open_total',
    );
  });

  it('below the title of the form, which is no header', async () => {
    const title = [
      'Biểu số II.06a/VPCP/KSTT',
      '"TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC"',
      'Kỳ báo cáo: Quý II/2020',
    ];
    expect(await read(...title, PROCEDURES)).toMatch(/^procedure_summary/);
    expect(await read(...title, FEEDBACK)).toMatch(/^feedback_summary/);
  });
});

describe('a form that cannot be read is refused, and told what it lacks', () => {
  it('without the group above them, two columns are "Quá hạn": which is which cannot be told', async () => {
    const result = await found(
      'STT,Đơn vị,Kỳ báo cáo,Tổng số,Trực tuyến,"Trực tiếp, dịch vụ bưu chính",Từ kỳ trước,Tổng số,Trước hạn,Đúng hạn,Quá hạn,Tổng số,Trong hạn,Quá hạn',
    );
    expect(result).toMatchObject({
      place: { file: 'bieu.csv', line: 1 },
      what: {
        vi: expect.stringMatching(
          /Gần nhất là dossier_summary .*còn thiếu "Số hồ sơ tiếp nhận: Tổng số", "Đã giải quyết: Quá hạn"/,
        ),
      },
    });
  });

  it('without its period', async () => {
    expect(await read('Đơn vị,Tổng tiếp nhận,Đã giải quyết - Đúng hạn,Đã giải quyết - Quá hạn')).toMatch(
      /còn thiếu "Kỳ báo cáo \/ Đến ngày"/,
    );
  });

  it('by channel only, without what came of the dossiers', async () => {
    expect(await read('STT,Đơn vị,Kỳ báo cáo,Trực tuyến,Trực tiếp,BCCI,Tỷ lệ hồ sơ nộp trực tuyến')).toMatch(
      /Gần nhất là dossier_summary/,
    );
  });
});
