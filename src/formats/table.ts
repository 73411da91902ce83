import type { Format } from './format.js';
import { reportPage } from './page/report-page.js';
import { renderPage } from './terminal/render.js';

/** The other formats have all groups. */
const GROUPS = 15;

/** What an analyst looks at: the areas as tables, then what they rest on, then the totals. */
export const table = {
  name: 'table',
  about: { vi: 'bảng để đọc trên màn hình', en: 'tables to be read on the screen' },
  endings: ['.txt'],
  render: (report, options) => renderPage(reportPage(report, options.language, GROUPS), options),
} as const satisfies Format;
