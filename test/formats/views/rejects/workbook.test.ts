import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load.js';
import type { Reject } from '../../../../src/data/account.js';
import { rejectBook } from '../../../../src/formats/views/rejects/workbook.js';
import type { Language } from '../../../../src/text/words.js';
import { sheetsOf } from '../../workbook/read.js';

const catalog = await loadCatalog(fileURLToPath(new URL('../../../catalog/good', import.meta.url)));
const [dossiers, procedures] = ['dossiers', 'procedures'].map((name) => catalog.datasets.get(name));
if (!dossiers || !procedures) throw new Error('no datasets');

const sources = [
  {
    dataset: dossiers,
    match: { columns: ['agency', 'level', 'code'].map((name) => dossiers.columns.get(name)) },
  },
  { dataset: procedures, match: { columns: [procedures.columns.get('online')] } },
];

const reject: Reject = {
  file: 'a.csv',
  line: 12,
  dataset: 'dossiers',
  column: 'agency',
  code: 'unknown-agency',
  say: { vi: 'lạ', en: 'strange' },
  value: '=1+1',
  cells: { code: 'H1', agency: '=1+1', level: 'commune' },
};
const other: Reject = {
  ...reject,
  file: 'b.csv',
  line: 3,
  dataset: 'procedures',
  column: 'online',
  code: 'bad-boolean',
  value: 'có lẽ',
  cells: { online: 'có lẽ' },
};

function written(rejects: readonly Reject[], language: Language = 'vi') {
  const pieces: Uint8Array[] = [];
  const book = rejectBook({ sources, agencies: catalog.agencies, language }, (bytes) => pieces.push(bytes));
  for (const one of rejects) book.add(one);
  book.close();
  return { sheets: sheetsOf(Buffer.concat(pieces)), pieces };
}

describe('the workbook of rejects', () => {
  it('has a sheet a dataset with its own columns alone, in its own words', () => {
    const { sheets } = written([reject, { ...reject, line: 13, column: undefined, value: undefined }, other]);
    expect(sheets.slice(1).map(({ name, rows }) => [name, ...rows])).toEqual([
      [
        'Hồ sơ',
        ['Tệp', 'Dòng', 'Cột', 'Lý do', 'Giá trị', 'Mã lý do', 'Đơn vị', 'Cấp', 'Mã hồ sơ'],
        ['a.csv', 12, 'Đơn vị', 'lạ', '=1+1', 'unknown-agency', '=1+1', 'Cấp xã', 'H1'],
        ['a.csv', 13, null, 'lạ', null, 'unknown-agency', '=1+1', 'Cấp xã', 'H1'],
      ],
      [
        'Thủ tục hành chính',
        ['Tệp', 'Dòng', 'Cột', 'Lý do', 'Giá trị', 'Mã lý do', 'Trực tuyến'],
        ['b.csv', 3, 'Trực tuyến', 'lạ', 'có lẽ', 'bad-boolean', 'có lẽ'],
      ],
    ]);
    for (const { xml } of sheets) expect(xml).not.toMatch(/<f[ >]/);
  });

  it('begins with what there is to mend, file by file, the most first', () => {
    const { sheets } = written([{ ...reject, code: 'no-key' }, reject, reject, other], 'en');
    expect([sheets[0]?.name, ...(sheets[0]?.rows ?? [])]).toEqual([
      'To mend',
      ['File', 'Dataset', 'Column', 'How many', 'For example'],
      ['a.csv', 'Dossiers', 'Agency', 2, 'strange'],
      ['a.csv', 'Dossiers', 'Agency', 1, 'strange'],
      ['b.csv', 'Procedures', 'Online', 1, 'strange'],
    ]);
  });

  it('stands where there is nothing to mend, and where a dataset comes twice', () => {
    expect(written([]).sheets.map(({ name }) => name)).toEqual(['Cần sửa']);
    expect(written([reject, other, reject]).sheets.map(({ name }) => name)).toEqual([
      'Cần sửa',
      'Hồ sơ',
      'Thủ tục hành chính',
      'Hồ sơ (2)',
    ]);
  });

  it('is written as it comes', () => {
    const { pieces } = written(Array.from({ length: 20_000 }, (_, line) => ({ ...reject, line })));
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1 << 17);
  });
});
