import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../../errors.js';
import { renderTemplate, renderTemplateWithExample } from '../../formats/views/template.js';
import { suggestion } from '../../text/suggest.js';
import { definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { cannotWrite, print, writeWhole } from '../output.js';
import type { Session } from '../session.js';

/** `par-score template`: an empty CSV with the headers that a dataset goes by, or one for every dataset. */
export async function templateCommand(
  name: string | undefined,
  options: { indicators?: string; output?: string; all?: string },
  session: Session,
): Promise<number> {
  const catalog = await definitions(options);
  const { datasets } = catalog;
  if (options.all !== undefined) {
    const folder = options.all;
    await mkdir(folder, { recursive: true }).catch((error) => cannotWrite(folder, error));
    for (const dataset of datasets.values()) {
      const text = renderTemplateWithExample(dataset, catalog, session.language);
      await writeWhole(join(folder, `${dataset.name}.csv`), text, session);
    }
    return EXIT.ok;
  }
  const wanted = name ?? '';
  const dataset =
    datasets.get(wanted) ??
    refuse(
      name === undefined
        ? { vi: 'Chưa nêu tập dữ liệu nào.', en: 'No dataset is named.' }
        : { vi: `Không có tập dữ liệu \`${name}\`.`, en: `There is no dataset \`${name}\`.` },
      suggestion(wanted, datasets.keys()),
    );
  const text = renderTemplate(dataset, session.language);
  if (options.output === undefined) await print(text, session);
  else await writeWhole(options.output, text, session);
  return EXIT.ok;
}
