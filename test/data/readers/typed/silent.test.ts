import { describe, expect, it } from 'vitest';
import { inputOf, type Spec, titled } from '../../../measure/world.js';
import { read } from '../../exports.js';

const column = (type: string, title: string, rest: Spec = {}): Spec => ({
  type,
  title: titled(title),
  ...rest,
});

/** A list that has to name every office; blanks of its columns are facts, and in `closed` a file need say nothing. */
const LIST: Spec = {
  dataset: 'cases',
  title: titled('Danh sách'),
  kind: 'snapshot',
  names_all: { column: 'office', levels: ['province', 'district'], as: { kind: 'own' } },
  columns: {
    office: column('agency', 'Đơn vị', { required: true }),
    level: column('level', 'Cấp', { falls_back_on: { level_of: 'office' } }),
    kind: column('enum', 'Loại', { values: { own: titled('Riêng'), other: titled('Khác') } }),
    number: column('id', 'Số'),
    day: column('date', 'Ngày'),
    count: column('integer', 'Số lượng', { blank: { is: 0 } }),
    closed: column('date', 'Ngày đóng', { absent: 'empty' }),
  },
};

const records = async (header: string, ...rows: string[]) => {
  const text = `${[header, ...rows].join('\n')}\n`;
  const { records, rejects, unread } = await read([inputOf('cases.csv', text)], { cases: LIST });
  expect([rejects, unread]).toEqual([[], []]);
  return records;
};

const HEADER = 'Đơn vị,Loại,Số,Ngày,Số lượng,Ngày đóng';

describe('a row that names an office and says nothing of it', () => {
  it('leaves open what its blanks would say, but for what a file may lack as well', async () => {
    const [silent] = await records(HEADER, 'Sở Nội vụ,Riêng,,,,');
    expect(silent).toEqual({
      office: 'so-noi-vu',
      level: 'province',
      kind: 'own',
      number: '?',
      day: '?',
      count: '?',
    });
  });

  it('is one no longer as soon as one of its cells is filled in', async () => {
    const filled = await records(
      HEADER,
      'Sở Nội vụ,Riêng,12/QĐ,,,',
      'Thành phố Tam Kỳ,Riêng,,,0,',
      'Sở Nội vụ,,-,,,',
    );
    expect(filled.map(({ number, day, count }) => [number, day, count])).toEqual([
      ['12/QĐ', undefined, '0'],
      [undefined, undefined, '0'],
      [undefined, undefined, '0'],
    ]);
  });

  it('may say by its one blank that there is none, where the list has no other column', async () => {
    const [only] = await records('Đơn vị,Số', 'Sở Nội vụ,');
    expect(only).toMatchObject({ office: 'so-noi-vu' });
    expect(only?.number).toBeUndefined();
  });

  it('says what it says in a list that need not name every office', async () => {
    const { names_all: _, ...free } = LIST;
    const text = `${HEADER}\nSở Nội vụ,Riêng,,,,\n`;
    const read0 = await read([inputOf('cases.csv', text)], { cases: free });
    expect(read0.records[0]).toMatchObject({ count: '0' });
  });
});
