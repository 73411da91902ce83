import { Chalk, type ChalkInstance } from 'chalk';
import type { RenderOptions } from '../format.js';
import type { Item, Page } from '../page/page.js';
import type { Sheet } from '../page/sheet.js';
import { plain } from '../plain.js';
import { type FittedColumn, fitColumns } from './fit.js';
import { grid } from './grid.js';
import { wrap } from './wrap.js';

const NARROWEST = 60;
const WIDEST = 140;

/** A page for the terminal. */
export function renderPage({ title, warnings, lines, sections }: Page, options: RenderOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const width = Math.min(Math.max(Math.floor(options.width) || NARROWEST, NARROWEST), WIDEST);
  const sheets = sections.map(({ sheet }) => sheet && safe(sheet));
  const columns = sharedColumns(
    sheets.filter((sheet) => sheet !== null),
    width,
  );
  const blocks = [
    [
      ...heading(title, width, chalk),
      ...warnings.flatMap((line) => heading(line, width, chalk).map((text) => chalk.yellow(text))),
      ...lines.flatMap((line) => paragraph(line, width)),
    ],
    ...sections.map((section, at) => {
      const sheet = sheets[at];
      return [
        ...heading(section.heading, width, chalk),
        ...section.lines.flatMap((line) => paragraph(line, width)),
        ...(sheet ? grid(sheet, columns.get(kindOf(sheet)) ?? [], chalk) : []),
        ...section.items.flatMap((item) => listed(item, width)),
      ];
    }),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

/** Sheets of the same fields share their columns, so that the eye runs straight down the page. */
function sharedColumns(sheets: readonly Sheet[], width: number): Map<string, FittedColumn[]> {
  const kinds = new Map<string, Sheet[]>();
  for (const sheet of sheets) kinds.set(kindOf(sheet), [...(kinds.get(kindOf(sheet)) ?? []), sheet]);
  return new Map([...kinds].map(([kind, alike]) => [kind, fitColumns(alike, width)]));
}

const kindOf = ({ fields }: Sheet): string => fields.join(' ');

/** Headings keep their line breaks; cells are text from outside and have none. */
function safe(sheet: Sheet): Sheet {
  const head = (text: string) => text.split('\n').map(plain).join('\n');
  return {
    ...sheet,
    heads: mapped(sheet.heads, head),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: mapped(row.cells, plain),
      asides: mapped(row.asides ?? {}, plain),
    })),
  };
}

const mapped = (
  texts: Readonly<Partial<Record<string, string>>>,
  change: (text: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([field, text = '']) => [field, change(text)]));

const heading = (text: string, width: number, chalk: ChalkInstance): string[] =>
  paragraph(text, width).map((line) => chalk.bold(line));

const listed = ({ text, below }: Item, width: number): string[] => [
  ...paragraph(text, width, '  '),
  ...below.flatMap((line) => paragraph(line, width, '    ')),
];

/** Text from outside over as many lines as it needs; in a list, those after the first stand further in. */
function paragraph(text: string, width: number, indent = ''): string[] {
  const hanging = indent === '' ? '' : '  ';
  const lines = wrap(plain(text), width - indent.length - hanging.length);
  return lines.map((line, i) => (i === 0 ? indent : indent + hanging) + line);
}
