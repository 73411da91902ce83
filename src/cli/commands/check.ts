import { checkAgainst } from '../../catalog/checks/against.js';
import { readText } from '../../catalog/text-file.js';
import { UserError } from '../../errors.js';
import { runExamples } from '../../run/examples.js';
import type { Command } from '../command.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { SCALE } from '../options.js';
import { writeOut } from '../output.js';
import type { Session } from '../session.js';

interface Options extends Omit<DefinitionOptions, 'indicators'> {
  readonly against?: string;
}

/** `par-score check`: a whole definition set and all its examples. */
export const check: Command = {
  name: 'check',
  about: {
    vi: 'kiểm tra một bộ định nghĩa và chạy các ví dụ',
    en: 'check a definition set and run its examples',
  },
  operands: [{ written: '[dir]' }],
  options: [
    {
      flags: '--against <plan.txt>',
      about: {
        vi: 'đối chiếu lời trích với văn bản kế hoạch',
        en: 'hold the quotes against the text of the plan',
      },
    },
    SCALE,
  ],
  async run([folder]: [string | undefined], { against, ...options }: Options, session: Session) {
    const catalog = await definitions({ ...options, ...(folder !== undefined && { indicators: folder }) });
    const { run, problems } = await runExamples(catalog);
    if (against !== undefined) problems.push(...checkAgainst(catalog, await readText(against)));
    if (problems.length > 0) throw new UserError(problems);
    const { index, indicators, datasets, areas, agencies } = catalog;
    const criteria = areas.reduce((sum, area) => sum + area.criteria.length, 0);
    const text = {
      vi: `${index.index}: ${areas.length} lĩnh vực, ${criteria} tiêu chí, ${indicators.length} chỉ số, ${datasets.size} tập dữ liệu, ${agencies.count} cơ quan; ${run} ví dụ đúng.\n`,
      en: `${index.index}: ${areas.length} areas, ${criteria} criteria, ${indicators.length} indicators, ${datasets.size} datasets, ${agencies.count} agencies; ${run} examples hold.\n`,
    };
    await writeOut(text[session.language], session);
    return EXIT.ok;
  },
};
