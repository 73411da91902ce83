import { describe, expect, it } from 'vitest';
import { likest, nearest, suggestion } from '../../src/text/suggest.js';

const STATUSES = [
  { vi: 'Được tiếp nhận', en: 'Received' },
  { vi: 'Đã xử lý xong', en: 'Done' },
];

describe('what could have been written', () => {
  it('is listed in each language by its own titles', () => {
    expect(suggestion('Chờ công dân bổ sung', STATUSES)).toEqual({
      vi: 'Có thể viết: Được tiếp nhận, Đã xử lý xong.',
      en: 'Possible: Received, Done.',
    });
  });

  it('is the nearest one, in whichever language that is', () => {
    const received = { vi: 'Có phải bạn muốn viết `Được tiếp nhận`?', en: 'Did you mean `Received`?' };
    expect(suggestion('Đuợc tiếp nhân', STATUSES)).toEqual(received);
    expect(suggestion('Recieved', STATUSES)).toEqual(received);
  });

  it('of names is the same in both', () => {
    expect(suggestion('dosiers', ['dossiers', 'list']).en).toBe('Did you mean `dossiers`?');
    expect(suggestion('x', ['dossiers', 'procedures'])).toEqual({
      vi: 'Có thể viết: dossiers, procedures.',
      en: 'Possible: dossiers, procedures.',
    });
  });
});

describe('the nearest of what could have been written', () => {
  it('is the one with the fewest slips, the first of equals, whatever case and marks', () => {
    expect(nearest('threshhold', ['title', 'threshold', 'thresholds'])).toBe('threshold');
    expect(nearest('abc', ['abx', 'aby'])).toBe('abx');
    expect(nearest('XÃ', ['huyện', 'xa'])).toBe('xa');
  });

  it('is near enough with two slips, or with a third of the letters wrong', () => {
    expect(nearest('abc', ['ayz'])).toBe('ayz');
    expect(nearest('abc', ['xyz'])).toBeUndefined();
    expect(nearest('abcdefghi', ['abcdefxyz'])).toBe('abcdefxyz');
    expect(nearest('abcdefghi', ['abcdewxyz'])).toBeUndefined();
    expect(nearest('abc', [])).toBeUndefined();
  });
});

describe('a suggestion', () => {
  const far = (count: number): string[] => Array.from({ length: count }, (_, i) => `candidate-${i}`);

  it('asks whether the nearest was meant', () => {
    expect(suggestion('tittle', ['title', 'owner'])).toEqual({
      vi: 'Có phải bạn muốn viết `title`?',
      en: 'Did you mean `title`?',
    });
  });

  it('lists what is possible where nothing is near, a dozen at the most', () => {
    expect(suggestion('x', new Set(far(2)))).toEqual({
      vi: 'Có thể viết: candidate-0, candidate-1.',
      en: 'Possible: candidate-0, candidate-1.',
    });
    const dozen = far(12).join(', ');
    expect(suggestion('x', far(12)).en).toBe(`Possible: ${dozen}.`);
    expect(suggestion('x', far(13)).en).toBe(`Possible: ${dozen}, ….`);
  });

  it('says so where nothing is possible', () => {
    expect(suggestion('x', []).en).toBe('Nothing is defined here yet.');
  });

  it('of what nobody wrote by a slip is the list', () => {
    const began = performance.now();
    const long = 'x'.repeat(1_000_000);
    expect(suggestion(`${long}y`, [long]).en).toBe(`Possible: ${long}.`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('the likest of words', () => {
  const words = ['Chờ bổ sung', 'Hồ sơ mới', 'Đã trả kết quả', 'Đang xử lý'];

  it('is the one that is a slip away, else the one with the most words in common', () => {
    expect(likest('Đang xử lí', words)).toBe('Đang xử lý');
    expect(likest('Chờ công dân bổ sung hồ sơ', words)).toBe('Chờ bổ sung');
    expect(likest('Đã có kết quả - chưa trả', words)).toBe('Đã trả kết quả');
  });

  it('is none where a word or two of many are the same', () => {
    expect(likest('Hồ sơ chuyển sang cơ quan khác', words)).toBeUndefined();
    expect(likest('Đang in', ['Đang xử lý hồ sơ'])).toBeUndefined();
    expect(likest('', words)).toBeUndefined();
    expect(likest('99', ['9', '10'])).toBeUndefined();
  });
});
