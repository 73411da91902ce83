import type { Catalog } from '../catalog/model.js';
import { refuse } from '../errors.js';
import { officesNamed } from '../run/offices.js';
import { nearest, suggestion } from '../text/suggest.js';
import { badOption } from './session.js';

/**
 * The id of the office that a person names.
 * @throws UserError where there is none of that name, or it is that of a group of offices.
 */
export function officeNamed(name: string | undefined, { agencies }: Catalog): string {
  if (name === undefined) return noName();
  const id = agencies.agency(name);
  if (id !== undefined) return id;
  const near = nearest(name, agencies.names());
  return agencies.ids.has(name) || agencies.names().includes(name) ? notOne(name) : unknown(name, near);
}

/**
 * The offices that are reported on together: those that the plan speaks of, or all of the levels asked for.
 * @throws UserError where there is no such level, or no office.
 */
export function officesFor(catalog: Catalog, levels: readonly string[] | undefined): readonly string[] {
  const { agencies } = catalog;
  const known = new Set(agencies.levels.values());
  for (const level of levels ?? []) {
    if (!known.has(level)) badOption('--level', level, suggestion(level, known));
  }
  const ids = levels ? agencies.idsAt(levels) : officesNamed(catalog);
  return ids.length > 0 ? ids : noOffice();
}

const NAME_ONE = {
  vi: 'Ghi tên đầy đủ, ví dụ "Sở Tư pháp".',
  en: 'Write the full name, such as "Sở Tư pháp".',
};

const noName = (): never =>
  refuse(
    { vi: 'Chưa nêu cơ quan nào.', en: 'No agency is named.' },
    {
      vi: 'Ghi tên, ví dụ: par-score agency "Sở Tư pháp" data/*.csv; hoặc dùng --all.',
      en: 'Name one: par-score agency "Sở Tư pháp" data/*.csv; or use --all.',
    },
  );

const notOne = (name: string): never =>
  refuse(
    { vi: `“${name}” là một nhóm cơ quan.`, en: `“${name}” is a group of agencies.` },
    {
      vi: 'Ghi tên một cơ quan, hoặc dùng --all để có mỗi cơ quan một tệp.',
      en: 'Name one agency, or use --all for a file on each.',
    },
  );

const unknown = (name: string, near: string | undefined): never =>
  refuse(
    {
      vi: `Không có cơ quan “${name}” trong danh mục.`,
      en: `There is no agency “${name}” in the dictionary.`,
    },
    near === undefined ? NAME_ONE : { vi: `Có phải “${near}”?`, en: `Did you mean “${near}”?` },
  );

const noOffice = (): never =>
  refuse(
    { vi: 'Bộ định nghĩa không nêu cơ quan nào như vậy.', en: 'The definitions name no such agency.' },
    { vi: 'Ghi tên cơ quan thay cho --all.', en: 'Name an agency instead of --all.' },
  );
