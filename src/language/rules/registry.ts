import { z } from 'zod';
import type { Words } from '../../text/words.js';
import type { Exact } from '../../values/exact.js';
import type { Threshold } from '../threshold.js';
import { allOrNothing } from './all-or-nothing.js';
import { bands } from './bands/bands.js';
import { between } from './between.js';
import { lostEach } from './lost-each.js';
import { proportional } from './proportional.js';
import type { FromCell, RuleKind, RuleMistake, Scored, Stakes } from './shape.js';

export type { RuleMistake, Scored, Stakes } from './shape.js';

/** Every scoring rule of the language, by the word that it is written with. */
export const RULES = {
  proportional,
  all_or_nothing: allOrNothing,
  lost_each: lostEach,
  between,
  bands,
} as const;

type SpecOf<Kind> = Kind extends RuleKind<infer Spec> ? Spec : never;
export type RuleSpec = SpecOf<(typeof RULES)[keyof typeof RULES]>;

/** How points are earned where a scale names no rule. */
export const USUAL_RULE: RuleSpec = 'proportional';

const KINDS: readonly RuleKind<RuleSpec>[] = Object.values(RULES) as never;

/** How a value earns its points. */
export const rule: z.ZodType<RuleSpec> = z.union(KINDS.flatMap(({ forms }) => forms)).meta({ id: 'Rule' });

/** A rule is its word alone, or a mapping whose key is its word. */
const kindOf = (spec: RuleSpec): RuleKind<RuleSpec> =>
  RULES[(typeof spec === 'string' ? spec : Object.keys(spec)[0]) as keyof typeof RULES] as RuleKind<RuleSpec>;

/** What of an outcome earns the points. */
export const earnedBy = (spec: RuleSpec): RuleKind<RuleSpec>['of'] => kindOf(spec).of;

/**
 * The part of the points, 0 to 1, that a value (or a number of failures) earns; null where neither rule nor threshold
 * says what is enough. A better value never earns less.
 */
export const shareOf = (spec: RuleSpec, amount: Exact, stakes: Stakes): Exact | null =>
  kindOf(spec).shareOf(spec, amount, stakes);

/** The largest part of the points that any value earns; null where none earns any. */
export const mostOf = (spec: RuleSpec, stakes: Stakes): Exact | null => kindOf(spec).mostOf(spec, stakes);

/** A rule in words, such as "full points from 98 %, below that in proportion". */
export const sayRule = (spec: RuleSpec, line: Threshold | null): Words => kindOf(spec).say(spec, line);

/** What is wrong with the rule of a code. */
export const mistakesOf = (spec: RuleSpec, scored: Scored): readonly RuleMistake[] =>
  kindOf(spec).mistakes?.(spec, scored) ?? [];

/** The rule that a cell of a spreadsheet writes, not yet checked, or what cannot be understood of it. */
export const ruleFromCell = (cell: string): FromCell =>
  KINDS.map((kind) => kind.fromCell(cell)).find((found) => found !== undefined) ?? {
    mistake: {
      what: { vi: `Không hiểu cách chấm \`${cell}\`.`, en: `The rule \`${cell}\` is not understood.` },
      hint: CELLS,
    },
  };

const CELLS: Words = {
  vi: 'Ghi `theo tỷ lệ`, `đạt hoặc không`, các mức như `100 %: 1 điểm; từ 80 % đến dưới 100 %: 0,5 điểm; dưới 80 %: 0`, `mỗi trường hợp không đạt trừ 0,25 điểm`, hoặc `trung bình từ 1 đến 5`.',
  en: 'Write `in proportion`, `all or nothing`, bands such as `100 %: 1 point; from 80 % to below 100 %: 0.5 points; below 80 %: 0`, `each failure loses 0.25 points`, or `mean from 1 to 5`.',
};
