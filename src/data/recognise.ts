import type { Dataset } from '../catalog/dataset.js';
import type { Place, Problem } from '../errors.js';
import type { DecimalSign } from '../language/columns/cell.js';
import { kindOf } from '../language/columns/column.js';
import { fold, tidy } from '../text/fold.js';
import { suggestion } from '../text/suggest.js';
import { signOf } from '../values/numbers.js';
import { type Encoding, NOT_UTF8, toUtf8 } from './bytes.js';
import { headerTwice, lacks, type Match, matchHeader, notRecognised, undecided } from './header.js';
import { type Head, headOf, type Input } from './input.js';
import { type Delimiter, type RawRow, readRows } from './readers/csv/rows.js';

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

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** How far down a header is looked for, below titles and letterheads. */
const HEADER_WITHIN = 30;
/** The bytes that hold so many rows, and some more. */
const TOP = 1 << 14;

/** Recognises a file by its header, under whichever delimiter the header makes most sense. */
export async function recognise(
  input: Input,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<Recognised | Problem> {
  const place: Place = { file: input.name };
  const head = await headOf(input);
  if (!('bytes' in head)) return { place, ...head };
  const wanted = input.dataset === undefined ? undefined : datasets.get(input.dataset);
  if (input.dataset !== undefined && !wanted) {
    return {
      place,
      what: {
        vi: `Không có tập dữ liệu \`${input.dataset}\`.`,
        en: `There is no dataset \`${input.dataset}\`.`,
      },
      hint: suggestion(input.dataset, datasets.keys()),
    };
  }
  const candidates = wanted ? [wanted] : [...datasets.values()];
  const tries = await Promise.all(DELIMITERS.map((delimiter) => tryDelimiter(head, delimiter, candidates)));
  const tried = tries.flat().sort((a, b) => b.match.found.size - a.match.found.size || a.line - b.line);
  const fits = tried.filter(({ match }) => match.missing.length === 0);
  const [best] = fits;
  if (!best) {
    const bad =
      head.encoding === 'utf-8' && new TextDecoder().decode(head.bytes, { stream: true }).includes('\uFFFD');
    const at = tried[0] && tried[0].match.found.size > 0 ? { ...place, line: tried[0].line } : place;
    return {
      place: at,
      ...(bad
        ? NOT_UTF8
        : why(
            tried.map(({ match }) => match),
            wanted,
          )),
    };
  }
  const equal = fits.filter(({ match, line, delimiter }) => {
    return delimiter === best.delimiter && match.found.size === best.match.found.size && line === best.line;
  });
  if (equal.length > 1)
    return { place: { ...place, line: best.line }, ...undecided(equal.map(({ match }) => match)) };
  if (best.match.twice !== undefined)
    return { place: { ...place, line: best.line }, ...headerTwice(best.match.twice) };
  const { match, delimiter, line, header } = best;
  return {
    input,
    dataset: match.dataset,
    encoding: head.encoding,
    delimiter,
    headerLine: line,
    header,
    match,
    sign: await signIn(head, best),
  };
}

/** A file that is said to be of a dataset hears what that one needs; another, what it is nearest to. */
const why = (matches: readonly Match[], wanted: Dataset | undefined) =>
  wanted ? lacks(matches[0] ?? matchHeader([], wanted)) : notRecognised(matches);

interface Try {
  readonly delimiter: Delimiter;
  readonly line: number;
  readonly header: readonly string[];
  readonly match: Match;
}

/** Every dataset's match with every row near the top that has a known header in it. */
async function tryDelimiter(head: Head, delimiter: Delimiter, datasets: readonly Dataset[]): Promise<Try[]> {
  const top = { ...head, bytes: head.bytes.subarray(0, TOP), cut: head.cut || head.bytes.length > TOP };
  const tries: Try[] = [];
  for (const { line, cells } of (await rowsOf(top, delimiter)).slice(0, HEADER_WITHIN)) {
    const header = cells.map(tidy);
    const folded = header.map(fold);
    const known = datasets.filter(({ headers }) => folded.some((name) => headers.has(name)));
    for (const dataset of known) tries.push({ delimiter, line, header, match: matchHeader(header, dataset) });
  }
  return tries;
}

/** The whole rows of the beginning of a file. */
async function rowsOf({ bytes, encoding, cut }: Head, delimiter: Delimiter): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const group of readRows(toUtf8(once(bytes), encoding), delimiter)) {
    for (const row of group) if ('cells' in row) rows.push(row);
  }
  if (cut && rows.length > 1) rows.pop();
  return rows;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The decimal sign that the numbers at the top of a file prove; undefined where none does, or they disagree. */
async function signIn(head: Head, { delimiter, line: headerLine, match }: Try): Promise<DecimalSign> {
  const decimals = match.columns.flatMap((column, at) =>
    column && kindOf(column.spec).showsSign ? [at] : [],
  );
  if (decimals.length === 0) return undefined;
  const seen = new Set<DecimalSign>();
  for (const { line, cells } of await rowsOf(head, delimiter)) {
    if (line <= headerLine) continue;
    for (const at of decimals) {
      const sign = signOf(tidy(cells[at] ?? '').replaceAll(' ', ''));
      if (sign !== undefined) seen.add(sign);
    }
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
