import { Chalk, type ChalkInstance } from 'chalk';
import type { Format } from './format.js';
import { grid } from './grid.js';
import { layoutFor } from './layout.js';
import type { Note } from './note.js';
import { notes } from './notes.js';
import { columnHeads, fieldsOf, outline } from './outline.js';
import { plain } from './plain.js';
import { preamble } from './preamble.js';
import { wrap } from './wrap.js';

const NARROWEST = 60;
const WIDEST = 140;
/** The other formats have all groups. */
const GROUPS = 15;

/** What an analyst looks at: the areas as tables, then what they rest on, then the totals. */
export const table: Format = {
  name: 'table',
  endings: ['.txt'],
  render(report, options) {
    const { language } = options;
    const chalk = new Chalk({ level: options.color ? 1 : 0 });
    const width = Math.min(Math.max(Math.floor(options.width) || NARROWEST, NARROWEST), WIDEST);
    const top = preamble(report, language);
    const areas = outline(report, language, GROUPS);
    const heads = columnHeads(report, language);
    const cells = areas.flatMap(({ lines }) => lines.map((line) => line.cells));
    const columns = layoutFor(heads, cells, fieldsOf(report), width);
    const blocks = [
      [...heading(top.title, width, chalk), ...top.lines.flatMap((line) => paragraph(line, width))],
      ...areas.map(({ code, title, totals, lines }) => [
        ...heading(`${code}. ${title}`, width, chalk),
        ...(totals ? paragraph(totals, width) : []),
        ...(lines.length > 0 ? grid(heads, lines, columns, chalk) : []),
      ]),
      ...notes(report, language).map((note) => list(note, width, chalk)),
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
  },
};

const heading = (text: string, width: number, chalk: ChalkInstance): string[] =>
  paragraph(text, width).map((line) => chalk.bold(line));

const list = ({ heading: title, items }: Note, width: number, chalk: ChalkInstance): string[] => [
  ...heading(title, width, chalk),
  ...items.flatMap(({ text, below }) => [
    ...paragraph(text, width, '  '),
    ...below.flatMap((line) => paragraph(line, width, '    ')),
  ]),
];

/** Text from outside over as many lines as it needs; in a list, those after the first stand further in. */
function paragraph(text: string, width: number, indent = ''): string[] {
  const hanging = indent === '' ? '' : '  ';
  const lines = wrap(plain(text), width - indent.length - hanging.length);
  return lines.map((line, i) => (i === 0 ? indent : indent + hanging) + line);
}
