import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { datasetsOf } from '../../src/catalog/asks.js';
import { loadCatalog } from '../../src/catalog/load.js';
import { type Catalog, type Indicator, measuredOf } from '../../src/catalog/model.js';
import { partsAsked } from '../../src/catalog/parts.js';
import { BUNDLED } from '../../src/cli/definitions.js';
import { frame } from '../../src/data/frame.js';
import { findInputs } from '../../src/data/input.js';
import { type MeasureSpec, partsOf } from '../../src/language/measure.js';
import { readThreshold, type ThresholdSpec } from '../../src/language/threshold.js';
import { count } from '../../src/measure/count.js';
import { isMeasured } from '../../src/measure/measured.js';
import { measuredBy } from '../../src/measure/stand-in.js';
import { recogniseAll } from '../../src/run/compute.js';
import { runExamples } from '../../src/run/examples.js';
import { gather } from '../../src/run/gather.js';
import { verdictOf } from '../../src/score/verdict.js';
import { parsePeriod } from '../../src/values/period.js';
import type { Timeframe } from '../../src/values/timeframe.js';
import { SILENT } from '../measure/world.js';
import { mutantsOf, mutantsOfThreshold } from './mutants.js';

const catalog = await loadCatalog(BUNDLED);
/** Without the checks of datasets, which look at every row. */
const quiet: Catalog = {
  ...catalog,
  datasets: new Map([...catalog.datasets].map(([name, dataset]) => [name, { ...dataset, checks: [] }])),
};
const sample = await read();

/** The sample, with every column of every dataset. */
async function read() {
  const { inputs } = await findInputs([{ path: 'fixtures/sample' }], new PassThrough());
  const { files } = await recogniseAll(inputs, catalog);
  const checks = [...catalog.datasets.values()].map(({ name, columns }) => ({
    dataset: name,
    when: {
      kind: 'all' as const,
      of: [...columns.values()]
        .filter(({ spec }) => !spec.personal)
        .map((column) => ({ kind: 'empty' as const, column: column.name, empty: true })),
    },
  }));
  return gather(files, {
    catalog,
    asked: { parts: [], checks },
    by: undefined,
    newestBy: 'name',
    listener: SILENT,
  });
}

/** What an indicator comes to on the sample; undefined where it cannot be counted. */
function figures(indicator: Indicator, { period, asOf }: Timeframe): string | undefined {
  const timeframe = { period, asOf };
  try {
    const parts = partsAsked(indicator, quiet);
    const asked = new Set(datasetsOf(parts));
    const counted = count({
      catalog: quiet,
      parts,
      rows: new Map([...sample.rows].filter(([name]) => asked.has(name))),
      timeframe,
      groupColumn: () => undefined,
      leaveOutUnread: false,
      wholeLists: true,
    });
    const { outcome } = measuredBy(indicator, catalog, counted, sample.present);
    const { numerator, denominator, lowest, highest } = isMeasured(outcome)
      ? outcome
      : ({} as Record<string, undefined>);
    const ends = [numerator, denominator, lowest, highest].map((one) => one?.toFraction() ?? '–');
    return [...ends, verdictOf(outcome, indicator, timeframe)].join(' ');
  } catch {
    return undefined;
  }
}

const period = parsePeriod('2020-H1');
if (!period) throw new Error('2020-H1');
const { timeframe } = frame(period, undefined, catalog, sample.rows);

/** `MUTANTS=3.4,5.` asks for every change of the codes that begin so, `MUTANTS=` of all; else every third is tried. */
const asked = process.env.MUTANTS?.split(',');
const STEP = asked ? 1 : 3;
const isAsked = ({ code }: { readonly code: string }): boolean =>
  asked?.some((start) => code.startsWith(start)) ?? true;

interface Survivor {
  readonly code: string;
  readonly change: string;
}

/** The mutants of an indicator that change what it comes to on the sample, and those of them that no example catches. */
async function tried(indicator: Indicator): Promise<{ changing: Survivor[]; survivors: Survivor[] }> {
  const own = figures(indicator, timeframe);
  const mutants: [string, Indicator][] = [
    ...mutantsOf(indicator.measure, catalog).flatMap(({ change, value }): [string, Indicator][] => {
      const measure = value as MeasureSpec;
      try {
        return [[change, { ...indicator, measure, parts: partsOf(measure) }]];
      } catch {
        return [];
      }
    }),
    ...[...mutantsOfThreshold(thresholdSpec(indicator))].map(({ change, value }): [string, Indicator] => [
      change,
      { ...indicator, threshold: readThreshold(value as ThresholdSpec) },
    ]),
  ];
  const survivors: Survivor[] = [];
  const changing: Survivor[] = [];
  for (const [change, mutant] of mutants.filter((_, i) => i % STEP === 0)) {
    const came = figures(mutant, timeframe);
    if (came === undefined || came === own) continue;
    changing.push({ code: indicator.code, change });
    const alone: Catalog = { ...quiet, indicators: [mutant], goals: [], monitored: [] };
    const { problems } = await runExamples(alone);
    if (problems.length === 0) survivors.push({ code: indicator.code, change });
  }
  return { changing, survivors };
}

function thresholdSpec({ threshold }: Indicator): unknown {
  if (!threshold) return 'none';
  const value = threshold.percent ? `${threshold.value.mul(100).toString()} %` : threshold.value.toString();
  return {
    [threshold.op]: value,
    basis: threshold.basis,
    ...(threshold.judgedAtYearEnd && { judged: 'year_end' }),
  };
}

describe('a definition that is changed', () => {
  it('is caught by an example, where the change makes a difference on the sample', async () => {
    const text = await readFile(new URL('survivors.yaml', import.meta.url), 'utf8');
    const all = [];
    for (const indicator of measuredOf(catalog).filter(isAsked)) all.push(await tried(indicator));
    const changing = all.flatMap((one) => one.changing);
    const known = (parse(text) as readonly Survivor[]).map(({ code, change }) => ({ code, change }));
    const wasTried = ({ code, change }: Survivor): boolean =>
      changing.some((one) => one.code === code && one.change === change);
    expect(all.flatMap((one) => one.survivors)).toEqual(
      known.filter((one) => isAsked(one) && (STEP === 1 || wasTried(one))),
    );
    if (!asked) expect(changing.length).toBeGreaterThan(300);
  }, 600_000);
});
