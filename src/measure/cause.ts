import { added, mergeMaps } from '../values/maps.js';
import { type Content, isBlankCode, isKnown } from '../values/vector.js';

/**
 * Why something is unknown: a word that could not be read; a column that the file lacks; a blank where a blank is no
 * answer; a key that a reference list does not have; a member that a list does not name; an item without proof; a row
 * that could not be read as a record.
 */
export const CAUSES = ['word', 'column', 'blank', 'key', 'member', 'proof', 'row'] as const;

export interface Cause {
  readonly kind: (typeof CAUSES)[number];
  readonly dataset: string;
  readonly column: string | null;
  /** What stands there: the word, the key, the item. */
  readonly word: string | null;
  /** Why a word could not be read. */
  readonly code?: string | undefined;
}

export const causeId = ({ kind, dataset, column, word, code }: Cause): string =>
  JSON.stringify([kind, dataset, column, word, ...(code === undefined ? [] : [code])]);

export function causeOf(id: string): Cause {
  const [kind, dataset, column, word, code] = JSON.parse(id) as [
    Cause['kind'],
    string,
    string | null,
    string | null,
    string | undefined,
  ];
  return { kind, dataset, column, word, ...(code !== undefined && { code }) };
}

/** Why a cell says nothing; none where it does. */
export function cellCauses(content: Content, dataset: string, column: string): Cause[] {
  if (content === 'empty' || isKnown(content)) return [];
  if (content === 'absent') return [{ kind: 'column', dataset, column, word: null }];
  const { word, code } = content;
  return isBlankCode(code)
    ? [{ kind: 'blank', dataset, column, word: null }]
    : [{ kind: 'word', dataset, column, word, code }];
}

/** How many things each set of causes leaves open: one of several causes alone settles none of them. */
export type Causes = ReadonlyMap<string, number>;

/** The id of a set of causes. */
export const setId = (causes: readonly Cause[]): string =>
  JSON.stringify([...new Set(causes.map(causeId))].sort());

export const causesIn = (set: string): string[] => JSON.parse(set) as string[];

export const mergeCauses = (a: Causes, b: Causes): Causes => mergeMaps(a, b, added);

/** The causes of two counts of the same rows: a row that is open in both is one. */
export const widestCauses = (a: Causes, b: Causes): Causes => mergeMaps(a, b, Math.max);
