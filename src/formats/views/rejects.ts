import { type Column, type Dataset, reaches } from '../../catalog/dataset.js';
import type { Reject } from '../../data/account.js';
import type { Language, Words } from '../../text/words.js';
import { csvLine } from '../csv/cell.js';

const FIXED: Record<Language, readonly string[]> = {
  vi: ['Tệp', 'Dòng', 'Tập dữ liệu', 'Cột', 'Mã lý do', 'Lý do', 'Giá trị'],
  en: ['File', 'Line', 'Dataset', 'Column', 'Reason code', 'Reason', 'Value'],
};

/** A file of whose rows and cells it is told. */
interface Source {
  readonly dataset: Dataset;
  readonly match: { readonly columns: readonly (Column | undefined)[] };
}

/** A CSV of rejected rows and unread cells: where, why, and what the row said. Personal columns are not among it. */
export interface RejectTable {
  readonly header: string;
  line(reject: Reject): string;
}

export function rejectTable(sources: readonly Source[], language: Language): RejectTable {
  const datasets = new Map(sources.map(({ dataset }) => [dataset.name, dataset]));
  const titles = [...new Set(sources.flatMap((source) => columnsOf(source).map(titleIn(language))))];
  const columnOf = (dataset: string, name: string | undefined): Column | undefined =>
    datasets.get(dataset)?.columns.get(name ?? '');

  return {
    header: `\uFEFF${csvLine([...FIXED[language], ...titles], language)}`,
    line({ file, line, dataset, column, code, say, value, cells }) {
      const where = columnOf(dataset, column);
      const named = where ? titleIn(language)(where) : (column ?? '');
      const said = new Map(
        Object.entries(cells).flatMap(([name, text]) => {
          const own = columnOf(dataset, name);
          return own ? [[titleIn(language)(own), text] as const] : [];
        }),
      );
      const fixed = [file, String(line), dataset, named, code, say[language], value ?? ''];
      return csvLine([...fixed, ...titles.map((title) => said.get(title) ?? '')], language);
    },
  };
}

const titleIn =
  (language: Language) =>
  ({ spec }: { readonly spec: { readonly title: Words } }): string =>
    spec.title[language];

/** The columns that a file has, in its order, and then those that follow from them. */
function columnsOf({ dataset, match }: Source): Column[] {
  const own = match.columns.filter((column) => column !== undefined);
  const follows = [...dataset.columns.values()].filter(
    (column) => !column.spec.personal && reaches(dataset, column, (one) => own.includes(one)),
  );
  return [...new Set([...own, ...follows])];
}
