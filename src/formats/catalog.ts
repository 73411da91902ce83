import { Chalk } from 'chalk';
import type { CatalogView } from '../report/catalog-view.js';
import type { RenderOptions } from './format.js';
import { plain } from './plain.js';
import { columns, wrap } from './wrap.js';

const CODE = 8;

/** The catalogue: areas, criteria and indicators, each indicator with the data that it needs. */
export function renderCatalog(view: CatalogView, { language, width, color }: RenderOptions): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const page = Math.min(width, 120);
  const data = Math.max(...view.indicators.map(({ datasets }) => columns(names(datasets))), 0);
  const side = Math.min(data, Math.floor(page / 3));
  const room = page - CODE - side - 2;
  const lines: string[] = [];
  const row = (code: string, title: string, needs: string, style: (text: string) => string): void => {
    const left = wrap(plain(title), room);
    const right = wrap(needs, side);
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
      const text = left[i] ?? '';
      const gap = ' '.repeat(room - columns(text) + 2);
      const line =
        (i === 0 ? code.padEnd(CODE) : ' '.repeat(CODE)) + style(text) + gap + paint.dim(right[i] ?? '');
      lines.push(line.trimEnd());
    }
  };
  for (const area of view.areas) {
    lines.push('');
    row(area.code, area.title[language], '', paint.bold);
    for (const criterion of area.criteria) {
      const own = view.indicators.filter((indicator) => indicator.criterion === criterion.code);
      if (own[0]?.code !== criterion.code) row(criterion.code, criterion.title[language], '', (text) => text);
      for (const { code, title, datasets } of own)
        row(code, title[language], names(datasets), (text) => text);
    }
  }
  return `${lines.slice(1).join('\n')}\n`;
}

const names = (datasets: readonly { readonly id: string }[]): string =>
  datasets.map(({ id }) => id).join(', ');
