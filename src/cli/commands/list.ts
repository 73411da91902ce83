import type { Format } from '../../formats/format.js';
import { renderCatalog } from '../../formats/views/catalog.js';
import { catalogView } from '../../run/catalog-view.js';
import { definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { print } from '../output.js';
import { badOption, type Session } from '../session.js';

/** `par-score list`: the tree, with what each indicator needs. */
export async function listCommand(
  options: { indicators?: string; format?: Format },
  session: Session,
): Promise<number> {
  const view = catalogView(await definitions(options));
  const name = options.format?.name ?? 'table';
  if (name !== 'table' && name !== 'json') {
    badOption('--format', name, {
      vi: 'Danh mục in được dạng table hoặc json.',
      en: 'The catalogue prints as table or json.',
    });
  }
  const text = name === 'json' ? `${JSON.stringify(view, null, 2)}\n` : renderCatalog(view, session);
  await print(text, session);
  return EXIT.ok;
}
