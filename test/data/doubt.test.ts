import { describe, expect, it } from 'vitest';
import { concerns, sayDoubt } from '../../src/data/doubt.js';
import type { Doubt } from '../../src/data/newest.js';

const undated: Doubt = { kind: 'undated', names: ['b.csv', 'a.csv'], by: 'name' };
const same: Doubt = { kind: 'same-date', names: ['b.csv', '-', 'a.csv'], by: 'modified', date: 20200630 };
const mixed: Doubt = { kind: 'dated-first', names: ['a.csv', 'b.csv'], dated: ['2020.csv', '2019.csv'] };

describe('a doubt', () => {
  it('concerns two files whose order it is about', () => {
    expect(concerns(undated, 'a.csv', 'b.csv')).toBe(true);
    expect(concerns(undated, 'a.csv', '2020.csv')).toBe(false);
    expect(concerns(same, 'c.csv', 'a.csv')).toBe(false);
  });

  it('between files with a date and files without concerns one of each', () => {
    expect(concerns(mixed, 'a.csv', '2019.csv')).toBe(true);
    expect(concerns(mixed, '2019.csv', 'a.csv')).toBe(true);
    expect(concerns(mixed, 'a.csv', 'b.csv')).toBe(false);
    expect(concerns(mixed, '2020.csv', '2019.csv')).toBe(false);
  });

  it('about two undated files says which was taken and how to say another', () => {
    expect(sayDoubt(undated)).toEqual({
      vi: 'Các tệp không có ngày trong tên mà có mã trùng nhau: b.csv, a.csv. Tạm coi b.csv là mới hơn, theo tên tệp. Nếu không đúng, chỉ rõ bằng --newest-by modified hoặc --newest-by order, hoặc đặt ngày vào tên tệp (ví dụ 2020-06).',
      en: 'Files without a date in their names have the same keys: b.csv, a.csv. b.csv is taken as the newer, by name. If that is not so, say --newest-by modified or --newest-by order, or put a date into the names (such as 2020-06).',
    });
  });

  it('about more of one date says their order, and the date', () => {
    expect(sayDoubt(same)).toEqual({
      vi: 'Các tệp có cùng ngày trong tên (đến 30/06/2020) mà có mã trùng nhau: b.csv, dữ liệu từ đầu vào chuẩn, a.csv. Tạm xếp theo thứ tự trên, từ mới đến cũ, theo thời điểm sửa tệp (không có hoặc trùng thời điểm thì theo tên). Nếu không đúng, chỉ rõ bằng --newest-by order hoặc --newest-by name, hoặc ghi ngày rõ hơn vào tên tệp (ví dụ 2020-06-30).',
      en: 'Files with the same date in their names (up to 2020-06-30) have the same keys: b.csv, standard input, a.csv. They are taken in this order, the newest first, by the time of the last change (by name where there is none, or the same). If that is not so, say --newest-by order or --newest-by name, or name the day too (such as 2020-06-30).',
    });
  });

  it('about dated and undated files says that dates went first, which only a date can change', () => {
    const { vi, en } = sayDoubt(mixed);
    expect(vi).toBe(
      'Tệp không có ngày trong tên (a.csv, b.csv) có mã trùng với tệp có ngày (2020.csv, 2019.csv). Tạm coi tệp có ngày là mới hơn. Nếu không đúng, đặt ngày vào tên tệp (ví dụ 2020-06).',
    );
    expect(en).not.toContain('--newest-by');
  });

  it('names five files and counts the others', () => {
    const names = ['g', 'f', 'e', 'd', 'c', 'b', 'a'];
    const { vi, en } = sayDoubt({ kind: 'undated', names, by: 'order' });
    expect(vi).toContain(': g, f, e, d, c và 2 tệp khác. Tạm xếp theo thứ tự trên');
    expect(vi).toContain('theo thứ tự trên dòng lệnh, tệp ghi sau là mới hơn.');
    expect(en).toContain(': g, f, e, d, c and 2 more.');
    expect(sayDoubt({ kind: 'undated', names: names.slice(0, 5), by: 'order' }).en).toContain('d, c. They');
  });
});
