import type { Catalog } from '../../catalog/model.js';
import { type Points, pointsOf } from '../../catalog/points.js';
import { SCALE_COLUMNS } from '../../run/scale-table.js';
import type { Language, Words } from '../../text/words.js';
import { decimal } from '../../values/exact.js';
import { csvLine } from '../csv/cell.js';
import { shownAmount } from '../page/numbers.js';
import { PROVISIONAL } from '../page/points.js';
import { SPLIT } from '../page/scale.js';

interface Row {
  readonly code: string;
  readonly title: Words;
  /** The points that it has now, and who set them; empty without a scale. */
  readonly inUse: Words;
}

const IN_USE: Words = { vi: 'Đang dùng', en: 'In use' };

function rowsOf(catalog: Catalog): Row[] {
  const points = pointsOf(catalog);
  const row = ({ code, title }: Omit<Row, 'inUse'>): Row => ({
    code,
    title,
    inUse: shownInUse(points.get(code), catalog),
  });
  return catalog.areas.flatMap((area) => [
    row(area),
    ...area.criteria.flatMap((criterion) => [
      row(criterion),
      ...criterion.indicators.filter(({ code }) => code !== criterion.code).map(row),
    ]),
  ]);
}

/** "0,97, chia đều (tạm tính)". */
function shownInUse(points: Points | undefined, { scale }: Catalog): Words {
  if (!points || !scale) return { vi: '', en: '' };
  const say = (language: Language): string => {
    const amount = shownAmount(decimal(points.possible), language);
    if (points.basis === 'split') return `${amount}, ${SPLIT[language]}`;
    return scale.provisional ? `${amount}, ${PROVISIONAL[language]}` : amount;
  };
  return { vi: say('vi'), en: say('en') };
}

/** A scale to be filled in, as a spreadsheet: every code, with the points it has now beside the empty ones. */
export function scaleTemplateCsv(catalog: Catalog, language: Language): string {
  const heads = [...Object.values(SCALE_COLUMNS), IN_USE].map((title) => title[language]);
  const lines = rowsOf(catalog).map(({ code, title, inUse }) => {
    const empty = Object.keys(SCALE_COLUMNS)
      .slice(2)
      .map(() => '');
    return [code, title[language], ...empty, inUse[language]];
  });
  return `\uFEFF${[heads, ...lines].map((cells) => csvLine(cells, language)).join('')}`;
}

/** The same in YAML, for the person who keeps a definition set. */
export function scaleTemplateYaml(catalog: Catalog): string {
  const lines = rowsOf(catalog).map(({ code, title, inUse }) => {
    const now = inUse.vi === '' ? '' : ` (${IN_USE.vi.toLowerCase()}: ${inUse.vi})`;
    return `  # ${title.vi}${now}\n  "${code}": { points: }`;
  });
  const head = [
    `scale: ${catalog.index.index}-official`,
    'source: { vi: "Quyết định số … ngày …", en: "Decision … of …" }',
    'total: 100',
    'points:',
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}
