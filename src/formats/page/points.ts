import type { Report, ReportIndicator, ReportTotals } from '../../report/schema.js';
import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { decimal, exact, rounded, ZERO } from '../../values/exact.js';
import { DIGITS, fewestDigits, shownAmount, type Tidy, withZeros } from './numbers.js';

type Scale = Report['scale'];
type Score = ReportIndicator['score'];
/** The points of a score or of totals. */
type Earned = Pick<Score, 'earned' | 'possible' | 'lowest' | 'highest'>;

const WORDS = {
  points: { vi: 'điểm', en: 'points' },
  provisionalPoints: { vi: 'điểm tạm tính', en: 'provisional points' },
  left: { vi: 'Còn có thể đạt', en: 'Still to be won' },
  allUnscored: { vi: 'đều ở phần chưa chấm được', en: 'all where nothing is scored yet' },
} as const satisfies Record<string, Words>;

export const PROVISIONAL: Words = { vi: 'tạm tính', en: 'provisional' };
export const FINAL: Words = { vi: 'chính thức', en: 'final' };

const unscored = (points: string): Words => ({
  vi: `trong đó ${points} ở phần chưa chấm được`,
  en: `${points} of them where nothing is scored yet`,
});

const besides = (points: string): Words => ({
  vi: `ngoài ra ${points} điểm không chấm được`,
  en: `${points} more cannot be scored`,
});

/** Whoever reads points reads beside them that they are provisional. */
export const pointsWord = (scale: Scale, language: Language): string =>
  (scale?.provisional ? WORDS.provisionalPoints : WORDS.points)[language];

/** Points that stand together, by name: in as many decimals as it takes for those that differ to look different. */
export function shownPoints<Name extends string>(
  points: Readonly<Record<Name, string>>,
  language: Language,
  tidy: Tidy = withoutZeros,
): Record<Name, string> {
  const entries = Object.entries<string>(points).map(([name, text]) => [name, exact(text)] as const);
  const different = new Map(
    [ZERO, ...entries.map(([, value]) => value)].map((one) => [one.toFraction(), one]),
  );
  const digits = fewestDigits(
    DIGITS,
    (many) => new Set([...different.values()].map((one) => rounded(one, many))).size === different.size,
  );
  const shown = entries.map(([name, value]) => [name, shownNumber(tidy(rounded(value, digits)), language)]);
  return Object.fromEntries(shown) as Record<Name, string>;
}

/** Where nothing was scored there is nothing earned, which is not the same as earning nothing. */
export const scoreOf = ({ earned, measured, possible, lowest, highest }: ReportTotals): Earned => ({
  earned: Number(measured) === 0 ? null : earned,
  possible,
  lowest,
  highest,
});

/** The parts of a score, in decimals that stand under each other; what nothing was scored for is a dash. */
function shownParts({ earned, possible, lowest, highest }: Earned, language: Language) {
  const shown = shownPoints({ earned: earned ?? '0', possible, lowest, highest }, language, withZeros);
  return earned === null ? { ...shown, earned: '–' } : shown;
}

export const shownEarned = (score: Earned, language: Language): string => shownParts(score, language).earned;

/** "10,25/14,50". Points that are not quite all are not shown as all. */
export function shownScore(score: Earned, language: Language): string {
  const { earned, possible } = shownParts(score, language);
  return `${earned}/${possible}`;
}

/** What the points may be once all is known: "9,50–11,00"; empty where that is known. */
export function shownScoreRange(score: Earned, language: Language): string {
  if (score.lowest === score.highest) return '';
  const { lowest, highest } = shownParts(score, language);
  return `${lowest}–${highest}`;
}

/** "+0,04", "-0,36", "0,00"; what is not quite nothing is not shown as nothing. */
export function shownDifference(written: string, language: Language): string {
  const difference = exact(written);
  const nothing = shownAmount('0', language, withZeros);
  if (Number(rounded(difference, DIGITS)) === 0) return difference.equals(0) ? nothing : `≈ ${nothing}`;
  const shown = shownAmount(written, language, withZeros);
  return difference.s > 0n ? `+${shown}` : shown;
}

/** Points not earned: "Còn có thể đạt: 8,54 điểm tạm tính, trong đó 6,31 ở phần chưa chấm được". */
export function shownLeft(
  { earned, measured, possible, unscorable }: ReportTotals,
  scale: Scale,
  language: Language,
): string {
  const winnable = exact(possible).sub(exact(unscorable));
  const less = (part: string) => shownAmount(decimal(winnable.sub(exact(part))), language);
  const never = Number(unscorable) === 0 ? '' : `; ${besides(shownAmount(unscorable, language))[language]}`;
  const left = `${WORDS.left[language]}: ${less(earned)} ${pointsWord(scale, language)}`;
  if (winnable.equals(exact(measured))) return left + never;
  const all = exact(measured).equals(exact(earned));
  return `${left}, ${(all ? WORDS.allUnscored : unscored(less(measured)))[language]}${never}`;
}
