import type { ReportIndicator } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCount } from './numbers.js';
import { type Item, listed, type Section } from './page.js';
import { shownRange } from './range.js';
import { shownThreshold } from './threshold.js';
import type { Measure } from './value.js';

type Undecidable = Measure & Pick<ReportIndicator, 'code' | 'title' | 'unknown'>;
type Cause = ReportIndicator['unknown']['causes'][number];

const MOST_CAUSES = 3;

const HEADING: Words = { vi: 'Chưa đủ căn cứ: cần sửa trước', en: 'Undecided: mend first' };
const SETTLED: Words = { vi: 'sau đó kết luận được', en: 'then it is decided' };

const stillOpen = (count: string): Words => ({
  vi: `sau đó còn ${count} trường hợp chưa rõ`,
  en: `then ${count} are still unknown`,
});
const unknownCases = (count: string): Words => ({
  vi: `${count} trường hợp chưa rõ`,
  en: `${count} unknown`,
});
const moreCauses = (count: string): Words => ({
  vi: `… và ${count} nguyên nhân nữa`,
  en: `… and ${count} more`,
});

/** What keeps each undecided measure open: the first causes, and what mending each of them settles. */
export const undecided = (measured: readonly Undecidable[], language: Language): Section[] =>
  listed(
    HEADING[language],
    measured.filter(({ verdict }) => verdict === 'undecided').map((one) => shownUndecided(one, language)),
  );

function shownUndecided(measured: Undecidable, language: Language): Item {
  const { code, title, unknown } = measured;
  const left = unknown.causes.length - MOST_CAUSES;
  const causes = unknown.causes.slice(0, MOST_CAUSES).map((cause) => shownCause(cause, language));
  const facts = [
    shownRange(measured, language),
    shownThreshold(measured, language),
    unknownCases(shownCount(unknown.records, language))[language],
  ];
  return {
    text: `${code}: ${title[language]} (${facts.filter((fact) => fact !== '').join('; ')})`,
    below: left > 0 ? [...causes, moreCauses(shownCount(left, language))[language]] : causes,
  };
}

function shownCause(cause: Cause, language: Language): string {
  const after = cause.left === 0 ? SETTLED : stillOpen(shownCount(cause.left, language));
  return `${cause[language]}; ${after[language]}`;
}
