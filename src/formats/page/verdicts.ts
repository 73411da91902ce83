import type { Verdict } from '../../language/verdict.js';
import type { ReportTotals } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { shownCount } from './numbers.js';
import type { Tone } from './sheet.js';

interface Shown {
  readonly mark: string;
  readonly words: Words;
  readonly tone: Tone;
  readonly count: keyof ReportTotals & (Verdict | 'in_progress' | 'no_data' | 'no_threshold');
}

/** In the order in which they are counted. */
const SHOWN: Readonly<Record<Verdict, Shown>> = {
  pass: { mark: '✓', words: { vi: 'đạt', en: 'pass' }, tone: 'good', count: 'pass' },
  fail: { mark: '✗', words: { vi: 'không đạt', en: 'fail' }, tone: 'bad', count: 'fail' },
  undecided: {
    mark: '?',
    words: { vi: 'chưa đủ căn cứ', en: 'undecided' },
    tone: 'missing',
    count: 'undecided',
  },
  'in-progress': {
    mark: '…',
    words: { vi: 'đang thực hiện', en: 'in progress' },
    tone: 'faint',
    count: 'in_progress',
  },
  'no-data': {
    mark: '–',
    words: { vi: 'chưa có dữ liệu', en: 'no data' },
    tone: 'missing',
    count: 'no_data',
  },
  'no-threshold': {
    mark: '·',
    words: { vi: 'không đặt ngưỡng', en: 'no threshold' },
    tone: 'faint',
    count: 'no_threshold',
  },
};

export const WORST_FIRST: readonly Verdict[] = [
  'fail',
  'undecided',
  'in-progress',
  'no-data',
  'no-threshold',
  'pass',
];

export const verdictWords = (verdict: Verdict): Words => SHOWN[verdict].words;

export const verdictTone = (verdict: Verdict): Tone => SHOWN[verdict].tone;

/** Sign and word, so that colour is never needed. */
export const shownVerdict = (verdict: Verdict, language: Language): string =>
  `${SHOWN[verdict].mark} ${SHOWN[verdict].words[language]}`;

/** "12 đạt", "3 không đạt", …; verdicts that nothing has are left out. */
export const shownVerdictCounts = (totals: ReportTotals, language: Language): string[] =>
  Object.values(SHOWN)
    .filter(({ count }) => totals[count] > 0)
    .map(({ count, words }) => `${shownCount(totals[count], language)} ${words[language]}`);
