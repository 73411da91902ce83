import { exact } from '../../values/exact.js';
import type { CellReader, DecimalSign, Reading } from './cell.js';

const PLAIN = /^-?\d+$/;
const GROUPED = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const GROUPED_TWICE = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
const ONE_SIGN = /^-?\d+([.,])\d+$/;
const BOTH_SIGNS = /^-?\d{1,3}(?:([.,])\d{3})+([.,])\d+$/;
const WELL_FORMED = {
  ',': /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/,
  '.': /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/,
};

/** A whole number; a dot or a comma before three digits can only separate thousands. */
export const readInteger: CellReader = (text) => {
  const digits = text.replaceAll(' ', '');
  if (PLAIN.test(digits)) return { value: exact(digits) };
  if (GROUPED.test(digits)) return { value: exact(digits.replace(/[.,]/g, '')) };
  return badNumber(text, { vi: 'số nguyên', en: 'a whole number' });
};

/** An exact decimal. `1.234` is a thousand or a fraction: the rest of the file decides, or nothing does. */
export const readDecimal: CellReader = (text, sign) => {
  const digits = text.replaceAll(' ', '');
  if (PLAIN.test(digits)) return { value: exact(digits) };
  const shown = signOf(digits) ?? sign;
  const oneSign = ONE_SIGN.exec(digits)?.[1];
  if (shown !== undefined && WELL_FORMED[shown].test(digits)) {
    return asDecimal(digits, shown);
  }
  return oneSign === undefined ? badNumber(text, { vi: 'số', en: 'a number' }) : ambiguous(text);
};

/** `95.5 %`, `95,5%` or `95,5`: percentages have no thousands, so either sign is the decimal one. */
export const readPercent: CellReader = (text) => {
  const digits = text.replace('%', '').replaceAll(' ', '').replace(',', '.');
  if (!/^-?\d+(?:\.\d+)?$/.test(digits))
    return badNumber(text, { vi: 'tỷ lệ phần trăm', en: 'a percentage' });
  return { value: exact(digits).div(100) };
};

/** The decimal sign that a number proves by itself: `1.234,5` has a comma, `1.234.567` too, `12.5` a dot. */
export function signOf(digits: string): DecimalSign {
  const both = BOTH_SIGNS.exec(digits);
  if (both && both[1] !== both[2]) return both[2] as DecimalSign;
  const grouped = GROUPED_TWICE.exec(digits)?.[1];
  if (grouped !== undefined) return other(grouped);
  const one = ONE_SIGN.exec(digits)?.[1];
  // Thousands never begin with 0.
  if (one !== undefined && /^-?0[.,]/.test(digits)) return one as DecimalSign;
  return one !== undefined && !GROUPED.test(digits) ? (one as DecimalSign) : undefined;
}

const other = (sign: string): DecimalSign => (sign === '.' ? ',' : '.');

function asDecimal(digits: string, sign: NonNullable<DecimalSign>): Reading {
  const plain = digits.replaceAll(other(sign) as string, '').replace(sign, '.');
  return { value: exact(plain) };
}

function badNumber(text: string, wanted: { vi: string; en: string }): Reading {
  return {
    fault: {
      code: 'bad-number',
      say: { vi: `\`${text}\` không phải ${wanted.vi}.`, en: `\`${text}\` is not ${wanted.en}.` },
    },
  };
}

function ambiguous(text: string): Reading {
  return {
    fault: {
      code: 'ambiguous-number',
      say: {
        vi: `\`${text}\` có thể là hàng nghìn hoặc số thập phân. Ghi không dấu phân cách (1234) hoặc đủ phần thập phân (1,2340).`,
        en: `\`${text}\` may be thousands or a fraction. Write it without a separator (1234) or with another number of decimals (1.2340).`,
      },
    },
  };
}
