import type { Problem } from '../../errors.js';
import type { OfficeSpec } from '../../language/agencies.js';
import type { Document } from '../document.js';
import { habitsOf, withMarks } from '../offices/spelling.js';
import { validityOf } from '../offices/validity.js';
import type { Path } from '../yaml.js';

type Report = (problem: Problem) => void;

/**
 * Every name finds its office, by itself or with the parent's: no two offices of the same parent share an alias, none a
 * code, unless one became the other. Names themselves are looked at elsewhere.
 */
export function checkNames({ value, at }: Document<'agencies'>, report: Report): void {
  const { words } = habitsOf(value, withMarks);
  const byId = new Map(value.list.map((office) => [office.id, office]));
  const { first } = validityOf(value);
  const wholeOf = ({ id, part_of: whole = id }: OfficeSpec): string => whole;
  const owners = new Map<string, OfficeSpec>();
  const claim = (name: string, scope: string, office: OfficeSpec, path: Path): void => {
    const key = `${scope} / ${words(name).join(' ')}`;
    const owner = owners.get(key) ?? office;
    owners.set(key, owner);
    const both = new Set([wholeOf(owner), wholeOf(office)]);
    if (first([...both]).length === 1) return;
    report({
      place: at(path),
      what: {
        vi: `\`${name}\` là của hai cơ quan: \`${owner.id}\` và \`${office.id}\`, nên không tìm được cơ quan nào.`,
        en: `\`${name}\` belongs to two agencies, \`${owner.id}\` and \`${office.id}\`, and so finds neither.`,
      },
      hint: { vi: 'Bỏ ở một trong hai.', en: 'Take it out of one of them.' },
    });
  };
  for (const office of value.list)
    owners.set(`${office.parent ?? ''} / ${words(office.name).join(' ')}`, office);
  value.list.forEach((office, i) => {
    const { name, code, identifier, aliases = [], parent = '' } = office;
    const own = words(name).join(' ');
    if (code !== undefined) claim(code, 'code', office, ['list', i, 'code']);
    if (identifier !== undefined) claim(identifier, 'code', office, ['list', i, 'identifier']);
    aliases.forEach((alias, j) => {
      if (words(alias).join(' ') !== own) claim(alias, parent, office, ['list', i, 'aliases', j]);
    });
    if (above(office, byId).includes(office.id)) {
      report({
        place: at(['list', i, 'parent']),
        what: {
          vi: `Cơ quan \`${office.id}\` cuối cùng là cấp trên của chính nó.`,
          en: `Agency \`${office.id}\` is above itself in the end.`,
        },
        hint: { vi: 'Bỏ một trong các `parent`.', en: 'Take out one of the `parent`s.' },
      });
    }
  });
}

/** The ids of the offices above one, as far as they do not repeat. */
function above(office: OfficeSpec, byId: ReadonlyMap<string, OfficeSpec>): readonly string[] {
  const seen: string[] = [];
  for (let next = office.parent; next !== undefined && !seen.includes(next); next = byId.get(next)?.parent)
    seen.push(next);
  return seen;
}
