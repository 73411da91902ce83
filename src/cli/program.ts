import { Command } from 'commander';
import type { Words } from '../text/words.js';
import { agencyCommand } from './commands/agency.js';
import { checkCommand } from './commands/check.js';
import { computeCommand } from './commands/compute.js';
import { listCommand } from './commands/list.js';
import { printCommand } from './commands/print.js';
import { scaleCheckCommand, scaleTemplateCommand } from './commands/scale.js';
import { schemaCommand } from './commands/schema.js';
import { showCommand } from './commands/show.js';
import { templateCommand } from './commands/template.js';
import {
  gather,
  gatherCodes,
  readBy,
  readFailOn,
  readFormat,
  readLanguage,
  readNamed,
  readSize,
} from './options.js';
import type { Session } from './session.js';
import { HEADINGS, TEXTS } from './texts.js';

/** The command line: its commands, their options and their help. `finish` hears each command's exit code. */
export function program(session: Session, version: string, finish: (code: number) => void): Command {
  const { language, stdout, stderr } = session;
  const say = (words: Words): string => words[language];
  const root = new Command('par-score')
    .description(say(TEXTS.program))
    .version(version, '-V, --version', say(TEXTS.version))
    .option('--lang <lang>', say(TEXTS.lang), readLanguage)
    .helpOption('-h, --help', say(TEXTS.help))
    .helpCommand(false)
    .addHelpText('after', say(TEXTS.exits))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: () => {},
    })
    .configureHelp({
      helpWidth: Math.min(session.width, 120),
      styleTitle: (title) => (language === 'vi' ? (HEADINGS[title] ?? title) : title),
    });

  const command = (name: string, about: Words, below = root): Command =>
    below
      .command(name)
      .description(say(about))
      .option('--lang <lang>', say(TEXTS.lang), readLanguage)
      .helpOption('-h, --help', say(TEXTS.help))
      .addHelpText('after', say(TEXTS.exits))
      .copyInheritedSettings(root);
  const withIndicators = (one: Command): Command => one.option('--indicators <dir>', say(TEXTS.indicators));
  const run =
    <Args extends unknown[]>(action: (...args: Args) => Promise<number>) =>
    async (...args: Args): Promise<void> =>
      finish(await action(...args));

  withIndicators(command('compute', TEXTS.compute))
    .argument('[files...]', say(TEXTS.files))
    .option('--format <format>', say(TEXTS.format), readFormat)
    .option('-o, --output <file>', say(TEXTS.output), gather)
    .option('--by <dimension>', say(TEXTS.by), readBy)
    .option('--only <codes>', say(TEXTS.only), gatherCodes)
    .option('--period <period>', say(TEXTS.period))
    .option('--as-of <date>', say(TEXTS.asOf))
    .option('--scale <file>', say(TEXTS.scale))
    .option('--fail-on <when>', say(TEXTS.failOn), readFailOn, 'fail' as const)
    .option(
      '--dataset <name=file>',
      say(TEXTS.dataset),
      (value: string, before: ReturnType<typeof readNamed>[] = []) => [...before, readNamed(value)],
    )
    .option('--rejects <file>', say(TEXTS.rejects))
    .option('--suppress-below <n>', say(TEXTS.suppress), readSize)
    .action(run((files: string[], options) => computeCommand(files, options, session)));
  withIndicators(command('agency', TEXTS.agency))
    .argument('<name>', say(TEXTS.agencyName))
    .argument('[files...]', say(TEXTS.files))
    .option('--format <format>', 'table, json', readFormat)
    .option('--period <period>', say(TEXTS.period))
    .option('--as-of <date>', say(TEXTS.asOf))
    .option('--scale <file>', say(TEXTS.scale))
    .action(run((name: string, files: string[], options) => agencyCommand(name, files, options, session)));
  command('check', TEXTS.check)
    .argument('[dir]')
    .option('--against <plan.txt>', say(TEXTS.against))
    .option('--scale <file>', say(TEXTS.scale))
    .action(run((dir: string | undefined, options) => checkCommand(dir, options, session)));
  withIndicators(command('list', TEXTS.list))
    .option('--format <format>', 'table, json', readFormat)
    .action(run((options) => listCommand(options, session)));
  withIndicators(command('show', TEXTS.show))
    .argument('<code>')
    .action(run((code: string, options) => showCommand(code, options, session)));
  withIndicators(command('template', TEXTS.template))
    .argument('[dataset]')
    .option('-o, --output <file>', '.csv')
    .option('--all <dir>', say(TEXTS.all))
    .action(run((name: string | undefined, options) => templateCommand(name, options, session)));
  const scale = root
    .command('scale')
    .description(say(TEXTS.scaleCommand))
    .copyInheritedSettings(root)
    .helpCommand(false);
  withIndicators(command('template', TEXTS.scaleTemplate, scale))
    .option('--format <format>', 'csv, yaml', 'csv')
    .option('-o, --output <file>', '.csv, .yaml')
    .action(run((options) => scaleTemplateCommand(options, session)));
  withIndicators(command('check', TEXTS.scaleCheck, scale))
    .argument('<file>')
    .action(run((file: string, options) => scaleCheckCommand(file, options, session)));
  command('print', TEXTS.print)
    .argument('<report.json>')
    .option('--format <format>', say(TEXTS.format), readFormat)
    .option('-o, --output <file>', say(TEXTS.output), gather)
    .option('--fail-on <when>', say(TEXTS.failOn), readFailOn, 'fail' as const)
    .action(run((file: string, options) => printCommand(file, options, session)));
  command('schema', TEXTS.schema)
    .argument('<name>')
    .action(run((name: string) => schemaCommand(name, session)));
  return root;
}
