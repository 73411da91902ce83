import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/catalog/dataset.js';
import { above } from '../../../src/data/layout/above.js';
import { type GroupRow, groupTeller } from '../../../src/data/layout/groups.js';
import { matchHeader } from '../../../src/data/layout/header.js';
import { catalogOf, type Spec, titled } from '../../measure/world.js';
import { AGENCIES } from '../exports.js';

const column = (type: string, title: string, rest: Spec = {}): Spec => ({
  type,
  title: titled(title),
  ...rest,
});
const COLUMNS: Spec = {
  code: column('id', 'Mã hồ sơ', { falls_back_on: 'receipt' }),
  receipt: column('id', 'Số biên nhận'),
  office: column('agency', 'Đơn vị', { from_groups: true }),
  level: column('level', 'Cấp', { from_groups: true }),
  kind: column('enum', 'Loại', { from_groups: true, values: { linked: titled('Liên thông') } }),
  field: column('text', 'Lĩnh vực'),
  person: column('text', 'Chủ hồ sơ', { personal: true }),
  done: column('date', 'Ngày trả'),
};

let datasets: ReadonlyMap<string, Dataset>;
beforeAll(async () => {
  const list = { title: titled('Danh sách'), kind: 'event', columns: COLUMNS };
  const all = await catalogOf(
    AGENCIES,
    { ...list, dataset: 'keyed', key: { columns: ['code'], repeated: 'replace' } },
    { ...list, dataset: 'by_office', key: { columns: ['office'], repeated: 'replace' } },
    { ...list, dataset: 'loose' },
    {
      ...list,
      dataset: 'sums',
      columns: { ...COLUMNS, to: column('period', 'Đến ngày') },
      summary: { by: ['office'], from: 'to', to: 'to' },
    },
  );
  datasets = all.datasets;
});

const HEADER = 'STT,Mã hồ sơ,Chủ hồ sơ,Lĩnh vực,Đơn vị,Ngày trả';
const tell = (row: string, name = 'keyed', header = HEADER): GroupRow | undefined => {
  const dataset = datasets.get(name) as Dataset;
  const titles = header.split(',');
  return groupTeller(dataset, titles, matchHeader(titles, dataset).columns)(row.split('|'));
};
const said = (row: string, name?: string, header?: string): string => {
  const group = tell(row, name, header);
  if (!group) return 'data';
  const values = [...group.values].map(([{ name: column }, text]) => `${column}=${text}`);
  return [group.mark ?? '-', ...values].join(' ');
};

it('is none where its number stands in a column that is read: "p" may be a code', () => {
  const header = 'Mã hồ sơ,Lĩnh vực,Ngày trả';
  expect(said('p|Đất đai|', 'keyed', header)).toBe('data');
  expect(said('I|Sở ban ngành|', 'keyed', header)).toBe('data');
});

describe('a heading inside a table', () => {
  it.each([
    ['Lĩnh vực - Đất đai|||||', '- field=Đất đai'],
    ['Lĩnh vực: Đất đai|||||', '- field=Đất đai'],
    ['|LĨNH VỰC – Đất đai - Xây dựng ( 12 )||||', '- field=Đất đai - Xây dựng'],
    ['I|Lĩnh vực: Đất đai||||', 'roman field=Đất đai'],
    ['II. Lĩnh vực: Đất đai|||||', 'roman field=Đất đai'],
    // A workbook repeats what is merged.
    ['Lĩnh vực: Đất đai|Lĩnh vực: Đất đai|Lĩnh vực: Đất đai||Lĩnh vực: Đất đai|', '- field=Đất đai'],
    ['Sở Nội vụ|||||', '- office=Sở Nội vụ'],
    ['1|SNV||||', 'number office=SNV'],
    ['A. CẤP TỈNH|||||', 'letter level=CẤP TỈNH'],
    ['B|Cấp huyện||||', 'letter level=Cấp huyện'],
    ['Liên thông|||||', '- kind=Liên thông'],
    ['I|Sở ban ngành||||', 'roman'],
    ['Đất đai ( 12 )|||||', '-'],
    ['Khối các cơ quan khác|||||', '-'],
    // Of people nothing is kept, and of keys nothing is meant.
    ['Chủ hồ sơ: Nguyễn Văn A|||||', '-'],
    ['Số biên nhận: 45|||||', '-'],
  ])('%s', (row, heading) => {
    expect(said(row)).toBe(heading);
  });

  it('below a first column without a title, and beside one', () => {
    expect(said('|I|Sở Nội vụ||||', 'keyed', `,${HEADER}`)).toBe('roman office=Sở Nội vụ');
    expect(said('I|Sở Nội vụ|||||', 'keyed', `,${HEADER}`)).toBe('roman office=Sở Nội vụ');
  });

  it('where no key tells, only by what it says or how it is numbered', () => {
    expect(said('Lĩnh vực: Đất đai|||||', 'loose')).toBe('- field=Đất đai');
    expect(said('Sở Nội vụ|||||', 'loose')).toBe('- office=Sở Nội vụ');
    expect(said('I|Khối khác||||', 'loose')).toBe('roman');
    expect(said('Khối khác|||||', 'loose')).toBe('data');
  });

  it('in a summary not where it names an office, which owes figures', () => {
    expect(said('I|Cấp tỉnh||||', 'sums')).toBe('roman level=Cấp tỉnh');
    expect(said('I|Khối khác||||', 'sums')).toBe('roman');
    expect(said('I|Sở Nội vụ||||', 'sums')).toBe('data');
    expect(said('Khối khác|||||', 'sums')).toBe('data');
  });
});

describe('no heading is', () => {
  it.each([
    ['a record with its key alone', '1|HS-001||||'],
    ['a key behind a roman number', 'I|HS-001||||'],
    ['a key in the column that stands for it', '||HS 1|||', 'Mã hồ sơ,Loại,Số biên nhận,Lĩnh vực,Đơn vị,Cấp'],
    ['a row with two things', '1|HS-001||Đất đai||'],
    ['a text further to the right', '|||Đất đai||'],
    ['a person', '1||Nguyễn Văn A|||', 'STT,Chủ hồ sơ,Mã hồ sơ,Lĩnh vực,Đơn vị,Ngày trả'],
    [
      'a person, in the second column',
      '1|Nguyễn Văn A||||',
      'STT,Chủ hồ sơ,Mã hồ sơ,Lĩnh vực,Đơn vị,Ngày trả',
    ],
    ['a number', '12|||||'],
    ['a number of a row', '1|2||||'],
    ['a blank row', '|||||'],
    ['one word in the place of a key', '|Lan||||'],
    ['a row of a list of two columns', 'Sở Nội vụ|', 'Đơn vị,Ngày trả'],
    ['a row of a list of one column', 'Lĩnh vực: Đất đai', 'Lĩnh vực'],
  ])('%s', (_, row, header = HEADER) => {
    expect(said(row, 'keyed', header)).toBe('data');
  });

  it('an office of a list of offices: it is its key', () => {
    expect(said('1|Sở Nội vụ||||', 'by_office', 'STT,Đơn vị,Lĩnh vực,Ngày trả,Loại,Mã hồ sơ')).toBe('data');
    expect(said('1|Cấp tỉnh||||', 'by_office', 'STT,Đơn vị,Lĩnh vực,Ngày trả,Loại,Mã hồ sơ')).toBe(
      'number level=Cấp tỉnh',
    );
  });
});

describe('rows stand below', () => {
  const below = (...headings: string[]): string => {
    const standing = above();
    for (const heading of headings) {
      const group = tell(heading);
      if (group) standing.under(group);
      else standing.clear();
    }
    return [...standing.values].map(([{ name }, text]) => `${name}=${text}`).join(' ');
  };

  it.each([
    [['Sở Nội vụ|||||'], 'office=Sở Nội vụ'],
    [['Sở Nội vụ|||||', 'Lĩnh vực: Thi đua|||||'], 'office=Sở Nội vụ field=Thi đua'],
    [['Sở Nội vụ|||||', 'Lĩnh vực: Thi đua|||||', 'Lĩnh vực: Khác|||||'], 'office=Sở Nội vụ field=Khác'],
    // What stood below the office before does not stand below this one.
    [['Sở Nội vụ|||||', 'Lĩnh vực: Thi đua|||||', 'Thành phố Tam Kỳ|||||'], 'office=Thành phố Tam Kỳ'],
    [['A. Cấp tỉnh|||||', 'I|Sở Nội vụ||||', 'B. Cấp huyện|||||'], 'level=Cấp huyện'],
    // A heading that no column wants ends those of its kind, and one without a number all.
    [['A. Cấp tỉnh|||||', 'I|Sở Nội vụ||||', 'II|Khối khác||||'], 'level=Cấp tỉnh'],
    [['I|Sở Nội vụ||||', '1. Khối khác|||||'], 'office=Sở Nội vụ'],
    [['Sở Nội vụ|||||', 'Khối các cơ quan khác|||||'], ''],
    [['Sở Nội vụ|||||', ''], ''],
  ])('%j', (headings, standing) => {
    expect(below(...headings)).toBe(standing);
  });
});
