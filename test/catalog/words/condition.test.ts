import { describe, expect, it } from 'vitest';
import { directory } from '../../../src/catalog/agencies.js';
import { compileDataset, type Dataset } from '../../../src/catalog/dataset.js';
import { type Speaking, sayCondition } from '../../../src/catalog/words/condition.js';
import { parseCondition } from '../../../src/language/condition/parse.js';
import type { Written } from '../../../src/language/condition/written.js';
import { readVocabulary } from '../../../src/language/vocabulary.js';

const words = (vi: string, en: string) => ({ title: { vi, en } });
const agencies = directory({
  agencies: 'a',
  levels: { province: { vi: 'Cấp tỉnh', en: 'Province' } },
  list: [{ id: 'so', name: 'Sở Nội vụ', en: 'Home Affairs', level: 'province' }],
});
const compiled = (dataset: string, title: object, columns: object): Dataset =>
  compileDataset({ dataset, ...title, kind: 'event', columns } as never, {
    agencies,
    vocabulary: readVocabulary({}),
  });
const DOSSIERS = compiled('dossiers', words('Hồ sơ', 'Dossiers'), {
  code: { type: 'id', ...words('Mã', 'Code') },
  received: { type: 'date', ...words('Ngày nhận', 'Received') },
  due: { type: 'date', ...words('Hạn trả', 'Due') },
  fee: { type: 'decimal', ...words('Phí', 'Fee') },
  state: {
    type: 'enum',
    ...words('Trạng thái', 'Status'),
    values: { done: { vi: 'đã xong', en: 'done' }, open: { vi: 'đang làm', en: 'open' } },
  },
  office: { type: 'agency', ...words('Cơ quan', 'Office') },
});
const PROCEDURES = compiled('procedures', words('Thủ tục', 'Procedures'), {
  code: { type: 'id', ...words('Mã TTHC', 'Code') },
  online: { type: 'boolean', ...words('Trực tuyến', 'Online') },
});
const speaking: Speaking = { datasets: new Map([['procedures', PROCEDURES]]), agencies };
const said = (written: Written) => sayCondition(parseCondition(written), DOSSIERS, speaking);

describe('a condition read aloud', () => {
  it.each<[Written, string, string]>([
    [{ received: { in: 'period' } }, 'Ngày nhận trong kỳ', 'Received in the period'],
    [{ received: { at_least: '01/02/2020' } }, 'Ngày nhận từ 01/02/2020', 'Received on or after 01/02/2020'],
    [{ received: { at_most: { column: 'due' } } }, 'Ngày nhận không sau Hạn trả', 'Received not after Due'],
    [
      { received: { more_than: { column: 'due', by: 'day' } } },
      'Ngày nhận sau Hạn trả (tính theo ngày)',
      'Received after Due (by day)',
    ],
    [{ received: { less_than: '2020-03-01' } }, 'Ngày nhận trước 2020-03-01', 'Received before 2020-03-01'],
    [{ received: { column: 'due' } }, 'Ngày nhận bằng Hạn trả', 'Received equals Due'],
    [{ fee: { at_least: 5 } }, 'Phí từ 5', 'Fee at least 5'],
    [{ fee: { at_most: 5 } }, 'Phí không quá 5', 'Fee at most 5'],
    [{ fee: { more_than: 5 } }, 'Phí trên 5', 'Fee more than 5'],
    [{ fee: { less_than: 5 } }, 'Phí dưới 5', 'Fee less than 5'],
    [{ state: 'done' }, 'Trạng thái là đã xong', 'Status is done'],
    [{ state: ['done', 'open'] }, 'Trạng thái là đã xong hoặc đang làm', 'Status is done or open'],
    [{ state: { not: 'open' } }, 'Trạng thái không phải đang làm', 'Status is not open'],
    [{ office: 'so' }, 'Cơ quan là Sở Nội vụ', 'Office is Home Affairs'],
    [{ due: { empty: true } }, 'Hạn trả để trống', 'Due is empty'],
    [{ due: { empty: false } }, 'Hạn trả có ghi', 'Due is given'],
    [{}, '', ''],
  ])('%j', (written, vi, en) => {
    expect(said(written)).toEqual({ vi, en });
  });

  it('several hold together, each after a semicolon', () => {
    expect(said({ state: 'done', fee: { more_than: 0, at_most: 9 } })).toEqual({
      vi: 'Trạng thái là đã xong; Phí không quá 9; Phí trên 0',
      en: 'Status is done; Fee at most 9; Fee more than 0',
    });
  });

  it('one of several is enough: those that ask more stand in brackets', () => {
    const any: Written = { any: [{ state: 'open' }, { state: 'done', due: { empty: true } }], code: 'x' };
    expect(said(any).en).toBe('(Status is open or (Status is done; Due is empty)); Code is x');
    expect(said(any).vi).toContain('(Trạng thái là đang làm hoặc (');
  });

  it('what is not to hold stands in brackets', () => {
    expect(said({ not: { fee: { more_than: 5 } } })).toEqual({
      vi: 'không phải (Phí trên 5)',
      en: 'not (Fee more than 5)',
    });
  });

  it('among records of another dataset', () => {
    const among = { dataset: 'procedures', column: 'code' };
    expect(said({ code: { in: among } })).toEqual({ vi: 'Mã thuộc Thủ tục', en: 'Code is among Procedures' });
    expect(said({ code: { in: { ...among, where: { online: true } } } }).vi).toMatch(
      /^Mã thuộc Thủ tục \(Trực tuyến là .+\)$/,
    );
    expect(said({ code: { in: { dataset: 'elsewhere', column: 'code' } } }).en).toBe(
      'Code is among elsewhere',
    );
  });

  it('of a column that is not there, by its name', () => {
    expect(said({ gone: ['x', 1] }).en).toBe('gone is x or 1');
    expect(said({ gone: { at_least: 1 } }).en).toBe('gone at least 1');
  });
});
