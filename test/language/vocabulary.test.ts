import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/language/vocabulary.js';

describe('without a word of its own, a vocabulary', () => {
  it('knows true, false, 1, 0 and the empty cell', () => {
    const { booleans, totals, isNothing } = readVocabulary({});
    expect([...booleans]).toEqual([
      ['true', true],
      ['1', true],
      ['false', false],
      ['0', false],
    ]);
    expect(totals.size).toBe(0);
    expect(['', ' ', '\u00a0', '\u200b'].every(isNothing)).toBe(true);
    expect(['-', 'N/A', 'null', '0'].some(isNothing)).toBe(false);
  });
});

describe('a vocabulary', () => {
  const read = () =>
    readVocabulary({
      yes: ['Có', '✓'],
      no: ['-'],
      nothing: ['-', '–', 'Chưa có', 'N/A', '#N/A'],
      totals: ['Tổng cộng'],
    });

  it('takes words whatever their case, marks, spacing and spelling', () => {
    const { booleans, totals, isNothing } = read();
    expect([read().yes, read().no]).toEqual([
      ['Có', '✓', 'true', '1'],
      ['-', 'false', '0'],
    ]);
    expect([booleans.get('co'), booleans.get('✓'), booleans.get('-')]).toEqual([true, true, false]);
    expect(totals.has('tong cong')).toBe(true);
    const cells = ['-', ' – ', 'CHƯA CÓ', 'Chưa  có', 'chưa có'.normalize('NFD'), 'n/a', '#N/A\u00a0'];
    expect(cells.filter((cell) => !isNothing(cell))).toEqual([]);
  });

  it('takes nothing else for nothing', () => {
    const { isNothing } = read();
    expect(['--', 'chưa có ngày', '05/06/2020', '0', 'NA', 'có'].filter(isNothing)).toEqual([]);
  });

  it('may call dates nothing, as they are written', () => {
    const { isNothing } = readVocabulary({ nothing: ['01/01/0001', '0001-01-01'], morning: ['SA'] });
    const midnights = ['', ' 00:00', ' 00:00:00', ' 12:00:00 AM', ' 12:00 SA'].map(
      (time) => `01/01/0001${time}`,
    );
    const cells = [...midnights, ' 01/01/0001 ', '0001-01-01T00:00:00', '0001-01-01T00:00:00.000Z'];
    expect(cells.filter((cell) => !isNothing(cell))).toEqual([]);
    const others = ['01/01/0001 08:00', '01/01/0001 12:00:00 PM', '01/01/0001 x', '01/01/2001', '1/1/0001'];
    expect(others.filter(isNothing)).toEqual([]);
  });

  it('may call even a number nothing', () => {
    expect(['0', '00', '5'].map(readVocabulary({ nothing: ['-', '0'] }).isNothing)).toEqual([
      true,
      false,
      false,
    ]);
    expect(['0000', '0'].map(readVocabulary({ nothing: ['0000'] }).isNothing)).toEqual([true, false]);
  });
});
