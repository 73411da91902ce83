import { basename } from 'node:path';
import type { Dataset } from '../catalog/dataset.js';
import { type MappedAs, type Mapping, mappedAs } from '../catalog/mapping.js';
import type { Complaint, Place, Problem } from '../errors.js';
import type { EncodingName } from '../language/encodings.js';
import { tidy } from '../text/fold.js';
import { suggestion } from '../text/suggest.js';
import { fitsPattern } from '../text/wildcard.js';
import { headOf } from './head.js';
import type { Input } from './input.js';
import { headerTwice, lacks, matchHeader, notRecognised, undecided } from './layout/header.js';
import { ownPeriod } from './layout/own-period.js';
import { toldBy } from './layout/told.js';
import { groupedIn, type Try, tryHeaders } from './layout/top.js';
import { widthOf } from './layout/width.js';
import { constantsOf, mapped } from './mapping.js';
import { CONTAINERS } from './readers/registry.js';
import type { Recognised } from './recognised.js';
import type { Table, Ways } from './table.js';

/** What a file holds: each of its tables by its header, or what keeps it from being read. */
export async function recognise(
  input: Input,
  datasets: ReadonlyMap<string, Dataset>,
  mapping: Mapping = [],
  encoding: EncodingName | undefined = encodingOf(mapping, input),
): Promise<readonly (Recognised | Problem)[]> {
  const place: Place = { file: input.name };
  const head = await headOf(input);
  if (!('bytes' in head)) return [{ place, ...head }];
  if (input.dataset !== undefined && !datasets.has(input.dataset))
    return [{ place, ...noDataset(input.dataset, datasets) }];
  const opened = await CONTAINERS.find(({ seen }) => seen(head))?.open(
    input,
    head,
    encoding ? { encoding } : {},
  );
  if (opened === undefined || 'what' in opened) return opened ? [{ place, ...opened }] : [];
  return together(await Promise.all(opened.map((ways) => recogniseTable(ways, datasets, mapping))));
}

/** A file has one encoding, whatever its sheets are. */
const encodingOf = (mapping: Mapping, { name }: Input): EncodingName | undefined =>
  mapping.find(({ spec }) => spec.name === undefined || fitsPattern(basename(name), spec.name))?.spec
    .encoding;

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
  mappings: Mapping,
): Promise<Recognised | Problem | Unknown> {
  const [first] = ways;
  const place: Place = { file: first?.name ?? '' };
  const mapping = mappingOf(first, mappings);
  const named = datasets.get(first?.input.dataset ?? mapping?.spec.dataset ?? '');
  const wanted = named && mapping ? mapped(named, mapping) : named;
  const given = new Set(mapping?.constants.keys());
  const tried = await tryHeaders(ways, wanted ? [wanted] : [...datasets.values()], given);
  const fits = tried.filter(({ match }) => match.missing.length === 0);
  const [best] = fits;
  if (!best) {
    const problem = noneFits(place, tried, wanted, given);
    return { problem, found: tried[0]?.match.found.size ?? 0, minor: first?.minor ?? false };
  }
  const at = { ...place, line: best.line };
  const equal = fits.filter((other) => isAsGood(other, best));
  if (equal.length > 1) return { place: at, ...undecided(equal.map(({ match }) => match)) };
  if (best.match.twice !== undefined) return { place: at, ...headerTwice(best.match.twice) };
  return recognised(best, datasets, mapping);
}

function recognised(
  best: Try,
  datasets: ReadonlyMap<string, Dataset>,
  mapping: MappedAs | undefined,
): Recognised {
  const { table, match, from, line, headerRows, header, above, below } = best;
  const { dataset } = match;
  const period = ownPeriod(above, dataset.lexicon.vocabulary);
  const titles = above.flat().map(tidy);
  return {
    ...{ table, dataset, headerFrom: from, headerLine: line, headerRows, header, match, period, mapping },
    width: widthOf(header, below),
    writing: { dates: mapping?.spec.dates ?? dataset.spec.dates },
    told: new Map([
      ...toldBy(dataset, titles, table.input.name, period),
      ...(mapping ? constantsOf(dataset, mapping, match.found) : []),
    ]),
    leftOut: [],
    grouped: groupedIn(best),
    isTitle: (title) => [...datasets.values()].some(({ headers }) => headers.has(title)),
  };
}

/** What the command line says of a file comes before what a mapping says. */
function mappingOf(table: Table | undefined, mappings: Mapping): MappedAs | undefined {
  if (!table) return undefined;
  const { input, sheet } = table;
  const own = mappedAs(mappings, basename(input.name), sheet);
  return input.dataset === undefined || input.dataset === own?.spec.dataset ? own : undefined;
}

const isAsGood = (other: Try, best: Try): boolean =>
  other.table === best.table &&
  other.line === best.line &&
  other.from === best.from &&
  other.match.found.size === best.match.found.size;

const noDataset = (name: string, datasets: ReadonlyMap<string, Dataset>): Complaint => ({
  what: { vi: `Không có tập dữ liệu \`${name}\`.`, en: `There is no dataset \`${name}\`.` },
  hint: suggestion(name, datasets.keys()),
});

/** A file that is said to be of a dataset hears what that one needs; another, what it is nearest to. */
function noneFits(
  place: Place,
  tried: readonly Try[],
  wanted: Dataset | undefined,
  given: ReadonlySet<string>,
): Problem {
  const [nearest] = tried;
  const at = nearest ? { ...place, line: nearest.line } : place;
  if (wanted) return { place: at, ...lacks(nearest?.match ?? matchHeader([], wanted, given)) };
  return { place: at, ...notRecognised(tried.map(({ match }) => match)) };
}
