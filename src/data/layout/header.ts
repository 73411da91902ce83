import type { Column, Dataset } from '../../catalog/dataset.js';
import type { Complaint } from '../../errors.js';
import { columnNamed } from './naming.js';

/** How the header of a file fits a dataset. */
export interface Match {
  readonly dataset: Dataset;
  /** The column of each cell of a row; undefined where nothing is read from it. */
  readonly columns: readonly (Column | undefined)[];
  readonly found: ReadonlySet<Column>;
  /** Titles of what a file of this dataset must have and this one lacks. */
  readonly missing: readonly string[];
  /** A header that stands twice. */
  readonly twice: string | undefined;
  /** Headers of the file that say the same as a better one, which is read. */
  readonly passedOver: readonly PassedOver[];
}

/** A header that nothing is read from, since another one names its column better. */
export interface PassedOver {
  readonly header: string;
  readonly at: number;
  /** The better one, and where it stands. */
  readonly taken: string;
  readonly takenAt: number;
}

/** `given` are the columns that need no header, as something else says what stands in them. */
export function matchHeader(
  cells: readonly string[],
  dataset: Dataset,
  given: ReadonlySet<string> = new Set(),
): Match {
  const best = new Map<Column, Standing>();
  const worse: (Standing & { readonly column: Column })[] = [];
  let twice: string | undefined;
  cells.forEach((header, at) => {
    const known = columnNamed(header, dataset);
    if (!known) return;
    const { column, rank, words } = known;
    const own: Standing = { header, words, at, rank };
    const other = best.get(column);
    const isBetter = !other || rank < other.rank;
    if (isBetter) best.set(column, own);
    if (!other || column.spec.personal) return;
    if (isTheSame(other, own)) twice ??= header;
    worse.push({ ...(isBetter ? other : own), column });
  });
  const columns: (Column | undefined)[] = cells.map(() => undefined);
  for (const [column, { at }] of best)
    if (!column.spec.personal || isAskedForOffices(dataset, column)) columns[at] = column;
  const found = new Set(best.keys());
  const passedOver = worse.map(({ column, header, at }) => {
    const { header: taken, at: takenAt } = best.get(column) as Standing;
    return { header, at, taken, takenAt };
  });
  const missing = missingOf(dataset, (column) => found.has(column) || given.has(column.name));
  return { dataset, columns, found, missing, twice, passedOver };
}

/** The same of a file that has something for some columns besides cells of their own. */
export const matchTelling = (match: Match, tells: (column: Column) => boolean): Match => ({
  ...match,
  missing: missingOf(match.dataset, (column) => match.found.has(column) || tells(column)),
});

/** A header, where it stands, and how well it names its column. */
interface Standing {
  readonly header: string;
  /** Those of its words that name the column, folded. */
  readonly words: string;
  readonly at: number;
  readonly rank: number;
}

/** One title that stands twice, be it with other things around it; a mapping gives its headers one rank. */
const isTheSame = (a: Standing, b: Standing): boolean =>
  a.words === b.words || (a.rank === b.rank && a.rank >= 0);

/** A column that names people is looked at by the reader alone, and only for the offices among them. */
const isAskedForOffices = ({ columns }: Dataset, { name }: Column): boolean =>
  [...columns.values()].some(({ spec: { falls_back_on: from } }) => {
    return typeof from === 'object' && 'office_in' in from && from.office_in === name;
  });

function missingOf(dataset: Dataset, has: (column: Column) => boolean): string[] {
  const missing: string[] = [];
  const groups = new Map<string, Column[]>();
  for (const column of dataset.columns.values()) {
    const { required } = column.spec;
    if (required === true || required === 'header') {
      if (!has(column)) missing.push(column.spec.title.vi);
    } else if (required !== undefined) {
      groups.set(required, [...(groups.get(required) ?? []), column]);
    }
  }
  for (const group of groups.values()) {
    if (!group.some(has)) missing.push(group.map(({ spec }) => spec.title.vi).join(' / '));
  }
  return missing;
}

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Why a file's header is not of any dataset, and the nearest one. */
export function notRecognised(matches: readonly Match[]): Complaint {
  const [nearest] = matches.toSorted(
    (a, b) => b.found.size - a.found.size || a.missing.length - b.missing.length,
  );
  if (!nearest || nearest.found.size === 0) {
    return {
      what: { vi: 'Không thấy dòng tiêu đề nào quen biết.', en: 'No header row is known here.' },
      hint: {
        vi: 'Xem tiêu đề cần có bằng `par-score template <tập dữ liệu>`, hoặc chỉ rõ bằng `--dataset <tập dữ liệu>=<tệp>`.',
        en: 'See the headers with `par-score template <dataset>`, or say what it is with `--dataset <dataset>=<file>`.',
      },
    };
  }
  return lacks(nearest);
}

/** What a file needs before it can be of a dataset. */
export const lacks = ({ dataset, missing }: Match): Complaint => ({
  what: {
    vi: `Không đủ cột để nhận ra tập dữ liệu. Gần nhất là ${dataset.name} (${dataset.title.vi}), còn thiếu ${list(missing)}.`,
    en: `Not enough columns to recognise a dataset. The nearest is ${dataset.name} (${dataset.title.en}); it lacks ${list(missing)}.`,
  },
  hint: {
    vi: `Thêm cột còn thiếu, hoặc xem \`par-score template ${dataset.name}\`.`,
    en: `Add what is missing, or see \`par-score template ${dataset.name}\`.`,
  },
});

/** Two datasets fit a header equally well. */
export function undecided(fits: readonly Match[]): Complaint {
  const names = fits.map(({ dataset }) => dataset.name);
  return {
    what: {
      vi: `Tiêu đề hợp với cả ${names.join(' và ')}.`,
      en: `The header fits both ${names.join(' and ')}.`,
    },
    hint: {
      vi: `Chỉ rõ bằng \`--dataset ${names[0]}=<tệp>\`.`,
      en: `Say which with \`--dataset ${names[0]}=<file>\`.`,
    },
  };
}

export const headerTwice = (header: string): Complaint => ({
  what: { vi: `Tiêu đề "${header}" có hai lần.`, en: `The header "${header}" stands twice.` },
  hint: { vi: 'Đổi tên hoặc bỏ một cột.', en: 'Rename or remove one of the columns.' },
});
