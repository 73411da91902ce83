import { program } from '../../src/cli/program.js';
import { FORMATS } from '../../src/formats/registry.js';
import { AGGREGATES } from '../../src/language/aggregates/registry.js';
import { COLUMN_KINDS, COLUMN_TYPES } from '../../src/language/columns/registry.js';
import type { Language, Words } from '../../src/text/words.js';
import { ROOT, run } from '../cli/run.js';
import { keptSession } from '../cli/session.js';

type Line = ReturnType<typeof program>;

/** What the documents have of the program itself: each block by its name, in a language. */
export const BLOCKS: Readonly<Record<string, (language: Language) => string | Promise<string>>> = {
  screen,
  commands: (language) =>
    table(
      { vi: ['lệnh', 'công dụng'], en: ['command', 'does'] }[language],
      rootIn(language)
        .commands.flatMap((one) => (one.commands.length > 0 ? one.commands : [one]))
        .map((one) => [code(written(one)), one.description()]),
    ),
  compute: (language) => table(optionHead[language], takenBy('compute', language)),
  agency: (language) => {
    const before = takenBy('compute', language).map(([flags]) => flags);
    return table(
      optionHead[language],
      takenBy('agency', language).filter(([flags]) => !before.includes(flags)),
    );
  },
  formats: (language) =>
    table(
      { vi: ['dạng', 'đuôi tệp', 'dùng để'], en: ['format', 'ending', 'for'] }[language],
      FORMATS.map(({ name, endings, about }) => [code(name), endings.map(code).join(' '), about[language]]),
    ),
  'column types': (language) =>
    table(
      { vi: ['kiểu cột', 'nội dung ô'], en: ['column type', 'cell'] }[language],
      COLUMN_TYPES.map((type) => [code(type), COLUMN_KINDS[type].cells[language]]),
    ),
  aggregates: (language) =>
    table(
      { vi: ['phép gộp', 'kết quả'], en: ['aggregate', 'result'] }[language],
      Object.values(AGGREGATES).map(({ example, about }) => [code(example), (about as Words)[language]]),
    ),
};

const optionHead = { vi: ['tùy chọn', 'ý nghĩa'], en: ['option', 'meaning'] } as const;
const byDefault: Words = { vi: 'mặc định', en: 'by default' };

const code = (text: string): string => `\`${text}\``;
const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`;
const escaped = (cell: string): string => cell.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${'---|'.repeat(head.length)}\n`, ...rows.map(row)].join('');

const rootIn = (language: Language): Line => program(keptSession({ language }).session, '', () => {});

/** "par-score scale check <file>". */
function written(line: Line['commands'][number]): string {
  const above = line.parent ? written(line.parent) : '';
  const taken = line.registeredArguments.map(operandOf).join(' ');
  return [above, line.name(), taken].filter((part) => part !== '').join(' ');
}

type Operand = Line['registeredArguments'][number];

const operandOf = (operand: Operand): string => {
  const name = `${operand.name()}${operand.variadic ? '…' : ''}`;
  return operand.required ? `<${name}>` : `[${name}]`;
};

/** What a command takes: how it is written, and what it means. */
function takenBy(name: string, language: Language): [string, string][] {
  const line = rootIn(language).commands.find((one) => one.name() === name);
  const operands = line?.registeredArguments ?? [];
  return [
    ...operands.map((one): [string, string] => [code(operandOf(one)), one.description]),
    ...(line?.options ?? []).map(({ flags, description, defaultValue }): [string, string] => [
      code(flags),
      defaultValue === undefined
        ? description
        : `${description}; ${byDefault[language]} ${code(String(defaultValue))}`,
    ]),
  ];
}

/** The tables of the criteria 3.4 and 3.5 of the sample, on a terminal of 80 columns. */
async function screen(language: Language): Promise<string> {
  const command = `compute fixtures/sample --period 2020-H1 --only 3.4,3.5 --lang ${language}`;
  const { stdout } = await run(command.split(' '), { cwd: ROOT, env: { COLUMNS: '80' } });
  const area = stdout.slice(stdout.indexOf('\n3. ') + 1);
  return `\`\`\`text\n${area.slice(0, area.indexOf('\n\n'))}\n\`\`\`\n`;
}
