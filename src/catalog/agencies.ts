import type { Directory } from '../language/columns/cell.js';
import type { AgenciesSpec } from '../language/documents.js';
import { fold, tidy } from '../text/fold.js';
import { same, type Words } from '../text/words.js';

/** The offices of a definition set, by everything they go by. */
export interface Agencies extends Directory {
  /** The official name of an agency or of a group of agencies. */
  title(id: string): Words;
  /** The groups that an agency belongs to. */
  groupsOf(id: string): readonly string[];
  /** The agencies of these levels that lists have to name. */
  idsAt(levels: readonly string[]): readonly string[];
  /** Official names, of agencies and groups. */
  names(): readonly string[];
  /** Ids of agencies and of groups of agencies. */
  readonly ids: ReadonlySet<string>;
  readonly count: number;
}

export const NO_AGENCIES: Agencies = {
  agency: () => undefined,
  levelOf: () => undefined,
  levels: new Map(),
  title: same,
  levelTitle: same,
  groupsOf: () => [],
  idsAt: () => [],
  names: () => [],
  ids: new Set(),
  count: 0,
};

/** A name that two agencies share finds neither: only `name, parent` does. */
const SHARED = '';

/**
 * Finds offices by spelling. Some differ by their marks alone (xã Trà Don, xã Trà Dơn), so names are looked up with
 * marks first and without them only then.
 */
function nameTable(
  spell: (text: string) => string,
  spec: AgenciesSpec,
): (text: string) => string | undefined {
  const leaveOut = (spec.leave_out ?? []).map(spell).sort((a, b) => b.length - a.length);
  /** "UBND xã Tam Anh, huyện Núi Thành" is "xã tam anh huyện núi thành": without what tells nothing apart. */
  const bare = (text: string): string => {
    let key = spell(text).replace(PUNCTUATION, ' ').replace(/ {2,}/g, ' ').trim();
    for (const prefix of leaveOut) if (key.startsWith(`${prefix} `)) key = key.slice(prefix.length + 1);
    return key;
  };
  const names = new Map<string, string>();
  const add = (name: string, id: string): void => {
    const other = names.get(bare(name));
    names.set(bare(name), other === undefined || other === id ? id : SHARED);
  };
  const byId = new Map(spec.list.map((agency) => [agency.id, agency]));
  for (const { id, name, code, parent, aliases = [] } of spec.list) {
    for (const known of [name, id, ...aliases, ...(code === undefined ? [] : [code])]) add(known, id);
    const above = parent === undefined ? undefined : byId.get(parent);
    if (!above) continue;
    for (const known of [name, ...aliases]) {
      for (const upper of [above.name, ...(above.aliases ?? [])]) add(`${known} ${upper}`, id);
    }
  }
  return (text) => names.get(bare(text)) || undefined;
}

const PUNCTUATION = /[,;()\-–.]+/g;

export function directory(spec: AgenciesSpec): Agencies {
  const byId = new Map(spec.list.map((agency) => [agency.id, agency]));
  const groups = new Map((spec.groups ?? []).map((group) => [group.id, group]));
  const levels = new Map<string, string>();
  for (const [id, { vi, en, aliases = [] }] of Object.entries(spec.levels)) {
    for (const name of [id, vi, en, ...aliases]) levels.set(fold(name), id);
  }

  const exactly = nameTable((text) => tidy(text).toLowerCase(), spec);
  const roughly = nameTable(fold, spec);

  return {
    agency(text) {
      const id = exactly(text) ?? roughly(text);
      return byId.get(id ?? '')?.part_of ?? id;
    },
    levelOf: (id) => byId.get(id)?.level,
    levels,
    title(id) {
      const agency = byId.get(id);
      if (agency) return { vi: agency.name, en: agency.en ?? agency.name };
      const group = groups.get(id);
      return group ? { vi: group.name, en: group.en } : same(id);
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
    idsAt: (wanted) =>
      spec.list
        .filter(({ level = '', listed }) => listed !== false && wanted.includes(level))
        .map(({ id }) => id),
    names: () => [...spec.list, ...groups.values()].map(({ name }) => name),
    ids: new Set([...byId.keys(), ...groups.keys()]),
    count: byId.size,
  };
}
