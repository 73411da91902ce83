import { fold } from '../../text/fold.js';
import { same } from '../../text/words.js';
import type { Vocabulary } from '../vocabulary.js';
import type { ColumnKind, KnownWord, Reading } from './shape.js';

const SHOWN = 3;

/** `boolean`: yes or no, by the words of the vocabulary. */
export const boolean: ColumnKind<Record<never, never>> = {
  keys: {},
  storage: 'codes',
  blank: 'unknown',
  reader:
    (_spec, { vocabulary }) =>
    (cell) => {
      const value = vocabulary.booleans.get(fold(cell));
      return value === undefined ? badBoolean(cell, vocabulary) : { value };
    },
  words: (_spec, { vocabulary }) =>
    (['yes', 'no'] as const).flatMap((list) =>
      vocabulary[list].map((word): KnownWord => ({ word, where: 'vocabulary', path: [list] })),
    ),
  say: (written) =>
    written === 'true'
      ? { vi: 'có', en: 'yes' }
      : written === 'false'
        ? { vi: 'không', en: 'no' }
        : undefined,
  example: (_spec, { vocabulary }) => same(vocabulary.yes[0] ?? ''),
  cells: {
    vi: '`true`/`false`, `1`/`0` và các từ `yes`, `no` của từ vựng',
    en: '`true`/`false`, `1`/`0`, and the words for `yes` and `no` of the vocabulary',
  },
};

function badBoolean(cell: string, { yes, no }: Vocabulary): Reading {
  const known = [...yes.slice(0, SHOWN), ...no.slice(0, SHOWN)];
  const [most, last] = [known.slice(0, -1).join(', '), known.at(-1)];
  return {
    fault: {
      code: 'bad-boolean',
      say: {
        vi: `\`${cell}\` không phải Có hay Không. Ghi ${most} hoặc ${last}.`,
        en: `\`${cell}\` is neither yes nor no. Write ${most} or ${last}.`,
      },
    },
  };
}
