import type { Command } from '../command.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { INDICATORS } from '../options.js';
import { writeOut } from '../output.js';
import type { Session } from '../session.js';

/** `par-score scale check`: a filled scale, before it is used. */
export const scaleCheck: Command = {
  name: 'check',
  about: { vi: 'kiểm tra một thang điểm đã điền', en: 'check a filled scale' },
  operands: [{ written: '<file>' }],
  options: [INDICATORS],
  async run([file]: [string], options: DefinitionOptions, session: Session) {
    const { scale, indicators } = await definitions({ ...options, scale: file });
    const listed = Object.keys(scale?.points ?? {}).length;
    const text = {
      vi: `Thang điểm dùng được: ${listed} mã có điểm, ${indicators.length} chỉ số.\n`,
      en: `The scale is sound: ${listed} codes have points, ${indicators.length} indicators.\n`,
    };
    await writeOut(text[session.language], session);
    return EXIT.ok;
  },
};
