import type { Catalog } from '../catalog/model.js';
import type { DatasetRows } from '../data/intake.js';
import type { RowPlace } from '../data/summary.js';
import type { WrongSum } from '../data/wrong-sum.js';
import { shownNumber } from '../text/display.js';
import { joined, type Language, same, type Words } from '../text/words.js';
import { decimal, exact } from '../values/exact.js';
import { listed, type Notice, notice } from './notice.js';

/** Totals that are not the sums of their parts, with row and figures; and which rows of summaries do not count again. */
export function sumNotices(
  rows: ReadonlyMap<string, DatasetRows>,
  catalog: Pick<Catalog, 'datasets'>,
): Notice[] {
  return [...rows].flatMap(([name, { wrongSums, summed }]) => {
    const title = catalog.datasets.get(name)?.title ?? same(name);
    const dataset = catalog.datasets.get(name);
    const columnTitle = (column: string | null): Words =>
      column === null
        ? (dataset?.record ?? same(name))
        : (dataset?.columns.get(column)?.spec.title ?? same(column));
    return [
      ...byName([...wrongSums, ...(summed?.wrong ?? [])]).map((wrong) => mismatch(title, wrong, columnTitle)),
      ...(summed ? settled(title, summed) : []),
    ];
  });
}

const byName = (wrong: readonly WrongSum[]): WrongSum[][] =>
  [...new Set(wrong.map(({ name }) => name))].map((name) => wrong.filter((one) => one.name === name));

function mismatch(
  title: Words,
  wrong: readonly WrongSum[],
  columnTitle: (column: string | null) => Words,
): Notice {
  const [{ name, say }] = wrong as [WrongSum];
  return listed(
    `identity:${name}`,
    joined([title, say], ': '),
    wrong.map((one) => figures(one, columnTitle(one.column))),
    wrong.length,
  );
}

/** "bieu-06.csv, dòng 5: Đã giải quyết 100, các phần cộng lại 98"; "ho-so.csv, dòng 125: hồ sơ 120, phía trên có 118" */
function figures({ file, line, column: of, total, parts, atLeast }: WrongSum, column: Words): Words {
  const shown = (amount: string, language: Language): string => shownNumber(decimal(exact(amount)), language);
  if (of === null)
    return {
      vi: `${file}, dòng ${line}: ${column.vi} ${shown(total, 'vi')}, phía trên có ${shown(parts, 'vi')} dòng`,
      en: `${file}, line ${line}: ${column.en} ${shown(total, 'en')}, above it are ${shown(parts, 'en')} rows`,
    };
  return {
    vi: `${file}, dòng ${line}: ${column.vi} ${shown(total, 'vi')}, các phần cộng lại ${atLeast ? 'ít nhất ' : ''}${shown(parts, 'vi')}`,
    en: `${file}, line ${line}: ${column.en} ${shown(total, 'en')}, its parts add up to ${atLeast ? 'at least ' : ''}${shown(parts, 'en')}`,
  };
}

function settled(title: Words, { held, headings, overlaps }: NonNullable<DatasetRows['summed']>): Notice[] {
  const notices: Notice[] = [];
  if (held > 0) {
    const say: Words = {
      vi: 'dòng đã nằm trong dòng tổng, trong kỳ dài hơn hoặc trong tệp mới hơn nên không cộng lần nữa',
      en: 'rows that a wider row, a longer period or a newer file holds already, so that they are not added again',
    };
    notices.push(notice('summed-up', joined([title, say], ': '), held));
  }
  if (headings > 0) {
    const say: Words = {
      vi: 'dòng không có số liệu và không nêu cơ quan nào, coi là dòng đầu nhóm',
      en: 'rows without a figure that name no office, taken for headings',
    };
    notices.push(notice('headings', joined([title, say], ': '), headings));
  }
  if (overlaps.length > 0) {
    const say: Words = {
      vi: 'các dòng có kỳ chồng lên nhau, không rõ phần nào bị tính hai lần; hãy chỉ giữ một kỳ',
      en: 'rows of overlapping periods, of which nobody can say what would count twice; keep one period',
    };
    notices.push(
      listed('overlapping-periods', joined([title, say], ': '), overlaps.map(pair), overlaps.length),
    );
  }
  return notices;
}

const pair = ([a, b]: readonly [RowPlace, RowPlace]): Words => ({
  vi: `${a.file}, dòng ${a.line} và ${b.file === a.file ? '' : `${b.file}, `}dòng ${b.line}`,
  en: `${a.file}, line ${a.line} and ${b.file === a.file ? '' : `${b.file}, `}line ${b.line}`,
});
