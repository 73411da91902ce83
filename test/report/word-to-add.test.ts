import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Catalog } from '../../src/catalog/model.js';
import { wordToAdd } from '../../src/report/word-to-add.js';
import { catalogOf, type Spec, titled, VOCABULARY } from '../measure/world.js';
import { OFFICES } from '../run/ask.js';

const CASES: Spec = {
  dataset: 'cases',
  title: titled('Hồ sơ'),
  kind: 'event',
  columns: {
    status: {
      type: 'enum',
      title: titled('Trạng thái'),
      values: {
        supplement: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Supplement', aliases: ['Chờ bổ sung'] },
        done: { vi: 'Đã xử lý xong', en: 'Done' },
      },
    },
    due: { type: 'date', title: titled('Hẹn trả') },
    post: { type: 'boolean', title: titled('Qua bưu chính') },
    level: { type: 'level', title: titled('Cấp') },
    grade: { type: 'integer', title: titled('Mức'), values: { '5': { vi: 'Rất hài lòng', en: 'Very' } } },
  },
};
let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(CASES, OFFICES, VOCABULARY);
});
const add = (column: string, word: string, code = 'unknown-value') =>
  wordToAdd({ dataset: 'cases', column, code, word }, catalog);

describe('a word that could not be read', () => {
  it('goes to the value that it is most like, by any of its words', () => {
    expect(add('status', 'Chờ công dân bổ sung hồ sơ')).toMatchObject({
      nearest: 'Chờ bổ sung',
      file: expect.stringMatching(/^[^/\\]+\.yaml$/),
      path: ['columns', 'status', 'values', 'supplement'],
      line: 'aliases: [Chờ công dân bổ sung hồ sơ]',
    });
    expect(add('status', 'Đã xử lí xong')?.path.at(-1)).toBe('done');
    expect(add('grade', 'Rất hài lòg', 'bad-number')?.path).toEqual(['columns', 'grade', 'values', '5']);
  });

  it('of yes and no goes to the vocabulary, of levels to the agencies', () => {
    expect(add('post', 'Khôg', 'bad-boolean')).toMatchObject({
      nearest: 'Không',
      path: [],
      line: 'no: [Khôg]',
    });
    expect(add('level', 'Cấp tĩn')).toMatchObject({
      path: ['levels', 'province'],
      line: 'aliases: [Cấp tĩn]',
    });
    expect(add('post', 'Khôg', 'bad-boolean')?.file).not.toBe(add('level', 'Cấp tĩn')?.file);
  });

  it('is none to add where no word is like it, or it is no matter of words', () => {
    expect(add('status', 'Lưu kho')).toBeNull();
    expect(add('due', '31/02/2020', 'bad-date')).toBeNull();
    expect(add('grade', '12 cái', 'bad-number')).toBeNull();
    expect(add('status', '•••')).toBeNull();
    expect(add('gone', 'Chờ bổ')).toBeNull();
  });

  it.each(['Đã xử lý: xong', '[Đã xử lý xong]', 'Đã xử lý xong #1', '- Đã xử lý xong', 'Đã xử "lý" xong'])(
    'is written so that YAML reads %s',
    (word) => {
      expect(parse(add('status', word)?.line ?? '')).toEqual({ aliases: [word] });
    },
  );
});
