import { fromGroups } from './from-groups.js';
import { oneOf } from './named-values.js';
import type { ColumnKind, KnownWord } from './shape.js';

/** `level`: one of the levels that offices stand at. */
export const level: ColumnKind<typeof fromGroups> = {
  keys: fromGroups,
  storage: 'codes',
  blank: 'unknown',
  reader: (_spec, { agencies }) =>
    oneOf(agencies.levels, new Set(agencies.levels.values()), (level) => agencies.levelTitle(level)),
  words: (_spec, { agencies }) =>
    [...new Set(agencies.levels.values())].flatMap((level) => {
      const { vi, en } = agencies.levelTitle(level);
      const path = ['levels', level, 'aliases'];
      return [vi, en].map((word): KnownWord => ({ word, where: 'agencies', path }));
    }),
  say: (written, _spec, agencies) => agencies.levelTitle(written),
  choices: (_spec, { agencies }) =>
    [...new Set(agencies.levels.values())].map((level) => agencies.levelTitle(level)),
  example: (_spec, { agencies }) => agencies.levelTitle([...agencies.levels.values()][0] ?? ''),
  cells: { vi: 'một trong các cấp của `agencies.yaml`', en: 'one of the levels of `agencies.yaml`' },
};
