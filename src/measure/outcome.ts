import type { Catalog, Indicator } from '../catalog/model.js';
import type { Total } from '../language/aggregates/registry.js';
import type { Parts } from '../language/measure.js';
import type { Words } from '../text/words.js';
import { type Exact, exact, ZERO } from '../values/exact.js';
import type { Counted } from './count.js';
import { totalOf } from './counter.js';
import { checklistParts, indicatorParts, indispensable, joinsIn } from './needs.js';

/** What was measured, exactly. `denominator` is null where the value is an amount. */
export interface Measured {
  readonly numerator: Exact;
  readonly denominator: Exact | null;
  readonly value: Exact;
  /** Items of a checklist without proof. */
  readonly unproven: readonly Item[];
}

export type NoDataCode =
  | 'dataset-absent'
  | 'column-absent'
  | 'no-records'
  | 'base-absent'
  | 'evidence-missing'
  | 'not-defined'
  | 'suppressed';

/** Why there is nothing to measure; `about` names what is missing. */
export interface NoData {
  readonly noData: NoDataCode;
  readonly about: readonly string[];
  readonly partial: Measured | null;
}

export interface Item {
  readonly id: string;
  readonly title: Words;
  readonly state: 'proven' | 'refused' | 'missing';
}

export type Outcome = Measured | NoData;

export const isMeasured = (outcome: Outcome): outcome is Measured => 'value' in outcome;

const noData = (
  code: NoDataCode,
  about: readonly string[] = [],
  partial: Measured | null = null,
): NoData => ({
  noData: code,
  about,
  partial,
});

/** The outcome of an indicator over all records, or over one group of `--by`. */
export function outcomeOf(indicator: Indicator, catalog: Catalog, counted: Counted, group?: string): Outcome {
  const { parts } = indicator;
  if (!parts) return noData('not-defined');
  const absent = asked(indicator, catalog).filter((name) => !counted.present.has(name));
  if (absent.length > 0) return noData('dataset-absent', absent);
  const lacking = indicatorParts(indicator, catalog)
    .flatMap(indispensable)
    .filter(({ dataset, column }) => !counted.carries(dataset, column));
  if (lacking.length > 0)
    return noData('column-absent', [
      ...new Set(lacking.map(({ dataset, column }) => `${dataset}.${column}`)),
    ]);
  if (parts.form === 'checklist') return checklist(parts, catalog, counted, group);
  const total = (part: Parts['per']): Total | null => {
    const found = part && counted.tally(part);
    if (!found) return null;
    return totalOf(found.counter, group === undefined ? found.tally.total : found.tally.groups.get(group));
  };
  return combine(parts, total(parts.of), total(parts.per));
}

function combine(parts: Parts, of: Total | null, per: Total | null): Outcome {
  if (parts.form === 'amount') return of ? measured(of.of, of.per) : noData('no-records');
  const below = per && quotient(per);
  if (!below || below.equals(0)) return noData(parts.form === 'ratio' ? 'no-records' : 'base-absent');
  const above = of ? quotient(of) : ZERO;
  if (parts.form === 'ratio') return measured(above, below);
  if (above.equals(0)) return noData('no-records');
  if (parts.form === 'difference') return measured(above.sub(below), null);
  return measured(parts.form === 'change' ? above.sub(below) : below.sub(above), below);
}

const quotient = ({ of, per }: Total): Exact => (per ? of.div(per) : of);

const measured = (numerator: Exact, denominator: Exact | null, unproven: readonly Item[] = []): Measured => ({
  numerator,
  denominator,
  value: denominator ? numerator.div(denominator) : numerator,
  unproven,
});

/** All proven: measured. Something plainly refused: measured, and short. Otherwise proof is missing, and no verdict. */
function checklist(parts: Parts, catalog: Catalog, counted: Counted, group: string | undefined): Outcome {
  const dataset = catalog.datasets.get(parts.of.dataset);
  const lists =
    dataset &&
    checklistParts(
      dataset,
      parts.items.map((item) => item.id),
    );
  if (!lists) return noData('not-defined');
  const idsOf = (part: Parts['of']): ReadonlySet<string> => {
    const tally = counted.tally(part)?.tally;
    return ((group === undefined ? tally?.total : tally?.groups.get(group)) ??
      new Set()) as ReadonlySet<string>;
  };
  const [met, refused] = [idsOf(lists.met), idsOf(lists.refused)];
  const state = (id: string): Item['state'] =>
    met.has(id) ? 'proven' : refused.has(id) ? 'refused' : 'missing';
  const items = parts.items.map(({ id, title }): Item => ({ id, title, state: state(id) }));
  const unproven = items.filter((item) => item.state !== 'proven');
  const outcome = measured(exact(items.length - unproven.length), exact(items.length), unproven);
  if (unproven.length === 0 || unproven.some((item) => item.state === 'refused')) return outcome;
  return noData(
    'evidence-missing',
    unproven.map((item) => item.id),
    outcome,
  );
}

/** The datasets that must be there for an indicator to be measured. */
export function asked(indicator: Indicator, catalog: Catalog): string[] {
  const parts = indicatorParts(indicator, catalog);
  const joined = joinsIn(parts.flatMap((part) => part.where)).map((join) => join.dataset);
  return [...new Set([...parts.map((part) => part.dataset), ...joined])];
}
