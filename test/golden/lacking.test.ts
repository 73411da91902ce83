import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, reportOn } from './compute.js';

const catalog = await bundled();

/** What an indicator of 2020 comes to over one file. */
async function outcome(code: string, ...lines: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'lacking-'));
  await writeFile(join(folder, 'tep.csv'), `${lines.join('\n')}\n`);
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
