import type { Catalog } from '../../catalog/model.js';
import { scaleTemplateCsv, scaleTemplateYaml } from '../../formats/views/scale.js';
import { anyOf, type Language, same } from '../../text/words.js';
import { writeBlanks } from '../blanks.js';
import type { Command } from '../command.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { INDICATORS } from '../options.js';
import { writeOut } from '../output.js';
import { badOption, type Session } from '../session.js';

interface Options extends DefinitionOptions {
  readonly output?: string;
  readonly format: string;
}

/** The forms that a scale can be filled in in, by name; the name is also the ending of a file. */
const FORMS = new Map<string, (catalog: Catalog, language: Language) => string>([
  ['csv', scaleTemplateCsv],
  ['yaml', scaleTemplateYaml],
]);
const NAMES = [...FORMS.keys()];

/** `par-score scale template`: every code, to be filled in by the person who has the official table. */
export const scaleTemplate: Command = {
  name: 'template',
  about: { vi: 'mẫu thang điểm với mọi mã', en: 'a scale to be filled in, with every code' },
  options: [
    INDICATORS,
    { flags: '--format <format>', about: same(NAMES.join(', ')), initial: 'csv' },
    { flags: '-o, --output <file>', about: same(NAMES.map((name) => `.${name}`).join(', ')) },
  ],
  async run(_operands, options: Options, session: Session) {
    const { output } = options;
    const catalog = await definitions(options);
    const form =
      output === undefined
        ? (FORMS.get(options.format) ?? noForm('--format', options.format))
        : (FORMS.get(endingOf(output)) ?? noForm('--output', output));
    const text = form(catalog, session.language);
    if (output === undefined) await writeOut(text, session);
    else writeBlanks([{ path: output, text }], session);
    return EXIT.ok;
  },
};

const endingOf = (path: string): string => (path.split('.').at(-1) ?? '').toLowerCase();

const noForm = (option: string, written: string): never =>
  badOption(option, written, { vi: `Chọn ${anyOf(NAMES).vi}.`, en: `Choose ${anyOf(NAMES).en}.` });
