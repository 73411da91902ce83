import type { Catalog } from '../catalog/model.js';
import { refuse } from '../errors.js';
import { officesNamed } from '../run/offices.js';
import { nearest, suggestion } from '../text/suggest.js';
import { joined, phrase, same, type Words } from '../text/words.js';
import type { Moment } from '../values/moment.js';
import { badOption } from './session.js';

/**
 * The id of the office that a person names, or of the one that it has become by a day.
 * @throws UserError where there is none of that name, or several, or it is that of a group of offices.
 */
export function officeNamed(name: string | undefined, { agencies }: Catalog, day: Moment): string {
  if (name === undefined) return noName();
  const [id, ...others] = agencies.sharing(name);
  if (id !== undefined && others.length > 0) return shared(name, [id, ...others].map(agencies.title));
  if (id !== undefined) return agencies.heir(id, day);
  const near = nearest(name, agencies.names());
  return agencies.ids.has(name) || agencies.names().includes(name) ? notOne(name) : unknown(name, near);
}

/**
 * The offices that are reported on together: those that the plan speaks of, or all of the levels asked for, as far as
 * they are there on a day.
 * @throws UserError where there is no such level, or no office.
 */
export function officesFor(
  catalog: Catalog,
  levels: readonly string[] | undefined,
  day: Moment,
): readonly string[] {
  const { agencies } = catalog;
  const known = new Set(agencies.levels.values());
  for (const level of levels ?? []) {
    if (!known.has(level)) badOption('--level', level, suggestion(level, known));
  }
  const ids = levels ? agencies.idsAt(levels, day) : officesNamed(catalog, day);
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

const shared = (name: string, offices: readonly Words[]): never =>
  refuse(
    {
      vi: `“${name}” là tên của ${offices.length} cơ quan.`,
      en: `“${name}” is the name of ${offices.length} agencies.`,
    },
    phrase(
      { vi: 'Ghi rõ một trong các cơ quan:', en: 'Name one of them:' },
      joined(offices.slice(0, MOST_SHARING), '; '),
      same(offices.length > MOST_SHARING ? '; …' : ''),
    ),
  );

const MOST_SHARING = 5;

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
