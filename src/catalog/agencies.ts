import type { AgenciesSpec } from '../language/agencies.js';
import type { Directory } from '../language/columns/cell.js';
import { fold } from '../text/fold.js';
import { same, type Words } from '../text/words.js';
import type { Moment } from '../values/moment.js';
import { finder } from './offices/names.js';
import { nearTo } from './offices/near.js';
import { namesAnOffice } from './offices/shown.js';
import { withMarks, wordsOf } from './offices/spelling.js';
import { validityOf } from './offices/validity.js';

/** What is known of an office besides its name. */
export interface Office {
  /** Of the General Statistics Office. */
  readonly code: string | undefined;
  readonly level: string | undefined;
  /** The id of the office above it. */
  readonly parent: string | undefined;
}

/** The offices of a definition set, by everything they go by. */
export interface Agencies extends Directory {
  /** All offices that go by a name: none, one, or those that share it, of which `agency` finds neither. */
  sharing(text: string): readonly string[];
  /** The offices whose names are nearest to a text that finds none, the nearest first. */
  near(text: string): readonly string[];
  /** The official name of an agency or of a group of agencies, with that of its parent where two have the same. */
  title(id: string): Words;
  /** Undefined where there is no such agency. */
  office(id: string): Office | undefined;
  /** The groups that an agency belongs to. */
  groupsOf(id: string): readonly string[];
  /** The agencies of these levels that lists have to name on a day. */
  idsAt(levels: readonly string[], day: Moment): readonly string[];
  isThere(id: string, day: Moment): boolean;
  /** The agency that has taken the place of one by a day: itself as long as it was there. */
  heir(id: string, day: Moment): string;
  /** How an agency is written so that it is found again: by its name, and its parent's where it shares the name. */
  spelling(id: string): string;
  /** Official names, of agencies and groups. */
  names(): readonly string[];
  /** Ids of agencies and of groups of agencies. */
  readonly ids: ReadonlySet<string>;
  readonly count: number;
}

export const NO_AGENCIES: Agencies = {
  agency: () => undefined,
  sharing: () => [],
  near: () => [],
  mayName: () => true,
  levelOf: () => undefined,
  levels: new Map(),
  title: same,
  office: () => undefined,
  levelTitle: same,
  groupsOf: () => [],
  idsAt: () => [],
  isThere: () => false,
  heir: (id) => id,
  spelling: (id) => id,
  spellings: () => [],
  names: () => [],
  ids: new Set(),
  count: 0,
};

export function directory(spec: AgenciesSpec): Agencies {
  const byId = new Map(spec.list.map((agency) => [agency.id, agency]));
  const groups = new Map((spec.groups ?? []).map((group) => [group.id, group]));
  const levels = new Map<string, string>();
  for (const [id, { vi, en, aliases = [] }] of Object.entries(spec.levels)) {
    for (const name of [id, vi, en, ...aliases]) levels.set(fold(name), id);
  }
  const [find, near, readsLikeOne] = [finder(spec), nearTo(spec), namesAnOffice(spec)];
  const validity = validityOf(spec);
  const labels = labelsOf(spec);
  const wholes = (ids: readonly string[]): readonly string[] => [
    ...new Set(ids.map((id) => byId.get(id)?.part_of ?? id)),
  ];
  // Who asks of a text which office it is asks next whether it could be one.
  let last: { readonly text: string; readonly ids: readonly string[] } | undefined;
  const sharing = (text: string): readonly string[] => {
    if (last?.text !== text) last = { text, ids: validity.first(wholes(find(text))) };
    return last.ids;
  };

  const spelling = (id: string): string => {
    const { name, parent } = byId.get(id) ?? { name: id };
    const isItsOwn = sharing(name).every((one) => one === id);
    return isItsOwn || parent === undefined ? name : `${name}, ${byId.get(parent)?.name}`;
  };

  return {
    agency(text) {
      const [id, ...others] = sharing(text);
      return others.length > 0 ? undefined : id;
    },
    sharing,
    near: (text) => wholes(near(text)),
    mayName: (text) => levels.has(fold(text)) || sharing(text).length > 0 || readsLikeOne(text),
    levelOf: (id) => byId.get(id)?.level,
    levels,
    title(id) {
      const label = labels.get(id);
      if (label) return label;
      const group = groups.get(id);
      return group ? { vi: group.name, en: group.en } : same(id);
    },
    office(id) {
      const agency = byId.get(id);
      return agency && { code: agency.code, level: agency.level, parent: agency.parent };
    },
    levelTitle(id) {
      const level = Object.hasOwn(spec.levels, id) ? spec.levels[id] : undefined;
      return level ? { vi: level.vi, en: level.en } : same(id);
    },
    groupsOf(id) {
      const agency = byId.get(id);
      const level = agency?.listed === false ? '' : (agency?.level ?? '');
      const belongs = [...groups.values()].filter(
        ({ levels = [], members = [] }) => levels.includes(level) || members.includes(id),
      );
      return belongs.map((group) => group.id);
    },
    idsAt: (wanted, day) =>
      spec.list
        .filter(
          ({ id, level = '', listed }) =>
            listed !== false && wanted.includes(level) && validity.isThere(id, day),
        )
        .map(({ id }) => id),
    isThere: (id, day) => byId.has(id) && validity.isThere(id, day),
    heir: validity.heir,
    spelling,
    spellings: () =>
      spec.list
        .filter(({ listed, part_of }) => listed !== false && part_of === undefined)
        .map(({ id }) => spelling(id)),
    names: () => [...spec.list, ...groups.values()].map(({ name }) => name),
    ids: new Set([...byId.keys(), ...groups.keys()]),
    count: byId.size,
  };
}

/** The names of offices, with the parent's where two offices have the same: "Xã Tam Anh (Huyện Núi Thành)". */
function labelsOf({ list }: AgenciesSpec): ReadonlyMap<string, Words> {
  const spelt = ({ name }: AgenciesSpec['list'][number]): string => wordsOf(name, withMarks).join(' ');
  const often = new Map<string, number>();
  for (const office of list) often.set(spelt(office), (often.get(spelt(office)) ?? 0) + 1);
  const byId = new Map(list.map((office) => [office.id, office]));
  return new Map(
    list.map((office) => {
      const { id, name, en = name, parent } = office;
      const above = (often.get(spelt(office)) ?? 0) > 1 ? byId.get(parent ?? '') : undefined;
      return [
        id,
        above ? { vi: `${name} (${above.name})`, en: `${en} (${above.en ?? above.name})` } : { vi: name, en },
      ];
    }),
  );
}
