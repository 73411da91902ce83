import type { Place } from '../errors.js';
import type { Terms } from '../language/columns/cell.js';
import type { Condition } from '../language/condition/tree.js';
import type { Written } from '../language/condition/written.js';
import type { CoverageSpec, IndexSpec, ScaleSpec } from '../language/documents.js';
import type { ExampleSpec } from '../language/indicator.js';
import type { MeasureSpec, Parts } from '../language/measure.js';
import type { Owner } from '../language/owner.js';
import type { RuleSpec } from '../language/rules/registry.js';
import type { Threshold } from '../language/threshold.js';
import type { Vocabulary } from '../language/vocabulary.js';
import type { Words } from '../text/words.js';
import type { Agencies } from './agencies.js';
import type { Dataset } from './dataset.js';
import type { Path } from './yaml.js';

/** What can be measured. */
export interface Measurable {
  readonly parts: Parts | undefined;
  /** What a record says that vouches for there having been nothing; null where nothing in question is no data. */
  readonly vouchedBy: Condition | null;
}

/** Another measure of the same thing. */
export interface Alternative extends Measurable {
  readonly title: Words;
  readonly measure: MeasureSpec;
  readonly parts: Parts;
}

/** A leaf of the tree: the thing measured. */
export interface Indicator extends Measurable {
  readonly code: string;
  readonly title: Words;
  /** Who answers for it; its criterion's where it names none. */
  readonly owner: Owner | undefined;
  /** Where a part of its owner stands: with itself or with its criterion. */
  ownerAt(path: Path): Place;
  readonly source: { readonly line: number; readonly quote: string } | undefined;
  readonly note: Words | undefined;
  readonly measure: MeasureSpec | undefined;
  /** What stands in, in this order, where no file carries what the measure asks. */
  readonly otherwise: readonly Alternative[];
  /** Other ways to read the plan: computed and shown, never deciding. */
  readonly readings: readonly Alternative[];
  /** As `vouchedBy` is written. */
  readonly whenEmpty: { readonly vouched_by: Written } | undefined;
  /** Its definition has decided on a threshold, be it `none`. */
  readonly isJudged: boolean;
  readonly threshold: Threshold | null;
  readonly examples: readonly ExampleSpec[];
  /** Where a part of its definition stands. */
  at(path: Path): Place;
}

export interface Criterion {
  readonly code: string;
  readonly title: Words;
  readonly indicators: readonly Indicator[];
}

export interface Area {
  readonly code: string;
  readonly title: Words;
  readonly criteria: readonly Criterion[];
}

/** A scale: who set it, the points by code, and how values earn them. */
export interface Scale {
  readonly id: string;
  readonly source: Words;
  readonly provisional: boolean;
  readonly points: ScaleSpec['points'];
  readonly rules: Readonly<Record<string, RuleSpec>>;
}

/** What is measured beside the tree: judged, without points. */
export interface Beside extends Indicator {
  /** The area that it is about; undefined: the whole index. */
  readonly area: string | undefined;
}

/** Who the plan gives which work. */
export interface Assignment {
  readonly id: string;
  readonly line: number;
  readonly quote: string;
  /** Ids of agencies and of groups of agencies. */
  readonly agencies: readonly string[];
  /** Those that take part without being in charge. */
  readonly with: readonly string[];
  readonly serves: readonly string[];
  readonly note: Words | undefined;
  at(path: Path): Place;
}

/** How a dataset tells what has become of assignments. */
export interface Progress {
  readonly dataset: string;
  /** The column that names the assignment. */
  readonly assignment: string;
  readonly done: Condition;
  readonly late: Condition;
}

/** Which lines of the plan must be cited, and which need not be, with the reason. */
export interface Coverage extends CoverageSpec {
  at(path: Path): Place;
}

/** A whole definition set. */
export interface Catalog {
  readonly index: IndexSpec;
  readonly areas: readonly Area[];
  /** The leaves of the tree. */
  readonly indicators: readonly Indicator[];
  /** What the plan wants of the whole: measured and judged like indicators, without points. */
  readonly goals: readonly Beside[];
  /** What the plan asks for and the index gives no points for. */
  readonly monitored: readonly Beside[];
  readonly assignments: readonly Assignment[];
  /** How the data tell what has become of assignments. */
  readonly progress: readonly Progress[];
  readonly coverage: Coverage | undefined;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly agencies: Agencies;
  readonly vocabulary: Vocabulary;
  /** Where words are defined that many datasets share, from the folder of the definitions on. */
  readonly files: Readonly<Record<'vocabulary' | 'agencies', string | undefined>>;
  /** What cells may name of it. */
  readonly terms: Terms;
  readonly scale: Scale | undefined;
  /** The files that it was read from. */
  readonly sources: readonly string[];
  /** Of the bytes of all its files, in the order of their names. */
  readonly sha256: string;
}

export const readScale = (spec: ScaleSpec): Scale => ({
  id: spec.scale,
  source: spec.source,
  provisional: spec.provisional ?? false,
  points: spec.points,
  rules: spec.rules ?? {},
});

/** The measures of an indicator: its own, those that may stand in, the other readings. */
export const measuresOf = (
  indicator: Pick<Indicator, 'parts' | 'otherwise' | 'readings'>,
): readonly Pick<Measurable, 'parts'>[] => [indicator, ...indicator.otherwise, ...indicator.readings];

/** Everything that is measured: the leaves of the tree, the goals, what is monitored. */
export const measuredOf = ({ indicators, goals, monitored }: Catalog): readonly Indicator[] => [
  ...indicators,
  ...goals,
  ...monitored,
];

/** Every code of the tree: areas, criteria, indicators. */
export function codesOf(catalog: Catalog): ReadonlySet<string> {
  return new Set(
    catalog.areas.flatMap((area) => [
      area.code,
      ...area.criteria.flatMap((criterion) => [
        criterion.code,
        ...criterion.indicators.map(({ code }) => code),
      ]),
    ]),
  );
}

/** Whether a code is another or stands below it: 3.4.1 is within 3.4 and within 3. */
export const isWithin = (code: string, above: string): boolean =>
  code === above || code.startsWith(`${above}.`);
