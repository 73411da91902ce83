import type { Column, Dataset } from '../../catalog/dataset.js';
import type { Complaint } from '../../errors.js';
import { type NamedBy, namedBy } from './naming.js';

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
  /** Headers of the file that say the same as a better one. */
  readonly passedOver: readonly string[];
}

/** `given` are the columns that need no header, as something else says what stands in them. */
export function matchHeader(
  cells: readonly string[],
  dataset: Dataset,
  given: ReadonlySet<string> = new Set(),
): Match {
  const best = new Map<Column, NamedBy & { readonly at: number; readonly header: string }>();
  const passedOver: string[] = [];
  let twice: string | undefined;
  cells.forEach((header, at) => {
    const known = namedBy(header, dataset);
    if (!known) return;
    const { column, rank } = known;
    const other = best.get(column);
    if (other && !column.spec.personal && other.words === known.words) twice ??= header;
    if (other) passedOver.push(other.rank <= rank ? header : other.header);
    if (!other || rank < other.rank) best.set(column, { ...known, at, header });
  });
  const columns: (Column | undefined)[] = cells.map(() => undefined);
  for (const [column, { at }] of best)
    if (!column.spec.personal || isAskedForOffices(dataset, column)) columns[at] = column;
  const found = new Set(best.keys());
  return {
    dataset,
    columns,
    found,
    missing: missingOf(dataset, (column) => found.has(column) || given.has(column.name)),
    twice,
    passedOver,
  };
}

/** The same of a file that has something for some columns besides cells of their own. */
export const matchTelling = (match: Match, tells: (column: Column) => boolean): Match => ({
  ...match,
  missing: missingOf(match.dataset, (column) => match.found.has(column) || tells(column)),
});

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
