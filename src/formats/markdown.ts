import type { Format } from './format.js';
import type { Note } from './note.js';
import { notes } from './notes.js';
import { type AreaOutline, columnHeads, type Field, fieldsOf, type Line, outline } from './outline.js';
import { plain } from './plain.js';
import { preamble } from './preamble.js';

const RIGHT: readonly Field[] = ['counts', 'value', 'score'];
const SPECIAL = /[\\`*_[\]<>|~$&#]/g;
/** What would begin a list or a rule where a line starts: `-`, `+`, `1.` */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[-+]))/;

/** Tables for a page on GitHub: the same contents as the table, with all groups. */
export const markdown: Format = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  render(report, { language }) {
    const top = preamble(report, language);
    const fields = fieldsOf(report);
    const heads = columnHeads(report, language);
    const header = [
      row(fields.map((field) => escaped(heads[field]))),
      row(fields.map((field) => (RIGHT.includes(field) ? '---:' : '---'))),
    ];
    const blocks = [
      [`# ${escaped(top.title)}`],
      top.lines.map(listed),
      ...outline(report, language, Number.POSITIVE_INFINITY).flatMap((area) => section(area, header, fields)),
      ...notes(report, language).flatMap(list),
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
  },
};

/** Text from outside as the words it is, whatever Markdown would read into it. */
const escaped = (text: string): string => plain(text).replace(SPECIAL, '\\$&');

const listed = (text: string): string => `- ${escaped(text).replace(LINE_START, '$1\\')}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function section(
  { code, title, totals, lines }: AreaOutline,
  header: string[],
  fields: readonly Field[],
): string[][] {
  const rows = lines.map((line) => row(fields.map((field) => cell(line, field))));
  return [
    [`## ${escaped(`${code}. ${title}`)}`],
    ...(totals ? [[escaped(totals)]] : []),
    ...(rows.length > 0 ? [[...header, ...rows]] : []),
  ];
}

function cell({ kind, cells }: Line, field: Field): string {
  const text = escaped(cells[field] ?? '');
  if (text === '') return '';
  if (kind === 'criterion' && field !== 'score') return `**${text}**`;
  return kind === 'group' && field === 'title' ? `↳ ${text}` : text;
}

const list = ({ heading, items }: Note): string[][] => [
  [`## ${escaped(heading)}`],
  items.flatMap(({ text, below }) => [listed(text), ...below.map((line) => `  ${listed(line)}`)]),
];
