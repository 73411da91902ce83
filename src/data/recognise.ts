import type { Dataset } from '../catalog/dataset.js';
import type { Complaint, Place, Problem } from '../errors.js';
import { suggestion } from '../text/suggest.js';
import type { Hints } from './container.js';
import { headOf } from './head.js';
import type { Input } from './input.js';
import { headerTwice, lacks, matchHeader, notRecognised, undecided } from './layout/header.js';
import { toldBy } from './layout/told.js';
import { rowsBelow, signIn, type Try, tryHeaders } from './layout/top.js';
import { widthOf } from './layout/width.js';
import { CONTAINERS } from './readers/registry.js';
import type { Recognised } from './recognised.js';
import type { Ways } from './table.js';

/** What a file holds: each of its tables by its header, or what keeps it from being read. */
export async function recognise(
  input: Input,
  datasets: ReadonlyMap<string, Dataset>,
  hints: Hints = {},
): Promise<readonly (Recognised | Problem)[]> {
  const place: Place = { file: input.name };
  const head = await headOf(input);
  if (!('bytes' in head)) return [{ place, ...head }];
  const wanted = input.dataset === undefined ? undefined : datasets.get(input.dataset);
  if (input.dataset !== undefined && !wanted) return [{ place, ...noDataset(input.dataset, datasets) }];
  const opened = await CONTAINERS.find(({ seen }) => seen(head))?.open(input, head, hints);
  if (opened === undefined || 'what' in opened) return opened ? [{ place, ...opened }] : [];
  return together(await Promise.all(opened.map((ways) => recogniseTable(ways, datasets, wanted))));
}

/** A table that is of no dataset: how near it came to one. */
interface Unknown {
  readonly problem: Problem;
  readonly found: number;
  readonly minor: boolean;
}

/**
 * Beside a table that is recognised others may be lists of values or letterheads, of which it is enough to hear; where
 * none is, the nearest tells what it lacks.
 */
function together(tables: readonly (Recognised | Problem | Unknown)[]): readonly (Recognised | Problem)[] {
  const unknown: Unknown[] = [];
  const others: (Recognised | Problem)[] = [];
  for (const one of tables) {
    if ('problem' in one) unknown.push(one);
    else others.push(one);
  }
  const at = others.findIndex((one) => 'dataset' in one);
  if (at < 0) {
    const [nearest] = unknown.toSorted((a, b) => b.found - a.found || Number(a.minor) - Number(b.minor));
    return others.length > 0 || !nearest ? others : [nearest.problem];
  }
  const leftOut = unknown.filter(({ minor }) => !minor).map(({ problem }) => problem);
  return others.map((one, i) => ('dataset' in one && i === at ? { ...one, leftOut } : one));
}

/** Recognises a table by its header, in whichever way of reading it the header makes most sense. */
async function recogniseTable(
  ways: Ways,
  datasets: ReadonlyMap<string, Dataset>,
  wanted: Dataset | undefined,
): Promise<Recognised | Problem | Unknown> {
  const place: Place = { file: ways[0]?.name ?? '' };
  const tried = await tryHeaders(ways, wanted ? [wanted] : [...datasets.values()]);
  const fits = tried.filter(({ match }) => match.missing.length === 0);
  const [best] = fits;
  if (!best) {
    const problem = noneFits(place, tried, wanted);
    return { problem, found: tried[0]?.match.found.size ?? 0, minor: ways[0]?.minor ?? false };
  }
  const at = { ...place, line: best.line };
  const equal = fits.filter((other) => isAsGood(other, best));
  if (equal.length > 1) return { place: at, ...undecided(equal.map(({ match }) => match)) };
  if (best.match.twice !== undefined) return { place: at, ...headerTwice(best.match.twice) };
  const { table, match, line, header } = best;
  const { dataset } = match;
  const below = await rowsBelow(best);
  return {
    table,
    dataset,
    headerLine: line,
    header,
    match,
    width: widthOf(header, below),
    sign: signIn(below, match),
    told: toldBy(dataset, best.titles, table.input.name),
    leftOut: [],
  };
}

const isAsGood = (other: Try, best: Try): boolean =>
  other.table === best.table && other.line === best.line && other.match.found.size === best.match.found.size;

const noDataset = (name: string, datasets: ReadonlyMap<string, Dataset>): Complaint => ({
  what: { vi: `Không có tập dữ liệu \`${name}\`.`, en: `There is no dataset \`${name}\`.` },
  hint: suggestion(name, datasets.keys()),
});

/** A file that is said to be of a dataset hears what that one needs; another, what it is nearest to. */
function noneFits(place: Place, tried: readonly Try[], wanted: Dataset | undefined): Problem {
  const [nearest] = tried;
  const at = nearest ? { ...place, line: nearest.line } : place;
  if (wanted) return { place: at, ...lacks(nearest?.match ?? matchHeader([], wanted)) };
  return { place: at, ...notRecognised(tried.map(({ match }) => match)) };
}
