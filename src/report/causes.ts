import { type Column, HIDDEN } from '../catalog/dataset.js';
import type { Catalog, Indicator } from '../catalog/model.js';
import { UNKNOWN_AGENCY, WRONG_ORDER } from '../data/say-unread.js';
import { type Cause, type Causes, causeOf, causesIn } from '../measure/cause.js';
import type { Present } from '../measure/outcome.js';
import { shownNumber } from '../text/display.js';
import { same, type Words } from '../text/words.js';
import type { ReportIndicator } from './schema.js';

const LISTED = 20;

/** What leaves an indicator open, what to mend first, and how much is still open after it. */
export function showUnknown(
  causes: Causes,
  indicator: Indicator,
  catalog: Catalog,
  present: Present,
): ReportIndicator['unknown'] {
  const records = [...causes.values()].reduce((sum, count) => sum + count, 0);
  return {
    records,
    causes: inOrder(causes).map(({ id, count, left }) => {
      const cause = causeOf(id);
      const { kind, dataset, column, word } = cause;
      return {
        kind,
        dataset,
        column,
        word,
        records: count,
        left,
        ...say(cause, count, indicator, catalog, present),
      };
    }),
  };
}

interface Step {
  readonly id: string;
  /** What it leaves open, alone or with others. */
  readonly count: number;
  /** What is still open once it and those before it are mended. */
  readonly left: number;
}

/** Again and again the cause that settles the most; of those alike, the one that stands in the way of the most. */
function inOrder(causes: Causes): Step[] {
  let open = [...causes].map(([set, count]) => ({ ids: new Set(causesIn(set)), count }));
  const touched = new Map<string, number>();
  for (const { ids, count } of open) for (const id of ids) touched.set(id, (touched.get(id) ?? 0) + count);
  const steps: Step[] = [];
  while (open.length > 0 && steps.length < LISTED) {
    const settles = new Map([...touched.keys()].map((id) => [id, 0]));
    for (const { ids, count } of open) {
      const [only] = ids;
      if (ids.size === 1 && only !== undefined) settles.set(only, (settles.get(only) ?? 0) + count);
    }
    const ranked = [...settles].sort(
      ([a, x], [b, y]) =>
        y - x || (touched.get(b) as number) - (touched.get(a) as number) || (a < b ? -1 : 1),
    );
    const [id] = ranked[0] as [string, number];
    const count = touched.get(id) as number;
    touched.delete(id);
    for (const { ids } of open) ids.delete(id);
    open = open.filter(({ ids }) => ids.size > 0);
    steps.push({ id, count, left: open.reduce((sum, one) => sum + one.count, 0) });
  }
  return steps;
}

function say(cause: Cause, count: number, indicator: Indicator, catalog: Catalog, present: Present): Words {
  const dataset = catalog.datasets.get(cause.dataset);
  const column = dataset?.columns.get(cause.column ?? '');
  const list = dataset?.title ?? same(cause.dataset);
  const record = dataset?.record ?? { vi: 'bản ghi', en: 'records' };
  const item = indicator.parts?.items.find(({ id }) => id === cause.word)?.title ?? same(cause.word ?? '');
  const lacking = cause.kind === 'column' ? present.lacking(cause.dataset, cause.column ?? '') : [];
  return SENTENCES[cause.kind](
    { cause, column, list, record, item, lacking, isSummary: dataset?.spec.summary !== undefined },
    { vi: shownNumber(String(count), 'vi'), en: shownNumber(String(count), 'en') },
  );
}

interface Named {
  readonly cause: Cause;
  readonly column: Column | undefined;
  /** The title of the dataset. */
  readonly list: Words;
  /** What its records are called. */
  readonly record: Words;
  readonly item: Words;
  /** The files that lack the column. */
  readonly lacking: readonly string[];
  /** Its rows are sums, which may overlap. */
  readonly isSummary: boolean;
}

const FILES = 3;

/** " (a.csv, b.csv, c.csv, …)" */
const inFiles = ({ lacking }: Named): string =>
  lacking.length === 0
    ? ''
    : ` (${[...lacking.slice(0, FILES), ...(lacking.length > FILES ? ['…'] : [])].join(', ')})`;

const titleOf = ({ column, cause }: Named): Words => column?.spec.title ?? same(cause.column ?? '');

/** What to do about each kind of cause, and how much it leaves open. */
const SENTENCES: Readonly<Record<Cause['kind'], (named: Named, count: Words) => Words>> = {
  word(named, count) {
    const { vi, en } = wordToMend(named);
    return { vi: `${vi}: ${count.vi} ${named.record.vi}`, en: `${en}: ${count.en} ${named.record.en}` };
  },
  column: (named, count) => ({
    vi: `thêm cột “${titleOf(named).vi}” vào tệp của ${named.list.vi}${inFiles(named)}: ${count.vi} ${named.record.vi}`,
    en: `add the column “${titleOf(named).en}” to the files of ${named.list.en}${inFiles(named)}: ${count.en} ${named.record.en}`,
  }),
  blank: (named, count) => ({
    vi: `điền cột “${titleOf(named).vi}” của ${named.list.vi}: ${count.vi} ô trống`,
    en: `fill in “${titleOf(named).en}” of ${named.list.en}: ${count.en} empty cells`,
  }),
  key: (named, count) => ({
    vi: `thêm \`${named.cause.word}\` vào ${named.list.vi}: ${count.vi} ${named.record.vi}`,
    en: `add \`${named.cause.word}\` to ${named.list.en}: ${count.en} ${named.record.en}`,
  }),
  member: ({ list }, count) => ({
    vi: `bổ sung cơ quan còn thiếu trong ${list.vi}: ${count.vi} cơ quan`,
    en: `add the offices that ${list.en} lacks: ${count.en} offices`,
  }),
  proof: ({ item }) => ({ vi: `nộp minh chứng: ${item.vi}`, en: `hand in the proof: ${item.en}` }),
  row: ({ list, isSummary }, count) => ({
    vi: `sửa các dòng không đọc được${isSummary ? ' hoặc chồng kỳ nhau' : ''} của ${list.vi}: ${count.vi} dòng`,
    en: `mend the unreadable${isSummary ? ' or overlapping' : ''} rows of ${list.en}: ${count.en} rows`,
  }),
};

function wordToMend(named: Named): Words {
  const { word, code } = named.cause;
  const title = titleOf(named);
  if (word === HIDDEN) {
    return {
      vi: `sửa các ô không được hiển thị ở cột “${title.vi}”`,
      en: `mend the cells of “${title.en}” that are not shown`,
    };
  }
  if (code === UNKNOWN_AGENCY) {
    return {
      vi: `thêm cơ quan \`${word}\` vào danh mục`,
      en: `add the agency \`${word}\` to the dictionary`,
    };
  }
  if (code === WRONG_ORDER) {
    return {
      vi: `ghi mọi ngày của cột “${title.vi}” theo cùng một thứ tự, hoặc khai báo thứ tự đó`,
      en: `write all dates of “${title.en}” in one order, or declare which it is`,
    };
  }
  if (code === 'unknown-value') {
    return {
      vi: `thêm \`${word}\` vào các giá trị của cột “${title.vi}”`,
      en: `add \`${word}\` to the values of “${title.en}”`,
    };
  }
  return { vi: `sửa \`${word}\` ở cột “${title.vi}”`, en: `mend \`${word}\` in “${title.en}”` };
}
