import { z } from 'zod';
import { suggestion } from '../../text/suggest.js';
import { same } from '../../text/words.js';
import { idFinder, isIdForm } from '../id-forms.js';
import { BLANK, type CellFault, type ColumnKind, type TermsOf } from './shape.js';

const keys = {
  identified_by: z
    .string()
    .refine(isIdForm, { message: 'id-form' })
    .optional()
    .describe(
      'The form of the part of the text that identifies, such as `{1|2|3}.{6 digits}`; absent: all of it',
    ),
  names: z
    .enum(['codes', 'items'])
    .optional()
    .describe(
      'It names codes of the tree or items of checklists, by the code or by the title; what names no item is refused',
    ),
};

/**
 * `id`: identifies, by the whole text or by the part of it that has a form; or names a code of the definition
 * set, as itself or by its title.
 */
export const id: ColumnKind<typeof keys> = {
  keys,
  storage: 'codes',
  blank: 'empty',
  reader({ identified_by: source, names }, { vocabulary, terms }) {
    const found = source === undefined ? undefined : idFinder(source);
    const named = names && terms[names];
    return (cell) => {
      if (vocabulary.isNothing(cell)) return BLANK;
      if (isShortened(cell, found)) return { fault: shortened(cell) };
      const code = named?.find(cell);
      if (code === undefined && named && names === 'items') return { fault: unlisted(cell, named) };
      return { value: code ?? found?.(cell) ?? cell };
    };
  },
  typed: 'words',
  choices: ({ names }, { terms }) => (names ? [...terms[names].titles.keys()].map(same) : []),
  example: ({ names }, { terms }) => same((names && [...terms[names].titles.keys()][0]) ?? 'A-001'),
  cells: {
    vi: 'chữ để nhận biết: mã, số ký hiệu văn bản',
    en: 'text that identifies: a code, the number of a document',
  },
};

const EXPONENT = /^\d(?:[.,]\d+)?E\+\d+$/i;
const NUMBER = /^\d+(?:[.,]\d+)?$/;

/**
 * Whether a spreadsheet took a code for a number: it wrote a long one as `2.00302E+11`, and of one that has a form
 * it left zeros out, so that it no longer has it.
 */
const isShortened = (cell: string, found: ReturnType<typeof idFinder> | undefined): boolean =>
  EXPONENT.test(cell) || (found !== undefined && NUMBER.test(cell) && found(cell) === undefined);

const shortened = (cell: string): CellFault => ({
  code: 'shortened-code',
  say: {
    vi: `bảng tính đã rút gọn mã này thành \`${cell}\`. Định dạng cột là văn bản (Text) rồi xuất lại.`,
    en: `a spreadsheet has shortened this code to \`${cell}\`. Format the column as text and export again.`,
  },
});

function unlisted(cell: string, { titles }: TermsOf): CellFault {
  const hint = suggestion(cell, [...titles.keys(), ...titles.values()]);
  return {
    code: 'unlisted',
    say: {
      vi: `\`${cell}\` không phải mã hay tên của nội dung nào trong bộ chỉ số. ${hint.vi}`,
      en: `\`${cell}\` is neither the code nor the title of an item of the index. ${hint.en}`,
    },
  };
}
