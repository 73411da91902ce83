import { z } from 'zod';
import { fold } from '../../text/fold.js';
import { suggestion } from '../../text/suggest.js';
import type { Words } from '../../text/words.js';
import { aliases, words } from '../keys.js';
import type { CellReader, KnownWord, Reading } from './shape.js';

/** Values by key, each with its titles and the other words that it goes by. */
export const values = z.record(z.string(), words.extend({ aliases: aliases.optional() })).optional();

export type NamedValues = NonNullable<z.infer<typeof values>>;

/** The keys by everything they go by, folded: key, titles, aliases. */
export function aliasTable(named: NamedValues): Map<string, string> {
  const table = new Map<string, string>();
  for (const [key, { vi, en, aliases = [] }] of Object.entries(named)) {
    for (const name of [key, vi, en, ...aliases]) table.set(fold(name), key);
  }
  return table;
}

/** The words of values, where a column has any. */
export const wordsOf = (named: NamedValues = {}): KnownWord[] =>
  Object.entries(named).flatMap(([key, { vi, en, aliases = [] }]) =>
    [vi, en, ...aliases].map((word) => ({ word, where: 'column', path: ['values', key, 'aliases'] })),
  );

/** Reads a text as one of these keys, and as nothing else. */
export function oneOf(
  table: ReadonlyMap<string, string>,
  keys: Iterable<string>,
  title: (key: string) => Words,
): CellReader {
  const known = [...keys].map((key) => ({ key, title: title(key) }));
  return (text) => {
    const key = table.get(fold(text));
    return key === undefined ? unknownValue(text, known) : { value: key };
  };
}

export const titleOf = (key: string, named: NamedValues | undefined): Words | undefined => {
  const title = named && Object.hasOwn(named, key) ? named[key] : undefined;
  return title && { vi: title.vi, en: title.en };
};

export const firstTitle = (named: NamedValues | undefined): Words | undefined =>
  titleOf(Object.keys(named ?? {})[0] ?? '', named);

/** Cells are filled in by titles, definitions are written by keys. */
function unknownValue(
  text: string,
  known: readonly { readonly key: string; readonly title: Words }[],
): Reading {
  const say = (possible: readonly (string | Words)[]): Words => {
    const hint = suggestion(text, possible);
    return {
      vi: `giá trị \`${text}\` không có trong danh mục. ${hint.vi}`,
      en: `\`${text}\` is not a known value. ${hint.en}`,
    };
  };
  return {
    fault: {
      code: 'unknown-value',
      say: say(known.map(({ title }) => title)),
      written: say(known.map(({ key }) => key)),
    },
  };
}
