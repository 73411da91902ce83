import { describe, expect, it } from 'vitest';
import { footerTeller } from '../../../src/data/layout/footer.js';
import { readVocabulary } from '../../../src/language/vocabulary.js';

const vocabulary = readVocabulary({
  closings: ['ngày … tháng … năm …', 'Người lập', 'Giám đốc', 'KT.', '(Ký', 'Nơi nhận'],
  footnotes: ['Ghi chú:', '*', 'Số liệu'],
});

/** Which of the rows of a table of six columns with its key in the second are its footer. */
function footers(...rows: string[]): boolean[] {
  const teller = footerTeller({ titled: 6, first: 0, keys: [1], vocabulary });
  return rows.map((row) => {
    const cells = row.split('|');
    if (cells.every((cell) => cell === '') || cells[0] === 'TỔNG') {
      teller.ends();
      return false;
    }
    const footer = teller.isFooter(cells, row.startsWith('Nhóm'));
    if (!footer) teller.goesOn();
    return footer;
  });
}
const DATA = '1|HS-1|Xong|2|3|4';

describe('the footer of a table', () => {
  it('is what stands below it: where and when, who signs, for whom', () => {
    expect(
      footers(
        DATA,
        'TỔNG||||5|6',
        '||||Quảng Nam, ngày 05 tháng 7 năm 2020|',
        '|NGƯỜI LẬP BIỂU|||KT. GIÁM ĐỐC|',
        '|(Ký, ghi rõ họ tên)||||',
        '|Nguyễn Văn A|||Trần Thị B|',
        'Nơi nhận:|||||',
        '- Sở Nội vụ;|||||',
        '0235 3852 204|||||',
      ),
    ).toEqual([false, false, true, true, true, true, true, true, true]);
  });

  it.each([
    'Quảng Nam, ngày … tháng … năm 2020|||||',
    '|||ngày     tháng     năm 2020||',
    '|||người lập||',
    'Người lập biểu|Người lập biểu|||Giám đốc|Giám đốc',
  ])('begins with words for it: %s', (row) => {
    expect(footers(DATA, row, '||||Nguyễn Văn A|')).toEqual([false, true, true]);
  });

  it.each(['Ghi chú: số liệu đến 30/6|||||', '* Chưa kể hồ sơ liên thông|||||', '|Số liệu của Sở||||'])(
    'is a remark, without ending the table: %s',
    (row) => {
      expect(footers(DATA, row, '|||||Nguyễn Văn A', DATA)).toEqual([false, true, false, false]);
    },
  );

  it('is a line or two of texts below a total or a blank row, and nothing else', () => {
    expect(footers(DATA, '|||||', '|||Nguyễn Văn A||')).toEqual([false, false, true]);
    expect(footers(DATA, 'TỔNG|||||', '|Trần Thị C||||Nguyễn Văn A')).toEqual([false, false, true]);
    expect(footers(DATA, '|||Nguyễn Văn A||')).toEqual([false, false]);
    expect(footers(DATA, '|||||', 'Nhóm khác|||||')).toEqual([false, false, false]);
    expect(footers(DATA, '|||||', '|||Xong|5|')).toEqual([false, false, false]);
  });

  it('is over where the table goes on', () => {
    expect(footers('|Giám đốc||||', DATA, '|||Nguyễn Văn A||')).toEqual([true, false, false]);
    expect(footers('|Giám đốc||||', '2|HS-2||||')).toEqual([true, false]);
  });

  it('is no row with a key, no full row, no word that only begins alike', () => {
    expect(footers('Giám đốc|HS-1||||')).toEqual([false]);
    expect(footers('1|Giám đốc|Xong|2||')).toEqual([false]);
    expect(footers('|Giám đốcx||||', '|Tổng Giám đốc||||')).toEqual([false, false]);
  });

  it('is none of a list of one column', () => {
    const narrow = footerTeller({ titled: 1, first: 0, keys: [], vocabulary });
    expect(narrow.isFooter(['Giám đốc'], false)).toBe(false);
  });
});
