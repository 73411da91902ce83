import type { Column, Dataset } from '../catalog/dataset.js';
import type { Problem } from '../errors.js';
import { followedColumn, isDated } from '../language/columns/column.js';
import { joined, type Words } from '../text/words.js';
import type { DateOrder } from '../values/date-forms.js';
import { mergeOrders, NO_ORDERS, type Orders, type Shown } from './shown.js';

/** A file whose dates are not, or not all, in the order in which they are read. */
export interface Disorder {
  readonly path: string;
  readonly readAs: DateOrder;
  /** The columns of which it is not certain, and what their dates show. */
  readonly columns: readonly { readonly name: string; readonly title: Words }[];
  readonly orders: Orders;
  /** Whether it is so of the file as a whole. */
  readonly isWhole: boolean;
}

/** So few dates that are possible in the other order only are slips; each of them is not read. */
const SLIPS = 1 / 20;

/**
 * Whether dates of a file are possible only in another order than they are read in. A column is judged by its own
 * dates; one that has none that tell, by those of the file.
 */
export function disorderIn(
  path: string,
  { columns }: Dataset,
  { orders }: Shown,
  readAs: DateOrder = 'day_first',
): Disorder | undefined {
  const isProven = (shown: Orders): boolean => {
    const against = shown[otherThan(readAs)].count;
    return against > shown[readAs].count * SLIPS;
  };
  const isWhole = isProven([...orders.values()].reduce(mergeOrders, NO_ORDERS));
  /** A date may stand in the cell of the column that its own falls back on. */
  const isWrong = ({ name, spec }: Column): boolean => {
    const own = orders.get(name) ?? NO_ORDERS;
    const other = columns.get(followedColumn(spec) ?? '');
    const isTelling = own.day_first.count + own.month_first.count > 0;
    return (isTelling ? isProven(own) : isWhole) || (other !== undefined && isWrong(other));
  };
  const wrong = [...columns.values()].filter((column) => isDated(column.spec) && isWrong(column));
  if (wrong.length === 0) return undefined;
  return {
    path,
    readAs,
    columns: wrong.map(({ name, spec }) => ({ name, title: spec.title })),
    orders: wrong.map(({ name }) => orders.get(name) ?? NO_ORDERS).reduce(mergeOrders, NO_ORDERS),
    isWhole,
  };
}

const ORDERS: Record<DateOrder, Words> = {
  day_first: { vi: 'ngày đứng trước tháng', en: 'the day first' },
  month_first: { vi: 'tháng đứng trước ngày', en: 'the month first' },
};

/** What is wrong with the dates, and what became of them. */
export function sayDisorder({ readAs, columns, orders }: Disorder): Words {
  const other = otherThan(readAs);
  const titles = joined(
    columns.map(({ title }) => title),
    ', ',
  );
  const { count, first = '' } = orders[other];
  const kept = orders[readAs].count;
  const beside: Words =
    kept === 0
      ? { vi: 'không ngày nào chỉ đúng theo cách ngược lại', en: 'none only the other way' }
      : { vi: `${kept} ngày chỉ đúng theo cách ngược lại`, en: `${kept} only the other way` };
  return {
    vi: `${count} ngày chỉ đúng khi ${ORDERS[other].vi} (ví dụ ${first}), ${beside.vi}. Không tính ngày nào của các cột: ${titles.vi}.`,
    en: `${count} ${count === 1 ? 'date is' : 'dates are'} possible only with ${ORDERS[other].en} (such as ${first}), ${beside.en}. No date counts of the columns: ${titles.en}.`,
  };
}

export const otherThan = (order: DateOrder): DateOrder =>
  order === 'day_first' ? 'month_first' : 'day_first';

/** What to do about it. */
export function mendDisorder({ readAs, orders }: Disorder, dataset: string): Words {
  const other = otherThan(readAs);
  if (orders[readAs].count > 0) {
    return {
      vi: 'Xuất lại tệp với mọi ngày theo cùng một thứ tự, tốt nhất là yyyy-MM-dd.',
      en: 'Export the file again with all dates in one order, best as yyyy-MM-dd.',
    };
  }
  return {
    vi: `Nếu cả tệp ghi ${ORDERS[other].vi}, ghi \`dates: ${other}\` cho tệp này trong \`mapping.yaml\`, hoặc cho mọi tệp trong tập dữ liệu \`${dataset}\`; nếu không, sửa các ngày sai.`,
    en: `If the whole file has ${ORDERS[other].en}, write \`dates: ${other}\` for it in \`mapping.yaml\`, or for all files in the dataset \`${dataset}\`; if not, correct the wrong dates.`,
  };
}

/** Whether rows are told apart by dates in question: then nobody knows which of them repeat others. */
export const isOfKeys = ({ columns }: Disorder, { spec }: Dataset): boolean =>
  columns.some(({ name }) => spec.key?.columns.includes(name));

/** The same as a problem of the file. */
export const disorderProblem = (disorder: Disorder, dataset: Dataset): Problem => ({
  place: { file: disorder.path },
  what: sayDisorder(disorder),
  hint: mendDisorder(disorder, dataset.name),
});
