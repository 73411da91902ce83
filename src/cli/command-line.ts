import { Command, type Option } from 'commander';
import { refuse } from '../errors.js';
import { nearest } from '../text/suggest.js';
import type { Words } from '../text/words.js';

const SEE_HELP: Words = { vi: 'Xem `par-score --help`.', en: 'See `par-score --help`.' };

/**
 * Commander's command, but what is wrong with a command line is said in our words, with what was probably meant.
 * Commander calls the methods below by these names, though its types do not list them; the tests of wrong command
 * lines fail where it no longer does.
 */
export class CommandLine extends Command {
  override createCommand(name?: string): CommandLine {
    return new CommandLine(name);
  }

  unknownCommand(): never {
    const [written = ''] = this.args;
    return refuse(
      { vi: `Lệnh lạ: ${written}.`, en: `unknown command '${written}'.` },
      meant(
        written,
        this.commands.map((one) => one.name()),
      ),
    );
  }

  unknownOption(flag: string): never {
    const flags = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => long ?? []);
    return refuse({ vi: `Tùy chọn lạ: ${flag}.`, en: `unknown option '${flag}'.` }, meant(flag, flags));
  }

  optionMissingArgument({ flags }: Option): never {
    return refuse(
      { vi: `Tùy chọn thiếu giá trị: ${flags}.`, en: `option '${flags}' argument missing.` },
      SEE_HELP,
    );
  }

  missingArgument(name: string): never {
    return refuse({ vi: `Thiếu tham số: ${name}.`, en: `missing required argument '${name}'.` }, SEE_HELP);
  }

  _excessArguments({ length: got }: readonly string[]): never {
    const { length: wanted } = this.registeredArguments;
    const expected = `${wanted} argument${wanted === 1 ? '' : 's'}`;
    return refuse(
      {
        vi: `Thừa tham số: ${this.name()}.`,
        en: `too many arguments for '${this.name()}'. Expected ${expected} but got ${got}.`,
      },
      SEE_HELP,
    );
  }
}

function meant(written: string, candidates: readonly string[]): Words {
  const near = nearest(written, candidates);
  return near === undefined
    ? SEE_HELP
    : { vi: `Có phải bạn muốn viết \`${near}\`?`, en: `Did you mean \`${near}\`?` };
}
