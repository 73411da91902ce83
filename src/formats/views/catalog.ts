import { Chalk } from 'chalk';
import type { CatalogView, IndicatorView } from '../../run/catalog-view.js';
import type { Language, Words } from '../../text/words.js';
import type { RenderOptions } from '../format.js';
import { ownerLegend, shownOwner } from '../page/owner.js';
import { plain } from '../plain.js';
import { widthOf, wrap } from '../terminal/wrap.js';
import { shownLine } from './definition.js';

const CODE = 8;
/** Names of offices may be as wide as this before they are broken. */
const MOST_OFFICE = 34;
const GOALS = { vi: 'Mục tiêu', en: 'Goals' } as const satisfies Words;
const plainly = (text: string): string => text;

/** The catalogue: areas, criteria and indicators, each indicator with its threshold, the data it needs and its owner. */
export function renderCatalog(view: CatalogView, { language, width, color }: RenderOptions): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const whole = Math.min(width, 120);
  const all = [...view.indicators, ...view.goals];
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
  if (view.goals.length > 0) {
    lines.push('');
    row('', GOALS[language], [], paint.bold);
    for (const goal of view.goals) row(goal.code, goal.title[language], besides(goal, language), plainly);
  }
  const legend = ownerLegend(all, language);
  if (legend.length > 0) lines.push('', ...legend.flatMap((line) => wrap(line, whole)));
  return `${lines.slice(1).join('\n')}\n`;
}

/** The line and the data, and below them who is in charge. */
const besides = (indicator: IndicatorView, language: Language): string[] =>
  [needs(indicator, language), owned(indicator, language)].filter((text) => text !== '');

const owned = ({ owner }: IndicatorView, language: Language): string =>
  owner ? shownOwner(owner, language) : '';

/** "≥ 98 % · dossiers": the line, and the data that it takes. */
function needs({ threshold, datasets }: IndicatorView, language: Language): string {
  const names = datasets.map(({ id }) => id).join(', ');
  return threshold ? `${shownLine(threshold, language)} · ${names}` : names;
}
