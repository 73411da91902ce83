import type { z } from 'zod';
import type { Words } from '../../text/words.js';
import { type Exact, lesser, ONE, parseNumber, ZERO } from '../../values/exact.js';
import { amount, keys } from '../keys.js';
import type { Threshold } from '../threshold.js';

/** What stands to be earned: against which line, of how many points. */
export interface Stakes {
  readonly line: Threshold | null;
  readonly possible: Exact;
}

/** An indicator as its rule is checked against it. */
export interface Scored extends Stakes {
  readonly code: string;
  /** How many fail can be told: of a part of a whole, of a checklist, of a count of what must not be. */
  readonly countsFailures: boolean;
}

/** A mistake in a rule: at which part of it, what, and what to do. */
export interface RuleMistake {
  readonly path: readonly (string | number)[];
  readonly what: Words;
  readonly hint: Words;
}

/** A rule as a cell writes it, not yet checked, or what is wrong with how it is written. */
export type FromCell = { readonly rule: unknown } | { readonly mistake: Omit<RuleMistake, 'path'> };

/** A way to earn points: everything that it is, in one place. */
export interface RuleKind<Spec> {
  /** The ways to write it. */
  readonly forms: readonly z.ZodType<Spec>[];
  /** What earns the points: the value, or how many failed. */
  readonly of: 'value' | 'failures';
  /**
   * The part of the points, 0 to 1, that a value (or a number of failures) earns; null where neither rule nor
   * threshold says what is enough. A better value never earns less.
   */
  shareOf(spec: Spec, amount: Exact, stakes: Stakes): Exact | null;
  /** The largest part that any value earns; null where none earns any. */
  mostOf(spec: Spec, stakes: Stakes): Exact | null;
  /** The rule in words, such as "full points from 98 %, below that in proportion". */
  say(spec: Spec, line: Threshold | null): Words;
  /** The rule that a cell of the scale's spreadsheet writes, if it is this one. */
  fromCell(cell: string): FromCell | undefined;
  /** What is wrong with a rule that is well written. */
  mistakes?(spec: Spec, scored: Scored): readonly RuleMistake[];
}

export const read = (written: string | number): Exact => parseNumber(written) ?? ZERO;

export const positive = amount.refine((written) => parseNumber(written)?.gt(0) ?? true, {
  message: 'positive',
});
const notNegative = amount.refine((written) => parseNumber(written)?.gte(0) ?? true, { message: 'points' });

/** Less is better where the threshold is an upper one. */
export const lessIsBetter = (line: Threshold | null): boolean =>
  line?.op === 'at_most' || line?.op === 'less_than';

/** A share is never below none nor above all. */
export const within = (share: Exact): Exact => (share.lt(0) ? ZERO : lesser(share, ONE));

/** Part of the points, as a share of them or as so many. */
export const part = { share: notNegative.optional(), points: notNegative.optional() };
export type Part = z.infer<z.ZodObject<typeof part>>;

export const partOnly = keys(part).refine(
  ({ share, points }) => (share === undefined) !== (points === undefined),
  { message: 'one-part' },
);

/** Of no points there is no part. */
export const shareOfPart = ({ share, points }: Part, possible: Exact): Exact => {
  if (points === undefined) return read(share ?? 0);
  return possible.equals(0) ? ZERO : read(points).div(possible);
};

/** Whether part of the points is more than all of them. */
export const exceeds = ({ share, points }: Part, possible: Exact): boolean =>
  points === undefined ? read(share ?? 0).gt(ONE) : read(points).gt(possible);

/** Where no threshold says what is enough. */
export const NOT_SCORED: Words = {
  vi: 'không chấm được vì không đặt ngưỡng và thang điểm không nêu cách chấm',
  en: 'cannot be scored: no threshold is set, and the scale names no rule',
};

/** What may be wrong with a rule that asks a threshold. */
export const withoutLine = ({ line, code }: Scored): RuleMistake[] =>
  line
    ? []
    : [
        {
          path: [],
          what: {
            vi: `Mã ${code} không đặt ngưỡng nên cách chấm này không chấm được.`,
            en: `Code ${code} has no threshold, so this rule cannot score it.`,
          },
          hint: {
            vi: 'Ghi `between: { worst: 1, best: 5 }` cho điểm trung bình khảo sát, hoặc `bands`.',
            en: 'Write `between: { worst: 1, best: 5 }` for the mean of a survey, or `bands`.',
          },
        },
      ];

/** A rule that goes the other way than the threshold. */
export const wrongWay = (code: string): Omit<RuleMistake, 'path'> => ({
  what: {
    vi: `Cách chấm của ${code} đi ngược ngưỡng: giá trị tốt hơn lại được ít điểm hơn.`,
    en: `The rule of ${code} goes against its threshold: a better value would earn less.`,
  },
  hint: {
    vi: 'Với ngưỡng trên, càng thấp càng tốt: ghi `up_to`, `below`, hoặc `best` nhỏ hơn `worst`; với ngưỡng dưới thì ngược lại.',
    en: 'Under an upper threshold less is better: write `up_to`, `below`, or a `best` below the `worst`; over a lower one the other way round.',
  },
});
