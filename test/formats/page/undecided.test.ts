import { describe, expect, it } from 'vitest';
import { undecided } from '../../../src/formats/page/undecided.js';
import { unread } from '../../../src/formats/page/unread.js';
import { causes, indicator } from '../sample-indicators.js';
import { sample } from '../sample-report.js';

const open = (count: number) =>
  indicator({
    code: '3.4.4',
    verdict: 'undecided',
    ...{ lowest: '0.9541', highest: '0.986' },
    unknown: { records: 2104, causes: causes.slice(0, count) },
  });

describe('what to mend first', () => {
  it('has three causes, what each settles, and how many more there are', () => {
    const [section] = undecided([indicator(), open(4)], 'vi');
    expect(section?.heading).toBe('Chưa đủ căn cứ: cần sửa trước');
    expect(section?.items).toEqual([
      {
        text: '3.4.4: Hồ sơ cấp tỉnh giải quyết đúng hạn (95,41–98,60 %; ≥ 98 %; 2.104 trường hợp chưa rõ)',
        below: [
          'thêm `Chờ công dân bổ sung hồ sơ` vào các giá trị của cột *Trạng thái hồ sơ*: 2.092 bản ghi; sau đó còn 44 trường hợp chưa rõ',
          'thêm cột *Ngày hẹn trả*: 30 bản ghi; sau đó còn 14 trường hợp chưa rõ',
          'sửa các dòng bị loại: 9 dòng; sau đó còn 5 trường hợp chưa rõ',
          '… và 1 nguyên nhân nữa',
        ],
      },
    ]);
  });

  it('says where mending settles everything, and does not count on where nothing follows', () => {
    const settled = { ...open(3), unknown: { records: 5, causes: causes.slice(3) } };
    expect(undecided([settled], 'en')[0]?.items[0]?.below).toEqual([
      'add the missing agencies: 5 agencies; then it is decided',
    ]);
    expect(undecided([open(3)], 'en')[0]?.items[0]?.below).toHaveLength(3);
  });

  it('is not there where nothing is undecided', () => {
    expect(undecided([indicator()], 'vi')).toEqual([]);
  });
});

describe('the cells that could not be read', () => {
  it('stand by column and word, and name the word once', () => {
    const [section] = unread(sample, 'vi');
    expect(section?.heading).toBe('Ô không đọc được: 12');
    expect(section?.items).toEqual([
      {
        text: 'Trạng thái hồ sơ (dossiers.status): 11',
        below: [
          '11 ô: giá trị `Chờ ý kiến` không có trong danh mục Nếu nghĩa như “Chờ lấy ý kiến”, thêm vào datasets/dossiers.yaml › columns › status › values › waiting: aliases: [Chờ ý kiến]',
        ],
      },
      {
        text: 'Ngày hẹn trả (dossiers.due_at): 1',
        below: ['1 ô: “31/02/2020”: không phải ngày có thật'],
      },
    ]);
    expect(unread(sample, 'en')[0]?.items[1]?.below).toEqual(['1 cell: “31/02/2020”: not a real date']);
  });

  it('has five words of a column and says how many more there are', () => {
    const [word] = sample.unread.words;
    const words = Array.from({ length: 7 }, (_, i) => ({ ...word, word: `từ ${i}`, count: 2 }) as never);
    const [section] = unread({ ...sample, unread: { count: 14, words } }, 'vi');
    expect(section?.items).toHaveLength(1);
    expect(section?.items[0]?.text).toBe('Trạng thái hồ sơ (dossiers.status): 14');
    expect(section?.items[0]?.below).toHaveLength(6);
    expect(section?.items[0]?.below[5]).toBe('… và 2 giá trị khác');
    expect(unread({ ...sample, unread: { count: 0, words: [] } }, 'vi')).toEqual([]);
  });
});
