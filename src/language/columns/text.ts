import { same } from '../../text/words.js';
import { BLANK, type ColumnKind } from './shape.js';

/** `text`: describes; any words are its value. */
export const text: ColumnKind<Record<never, never>> = {
  keys: {},
  storage: 'codes',
  unit: 'amount',
  blank: 'empty',
  reader:
    (_spec, { vocabulary }) =>
    (cell) =>
      vocabulary.isNothing(cell) ? BLANK : { value: cell },
  typed: 'words',
  example: () => same('…'),
  cells: { vi: 'chữ để mô tả', en: 'text that describes' },
};
