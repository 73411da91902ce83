import { type AgencyReport, agencySchema } from '../../../report/agency/schema.js';
import type { RenderOptions } from '../../format.js';
import { jsonOf } from '../../json.js';
import { markdownOf } from '../../markdown.js';
import type { FormatName } from '../../registry.js';
import { renderPage } from '../../terminal/render.js';
import { agencyCsv } from './csv.js';
import { agencyPage } from './page.js';

/** The report on an office in every format that the report has. */
export const AGENCY_FORMATS: Readonly<
  Record<FormatName, (report: AgencyReport, options: RenderOptions) => string>
> = {
  table: (report, options) => renderPage(agencyPage(report, options.language), options),
  json: (report) => jsonOf(agencySchema.parse(report)),
  csv: (report, { language }) => agencyCsv(report, language),
  markdown: (report, { language }) => markdownOf(agencyPage(report, language)),
};
