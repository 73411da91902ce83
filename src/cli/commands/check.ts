import { readFile } from 'node:fs/promises';
import { checkAgainst } from '../../catalog/checks/against.js';
import { refuse, UserError } from '../../errors.js';
import { runExamples } from '../../run/examples.js';
import { definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { print } from '../output.js';
import type { Session } from '../session.js';

/** `par-score check`: a whole definition set and all its examples. */
export async function checkCommand(
  folder: string | undefined,
  options: { scale?: string; against?: string },
  session: Session,
): Promise<number> {
  const catalog = await definitions({ ...(folder !== undefined && { indicators: folder }), ...options });
  const { run, problems } = await runExamples(catalog);
  if (options.against !== undefined) problems.push(...checkAgainst(catalog, await planText(options.against)));
  if (problems.length > 0) throw new UserError(problems);
  const { indicators, datasets, areas, agencies } = catalog;
  const criteria = areas.reduce((sum, area) => sum + area.criteria.length, 0);
  const text = {
    vi: `${catalog.index.index}: ${areas.length} lĩnh vực, ${criteria} tiêu chí, ${indicators.length} chỉ số, ${datasets.size} tập dữ liệu, ${agencies.count} cơ quan; ${run} ví dụ đúng.\n`,
    en: `${catalog.index.index}: ${areas.length} areas, ${criteria} criteria, ${indicators.length} indicators, ${datasets.size} datasets, ${agencies.count} agencies; ${run} examples hold.\n`,
  };
  await print(text[session.language], session);
  return EXIT.ok;
}

const planText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() =>
    refuse(
      { vi: 'Không đọc được văn bản kế hoạch.', en: 'The text of the plan cannot be read.' },
      { vi: 'Kiểm tra đường dẫn sau --against.', en: 'Check the path after --against.' },
      { file },
    ),
  );
