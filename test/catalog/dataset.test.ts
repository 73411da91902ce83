import { describe, expect, it } from 'vitest';
import { NO_AGENCIES } from '../../src/catalog/agencies.js';
import {
  type Column,
  compileDataset,
  coveringColumns,
  type Dataset,
  identifies,
  reaches,
} from '../../src/catalog/dataset.js';
import { readVocabulary } from '../../src/language/vocabulary.js';

const LEXICON = { agencies: NO_AGENCIES, vocabulary: readVocabulary({ nothing: ['-', 'Không có'] }) };
const title = (vi: string, en: string) => ({ title: { vi, en } });
const compiled = (columns: object, more: object = {}): Dataset =>
  compileDataset(
    { dataset: 'd', ...title('Hồ sơ', 'Dossiers'), kind: 'event', columns, ...more } as never,
    LEXICON,
  );
const column = ({ columns }: Dataset, name: string): Column => {
  const found = columns.get(name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
};

describe('a dataset', () => {
  it('has its names, its columns, and what is asked of its records', () => {
    const dataset = compiled(
      { item: { type: 'id', ...title('Mục', 'Item') }, ok: { type: 'boolean', ...title('Đạt', 'Met') } },
      {
        checks: [{ name: 'c', say: title('a', 'b').title, when: { ok: false } }],
        checklist: { item: 'item', met: { ok: true }, refused: { ok: false }, evidence: ['item'] },
      },
    );
    const no = { kind: 'in', column: 'ok', values: [false] };
    expect(dataset).toMatchObject({ name: 'd', title: { en: 'Dossiers' } });
    expect([...dataset.columns.values()].map(({ name, spec }) => [name, spec.type])).toEqual([
      ['item', 'id'],
      ['ok', 'boolean'],
    ]);
    expect(dataset.checks).toEqual([{ name: 'c', say: { vi: 'a', en: 'b' }, when: no }]);
    expect(dataset.checklist).toEqual({ item: 'item', met: { ...no, values: [true] }, refused: no });
  });

  it('may have neither checks nor a checklist', () => {
    expect(compiled({})).toMatchObject({ checks: [], checklist: undefined });
  });

  it('knows its columns by their headers, marks and case aside, the title first', () => {
    const { headers } = compiled({
      code: { type: 'id', ...title('Mã hồ sơ', 'Code no'), aliases: ['Số HS'] },
      day: { type: 'date', ...title('Ngày', 'Day'), aliases: ['so hs'] },
    });
    expect([...headers].map(([header, { column, rank }]) => [header, column.name, rank])).toEqual([
      ['ma ho so', 'code', 0],
      ['code', 'code', 1],
      ['code no', 'code', 2],
      ['so hs', 'code', 3],
      ['ngay', 'day', 0],
      ['day', 'day', 1],
    ]);
  });

  it('covers the days of its columns, of one, or of none', () => {
    expect(coveringColumns(compiled({}))).toEqual([]);
    expect(coveringColumns(compiled({}, { covers: 'a' }))).toEqual(['a']);
    expect(coveringColumns(compiled({}, { covers: ['a', 'b'] }))).toEqual(['a', 'b']);
  });
});

describe('a blank cell', () => {
  const dataset = compiled({
    text: { type: 'text', ...title('a', 'b') },
    yes: { type: 'boolean', ...title('e', 'f') },
    fee: { type: 'decimal', ...title('g', 'h') },
    kind: {
      type: 'enum',
      ...title('c', 'd'),
      values: { none: { vi: 'Không có', en: 'None' }, some: { vi: 'Có', en: 'Some' } },
    },
  });
  const blanks = (name: string) =>
    ['', '  ', '-', ' khong  co ', 'Có', '0'].filter((text) => column(dataset, name).isBlank(text));

  it('is an empty one, or one with a word for nothing', () => {
    for (const name of ['text', 'yes', 'fee']) expect(blanks(name)).toEqual(['', '  ', '-', ' khong  co ']);
  });

  it('is none where the word for nothing is a value of the column', () => {
    expect(blanks('kind')).toEqual(['', '  ', '-']);
  });
});

describe('what a file has for a column', () => {
  const id = (more: object = {}) => ({ type: 'id', ...title('a', 'b'), ...more });
  const dataset = compiled(
    {
      own: id(),
      filled: id({ blank: { is: 'x' } }),
      second: id({ falls_back_on: 'own' }),
      third: id({ falls_back_on: 'second' }),
      lost: id({ falls_back_on: 'nowhere' }),
      office: { type: 'agency', ...title('a', 'b') },
      level: { type: 'level', ...title('a', 'b'), falls_back_on: { level_of: 'office' } },
      by_office: id({ falls_back_on: 'office' }),
      by_key: id({ falls_back_on: 'key' }),
      key: id(),
    },
    { key: { columns: ['key', 'by_key'], repeated: 'reject' } },
  );
  const all = [...dataset.columns.keys()];
  const found = (ask: typeof reaches, ...present: string[]) =>
    all.filter((name) => ask(dataset, column(dataset, name), (one) => present.includes(one.name)));

  it('are its own cells, a value for blanks, or what it falls back on', () => {
    expect(found(reaches)).toEqual(['filled']);
    expect(found(reaches, 'own')).toEqual(['own', 'filled', 'second', 'third']);
    expect(found(reaches, 'office')).toEqual(['filled', 'office', 'level', 'by_office']);
    expect(found(reaches, 'key')).toEqual(['filled', 'by_key', 'key']);
  });

  it('tells rows apart where it is an id, not the office that rows share nor the rest of the key', () => {
    expect(found(identifies)).toEqual(['filled']);
    expect(found(identifies, 'own')).toEqual(['own', 'filled', 'second', 'third']);
    expect(found(identifies, 'office')).toEqual(['filled', 'office', 'level']);
    expect(found(identifies, 'key')).toEqual(['filled', 'key']);
    expect(found(identifies, 'lost', 'level')).toEqual(['filled', 'lost', 'level']);
  });

  it('without a key an id may stand for another', () => {
    const keyless = compiled({ a: id({ falls_back_on: 'b' }), b: id() });
    expect(identifies(keyless, column(keyless, 'a'), ({ name }) => name === 'b')).toBe(true);
  });
});
