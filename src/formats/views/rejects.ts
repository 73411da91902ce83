import type { Reject } from '../../data/account.js';
import type { Language } from '../../text/words.js';
import { csvLine } from '../csv/cell.js';

const FIXED: Record<Language, readonly string[]> = {
  vi: ['Tệp', 'Dòng', 'Tập dữ liệu', 'Cột', 'Mã lý do', 'Lý do', 'Giá trị'],
  en: ['File', 'Line', 'Dataset', 'Column', 'Reason code', 'Reason', 'Value'],
};

/** The columns of what rejected rows said, over all files. Personal columns are not among them. */
export const rejectTitles = (
  columns: readonly ({ readonly spec: { readonly title: { readonly vi: string } } } | undefined)[],
): string[] => [...new Set(columns.flatMap((column) => (column ? [column.spec.title.vi] : [])))];

export const rejectHeader = (titles: readonly string[], language: Language): string =>
  `\uFEFF${csvLine([...FIXED[language], ...titles], language)}`;

/** One rejected row: where, why, and what it said. */
export function rejectLine(reject: Reject, titles: readonly string[], language: Language): string {
  const { file, line, dataset, column, code, say, value, cells } = reject;
  const fixed = [file, String(line), dataset, column ?? '', code, say[language], value ?? ''];
  return csvLine([...fixed, ...titles.map((title) => cells[title] ?? '')], language);
}
