import { type Dataset, type Dimension, reaches } from '../catalog/dataset.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import { countingOrder, dependencies } from '../catalog/order.js';
import type { FileAccount, Listener } from '../data/account.js';
import { readDataset } from '../data/intake.js';
import type { Recognised } from '../data/recognise.js';
import type { Condition, SemiJoin } from '../language/condition.js';
import type { Part } from '../language/measure.js';
import type { Timeframe } from '../values/timeframe.js';
import { type Counter, counter, groupColumn, type Tally } from './counter.js';
import { type Grouped, groupedParts } from './grouped.js';
import { indicatorParts, joinId, joinPart, joinsIn, neededColumns, partId } from './needs.js';
import { type Finding, watchDataset } from './watches.js';

/** What is counted, from which files. */
export interface Counting {
  readonly catalog: Catalog;
  readonly indicators: readonly Indicator[];
  readonly files: readonly Recognised[];
  readonly run: Timeframe;
  readonly by: Dimension | undefined;
  readonly listener: Listener;
  readonly lenient?: boolean;
}

/** The tallies of every aggregate, and what the data said besides. */
export interface Counted {
  readonly present: ReadonlySet<string>;
  /** Whether some file of a dataset has something in a column. */
  carries(dataset: string, column: string): boolean;
  readonly accounts: readonly FileAccount[];
  readonly findings: readonly Finding[];
  /** What was counted of a part: broken down by `--by`, or by a column of the part's own. */
  tally(part: Part, column?: string): CountedPart | undefined;
}

export interface CountedPart {
  readonly counter: Counter;
  readonly tally: Tally;
}

/** Reads each dataset once, those that others ask first, and counts everything that is asked of it. */
export async function count(counting: Counting): Promise<Counted> {
  const { catalog, files, listener, by } = counting;
  const accounts: FileAccount[] = [];
  const findings: Finding[] = [];
  const counted = new Map<string, CountedPart>();
  const joins = new Map<string, ReadonlySet<string>>();
  const judging = {
    run: counting.run,
    joined: (join: SemiJoin) => joins.get(joinId(join)) ?? new Set<string>(),
  };
  const needed = neededColumns(catalog);
  const wanted = wantedParts(counting);
  for (const name of countingOrder(dependencies(catalog)) ?? []) {
    const dataset = catalog.datasets.get(name) as Dataset;
    const own = files.filter((file) => file.dataset === dataset);
    if (own.length === 0) continue;
    const counters = wanted.parts
      .filter(({ part }) => part.dataset === name)
      .map(({ part, column }) => ({
        id: partId(part, column),
        counter: counter(part, dataset, judging, column ?? groupColumn(dataset, by)),
      }));
    const tallies = counters.map((one) => one.counter.start());
    const watch = watchDataset(dataset, judging, catalog.agencies);
    const intake = {
      dataset,
      files: own,
      needed: needed.get(name) ?? new Set<string>(),
      directory: catalog.agencies,
      totals: catalog.vocabulary.totals,
      listener,
      lenient: counting.lenient ?? false,
    };
    for await (const batch of readDataset(intake, accounts)) {
      counters.forEach((one, i) => {
        tallies[i] = one.counter.add(tallies[i] as Tally, batch);
      });
      watch.add(batch);
    }
    findings.push(...watch.findings());
    counters.forEach((one, i) => {
      counted.set(one.id, { counter: one.counter, tally: tallies[i] as Tally });
    });
    for (const join of wanted.joins) {
      if (join.dataset === name)
        joins.set(joinId(join), counted.get(partId(joinPart(join)))?.tally.total as Set<string>);
    }
  }
  const present = new Set(files.map((file) => file.dataset.name));
  return {
    present,
    carries: carried(files),
    accounts,
    findings,
    tally: (part, column) => counted.get(partId(part, column)),
  };
}

/** Every aggregate to be counted, once each, and the semi-joins among their conditions. */
function wantedParts({ catalog, indicators }: Counting): { parts: Grouped[]; joins: SemiJoin[] } {
  const asked = indicators
    .flatMap((indicator) => indicatorParts(indicator, catalog))
    .map((part): Grouped => ({ part }));
  const all = [...asked, ...groupedParts(catalog)];
  const checked: Condition[] = [...catalog.datasets.values()].flatMap(({ spec }) =>
    (spec.checks ?? []).map((check) => check.when),
  );
  const joins = joinsIn([...all.flatMap(({ part }) => part.where), ...checked]);
  const wanted = [...all, ...joins.map((join): Grouped => ({ part: joinPart(join) }))];
  const parts = new Map(wanted.map((one) => [partId(one.part, one.column), one]));
  return {
    parts: [...parts.values()],
    joins: [...new Map(joins.map((join) => [joinId(join), join])).values()],
  };
}

function carried(files: readonly Recognised[]): Counted['carries'] {
  return (name, columnName) =>
    files.some(({ dataset, match }) => {
      const column = dataset.columns.get(columnName);
      return (
        dataset.name === name &&
        column !== undefined &&
        reaches(dataset, column, (one) => match.found.has(one))
      );
    });
}
