import type { Language, Words } from '../text/words.js';
import type { Command, CommandFamily, CommandOption } from './command.js';
import { CommandLine } from './command-line.js';
import { agency } from './commands/agency.js';
import { check } from './commands/check.js';
import { compute } from './commands/compute.js';
import { list } from './commands/list.js';
import { print } from './commands/print.js';
import { scale } from './commands/scale.js';
import { schema } from './commands/schema.js';
import { show } from './commands/show.js';
import { template } from './commands/template.js';
import { EXIT_WORDS } from './exit.js';
import { LANG } from './options.js';
import type { Session } from './session.js';

/** Every command, in the order of `--help`. */
const COMMANDS: readonly (Command | CommandFamily)[] = [
  compute,
  agency,
  check,
  list,
  show,
  template,
  scale,
  print,
  schema,
];

const WORDS = {
  about: {
    vi: 'Tính Chỉ số cải cách hành chính từ dữ liệu xuất của hệ thống một cửa và văn bản.',
    en: 'Computes a Public Administration Reform Index from one-stop and document exports.',
  },
  help: { vi: 'xem trợ giúp', en: 'show help' },
  version: { vi: 'xem phiên bản', en: 'show the version' },
} as const satisfies Record<string, Words>;

/** Headings that commander writes in English. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Global Options:': 'Tùy chọn chung:',
};

/** The command line: its commands, their options and their help. `finish` hears the command's exit code. */
export function program(session: Session, version: string, finish: (code: number) => void): CommandLine {
  const root = rootOf(session, version);
  for (const one of COMMANDS) {
    if ('run' in one) addCommand(root, one, session, finish);
    else addFamily(root, one, session, finish);
  }
  return root;
}

function rootOf({ language, stdout, stderr, width }: Session, version: string): CommandLine {
  const root = new CommandLine('par-score')
    .description(WORDS.about[language])
    .version(version, '-V, --version', WORDS.version[language])
    .helpOption('-h, --help', WORDS.help[language])
    .helpCommand(false)
    .addHelpText('after', EXIT_WORDS[language])
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    })
    .configureHelp({
      helpWidth: Math.min(width, WIDEST),
      styleTitle: (title) => (language === 'vi' ? (HEADINGS[title] ?? title) : title),
    });
  addOption(root, LANG, language);
  return root;
}

const WIDEST = 120;

function addCommand(
  above: CommandLine,
  { name, about, operands = [], options = [], run }: Command,
  session: Session,
  finish: (code: number) => void,
): void {
  const { language } = session;
  const line = above.command(name).description(about[language]).addHelpText('after', EXIT_WORDS[language]);
  for (const operand of operands) line.argument(operand.written, operand.about?.[language]);
  for (const option of [LANG, ...options]) addOption(line, option, language);
  line.action(async () => finish(await run(line.processedArgs, line.opts(), session)));
}

function addFamily(
  above: CommandLine,
  { name, about, commands }: CommandFamily,
  session: Session,
  finish: (code: number) => void,
): void {
  const line = above.command(name).description(about[session.language]).helpCommand(false);
  for (const one of commands) addCommand(line, one, session, finish);
}

function addOption(
  line: CommandLine,
  { flags, about, read, initial }: CommandOption,
  language: Language,
): void {
  const option = line.createOption(flags, about[language]).default(initial);
  if (read) option.argParser(read);
  line.addOption(option);
}
