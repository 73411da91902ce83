import type { Report } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCount } from './numbers.js';
import { type Item, listed, type Section } from './page.js';

const SAMPLES = 3;

const WORDS = {
  heading: { vi: 'Dòng bị loại', en: 'Rejected rows' },
  line: { vi: 'dòng', en: 'line' },
  column: { vi: 'cột', en: 'column' },
} as const satisfies Record<string, Words>;

const moreRows = (count: string): Words => ({ vi: `… và ${count} dòng nữa`, en: `… and ${count} more` });

/** The rejected rows: reason by reason, with the first of each. */
export const rejects = ({ rejects }: Pick<Report, 'rejects'>, language: Language): Section[] =>
  listed(
    `${WORDS.heading[language]}: ${shownCount(rejects.count, language)}`,
    rejects.by_reason.map((reason) => shownReason(reason, rejects.samples, language)),
  );

function shownReason(
  { code, count, ...why }: Report['rejects']['by_reason'][number],
  all: Report['rejects']['samples'],
  language: Language,
): Item {
  const samples = all.filter(({ reason }) => reason.code === code).slice(0, SAMPLES);
  const left = count - samples.length;
  const shown = samples.map(({ file, line, column, reason }) => {
    const where = column === null ? '' : `, ${WORDS.column[language]} ${column}`;
    return `${file}, ${WORDS.line[language]} ${line}${where}: ${reason[language]}`;
  });
  const more = left > 0 && shown.length > 0 ? [moreRows(shownCount(left, language))[language]] : [];
  return { text: `${why[language]}: ${shownCount(count, language)}`, below: [...shown, ...more] };
}
