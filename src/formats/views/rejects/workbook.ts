import type { Reject } from '../../../data/account.js';
import type { Directory } from '../../../language/columns/cell.js';
import { type Language, same, type Words } from '../../../text/words.js';
import { type OpenSheet, type Workbook, workbookInto } from '../../workbook/workbook.js';
import type { Sink } from '../../workbook/zip.js';
import { FIXED, type Source, teller, titlesOf } from './source.js';
import { Summary } from './summary.js';

/** A workbook of rejected rows and unread cells, written as they come. Personal columns are not among it. */
export interface RejectBook {
  add(reject: Reject): void;
  close(): void;
}

interface Setting {
  readonly sources: readonly Source[];
  readonly agencies: Directory;
  readonly language: Language;
}

/** On the sheet of a dataset; its name is that of the sheet. */
const WIDTHS = { file: 32, line: 8, column: 24, reason: 60, value: 24, code: 18 } as const;
const FIELDS = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
const TITLE_WIDTH = 20;

/**
 * A sheet a dataset, with the columns of its files alone; before them a sheet that says how much there is to mend in
 * each file. More rows than a sheet can hold go on in the next one.
 */
export function rejectBook(setting: Setting, sink: Sink): RejectBook {
  const { sources, agencies, language } = setting;
  const workbook = workbookInto(sink);
  const tell = teller(sources, agencies, language);
  const summary = new Summary();
  let open: ReturnType<typeof datasetSheet> | undefined;
  return {
    add(reject) {
      if (open?.dataset !== reject.dataset) open = datasetSheet(reject.dataset, workbook, setting);
      const { fixed, said } = tell(reject);
      open.sheet.row([
        ...FIELDS.map((field) => (field === 'line' ? { number: fixed.line } : fixed[field])),
        ...open.titles.map((title) => said.get(title) ?? null),
      ]);
      summary.add(reject);
    },
    close() {
      summarySheet(summary, workbook, setting);
      workbook.close();
    },
  };
}

function datasetSheet(
  dataset: string,
  workbook: Workbook,
  { sources, language }: Setting,
): { readonly dataset: string; readonly titles: readonly string[]; readonly sheet: OpenSheet } {
  const own = sources.filter((source) => source.dataset.name === dataset);
  const titles = titlesOf(own, language);
  const widths = [...FIELDS.map((field) => WIDTHS[field]), ...titles.map(() => TITLE_WIDTH)];
  const sheet = workbook.sheet({
    name: titleOf(dataset, sources)[language],
    columns: widths.map((width) => ({ width })),
    headRows: 1,
  });
  sheet.row([...FIELDS.map((field) => FIXED[field][language]), ...titles], 'head');
  return { dataset, titles, sheet };
}

const TO_MEND: Words = { vi: 'Cần sửa', en: 'To mend' };
const SUMMARY: readonly (readonly [head: Words, width: number])[] = [
  [FIXED.file, 32],
  [FIXED.dataset, 44],
  [FIXED.column, 24],
  [{ vi: 'Số chỗ cần sửa', en: 'How many' }, 16],
  [{ vi: 'Ví dụ', en: 'For example' }, 90],
];

/** What there is to mend, file by file. */
function summarySheet(summary: Summary, workbook: Workbook, { sources, language }: Setting): void {
  const sheet = workbook.sheet({
    name: TO_MEND[language],
    columns: SUMMARY.map(([, width]) => ({ width })),
    headRows: 1,
    first: true,
  });
  sheet.row(
    SUMMARY.map(([head]) => head[language]),
    'head',
  );
  for (const { file, dataset, column, count, say } of summary.lines()) {
    const where = sources
      .find((source) => source.dataset.name === dataset)
      ?.dataset.columns.get(column ?? '');
    const title = titleOf(dataset, sources)[language];
    const named = where?.spec.title[language] ?? column ?? null;
    sheet.row([file, title, named, { number: String(count) }, say[language]], 'wrapped');
  }
}

const titleOf = (name: string, sources: readonly Source[]): Words =>
  sources.find(({ dataset }) => dataset.name === name)?.dataset.title ?? same(name);
