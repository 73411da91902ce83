import { same } from '../../text/words.js';
import { fromGroups } from './from-groups.js';
import { aliasTable, firstTitle, oneOf, titleOf, values, wordsOf } from './named-values.js';
import type { ColumnKind } from './shape.js';

const keys = { values, ...fromGroups };

/** `enum`: one of the values that the column lists. */
export const enumeration: ColumnKind<typeof keys> = {
  keys,
  needs: ['values'],
  storage: 'codes',
  blank: 'unknown',
  reader: ({ values: named = {} }) =>
    oneOf(aliasTable(named), Object.keys(named), (key) => titleOf(key, named) ?? same(key)),
  words: (spec) => wordsOf(spec.values),
  say: (written, spec) => titleOf(written, spec.values),
  choices: ({ values: named = {} }) => Object.keys(named).flatMap((key) => titleOf(key, named) ?? []),
  example: (spec) => firstTitle(spec.values) ?? same('…'),
  cells: {
    vi: 'một trong các `values`, theo khóa, tên hoặc tên khác',
    en: 'one of `values`, by key, title or alias',
  },
};
