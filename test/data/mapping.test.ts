import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/catalog/mapping.js';
import { recognise } from '../../src/data/recognise.js';
import type { Problem } from '../../src/errors.js';
import { inputOf } from '../measure/world.js';
import { load, type Read, read } from './exports.js';

/** What a file of `cases` reads as under a mapping. */
async function under(mapping: string, ...lines: string[]): Promise<Read> {
  const catalog = await load();
  const problems: Problem[] = [];
  const read_ = readMapping('mapping.yaml', `mapping: x\nfiles:\n${mapping}\n`, catalog, problems);
  expect(problems).toEqual([]);
  return read([inputOf('xuat/hs-2020.csv', `${lines.join('\n')}\n`)], { mapping: read_ });
}

const ODD = ['Số;Tình hình;Hạn', 'a1;Xong rồi;05/03/2020', 'a2;Đang làm;'];
const WORDS = 'words: { status: { Xong rồi: done } }';
const COLUMNS = 'columns: { Số: code, Tình hình: status, Hạn: due }';

describe('under a mapping', () => {
  it('headers and words that nobody knows are read', async () => {
    const { records, unread } = await under(`  - { dataset: cases, ${COLUMNS}, ${WORDS} }`, ...ODD);
    expect(records).toMatchObject([
      { code: 'a1', status: 'done', due: '2020-03-05' },
      { code: 'a2', status: 'open' },
    ]);
    expect(unread).toEqual([]);
  });

  it('a word may stand for nothing, and a header for no column', async () => {
    const { records } = await under(
      '  - { dataset: cases, columns: { Hẹn trả: null, Ngày: due }, words: { due: { Chờ: null } } }',
      'Mã,Trạng thái,Hẹn trả,Ngày',
      'a1,Xong,05/03/2020,Chờ',
      'a2,Xong,05/03/2020,06/03/2020',
    );
    expect(records.map(({ due }) => due)).toEqual([undefined, '2020-03-06']);
  });

  it('a header is taken as it stands, and others for what is within', async () => {
    const { records } = await under(
      '  - { dataset: cases, columns: { Hẹn trả *: null, Ngày *: due } }',
      '(1) Mã,Trạng thái *,Hẹn trả *,Ngày *',
      'a1,Xong,05/03/2020,06/03/2020',
    );
    expect(records).toMatchObject([{ code: 'a1', status: 'done', due: '2020-03-06' }]);
  });

  it('of two headers that it gives one column, the first is read, and the other one said', async () => {
    const { records, accounts } = await under(
      '  - { dataset: cases, columns: { Hạn: due, Ngày: due } }',
      'Mã,Trạng thái,Hạn,Ngày',
      'a1,Xong,05/03/2020,06/03/2020',
    );
    expect(records[0]?.due).toBe('2020-03-05');
    expect(accounts[0]?.passedOver).toEqual([{ header: 'Ngày', taken: 'Hạn', differing: 1 }]);
  });

  it('every row has a constant, where the file lacks the column', async () => {
    const constants = 'constants: { status: Xong, office: Sở Nội vụ, due: 05/03/2020, count: 3 }';
    const { records } = await under(
      `  - { name: hs*, dataset: cases, ${constants} }`,
      'Mã,Số lượng',
      'a1,',
      'a2,4',
    );
    expect(records).toMatchObject([
      { code: 'a1', status: 'done', office: 'so-noi-vu', due: '2020-03-05', level: 'province' },
      { code: 'a2', status: 'done', count: '4' },
    ]);
    expect(records[0]?.count).toBe('?');
  });

  it('text is read as it says that it is written', async () => {
    const lines = ['code,status,office', 'a1,done,Së Néi vô'];
    const [one, other] = await Promise.all([
      under('  - { name: khac*, encoding: utf-8 }', ...lines),
      under('  - { name: hs*, encoding: utf-8 }', ...lines),
    ]);
    expect([one.records[0]?.office, other.records[0]?.office]).toEqual(['so-noi-vu', '?•••']);
  });

  it('what the mapping does not fit is read as ever', async () => {
    const { records } = await under(
      `  - { name: khac*, dataset: cases, ${COLUMNS} }`,
      'Mã,Trạng thái',
      'a1,Xong',
    );
    expect(records).toMatchObject([{ code: 'a1', status: 'done' }]);
  });

  it('a file that the command line says to be of another dataset is not mapped', async () => {
    const catalog = await load();
    const mapping = readMapping('m.yaml', 'mapping: x\nfiles: [{ dataset: cases }]\n', catalog, []);
    const [other] = await recognise(
      { ...inputOf('x.csv', 'Mã,Trạng thái\na1,Xong\n'), dataset: 'nothing' },
      catalog.datasets,
      mapping,
    );
    expect(other).toMatchObject({ what: { en: 'There is no dataset `nothing`.' } });
  });
});
