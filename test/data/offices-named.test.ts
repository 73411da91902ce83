import { describe, expect, it } from 'vitest';
import { inputOf, type Spec, titled } from '../measure/world.js';
import { CASES, read } from './exports.js';

/** A register whose receivers may be people. */
const LETTERS: Spec = {
  ...CASES,
  columns: {
    ...(CASES.columns as Spec),
    receivers: { type: 'text', personal: true, title: titled('Nơi nhận') },
    kind: {
      type: 'enum',
      title: titled('Loại nơi nhận'),
      values: { state: titled('Cơ quan'), citizen: titled('Công dân') },
      falls_back_on: { office_in: 'receivers', levels: ['province'], is: 'state' },
    },
  },
};
const letters = async (header: string, ...rows: string[]) =>
  read(
    [inputOf('x.csv', `Mã,Trạng thái,${header}\n${rows.map((row, i) => `a${i},Xong,${row}\n`).join('')}`)],
    {
      cases: LETTERS,
    },
  );

describe('a cell that names many', () => {
  it.each([
    ['an office', 'Sở Nội vụ', 'state'],
    ['an office among others', '"- Ông Nguyễn Văn A; - Sở Nội vụ; - Lưu: VT"', 'state'],
    ['one of a list with commas', '"Như trên, SNV, Lưu VT"', 'state'],
    ['people', 'Ông Nguyễn Văn A', '?'],
    ['an office of another level', 'Thành phố Tam Kỳ', '?'],
    ['nobody', '', '?'],
  ])('names %s', async (_, cell, kind) => {
    expect((await letters('Nơi nhận', cell)).records.map((record) => record.kind)).toEqual([kind]);
  });

  it('is never loaded, nor told of', async () => {
    const all = await letters('Nơi nhận', 'Ông Nguyễn Văn A', '"Ông Trần B; Sở Nội vụ"');
    expect(JSON.stringify(all)).not.toMatch(/Nguyễn|Trần/);
    expect(all.records.map(({ receivers }) => receivers)).toEqual([undefined, undefined]);
  });

  it('gives way to what the row says itself', async () => {
    const all = await letters('Nơi nhận,Loại nơi nhận', 'Sở Nội vụ,Công dân', 'Sở Nội vụ,');
    expect(all.records.map(({ kind }) => kind)).toEqual(['citizen', 'state']);
  });
});
