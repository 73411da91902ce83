import { type Catalog, codesOf, isWithin } from '../catalog/model.js';
import type { Listener } from '../data/account.js';
import type { Input } from '../data/input.js';
import { type Recognised, recognise } from '../data/recognise.js';
import { type Problem, UserError } from '../errors.js';
import { count } from '../measure/count.js';
import { assemble } from '../report/assemble.js';
import type { Breakdown } from '../report/groups.js';
import type { Report } from '../report/schema.js';
import { Witness } from '../report/witness.js';
import { suggestion } from '../text/suggest.js';
import type { Timeframe } from '../values/timeframe.js';

/** A question put to a definition set. */
export interface Question {
  readonly catalog: Catalog;
  readonly run: Timeframe;
  /** The codes that were asked for; empty: all. */
  readonly only: readonly string[];
  readonly by: Breakdown | undefined;
  /** Groups of fewer are hidden. */
  readonly suppressBelow?: number;
}

/** Which of the files given are data, and what is wrong with the others. */
export async function recogniseAll(
  inputs: readonly Input[],
  catalog: Catalog,
): Promise<{ files: Recognised[]; problems: Problem[] }> {
  const files: Recognised[] = [];
  const problems: Problem[] = [];
  for (const input of inputs) {
    const found = await recognise(input, catalog.datasets);
    if ('what' in found) problems.push(found);
    else files.push(found);
  }
  return { files, problems };
}

/**
 * Counts, judges and reports.
 * @throws UserError where `only` names a code that the index does not have, or a file stops being readable.
 */
export async function compute(
  question: Question,
  files: readonly Recognised[],
  listener: Partial<Listener> = {},
): Promise<Report> {
  const { catalog, run, by, only, suppressBelow } = question;
  const indicators = chooseIndicators(catalog, only);
  const witness = new Witness(listener);
  const counted = await count({
    catalog,
    indicators: [...indicators, ...(only.length === 0 ? catalog.goals : [])],
    files,
    run,
    by: by === 'owner' ? undefined : by,
    listener: witness,
  });
  return assemble({ catalog, indicators, only, run, by, suppressBelow, counted, witness });
}

/**
 * The indicators that codes of areas, criteria or indicators stand for; all of them where none is given.
 * @throws UserError where the index does not have a code.
 */
export function chooseIndicators(catalog: Catalog, only: readonly string[]): Catalog['indicators'] {
  const codes = codesOf(catalog);
  const unknown = only.filter((code) => !codes.has(code));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((code) => ({
        what: { vi: `Không có mã ${code} trong bộ chỉ số.`, en: `There is no code ${code} in the index.` },
        hint: suggestion(code, codes),
      })),
    );
  }
  if (only.length === 0) return catalog.indicators;
  return catalog.indicators.filter(({ code }) => only.some((wanted) => isWithin(code, wanted)));
}
