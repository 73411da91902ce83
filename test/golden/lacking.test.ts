import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, reportOn } from './compute.js';

const catalog = await bundled();

/** What an indicator of 2020 comes to over one file. */
const outcome = (code: string, ...lines: string[]) => outcomeOf(code, { 'tep.csv': lines });

/** The same over several files. */
async function outcomeOf(code: string, files: Readonly<Record<string, readonly string[]>>) {
  const folder = await mkdtemp(join(tmpdir(), 'lacking-'));
  for (const [name, lines] of Object.entries(files))
    await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  const report = await reportOn(catalog, folder, { period: '2020', asOf: '2020-12-31', only: [code] });
  const { numerator, denominator, verdict } = report.indicators[0] as (typeof report.indicators)[number];
  return `${numerator}/${denominator} ${verdict}`;
}

const TASKS = 'Mã nhiệm vụ,Nhóm kế hoạch,Nội dung nhiệm vụ,Cơ quan chủ trì,Thời hạn hoàn thành';
const DOSSIERS = 'Mã hồ sơ,Đơn vị giải quyết,Ngày tiếp nhận,Ngày hẹn trả,Trạng thái hồ sơ';

describe('a column that a file lacks', () => {
  it('leaves the word to another one, where the definition says that it has nothing to say', async () => {
    expect(
      await outcome(
        '1.1',
        `${TASKS},Kết quả`,
        '1,Kế hoạch CCHC,a,Sở Nội vụ,30/06/2020,Hoàn thành đúng hạn',
        '2,Kế hoạch CCHC,b,Sở Nội vụ,30/06/2020,Đang thực hiện',
      ),
    ).toBe('1/2 fail');
    expect(
      await outcome(
        '1.1',
        `${TASKS},Ngày hoàn thành`,
        '1,Kế hoạch CCHC,a,Sở Nội vụ,30/06/2020,29/06/2020',
        '2,Kế hoạch CCHC,b,Sở Nội vụ,30/06/2020,',
      ),
    ).toBe('1/2 fail');
  });

  it('is unknown anywhere else', async () => {
    expect(
      await outcome(
        '7.3.3',
        `${DOSSIERS},Ngày trả kết quả`,
        'a1,Sở Nội vụ,02/03/2020,06/03/2020,Đã trả kết quả,05/03/2020',
      ),
    ).toBe('null/null no-data');
  });
});

describe('a value that falls back on another column', () => {
  it('is read by the words of that column', async () => {
    const returned = (via: string) =>
      outcome(
        '7.3.3',
        `${DOSSIERS},Ngày trả kết quả,viaPostal`,
        `a1,Sở Nội vụ,02/03/2020,06/03/2020,Đã trả kết quả,05/03/2020,${via}`,
      );
    expect(await returned('2')).toBe('1/1 pass');
    expect(await returned('1')).toBe('0/1 fail');
    expect(await returned('9')).toBe('0/0 undecided');
  });
});

describe('dossiers of a file without the receipt channel', () => {
  const CATALOGUE = [
    'Mã TTHC,Cấp thực hiện,Mức độ DVC,Tiếp nhận qua BCCI,Trạng thái',
    '2.000488,Cấp tỉnh,4,x,Còn hiệu lực',
  ];
  const row = (code: string, channel?: string): string =>
    `${code},2.000488,Sở Tư pháp,02/03/2020,06/03/2020,05/03/2020,Đã xử lý xong${channel ?? ''}`;
  const header =
    'Mã hồ sơ,Mã TTHC,Đơn vị giải quyết,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Trạng thái hồ sơ';
  const told = [`${header},Hình thức tiếp nhận`, row('a1', ',Trực tuyến'), row('a2', ',Qua BCCI')];

  it.each([
    ['7.2.2', '1/2 undecided'],
    ['7.3.2', '1/2 undecided'],
  ])('may have come in any way: %s', async (code, expected) => {
    const files = {
      'tthc.csv': CATALOGUE,
      'tinh.csv': told,
      'xa.csv': [header, ...'bcdefghijk'].map((c) => (c.length > 1 ? c : row(c))),
    };
    expect(await outcomeOf(code, files)).toBe(expected);
  });

  it.each(['7.2.2', '7.3.2'])('are no data where no file has it: %s', async (code) => {
    expect(await outcomeOf(code, { 'tthc.csv': CATALOGUE, 'xa.csv': [header, row('b')] })).toBe(
      'null/null no-data',
    );
  });
});

describe('a list without a year', () => {
  const ISO = ['Cơ quan,Đã công bố,Phiên bản,Duy trì đúng', 'Sở Nội vụ,Có,ISO 9001:2015,Không'];

  it('is of the year that its name says', async () => {
    expect(await outcomeOf('7.4', { 'iso-nam-2020.csv': ISO })).toBe('0/1 fail');
    expect(await outcomeOf('7.4', { 'iso-nam-2018.csv': ISO })).toBe('null/null no-data');
  });

  it('or its title, and else may be of any', async () => {
    expect(await outcome('7.4', 'DANH SÁCH NĂM 2018,,,', ...ISO)).toBe('null/null no-data');
    expect(await outcome('7.4', ...ISO)).toBe('null/null no-data');
  });
});

describe('a register of documents', () => {
  const header =
    'Số và ký hiệu,Ngày tháng năm,Tên loại và trích yếu nội dung văn bản,Nơi nhận,Đơn vị soạn thảo,Số lượng bản,Ngày chuyển';
  const row = '10/UBND-NC,05/05/2020,Công văn,Sở Nội vụ,Văn phòng,2,05/05/2020';
  const more = ',Loại nơi nhận,Độ mật,Hình thức gửi';

  it('in the form of Decree 30/2020 is read, and tells no share', async () => {
    expect(await outcome('7.1.2', 'SỔ ĐĂNG KÝ VĂN BẢN ĐI,,,,,,', header, row)).toBe('null/null no-data');
  });

  it('goes to an agency where one is among the receivers, and else nobody knows', async () => {
    const to = (receiver: string, sending: string): string =>
      `10/UBND-NC,05/05/2020,Công văn,"${receiver}",Văn phòng,2,05/05/2020,,${sending}`;
    const register = [`SỔ VĂN BẢN ĐI${','.repeat(8)}`, `${header},Độ mật,Hình thức gửi`];
    const wire = to('- UBND huyện Đại Lộc; - Lưu: VT', 'Điện tử');
    expect(await outcome('7.1.2', ...register, wire, to('Sở Nội vụ', 'Giấy'))).toBe('1/2 fail');
    expect(await outcome('7.1.2', ...register, wire, to('Ông Nguyễn Văn A', 'Giấy'))).toBe('1/1 undecided');
  });

  it('is of the documents that its title says', async () => {
    const [paper, wire] = [',Cơ quan nhà nước,,Giấy', ',Cơ quan nhà nước,,Điện tử'];
    const rows = [`${header}${more}`, row + paper, row + wire];
    expect(await outcome('7.1.2', `SỔ ĐĂNG KÝ VĂN BẢN ĐI${','.repeat(9)}`, ...rows)).toBe('1/2 fail');
    expect(await outcome('7.1.2', `SỔ ĐĂNG KÝ VĂN BẢN ĐẾN${','.repeat(9)}`, ...rows)).toBe(
      'null/null no-data',
    );
    expect(await outcome('7.1.2', ...rows)).toBe('null/null no-data');
  });
});
