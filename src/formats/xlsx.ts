import type { Words } from '../text/words.js';
import { reportRows } from './csv/csv.js';
import type { Format } from './format.js';
import { reportPage } from './page/report-page.js';
import { workbookBytes } from './workbook/bytes.js';
import { pageInto, rowsInto } from './workbook/page.js';

/** The name of the sheet that has the figures as numbers. */
export const FIGURES: Words = { vi: 'Số liệu', en: 'Figures' };

/** An Excel workbook: a sheet for each section of the page, and last all figures as the CSV has them. */
export const xlsx = {
  name: 'xlsx',
  about: { vi: 'tệp Excel, mỗi phần một trang', en: 'an Excel workbook, a sheet for each part' },
  endings: ['.xlsx'],
  render: (report, { language }) =>
    workbookBytes((workbook) => {
      pageInto(workbook, reportPage(report, language, Number.POSITIVE_INFINITY));
      rowsInto(workbook, FIGURES[language], reportRows(report, language));
    }),
} as const satisfies Format;
