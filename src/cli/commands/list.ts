import { jsonOf } from '../../formats/json.js';
import { renderCatalog } from '../../formats/views/catalog.js';
import { catalogView } from '../../run/catalog-view.js';
import type { Command } from '../command.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { INDICATORS, VIEW_FORMAT, type ViewFormat } from '../options.js';
import { writeOut } from '../output.js';
import type { Session } from '../session.js';

interface Options extends DefinitionOptions {
  readonly format?: ViewFormat;
}

/** `par-score list`: the tree, with what each indicator needs. */
export const list: Command = {
  name: 'list',
  about: {
    vi: 'danh mục chỉ số và dữ liệu mỗi chỉ số cần',
    en: 'the catalogue, with what each indicator needs',
  },
  options: [INDICATORS, VIEW_FORMAT],
  async run(_operands, options: Options, session: Session) {
    const view = catalogView(await definitions(options));
    await writeOut(options.format === 'json' ? jsonOf(view) : renderCatalog(view, session), session);
    return EXIT.ok;
  },
};
