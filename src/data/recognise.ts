import type { Dataset } from '../catalog/dataset.js';
import type { Complaint, Place, Problem } from '../errors.js';
import { tidy } from '../text/fold.js';
import { suggestion } from '../text/suggest.js';
import { NOT_UTF8 } from './bytes.js';
import type { Head } from './container.js';
import { headOf } from './head.js';
import type { Input } from './input.js';
import { headerTwice, lacks, matchHeader, notRecognised, undecided } from './layout/header.js';
import { ownPeriod } from './layout/own-period.js';
import { toldBy } from './layout/told.js';
import { groupedIn, signIn, type Try, tryHeaders } from './layout/top.js';
import { CONTAINERS } from './readers/registry.js';
import type { Recognised } from './recognised.js';
import type { Ways } from './table.js';

/** What a file holds: each of its tables by its header, or what keeps it from being read. */
export async function recognise(
  input: Input,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<readonly (Recognised | Problem)[]> {
  const place: Place = { file: input.name };
  const head = await headOf(input);
  if (!('bytes' in head)) return [{ place, ...head }];
  const wanted = input.dataset === undefined ? undefined : datasets.get(input.dataset);
  if (input.dataset !== undefined && !wanted) return [{ place, ...noDataset(input.dataset, datasets) }];
  const opened = await CONTAINERS.find(({ seen }) => seen(head))?.open(input, head);
  if (opened === undefined || 'what' in opened) return opened ? [{ place, ...opened }] : [];
  return Promise.all(opened.map((ways) => recogniseTable(ways, head, datasets, wanted)));
}

/** Recognises a table by its header, in whichever way of reading it the header makes most sense. */
async function recogniseTable(
  ways: Ways,
  head: Head,
  datasets: ReadonlyMap<string, Dataset>,
  wanted: Dataset | undefined,
): Promise<Recognised | Problem> {
  const place: Place = { file: ways[0]?.name ?? '' };
  const tried = await tryHeaders(ways, wanted ? [wanted] : [...datasets.values()]);
  const fits = tried.filter(({ match }) => match.missing.length === 0);
  const [best] = fits;
  if (!best) return noneFits(place, head, tried, wanted);
  const at = { ...place, line: best.line };
  const equal = fits.filter((other) => isAsGood(other, best));
  if (equal.length > 1) return { place: at, ...undecided(equal.map(({ match }) => match)) };
  if (best.match.twice !== undefined) return { place: at, ...headerTwice(best.match.twice) };
  return recognised(best, datasets);
}

function recognised(best: Try, datasets: ReadonlyMap<string, Dataset>): Recognised {
  const { table, match, from, line, headerRows, header, above } = best;
  const { dataset } = match;
  const period = ownPeriod(above, dataset.lexicon.vocabulary);
  const titles = above.flat().map(tidy);
  return {
    ...{ table, dataset, headerFrom: from, headerLine: line, headerRows, header, match, period },
    grouped: groupedIn(best),
    sign: signIn(best),
    told: toldBy(dataset, titles, table.input.name, period),
    isTitle: (title) => [...datasets.values()].some(({ headers }) => headers.has(title)),
  };
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
function noneFits(place: Place, head: Head, tried: readonly Try[], wanted: Dataset | undefined): Problem {
  const [nearest] = tried;
  const at = nearest ? { ...place, line: nearest.line } : place;
  if (!isUtf8(head)) return { place: at, ...NOT_UTF8 };
  if (wanted) return { place: at, ...lacks(nearest?.match ?? matchHeader([], wanted)) };
  return { place: at, ...notRecognised(tried.map(({ match }) => match)) };
}

const isUtf8 = ({ encoding, bytes }: Head): boolean =>
  encoding !== 'utf-8' || !new TextDecoder().decode(bytes, { stream: true }).includes('\uFFFD');
