import { type AgencyReport, agencySchema } from '../../../report/agency/schema.js';
import type { RenderOptions } from '../../format.js';
import { jsonOf } from '../../json.js';
import { markdownOf } from '../../markdown.js';
import type { FormatName } from '../../registry.js';
import { renderPage } from '../../terminal/render.js';
import { workbookBytes } from '../../workbook/bytes.js';
import { pageInto, rowsInto } from '../../workbook/page.js';
import { FIGURES } from '../../xlsx.js';
import { agencyCsv, agencyRows } from './csv.js';
import { agencyPage } from './page.js';

/** The formats that the report on an office is printed in. */
export const AGENCY_FORMATS = {
  table: (report, options) => renderPage(agencyPage(report, options.language), options),
  json: (report) => jsonOf(agencySchema.parse(report)),
  csv: (report, { language }) => agencyCsv(report, language),
  xlsx: (report, { language }) =>
    workbookBytes((workbook) => {
      pageInto(workbook, agencyPage(report, language));
      rowsInto(workbook, FIGURES[language], agencyRows(report, language));
    }),
  markdown: (report, { language }) => markdownOf(agencyPage(report, language)),
} as const satisfies Partial<
  Record<FormatName, (report: AgencyReport, options: RenderOptions) => string | Uint8Array>
>;

export type AgencyFormat = keyof typeof AGENCY_FORMATS;

export const AGENCY_FORMAT_NAMES = Object.keys(AGENCY_FORMATS) as AgencyFormat[];
