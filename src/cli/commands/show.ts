import { refuse } from '../../errors.js';
import { renderDefinition } from '../../formats/views/definition.js';
import { catalogView } from '../../run/catalog-view.js';
import { suggestion } from '../../text/suggest.js';
import type { Command } from '../command.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { INDICATORS } from '../options.js';
import { writeOut } from '../output.js';
import type { Session } from '../session.js';

/** `par-score show`: one definition, or those of a criterion or an area, in words. */
export const show: Command = {
  name: 'show',
  about: { vi: 'diễn giải một định nghĩa bằng lời', en: 'a definition in words' },
  operands: [{ written: '<code>' }],
  options: [INDICATORS],
  async run([code]: [string], options: DefinitionOptions, session: Session) {
    const view = catalogView(await definitions(options));
    const all = [...view.indicators, ...view.goals, ...view.monitored];
    const wanted = all.filter((one) => one.code === code || one.code.startsWith(`${code}.`));
    if (wanted.length === 0) {
      const codes = [...view.areas, ...all].map((one) => one.code);
      refuse(
        { vi: `Không có mã ${code} trong bộ chỉ số.`, en: `There is no code ${code} in the index.` },
        suggestion(code, codes),
      );
    }
    await writeOut(wanted.map((one) => renderDefinition(one, view, session)).join('\n'), session);
    return EXIT.ok;
  },
};
