import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTitle, tidy } from '../../src/text/fold.js';

describe('tidy', () => {
  it('gives one spelling: NFC, plain single spaces, nothing invisible', () => {
    expect(tidy('Tiếp nhận'.normalize('NFD'))).toBe('Tiếp nhận'.normalize('NFC'));
    expect(tidy('\u00a0Sở\u00a0 Nội\u202fvụ\t\n')).toBe('Sở Nội vụ');
    expect(tidy('\uFEFFMã\u200B hồ\u200D sơ\u00AD')).toBe('Mã hồ sơ');
  });

  it('keeps case, marks and a trailing number', () => {
    expect(tidy('Ngày Hẹn Trả (4)')).toBe('Ngày Hẹn Trả (4)');
  });

  it('composes across what it takes out', () => {
    expect(tidy('a\u200B\u0301')).toBe('á');
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
});

describe('fold', () => {
  it('makes case, marks and form of no matter', () => {
    for (const text of [
      'Ngày hẹn trả',
      'NGÀY HẸN TRẢ',
      'ngay hen tra',
      'Ngày hẹn trả'.normalize('NFD'),
      ' Ngày\u00a0hẹn  trả (4)',
    ]) {
      expect(fold(text)).toBe('ngay hen tra');
    }
  });

  it('folds đ and Đ, which no normal form does', () => {
    expect(fold('Đơn vị ĐÃ đóng')).toBe('don vi da dong');
  });

  it('brings Hoả and Hỏa together, wherever the mark stands', () => {
    expect(
      new Set(['Hoả tốc', 'Hỏa tốc', 'Hỏa tốc'.normalize('NFD'), 'HOẢ TỐC', 'Hoa toc'].map(fold)),
    ).toEqual(new Set(['hoa toc']));
    expect(tidy('Hoả')).not.toBe(tidy('Hỏa'));
  });

  it('drops one number in brackets at the end, and only a plain one', () => {
    expect(['Tổng số (1)', 'Tổng số(12)', 'Tổng số (3=4+5)', '(1)', 'Biểu (2) a'].map(fold)).toEqual([
      'tong so',
      'tong so',
      'tong so (3=4+5)',
      '',
      'bieu (2) a',
    ]);
  });

  it('is the same for NFC and NFD of any text', () => {
    const syllable = fc.constantFrom('Đường', 'thuỷ', 'nghĩa', 'Quế', 'ưỡn', 'ỵ', 'ắ', ' ', 'x');
    fc.assert(
      fc.property(fc.array(syllable), (parts) => {
        const text = parts.join('');
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text)).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});

describe('foldTitle', () => {
  it('makes the signs between words of no matter, and how a column adds up', () => {
    for (const title of [
      'Đã giải quyết: Quá hạn',
      'ĐÃ GIẢI QUYẾT - QUÁ HẠN (10)',
      'da giai quyet / qua han',
      'Đã giải quyết\n(quá hạn)',
      'Đã giải quyết – Quá hạn (10 = 7 - 8 - 9)',
    ]) {
      expect(foldTitle(title)).toBe('da giai quyet qua han');
    }
    expect([foldTitle('Tổng số (3 = 4 + 5)'), foldTitle('any_of_name'), foldTitle(' - ')]).toEqual([
      'tong so',
      'any_of_name',
      '',
    ]);
  });
});
