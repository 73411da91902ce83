import { same } from '../../text/words.js';
import { fromGroups } from './from-groups.js';
import { BLANK, type ColumnKind } from './shape.js';

/** `agency`: an office; one that the dictionary lacks keeps its own words. */
export const agency: ColumnKind<typeof fromGroups> = {
  keys: fromGroups,
  storage: 'codes',
  blank: 'empty',
  reader:
    (_spec, { agencies, vocabulary }) =>
    (cell) => {
      const known = agencies.agency(cell);
      return known === undefined && vocabulary.isNothing(cell) ? BLANK : { value: known ?? cell };
    },
  say: (written, _spec, agencies) => agencies.title(written),
  example: (_spec, { agencies }) => same(agencies.names()[1] ?? ''),
  cells: {
    vi: 'một cơ quan của `agencies.yaml`, theo tên hoặc tên khác',
    en: 'an office of `agencies.yaml`, by name or alias',
  },
};
