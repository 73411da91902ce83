import { beforeAll, expect, it } from 'vitest';
import type { Column, Dataset } from '../../src/catalog/dataset.js';
import { sayUnread } from '../../src/data/say-unread.js';
import { load } from './exports.js';

let columns: ReadonlyMap<string, Column>;
beforeAll(async () => {
  columns = ((await load()).datasets.get('cases') as Dataset).columns;
});
const say = (word: string, code: string, column = 'status') => sayUnread({ word, code }, columns.get(column));

it('an office that is not in the dictionary is named where its level is asked', () => {
  expect(say('Sở Lạ', 'unknown-agency', 'level')).toEqual({
    vi: 'không rõ cấp vì cơ quan `Sở Lạ` không có trong danh mục.',
    en: 'the level is not known, since the agency `Sở Lạ` is not in the dictionary.',
  });
});

it('what cannot be decoded is not blamed on its column', () => {
  expect(say('H\uFFFD', 'undecodable')).toEqual({
    vi: 'có ký tự không giải mã được. Lưu lại tệp ở dạng CSV UTF-8.',
    en: 'there are characters that cannot be decoded. Save the file as CSV UTF-8.',
  });
});

it('a word is judged by its column', () => {
  expect(say('xog', 'unknown-value').en).toBe('`xog` is not a known value. Did you mean `Xong`?');
});

it('a word that the column could read by itself, or of no column, cannot be read there', () => {
  const there = { vi: '`Xong` không đọc được ở cột này.', en: '`Xong` cannot be read in this column.' };
  expect([say('Xong', 'unknown-value'), say('Xong', 'unknown-value', 'none')]).toEqual([there, there]);
});
