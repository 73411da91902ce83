import type { Problem } from '../../errors.js';
import type { AgenciesSpec } from '../../language/agencies.js';
import { fold, tidy } from '../../text/fold.js';
import { suggestion } from '../../text/suggest.js';
import type { Document } from '../document.js';
import type { Path } from '../yaml.js';
import { checkNames } from './agency-names.js';
import { checkValidity } from './agency-validity.js';

type Report = (problem: Problem) => void;

/** Offices and groups have an id each, offices a name each below the same parent; what they refer to is there. */
export function checkAgencies(document: Document<'agencies'>, report: Report): void {
  const { value, at } = document;
  const once = (id: string, path: Path, seen: Set<string>): void => {
    if (seen.has(id)) {
      report({
        place: at(path),
        what: { vi: `Cơ quan \`${id}\` ghi hai lần.`, en: `Agency \`${id}\` stands twice.` },
      });
    }
    seen.add(id);
  };
  const ids = new Set<string>();
  const names = new Set<string>();
  value.list.forEach(({ id, name, parent }, i) => {
    const spelt = `${tidy(name).toLowerCase()} / ${parent}`;
    if (names.has(spelt)) {
      report({
        place: at(['list', i, 'name']),
        what: { vi: `Hai cơ quan cùng tên “${name}”.`, en: `Two agencies are called “${name}”.` },
        hint: {
          vi: 'Đặt tên khác, hoặc ghi cơ quan cấp trên.',
          en: 'Name them apart, or give their parents.',
        },
      });
    }
    names.add(spelt);
    once(id, ['list', i, 'id'], ids);
  });
  const taken = new Set(ids);
  value.groups?.forEach(({ id }, i) => {
    once(id, ['groups', i, 'id'], taken);
  });
  checkLevelNames(value, at, report);
  const known = (name: string, all: readonly string[], path: Path): void => {
    if (all.includes(name)) return;
    report({
      place: at(path),
      what: { vi: `Không có \`${name}\`.`, en: `There is no \`${name}\`.` },
      hint: suggestion(name, all),
    });
  };
  const levels = Object.keys(value.levels);
  const whole = value.list.flatMap(({ id, level }) => (level === undefined ? [] : [id]));
  value.list.forEach(({ level, part_of: office, parent, became }, i) => {
    if (level !== undefined) known(level, levels, ['list', i, 'level']);
    if (office !== undefined) known(office, whole, ['list', i, 'part_of']);
    if (parent !== undefined) known(parent, [...ids], ['list', i, 'parent']);
    if (became !== undefined) known(became, whole, ['list', i, 'became']);
  });
  value.groups?.forEach((group, i) => {
    for (const level of group.levels ?? []) known(level, levels, ['groups', i, 'levels']);
    for (const member of group.members ?? []) known(member, [...ids], ['groups', i, 'members']);
  });
  checkNames(document, report);
  checkValidity(document, report);
}

/** No name is that of two levels, case and marks aside. */
function checkLevelNames({ levels }: AgenciesSpec, at: Document['at'], report: Report): void {
  const owners = new Map<string, string>();
  for (const [id, { vi, en, aliases = [] }] of Object.entries(levels)) {
    for (const name of [id, vi, en, ...aliases]) {
      const owner = owners.get(fold(name)) ?? id;
      owners.set(fold(name), owner);
      if (owner === id) continue;
      report({
        place: at(['levels', id]),
        what: {
          vi: `Tên \`${name}\` thuộc hai cấp: \`${owner}\` và \`${id}\`.`,
          en: `The name \`${name}\` belongs to two levels, \`${owner}\` and \`${id}\`.`,
        },
        hint: { vi: 'Bỏ tên này ở một trong hai.', en: 'Take it out of one of them.' },
      });
    }
  }
}
