import type { ReportTotals } from '../../report/schema.js';
import type { Verdict } from '../../language/verdict.js';
import { shownNumber } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { HEADINGS } from './wording.js';

const MARKS: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  undecided: '?',
  'no-data': '–',
  'no-threshold': '·',
};

export const WORST_FIRST: readonly Verdict[] = ['fail', 'undecided', 'no-data', 'no-threshold', 'pass'];

/** Sign and word, so that colour is never needed. */
export const shownVerdict = (verdict: Verdict, language: Language): string =>
  `${MARKS[verdict]} ${HEADINGS[language].verdicts[verdict]}`;

/** "12 đạt", "3 không đạt", …; verdicts that nothing has are left out. */
export function shownVerdictCounts(totals: ReportTotals, language: Language): string[] {
  const { verdicts } = HEADINGS[language];
  const counts: [number, string][] = [
    [totals.pass, verdicts.pass],
    [totals.fail, verdicts.fail],
    [totals.undecided, verdicts.undecided],
    [totals.no_data, verdicts['no-data']],
    [totals.no_threshold, verdicts['no-threshold']],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${shownNumber(String(count), language)} ${word}`);
}
