import type { Figure, Fraction } from './figures.js';

export type Verdict = 'pass' | 'fail' | 'undecided' | 'in-progress' | 'no-threshold';

type Line = readonly [how: '>=' | '<=' | '>' | '<', of: number, per: number];

const ALL: Line = ['>=', 1, 1];
const NONE: Line = ['<=', 0, 1];
const MORE: Line = ['>', 0, 1];
const TENTH: Line = ['>=', 1, 10];
const HALF: Line = ['>=', 1, 2];

/** The lines that the plan draws, where it is not all of them; null where it draws none. */
const LINES: Readonly<Record<string, Line | null>> = {
  ...Object.fromEntries(
    ['2.4.1', '2.4.2', '2.4.3', '2.4.4', '4.4', '5.8', '5.9', '6.4', '7.5'].map((code) => [code, null]),
  ),
  '1.6': ['>=', 1, 1],
  '3.1.1': NONE,
  '3.3.2': ['>=', 80, 100],
  '3.3.3': ['>=', 50, 1],
  '3.3.4': ['>=', 30, 1],
  '3.4.1': ['>=', 98, 100],
  '3.4.2': ['>=', 98, 100],
  '3.4.3': ['>=', 98, 100],
  '4.1.2': NONE,
  '4.1.3': TENTH,
  '4.2.1': ['<=', 1, 1],
  '4.2.2': ['<=', 1, 1],
  '4.2.3': TENTH,
  '6.1.1': ['>=', 90, 100],
  '6.1.2': NONE,
  '6.3.1': ['>=', 3, 1],
  '6.3.2': MORE,
  '6.3.4': TENTH,
  '7.2.1': HALF,
  '7.2.2': ['>=', 20, 100],
  '7.3.1': HALF,
  '7.3.2': TENTH,
  '7.3.3': TENTH,
  '8.1': ['>=', 85, 100],
  '8.2': MORE,
  '8.3': MORE,
  '8.4': ['>', 1, 1],
  'G.0.1': MORE,
  'G.0.2': ['<', 0, 1],
  ...Object.fromEntries(['1', '2', '3', '6'].map((area) => [`G.${area}`, ['<=', 20, 1] as Line])),
  ...Object.fromEntries(['4', '5', '8'].map((area) => [`G.${area}`, ['<=', 15, 1] as Line])),
  'G.7': ['<=', 30, 1],
};

/** What is settled at the end of the year only, which the sample does not reach. */
const AT_YEAR_END: ReadonlySet<string> = new Set([
  ...['1.5', '1.6', '3.3.3', '3.3.4', '4.1.3', '4.2.3', '5.5', '6.1.1', '6.3.1', '6.3.2', '6.3.3', '6.3.4'],
  ...['7.2.1', '7.2.2', '7.3.1', '8.1', '8.2', '8.3', '8.4', '8.5'],
]);

function holds([of, per]: Fraction, [how, line, lines]: Line): boolean {
  const [left, right] = [of * lines, line * per];
  if (how === '>=') return left >= right;
  if (how === '<=') return left <= right;
  return how === '>' ? left > right : left < right;
}

/** Passed or failed where both ends are on the same side of the line, once it may be judged. */
export function verdictOf(code: string, { lowest, highest }: Figure): Verdict {
  const line = code in LINES ? LINES[code] : ALL;
  if (!line) return 'no-threshold';
  if (AT_YEAR_END.has(code)) return 'in-progress';
  const [low, high] = [holds(lowest, line), holds(highest, line)];
  return low === high ? (low ? 'pass' : 'fail') : 'undecided';
}
