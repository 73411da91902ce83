import type { Indicator } from '../catalog/model.js';
import { originOf } from '../catalog/origin.js';
import { pointsOf } from '../catalog/points.js';
import type { Place, Problem } from '../errors.js';
import type { ExampleSpec } from '../language/indicator.js';
import { isMeasured, type Outcome } from '../measure/measured.js';
import { measuredBy } from '../measure/stand-in.js';
import { comparedOf } from '../report/alternatives.js';
import type { Assessing } from '../report/assessing.js';
import { judge } from '../score/judge.js';
import { verdictOf } from '../score/verdict.js';
import { type Exact, parseNumber } from '../values/exact.js';

type Came = Exact | string | number | null;
type Wanted = string | number;

/** What an example expects and did not come true, each as a problem. */
export function unexpected(
  indicator: Indicator,
  { name, expect: { readings = [], ...expected } }: ExampleSpec,
  place: Place,
  assessing: Assessing,
): Problem[] {
  const { catalog, counted, present, timeframe } = assessing;
  const by = measuredBy(indicator, catalog, counted, present);
  const { verdict, share } = judge(indicator, by.outcome, timeframe, catalog.scale, pointsOf(catalog));
  const stoodIn = by.standIn && indicator.otherwise.indexOf(by.standIn.by) + 1;
  const came = {
    ...figuresOf(by.outcome),
    verdict,
    share,
    origin: originOf(by.measured, catalog),
    otherwise: stoodIn,
  };
  const others = comparedOf(indicator, assessing).filter(({ kind }) => kind === 'reading');
  const say = (key: string, got: Came, wanted: Wanted): Problem => ({
    place,
    what: {
      vi: `${indicator.code}, ví dụ “${name.vi}”: ${key} là ${shown(got)}, mong đợi ${wanted}.`,
      en: `${indicator.code}, example “${name.en}”: ${key} is ${shown(got)}, expected ${wanted}.`,
    },
    hint: { vi: 'Sửa phép đo, hoặc sửa điều mong đợi.', en: 'Mend the measure, or what is expected.' },
  });
  return [
    ...differences(expected, came).map(([key, got, wanted]) => say(key, got, wanted)),
    ...readings.flatMap((reading, i) => {
      const outcome = others[i]?.outcome;
      if (!outcome) return [say(`readings ${i + 1}`, null, JSON.stringify(reading))];
      const read = { ...figuresOf(outcome), verdict: verdictOf(outcome, indicator, timeframe) };
      return differences(reading, read).map(([key, got, wanted]) =>
        say(`readings ${i + 1} ${key}`, got, wanted),
      );
    }),
  ];
}

function figuresOf(outcome: Outcome): Record<string, Came> {
  const numbers = isMeasured(outcome) ? outcome : undefined;
  return {
    numerator: numbers?.numerator ?? null,
    denominator: numbers?.denominator ?? null,
    value: numbers?.value ?? null,
    lowest: numbers?.lowest ?? null,
    highest: numbers?.highest ?? null,
    reason: isMeasured(outcome) ? null : outcome.noData,
  };
}

const differences = (
  expected: Readonly<Record<string, Wanted | undefined>>,
  came: Readonly<Record<string, Came>>,
): [string, Came, Wanted][] =>
  Object.entries(expected).flatMap(([key, wanted]) => {
    const got = came[key] ?? null;
    return wanted === undefined || isSame(got, wanted) ? [] : [[key, got, wanted]];
  });

function isSame(got: Came, wanted: Wanted): boolean {
  if (got === null || typeof got !== 'object') return got === wanted;
  const number = parseNumber(wanted);
  return number !== undefined && got.equals(number);
}

const shown = (value: Came): string =>
  value === null ? '–' : typeof value === 'object' ? value.toFraction() : String(value);
