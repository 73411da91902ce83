import type { Dataset } from '../catalog/dataset.js';
import type { Place, Problem } from '../errors.js';
import type { DecimalSign } from '../language/columns/cell.js';
import { suggestion } from '../text/suggest.js';
import { type Encoding, NOT_UTF8 } from './bytes.js';
import { headerTwice, lacks, type Match, matchHeader, notRecognised, undecided } from './header.js';
import { type Head, headOf, type Input } from './input.js';
import type { Delimiter } from './readers/csv/rows.js';
import { signIn, type Try, tryHeaders } from './top.js';

/** A file that was recognised: of which dataset, and how it is written. */
export interface Recognised {
  readonly input: Input;
  readonly dataset: Dataset;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly match: Match;
  readonly sign: DecimalSign;
}

/** Recognises a file by its header, under whichever delimiter the header makes most sense. */
export async function recognise(
  input: Input,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<Recognised | Problem> {
  const place: Place = { file: input.name };
  const head = await headOf(input);
  if (!('bytes' in head)) return { place, ...head };
  const wanted = input.dataset === undefined ? undefined : datasets.get(input.dataset);
  if (input.dataset !== undefined && !wanted) return { place, ...noDataset(input.dataset, datasets) };
  const tried = await tryHeaders(head, wanted ? [wanted] : [...datasets.values()]);
  const fits = tried.filter(({ match }) => match.missing.length === 0);
  const [best] = fits;
  if (!best) return noneFits(place, head, tried, wanted);
  const at = { ...place, line: best.line };
  const equal = fits.filter((other) => isAsGood(other, best));
  if (equal.length > 1) return { place: at, ...undecided(equal.map(({ match }) => match)) };
  if (best.match.twice !== undefined) return { place: at, ...headerTwice(best.match.twice) };
  const { match, delimiter, line, header } = best;
  const sign = await signIn(head, best);
  const { dataset } = match;
  return { input, dataset, encoding: head.encoding, delimiter, headerLine: line, header, match, sign };
}

const isAsGood = (other: Try, best: Try): boolean =>
  other.delimiter === best.delimiter &&
  other.line === best.line &&
  other.match.found.size === best.match.found.size;

const noDataset = (name: string, datasets: ReadonlyMap<string, Dataset>): Pick<Problem, 'what' | 'hint'> => ({
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
