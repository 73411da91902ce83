import { z } from 'zod';
import type { Words } from '../../text/words.js';
import type { Exact } from '../../values/exact.js';
import type { Threshold } from '../threshold.js';
import { allOrNothing } from './all-or-nothing.js';
import { proportional } from './proportional.js';
import type { RuleCells, RuleKind, RuleMistake } from './shape.js';
import { steps } from './steps.js';

export type { RuleCells, RuleMistake } from './shape.js';

/** Every scoring rule of the language, by the word that it is written with. */
export const RULES = { proportional, all_or_nothing: allOrNothing, steps } as const;

type SpecOf<Kind> = Kind extends RuleKind<infer Spec> ? Spec : never;
export type RuleSpec = SpecOf<(typeof RULES)[keyof typeof RULES]>;

const KINDS: readonly RuleKind<RuleSpec>[] = Object.values(RULES) as never;

/** How a value earns its points. */
export const rule: z.ZodType<RuleSpec> = z.union(KINDS.flatMap(({ forms }) => forms)).meta({ id: 'Rule' });

/** A rule is its word alone, or a mapping whose key is its word. */
const kindOf = (spec: RuleSpec): RuleKind<RuleSpec> =>
  RULES[(typeof spec === 'string' ? spec : Object.keys(spec)[0]) as keyof typeof RULES] as RuleKind<RuleSpec>;

/**
 * The part of the points, 0 to 1, that a value earns; null where neither rule nor threshold says what is enough.
 * A better value never earns less.
 */
export const shareOf = (spec: RuleSpec, value: Exact, line: Threshold | null): Exact | null =>
  kindOf(spec).shareOf(spec, value, line);

/** The largest part of the points that any value earns; null where none earns any. */
export const mostOf = (spec: RuleSpec, line: Threshold | null): Exact | null =>
  kindOf(spec).mostOf(spec, line);

/** A rule in words, such as "full points from 98 %, below that in proportion". */
export const sayRule = (spec: RuleSpec, line: Threshold | null): Words => kindOf(spec).say(spec, line);

/** What is wrong with the rule of a code. */
export const mistakesOf = (spec: RuleSpec, line: Threshold | null, code: string): readonly RuleMistake[] =>
  kindOf(spec).mistakes?.(spec, line, code) ?? [];

/** The rule that a row of a spreadsheet speaks of, not yet checked; what no rule knows stays as it is written. */
export const ruleFromCells = (cells: RuleCells): unknown =>
  KINDS.map((kind) => kind.fromCells(cells)).find((spec) => spec !== undefined) ?? cells.rule;
