import type { Reject } from '../../../data/account.js';
import type { Directory } from '../../../language/columns/cell.js';
import type { Language } from '../../../text/words.js';
import { csvLine } from '../../csv/cell.js';
import { FIXED, type Source, teller, titlesOf } from './source.js';

/** A CSV of rejected rows and unread cells: where, why, and what the row said. Personal columns are not among it. */
export interface RejectTable {
  readonly header: string;
  line(reject: Reject): string;
}

export function rejectTable(
  sources: readonly Source[],
  agencies: Directory,
  language: Language,
): RejectTable {
  const titles = titlesOf(sources, language);
  const tell = teller(sources, agencies, language);
  const heads = Object.values(FIXED).map((words) => words[language]);
  return {
    header: `\uFEFF${csvLine([...heads, ...titles], language)}`,
    line(reject) {
      const { fixed, said } = tell(reject);
      const cells = titles.map((title) => said.get(title) ?? '');
      return csvLine([...Object.values(fixed), ...cells], language);
    },
  };
}
