import { refuse } from '../../errors.js';
import type { Format } from '../../formats/format.js';
import { renderAgency } from '../../formats/views/agency.js';
import { agencyView } from '../../run/agency-view.js';
import { nearest } from '../../text/suggest.js';
import { complain } from '../complain.js';
import { definitions } from '../definitions.js';
import { EXIT } from '../exit.js';
import { print } from '../output.js';
import type { Session } from '../session.js';
import { type ComputeOptions, reportOf } from './compute.js';

/** `par-score agency`: what an office owes and, with data, what is done, what is late, which points hang on it. */
export async function agencyCommand(
  name: string,
  paths: readonly string[],
  options: ComputeOptions & { readonly format?: Format },
  session: Session,
): Promise<number> {
  const catalog = await definitions(options);
  const id =
    catalog.agencies.agency(name) ??
    (catalog.agencies.ids.has(name) ? name : unknownAgency(name, catalog.agencies.names()));
  const { report, unusable } = await reportOf(catalog, paths, options, session);
  const view = agencyView(report, catalog, id);
  const text =
    options.format?.name === 'json' ? `${JSON.stringify(view, null, 2)}\n` : renderAgency(view, session);
  await print(text, session);
  complain(unusable, session);
  return unusable.length > 0 ? EXIT.data : EXIT.ok;
}

function unknownAgency(name: string, names: readonly string[]): never {
  const near = nearest(name, names);
  return refuse(
    {
      vi: `Không có cơ quan “${name}” trong danh mục.`,
      en: `There is no agency “${name}” in the dictionary.`,
    },
    near === undefined
      ? { vi: 'Ghi tên đầy đủ, ví dụ "Sở Tư pháp".', en: 'Write the full name, such as "Sở Tư pháp".' }
      : { vi: `Có phải “${near}”?`, en: `Did you mean “${near}”?` },
  );
}
