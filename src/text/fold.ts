const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u3000]+/g;
const TRAILING_NUMBER = /\s*\(\d+\)$/;
const FORMULA = /\s*\([\d\s=+–-]+\)$/;
const SIGNS = /[\s\-–—:;/.,()>]+/g;
const MARKS = /\p{M}/gu;

/** One spelling of the same text: NFC, plain single spaces, nothing invisible. */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/**
 * The form in which texts are compared where case and Vietnamese marks do not matter:
 * "Ngày Hẹn Trả (4)" and "ngay hen tra" are the same. `đ` has no canonical decomposition.
 */
export function fold(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(TRAILING_NUMBER, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd');
}

/**
 * The form in which titles of columns are compared: as `fold`, and the signs between words do not matter either, since
 * each export joins the rows of a header with its own: "Đã giải quyết > Quá hạn" and "Đã giải quyết: quá hạn (10)" are
 * the same. So is "Tổng số (3 = 4 + 5)", which tells how it adds up.
 */
export const foldTitle = (text: string): string => fold(text).replace(FORMULA, '').replace(SIGNS, ' ').trim();
