import type { Format } from './format.js';
import type { Item, Page, Section } from './page/page.js';
import { reportPage } from './page/report-page.js';
import type { Row, Sheet } from './page/sheet.js';
import { plain } from './plain.js';

const SPECIAL = /[\\`*_[\]<>|~$&#]/g;
/** What would begin a list, a rule or a heading where a line starts: `-`, `+`, `=`, `1.` */
const LINE_START = /^(\d+(?=[.)](?:\s|$))|(?=[-+=]))/;
/**
 * Within what would become a link by itself, where GitHub shows the page: addresses of pages and of mail, names of
 * people, numbers of issues.
 */
const LIVE = /(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)|(?<=@)(?=[\p{L}\p{N}])|(?<=\\#|\bGH-)(?=\d)/giu;
/** What may name a commit; digits alone are left as they are. */
const COMMIT = /\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f](?=[\da-f]{6,39}\b)/gi;
/** A space of no width: what stands before and after it is no longer one word. */
const APART = '&#8203;';

/** Tables for a page on GitHub: the same contents as the table, with all groups. */
export const markdown = {
  name: 'markdown',
  about: { vi: 'trang Markdown, ví dụ cho GitHub', en: 'a page of Markdown, such as for GitHub' },
  endings: ['.md', '.markdown'],
  render: (report, { language }) => markdownOf(reportPage(report, language, Number.POSITIVE_INFINITY)),
} as const satisfies Format;

/** A page of Markdown. */
export function markdownOf({ title, warnings, lines, sections }: Page): string {
  const blocks = [
    [`# ${escaped(title)}`],
    ...warnings.map((warning) => [`**${escaped(warning)}**`]),
    lines.map(listed),
    ...sections.flatMap(sectionBlocks),
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

const sectionBlocks = ({ heading, lines, sheet, items }: Section): string[][] =>
  [[`## ${escaped(heading)}`], lines.map(started), sheet ? table(sheet) : [], items.flatMap(list)].filter(
    (block) => block.length > 0,
  );

/** Text from outside as the words it is, whatever Markdown would read into it. */
const escaped = (text: string): string =>
  plain(text).replace(SPECIAL, '\\$&').replace(LIVE, APART).replace(COMMIT, `$&${APART}`);

const started = (text: string): string => escaped(text).replace(LINE_START, '$1\\');

const listed = (text: string): string => `- ${started(text)}`;

const list = ({ text, below }: Item): string[] => [listed(text), ...below.map((line) => `  ${listed(line)}`)];

function table(sheet: Sheet): string[] {
  const numbers = sheet.arrangements[0]?.columns.filter(({ align }) => align === 'right') ?? [];
  const isNumber = (field: string) => numbers.some(({ fields }) => fields.includes(field));
  return [
    line(sheet.fields.map((field) => escaped(sheet.heads[field] ?? ''))),
    line(sheet.fields.map((field) => (isNumber(field) ? '---:' : '---'))),
    ...sheet.rows.map((row) => line(sheet.fields.map((field) => cell(row, field, sheet.main)))),
  ];
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function cell({ cells, tones, asides, below }: Row, field: string, main: string): string {
  const aside = asides?.[field] ? ` (${asides[field]})` : '';
  const text = escaped((cells[field] ?? '') + aside);
  if (text === '') return '';
  if (tones[field] === 'strong') return `**${text}**`;
  return below && field === main ? `↳ ${text}` : text;
}
