import { Chalk } from 'chalk';
import type { ReportOwner } from '../../report/schema.js';
import type { AlternativeView, CatalogView, IndicatorView } from '../../run/catalog-view.js';
import { shownNumber, withoutZeros } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { exact } from '../../values/exact.js';
import type { RenderOptions } from '../format.js';
import { type Measured, shownFigures } from '../page/alternatives.js';
import { shownAmount } from '../page/numbers.js';
import { ORIGIN_WORDS } from '../page/origins.js';
import { SPLIT } from '../page/scale.js';
import { thresholdSign } from '../page/threshold.js';
import { partly } from '../page/value.js';
import { plain } from '../plain.js';
import { widthOf, wrap } from '../terminal/wrap.js';

const LABELS = {
  area: { vi: 'Lĩnh vực', en: 'Area' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  population: { vi: 'Mẫu số', en: 'Denominator' },
  amount: { vi: 'Giá trị', en: 'Value' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  result: { vi: 'Kết quả', en: 'Result' },
  threshold: { vi: 'Ngưỡng', en: 'Threshold' },
  points: { vi: 'Điểm tối đa', en: 'Points' },
  rule: { vi: 'Cách chấm', en: 'Rule' },
  source: { vi: 'Căn cứ', en: 'Source' },
  owner: { vi: 'Cơ quan chủ trì', en: 'Owner' },
  with: { vi: 'Phối hợp', en: 'Taking part' },
  items: { vi: 'Nội dung', en: 'Items' },
  datasets: { vi: 'Dữ liệu', en: 'Data' },
  origin: { vi: 'Nguồn số liệu', en: 'Figures' },
  otherwise: { vi: 'Cách đo thay', en: 'Stands in' },
  readings: { vi: 'Cách hiểu khác', en: 'Or read as' },
  note: { vi: 'Cách hiểu', en: 'Reading' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
} as const satisfies Record<string, Words>;

const BASIS: Record<string, Words> = {
  stated: { vi: 'kế hoạch nêu rõ', en: 'stated by the plan' },
  interpreted: { vi: 'hiểu từ lời của kế hoạch', en: 'interpreted from the plan' },
};

/**
 * A definition in words: population, numerator, threshold, source, owner, data, reading, examples; with what it and its
 * other measures came to, where it was measured.
 */
export function renderDefinition(
  indicator: IndicatorView,
  view: CatalogView,
  { language, width, color }: RenderOptions,
  measured?: Measured,
): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const area = view.areas.find(({ code }) => code === indicator.area);
  const criterion = area?.criteria.find(({ code }) => code === indicator.criterion);
  // Names that definitions go by are English; a Vietnamese sentence has none of them.
  const list = (items: readonly { id: string; title: Words }[]): string =>
    items.map(({ id, title }) => (language === 'vi' ? title.vi : `${title.en} (${id})`)).join('; ');
  const amount = indicator.numerator === null;
  const lines: [Words, string | undefined][] = [
    [LABELS.area, area && `${area.code} ${area.title[language]}`],
    [
      LABELS.criterion,
      criterion && criterion.code !== indicator.code
        ? `${criterion.code} ${criterion.title[language]}`
        : undefined,
    ],
    [amount ? LABELS.amount : LABELS.population, indicator.population?.[language]],
    [LABELS.numerator, indicator.numerator?.[language]],
    [LABELS.threshold, thresholdText(indicator, language)],
    [LABELS.result, measured && resultText(measured, language)],
    [LABELS.points, pointsText(indicator, language)],
    [LABELS.rule, indicator.score?.rule[language]],
    [LABELS.source, indicator.source ? sourceText(indicator.source, view, language) : undefined],
    [LABELS.owner, indicator.owner ? ownerText(indicator.owner, list, language) : undefined],
    [LABELS.with, list(indicator.owner?.with ?? [])],
    [LABELS.items, itemsText(indicator, list, language)],
    [LABELS.datasets, list(indicator.datasets)],
    [LABELS.origin, ORIGIN_WORDS[indicator.origin][language]],
    [LABELS.otherwise, alternatives(indicator.otherwise, 'otherwise', measured, language)],
    [LABELS.readings, alternatives(indicator.readings, 'reading', measured, language)],
    [LABELS.note, indicator.note?.[language]],
    [LABELS.examples, indicator.examples.map((name) => name[language]).join('; ')],
  ];
  const indent = Math.max(...Object.values(LABELS).map((label) => widthOf(label[language]))) + 2;
  const room = Math.max(20, Math.min(width, 120) - indent);
  const body = lines.flatMap(([label, value]) =>
    value ? hang(paint.dim(label[language]), widthOf(label[language]), wrap(plain(value), room), indent) : [],
  );
  const title = wrap(`${indicator.code}  ${plain(indicator.title[language])}`, Math.min(width, 120)).map(
    (line) => paint.bold(line),
  );
  return `${[...title, ...body].join('\n')}\n`;
}

/** "27/29, 93,10 %, không đạt", and by which measure, if not its own; else why there is none. */
function resultText(measured: Measured, language: Language): string {
  const { reason, stands_in } = measured;
  const instead = stands_in ? ` (${stands_in.title[language]}; ${stands_in.reason[language]})` : '';
  return shownFigures(measured, language) + instead + (reason ? ` (${reason[language]})` : '');
}

/** "Biểu 06a (tự khai): Số hồ sơ …; 27/29, 93,10 %": what each of them counts, and came to. */
function alternatives(
  all: readonly AlternativeView[],
  kind: Measured['alternatives'][number]['kind'],
  measured: Measured | undefined,
  language: Language,
): string {
  const came = (measured?.alternatives ?? []).filter((one) => one.kind === kind);
  return all
    .map(({ title, origin, population, numerator }, i) => {
      const own = came[i];
      const said = [
        population[language],
        numerator?.[language] ?? '',
        measured && own ? shownFigures(partly(measured, own), language) : '',
      ];
      return `${title[language]} (${ORIGIN_WORDS[origin][language]}): ${said.filter((text) => text !== '').join('; ')}`;
    })
    .join('. ');
}

function hang(label: string, labelWidth: number, lines: readonly string[], indent: number): string[] {
  return lines.map(
    (line, i) => (i === 0 ? label + ' '.repeat(indent - labelWidth) : ' '.repeat(indent)) + line,
  );
}

function thresholdText({ threshold }: IndicatorView, language: Language): string {
  if (!threshold) return { vi: 'không đặt ngưỡng', en: 'none' }[language];
  return `${shownLine(threshold, language)} (${BASIS[threshold.basis]?.[language]})`;
}

type List = (offices: readonly { readonly id: string; readonly title: Words }[]) => string;

const NOT_NAMED: Words = {
  vi: 'theo cách hiểu, kế hoạch không nêu',
  en: 'as the definitions read it; the plan names nobody',
};

const ownerText = ({ agencies, basis }: ReportOwner, list: List, language: Language): string =>
  basis === 'interpreted' ? `${list(agencies)} (${NOT_NAMED[language]})` : list(agencies);

/** What the checklist requires, and of whom where the items have owners of their own. */
const itemsText = ({ items }: IndicatorView, list: List, language: Language): string =>
  items
    .map(({ id, title, owner }) => {
      const text = `${id} ${title[language]}`;
      return owner ? `${text} (${ownerText(owner, list, language)})` : text;
    })
    .join('; ');

/** "0,97, chia đều (tạm tính)". */
function pointsText({ score }: IndicatorView, language: Language): string | undefined {
  if (!score) return undefined;
  const { vi, en } = score.source;
  const by: Words = score.basis === 'split' ? SPLIT : { vi: `theo ${vi}`, en: `by ${en}` };
  return `${shownAmount(score.possible, language)}, ${by[language]}`;
}

/** "≥ 98 %". */
export function shownLine(threshold: NonNullable<IndicatorView['threshold']>, language: Language): string {
  const value = threshold.percent ? exact(threshold.value).mul(100) : exact(threshold.value);
  const number = shownNumber(withoutZeros(value.toString()), language);
  return `${thresholdSign(threshold)} ${number}${threshold.percent ? ' %' : ''}`;
}

const sourceText = (
  { line, quote }: { line: number; quote: string },
  view: CatalogView,
  language: Language,
): string =>
  language === 'vi'
    ? `${view.index.plan.vi}, dòng ${line}: “${quote}”`
    : `${view.index.plan.en}, line ${line}: “${quote}”`;
