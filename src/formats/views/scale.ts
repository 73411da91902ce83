import type { Catalog } from '../../catalog/model.js';
import { SCALE_COLUMNS } from '../../run/scale-csv.js';
import type { Language } from '../../text/words.js';
import { csvLine } from '../csv/cell.js';

interface Row {
  readonly code: string;
  readonly title: { readonly vi: string; readonly en: string };
}

const rowsOf = ({ areas }: Catalog): Row[] =>
  areas.flatMap((area) => [
    area,
    ...area.criteria.flatMap((criterion) => [
      criterion,
      ...criterion.indicators.filter(({ code }) => code !== criterion.code),
    ]),
  ]);

/** A scale to be filled in, as a spreadsheet: every code, no points. */
export function scaleTemplateCsv(catalog: Catalog, language: Language): string {
  const heads = Object.values(SCALE_COLUMNS).map((title) => title[language]);
  const lines = rowsOf(catalog).map(({ code, title }) => [code, title[language], '', '', '', '', '', '']);
  return `\uFEFF${[heads, ...lines].map((cells) => csvLine(cells, language)).join('')}`;
}

/** The same in YAML, for the person who keeps a definition set. */
export function scaleTemplateYaml(catalog: Catalog): string {
  const lines = rowsOf(catalog).map(({ code, title }) => `  # ${title.vi}\n  "${code}": { points: }`);
  const head = [
    `scale: ${catalog.index.index}-official`,
    'source: { vi: "Quyết định số … ngày …", en: "Decision … of …" }',
    'total: 100',
    'points:',
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}
