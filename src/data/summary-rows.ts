import { type Dataset, HIDDEN } from '../catalog/dataset.js';
import type { Lexicon } from '../language/columns/cell.js';
import { fold } from '../text/fold.js';
import { isoMoment } from '../values/moment.js';
import type { Period } from '../values/period.js';
import { type Batch, BLANK_CODE, contentAt, isKnown } from '../values/vector.js';
import type { Rows } from './extract.js';
import type { Settled } from './settle.js';
import { amountsOf } from './wrong-sums.js';

/** A row of a summary: what it is of, from the widest to the narrowest (null: of all), and of which time. */
export interface SummaryRow {
  readonly file: Settled;
  readonly rows: Rows;
  readonly at: number;
  readonly path: readonly (string | null)[];
  /** Undefined where the row does not tell when it begins. Days as yyyy-MM-dd. */
  readonly from: string | undefined;
  readonly to: string;
}

/** The text by which two rows are of the same. */
export const pathKey = (path: SummaryRow['path']): string => JSON.stringify(path);

export const lineOf = ({ rows, at }: SummaryRow): number => rows.lines[at] as number;

/** The rows of a summary that end within a period, and the headings: rows without a figure that name no office. */
export function summaryRows(
  dataset: Dataset,
  files: readonly Settled[],
  within: Period,
  lexicon: Lexicon,
): { rows: SummaryRow[]; headings: Pick<SummaryRow, 'file' | 'rows' | 'at'>[] } {
  const { by, from, to } = dataset.spec.summary as NonNullable<Dataset['spec']['summary']>;
  const [first, last] = [isoMoment(within.from), isoMoment(within.to)];
  const isHeading = headingTest(dataset, lexicon);
  const found = { rows: [] as SummaryRow[], headings: [] as Pick<SummaryRow, 'file' | 'rows' | 'at'>[] };
  for (const file of files) {
    for (const rows of file.rows.filter(({ batch }) => batch.standing === 'record')) {
      for (let at = 0; at < rows.batch.size; at++) {
        if (isHeading(rows.batch, at)) {
          found.headings.push({ file, rows, at });
          continue;
        }
        const end = dayAt(rows.batch, to, at);
        if (end === undefined || end < first || end > last) continue;
        const place = `${file.path}:${rows.lines[at]}`;
        const path = by.map((column) => nameAt(dataset, rows.batch, column, at, lexicon, place));
        found.rows.push({ file, rows, at, path, from: dayAt(rows.batch, from, at), to: end });
      }
    }
  }
  return found;
}

function dayAt(batch: Batch, column: string, row: number): string | undefined {
  const content = contentAt(batch.columns.get(column), row);
  return isKnown(content) ? content.key.slice(0, 10) : undefined;
}

/** What a row is of, by one column; where that is not shown it is the like of no other. Of all: where nothing stands there, a word for totals, or the name of a level. */
function nameAt(
  { columns }: Dataset,
  batch: Batch,
  column: string,
  row: number,
  { agencies, vocabulary }: Lexicon,
  place: string,
): string | null {
  const content = contentAt(batch.columns.get(column), row);
  if (content === 'empty' || content === 'absent') return null;
  if (!isKnown(content))
    return content.code === BLANK_CODE ? null : `?${content.word === HIDDEN ? place : content.word}`;
  if (columns.get(column)?.spec.type === 'level') return content.key;
  const word = fold(content.key);
  return vocabulary.totals.has(word) || agencies.levels.has(word) ? null : content.key;
}

/** "Sở, ban, ngành" above its offices: not a figure in the row, and no office that owes one. */
function headingTest(dataset: Dataset, { agencies }: Lexicon): (batch: Batch, row: number) => boolean {
  const amounts = amountsOf(dataset);
  const offices = [...dataset.columns.values()].filter(({ spec }) => spec.type === 'agency');
  return (batch, row) => {
    const own = amounts.filter(({ name }) => batch.columns.get(name)?.kind === 'codes');
    if (own.length === 0) return false;
    const isBlank = own.every(({ name }) => {
      const content = contentAt(batch.columns.get(name), row);
      return (
        content === 'empty' ||
        (typeof content === 'object' && !isKnown(content) && content.code === BLANK_CODE)
      );
    });
    const names = offices.map(({ name }) => contentAt(batch.columns.get(name), row));
    return isBlank && !names.some((name) => isKnown(name) && agencies.levelOf(name.key) !== undefined);
  };
}
