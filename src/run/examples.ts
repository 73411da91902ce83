import { type Catalog, type Indicator, measuredOf } from '../catalog/model.js';
import { partsAsked } from '../catalog/parts.js';
import type { Reject } from '../data/account.js';
import { exampleFile } from '../data/example.js';
import type { Recognised } from '../data/recognised.js';
import type { Problem } from '../errors.js';
import type { ExampleSpec } from '../language/indicator.js';
import { count } from '../measure/count.js';
import { Witness } from '../report/witness.js';
import { parseMoment } from '../values/date-forms.js';
import { parsePeriod } from '../values/period.js';
import type { Timeframe } from '../values/timeframe.js';
import { unexpected } from './expected.js';
import { gather } from './gather.js';

/** Runs the examples of a definition set; every one that does not come true is a problem with its place. */
export async function runExamples(catalog: Catalog): Promise<{ run: number; problems: Problem[] }> {
  const problems: Problem[] = [];
  let run = 0;
  for (const indicator of measuredOf(catalog)) {
    for (const [i, example] of indicator.examples.entries()) {
      run++;
      problems.push(...(await runExample(catalog, indicator, example, i)));
    }
  }
  return { run, problems };
}

async function runExample(
  catalog: Catalog,
  indicator: Indicator,
  example: ExampleSpec,
  i: number,
): Promise<Problem[]> {
  const place = (...path: (string | number)[]) => indicator.at(['examples', i, ...path]);
  const run = runOf(catalog, example);
  if (!run) {
    return [
      {
        place: place('as_of'),
        what: { vi: `\`${example.as_of}\` không phải ngày.`, en: `\`${example.as_of}\` is not a date.` },
      },
    ];
  }
  const files: Recognised[] = [];
  for (const [name, text] of Object.entries(example)) {
    const dataset = catalog.datasets.get(name);
    if (!dataset || typeof text !== 'string') continue;
    const file = await exampleFile(dataset, text);
    if ('what' in file) return [{ place: place(name), ...file }];
    files.push(file);
  }
  const [rejects, unread]: [Reject[], Reject[]] = [[], []];
  const listener = new Witness({
    reject: (reject) => rejects.push(reject),
    unreadCell: (cell) => unread.push(cell),
  });
  const parts = partsAsked(indicator, catalog);
  const { rows, present } = await gather(files, {
    catalog,
    asked: { parts, checks: [] },
    by: undefined,
    newestBy: 'name',
    listener,
    within: { from: run.period.from, to: run.asOf },
    lenient: true,
    lacksNothing: example.whole_files !== true,
  });
  const counted = count({
    catalog,
    parts,
    rows,
    timeframe: run,
    groupColumn: () => undefined,
    leaveOutUnread: false,
    wholeLists: example.whole_lists ?? false,
  });
  const told = ({ dataset, line, say }: Reject): Problem => ({
    place: place(dataset),
    what: {
      vi: `Ví dụ “${example.name.vi}”, dòng ${line}: ${say.vi}`,
      en: `Example “${example.name.en}”, line ${line}: ${say.en}`,
    },
  });
  if (rejects.length > 0) return rejects.slice(0, 1).map(told);
  const wrong = unexpected(indicator, example, place('expect'), {
    catalog,
    counted,
    present,
    timeframe: run,
  });
  // An example may be about what cannot be read; where it does not come true, that is what to look at first.
  return wrong.length > 0 ? [...unread.map(told), ...wrong] : [];
}

/** The day and period of an example: its own, else the index's. */
function runOf(catalog: Catalog, example: ExampleSpec): Timeframe | undefined {
  const period = parsePeriod(example.period ?? catalog.index.period);
  if (!period) return undefined;
  const asOf = example.as_of === undefined ? period.to : parseMoment(example.as_of);
  return asOf === undefined ? undefined : { period, asOf };
}
