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
    const identified = source === undefined ? undefined : idFinder(source);
    const named = names && terms[names];
    return (cell) => {
      if (vocabulary.isNothing(cell)) return BLANK;
      const code = named?.find(cell);
      if (code === undefined && named && names === 'items') return { fault: unlisted(cell, named) };
      return { value: code ?? identified?.(cell) ?? cell };
    };
  },
  example: ({ names }, { terms }) => same((names && [...terms[names].titles.keys()][0]) ?? 'A-001'),
  cells: {
    vi: 'chữ để nhận biết: mã, số ký hiệu văn bản',
    en: 'text that identifies: a code, the number of a document',
  },
};

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
