import { Chalk } from 'chalk';
import { ORIGINS } from '../../language/origin.js';
import type { CatalogView, IndicatorView } from '../../run/catalog-view.js';
import type { Language } from '../../text/words.js';
import type { RenderOptions } from '../format.js';
import { BESIDE } from '../page/beside.js';
import { ORIGIN_WORDS } from '../page/origins.js';
import { ownerLegend, shownOwner } from '../page/owner.js';
import { plain } from '../plain.js';
import { widthOf, wrap } from '../terminal/wrap.js';
import { shownLine } from './definition.js';

const CODE = 8;
/** Names of offices may be as wide as this before they are broken. */
const MOST_OFFICE = 34;
const plainly = (text: string): string => text;

/**
 * The catalogue: areas, criteria and indicators, each indicator with its threshold, the data it needs and its owner;
 * what is to be known of the set.
 */
export function renderCatalog(view: CatalogView, { language, width, color }: RenderOptions): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const whole = Math.min(width, 120);
  const all = [...view.indicators, ...view.goals, ...view.monitored];
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(...texts.map(widthOf), 0));
  const data = Math.max(
    widest(
      all.map((one) => needs(one, language)),
      whole,
    ),
    widest(
      all.map((one) => owned(one, language)),
      MOST_OFFICE,
    ),
  );
  const side = Math.min(data, Math.floor(whole / 3));
  const room = whole - CODE - side - 2;
  const lines: string[] = [];
  const row = (code: string, title: string, beside: string[], style: (text: string) => string): void => {
    const left = wrap(plain(title), room);
    const right = beside.flatMap((text) => wrap(plain(text), side));
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const text = left[i] ?? '';
      const gap = ' '.repeat(room - widthOf(text) + 2);
      const line =
        (i === 0 ? code.padEnd(CODE) : ' '.repeat(CODE)) + style(text) + gap + paint.dim(right[i] ?? '');
      lines.push(line.trimEnd());
    }
  };
  for (const area of view.areas) {
    lines.push('');
    row(area.code, area.title[language], [], paint.bold);
    for (const criterion of area.criteria) {
      const own = view.indicators.filter((indicator) => indicator.criterion === criterion.code);
      if (own[0]?.code !== criterion.code) row(criterion.code, criterion.title[language], [], plainly);
      for (const indicator of own)
        row(indicator.code, indicator.title[language], besides(indicator, language), plainly);
    }
  }
  for (const list of ['goals', 'monitored'] as const) {
    if (view[list].length === 0) continue;
    lines.push('');
    row('', BESIDE[list][language], [], paint.bold);
    for (const one of view[list]) row(one.code, one.title[language], besides(one, language), plainly);
  }
  if (view.indicators.length > 0) lines.push('', origins(view, language));
  if (view.index.note) lines.push('', ...wrap(plain(view.index.note[language]), whole));
  const legend = ownerLegend(all, language);
  if (legend.length > 0) lines.push('', ...legend.flatMap((line) => wrap(line, whole)));
  return `${lines.slice(1).join('\n')}\n`;
}

/** The line and the data, and below them who is in charge. */
const besides = (indicator: IndicatorView, language: Language): string[] =>
  [needs(indicator, language), owned(indicator, language)].filter((text) => text !== '');

const owned = ({ owner }: IndicatorView, language: Language): string =>
  owner ? shownOwner(owner, language) : '';

/** "≥ 98 % · job_positions · tự khai": the line, the data that it takes, and what they rest on where that is no record. */
function needs({ threshold, datasets, origin }: IndicatorView, language: Language): string {
  return [
    threshold ? shownLine(threshold, language) : '',
    // Names that definitions go by are English: in Vietnamese stand the titles.
    datasets.map(({ id, title }) => (language === 'vi' ? title.vi : id)).join(', '),
    origin === 'records' ? '' : ORIGIN_WORDS[origin][language],
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

/** "83 chỉ số: 47 từ dữ liệu gốc · 9 điều tra · 27 tự khai". */
function origins({ indicators }: CatalogView, language: Language): string {
  const counts = [...ORIGINS]
    .reverse()
    .map((origin) => [origin, indicators.filter((one) => one.origin === origin).length] as const)
    .filter(([, count]) => count > 0)
    .map(([origin, count]) => `${count} ${ORIGIN_WORDS[origin][language]}`);
  const all = { vi: `${indicators.length} chỉ số`, en: `${indicators.length} indicators` }[language];
  return `${all}: ${counts.join(' · ')}`;
}
