import { describe, expect, it } from 'vitest';
import { dataset, mistakesBeside, mistakesOf } from './datasets.js';

const lacking = (place: string, name = 'cod', near = 'code') =>
  `d.yaml at ${place}: \`d\` has no column \`${name}\`. → Did you mean \`${near}\`?`;
const wants = (place: string, key: string, types: string, name: string, type: string) =>
  `d.yaml at ${place}: \`${key}\` needs a column of type ${types}; \`${name}\` is ${type}. → Choose a column of type ${types}.`;
const say = 'say: { vi: a, en: b }';

describe('a dataset is sound', () => {
  it.each([
    'key: { columns: [code, office], repeated: reject }',
    'dimensions: { agency: office, level: level, month: day }',
    'dimensions: {}',
    'names_all: { column: office, levels: [province, commune], each: state }',
    `checks: [{ name: c, when: { day: { more_than: { column: end } } }, ${say} }]`,
    `identities: [{ name: i, total: fee, parts: [size, fee], ${say} }]`,
    'checklist: { item: code, met: { ok: true }, refused: { ok: false }, evidence: [note] }',
    'scores: { code: code, track: state, points: fee, reason: note }',
    'covers: day',
    'covers: [day, end]',
  ])('%s', async (more) => {
    expect(await mistakesOf(more)).toEqual([]);
  });
});

describe('a column that a dataset names and does not have', () => {
  it.each([
    ['key: { columns: [code, cod], repeated: reject }', 'cod'],
    ['dimensions: { agency: cod }', 'agency: cod '],
    ['dimensions: { level: cod }', 'level: cod '],
    ['dimensions: { month: cod }', 'month: cod '],
    ['names_all: { column: cod, levels: [province] }', 'column: cod'],
    ['names_all: { column: office, levels: [province], each: cod }', 'each: cod '],
    [`checks: [{ name: c, when: { ok: true }, ${say} }, { name: e, when: { cod: x }, ${say} }]`, 'cod: x '],
    [`identities: [{ name: i, total: cod, parts: [fee], ${say} }]`, '{ name: i'],
    [`identities: [{ name: i, total: fee, parts: [fee, cod], ${say} }]`, '{ name: i'],
    ['checklist: { item: cod, met: { ok: true }, refused: { ok: false }, evidence: [note] }', 'item: cod'],
    ['checklist: { item: code, met: { cod: true }, refused: { ok: false }, evidence: [note] }', 'cod: true '],
    [
      'checklist: { item: code, met: { ok: true }, refused: { cod: false }, evidence: [note] }',
      'cod: false ',
    ],
    ['checklist: { item: code, met: { ok: true }, refused: { ok: false }, evidence: [note, cod] }', 'cod'],
    ['scores: { code: code, track: state, points: fee, reason: cod }', 'reason: cod '],
    ['covers: cod', 'covers: cod'],
    ['covers: [day, cod]', 'cod'],
  ])('%s', async (more, place) => {
    expect(await mistakesOf(more)).toEqual([lacking(place)]);
  });
});

describe('a column of another type than its part wants', () => {
  const numbers = 'integer, decimal or percent';

  it.each([
    ['dimensions: { agency: level }', 'agency: level ', 'agency', 'agency', 'level', 'level'],
    ['dimensions: { level: office }', 'level: office ', 'level', 'level', 'office', 'agency'],
    ['dimensions: { month: code }', 'month: code ', 'month', 'date or period', 'code', 'id'],
    ['names_all: { column: code, levels: [province] }', 'column: code', 'names_all', 'agency', 'code', 'id'],
    [
      'names_all: { column: office, levels: [province], each: day }',
      'each: day ',
      'each',
      'enum or integer',
      'day',
      'date',
    ],
    [
      `identities: [{ name: i, total: fee, parts: [note], ${say} }]`,
      '{ name: i',
      'identities',
      numbers,
      'note',
      'text',
    ],
    [
      'scores: { code: code, track: note, points: fee, reason: note }',
      'track: note',
      'track',
      'enum',
      'note',
      'text',
    ],
    [
      'scores: { code: code, track: state, points: note, reason: note }',
      'points: note',
      'points',
      numbers,
      'note',
      'text',
    ],
    ['covers: fee', 'covers: fee', 'covers', 'date or period', 'fee', 'decimal'],
    ['covers: [day, fee]', 'fee', 'covers', 'date or period', 'fee', 'decimal'],
  ])('%s', async (more, place, key, types, name, type) => {
    expect(await mistakesOf(more)).toEqual([wants(place, key, types, name, type)]);
  });
});

describe('a dataset tells besides', () => {
  it('a header that two columns claim', async () => {
    expect(await mistakesOf('', 'x: { type: id, title: { vi: Mã số, en: x }, aliases: [CODE] }')).toEqual([
      'd.yaml at x: { type: id: The header `CODE` belongs to both `code` and `x` (marks and case aside). → Take the alias out of one of them.',
    ]);
  });

  it('that only events cover days', async () => {
    const told = (kind: string) =>
      `d.yaml at covers: day: \`covers\` is for events only; \`d\` is a ${kind}. → Take it out.`;
    for (const kind of ['reference', 'snapshot']) {
      const text = dataset('d', 'covers: day').replace('kind: event', `kind: ${kind}`);
      expect(await mistakesBeside({ 'd.yaml': text })).toEqual([told(kind)]);
      expect(await mistakesBeside({ 'd.yaml': text.replace('covers: day', 'covers: cod') })).toEqual([
        lacking('covers: cod'),
      ]);
    }
  });

  it('a level that no office has', async () => {
    expect(await mistakesOf('names_all: { column: office, levels: [province, district] }')).toEqual([
      'd.yaml at district: There is no level `district`. → Possible: province, commune.',
    ]);
  });
});
