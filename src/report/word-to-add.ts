import { HIDDEN } from '../catalog/dataset.js';
import type { Catalog } from '../catalog/model.js';
import { kindOf } from '../language/columns/column.js';
import { likest } from '../text/suggest.js';
import type { Report } from './schema.js';
import type { UnreadWord } from './witness.js';

type ToAdd = Report['unread']['words'][number]['add'];

/** Words that can be taught: what is wrong with others is not that nobody knows them. */
const TEACHABLE = new Set(['unknown-value', 'bad-boolean', 'bad-number']);

/** Which known word is most like one that could not be read, and the line that would make it known. */
export function wordToAdd(
  { dataset: set, column: name, code, word }: Pick<UnreadWord, 'dataset' | 'column' | 'code' | 'word'>,
  catalog: Catalog,
): ToAdd {
  const dataset = catalog.datasets.get(set);
  const column = dataset?.columns.get(name);
  if (!dataset || !column || !TEACHABLE.has(code) || word === HIDDEN) return null;
  const known = kindOf(column.spec).words?.(column.spec, catalog) ?? [];
  const like = likest(
    word,
    known.map((one) => one.word),
  );
  const nearest = known.find((one) => one.word === like);
  if (!nearest) return null;
  const { where, path } = nearest;
  const list = path.at(-1) ?? '';
  const above = path.slice(0, -1);
  const file = where === 'column' ? dataset.file : catalog.files[where];
  return {
    nearest: nearest.word,
    file: file ?? '',
    path: where === 'column' ? ['columns', column.name, ...above] : [...above],
    line: `${list}: [${scalar(word)}]`,
  };
}

const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ]*$/u;
const OTHERWISE = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A word as YAML writes it. */
const scalar = (word: string): string =>
  PLAIN.test(word) && !OTHERWISE.test(word) ? word : JSON.stringify(word);
