import type { AgenciesSpec, OfficeSpec } from '../../language/agencies.js';
import { type Habits, habitsOf, type Spell, withMarks, withoutMarks } from './spelling.js';

/** Finds offices by what they go by: the ids of all that a text may name; none, one, or several that share it. */
export type Finder = (text: string) => readonly string[];

/**
 * Some offices differ by their marks alone (xã Trà Don, xã Trà Dơn), so names are looked up with marks first and
 * without them only then; and as they are written before their abbreviations are written out.
 */
export function finder(spec: AgenciesSpec): Finder {
  const ways = [withMarks, withoutMarks].map((spell) => lookup(spec, spell));
  return (text) => {
    for (const look of ways) {
      const found = look(text);
      if (found.length > 0) return found;
    }
    return [];
  };
}

function lookup(spec: AgenciesSpec, spell: Spell): Finder {
  const habits = habitsOf(spec, spell);
  const names = namesIn(spec, habits);
  const among = (ways: readonly (readonly string[])[]): readonly string[] => {
    const forms = ways.map(habits.forms);
    for (let sureness = 0; sureness < (forms[0]?.length ?? 0); sureness++) {
      const found = new Set(forms.flatMap((form) => names.get((form[sureness] ?? []).join(' ')) ?? []));
      if (found.size > 0) return [...found];
    }
    return [];
  };
  return (text) => {
    const words = habits.words(text);
    const found = among([words]);
    return found.length > 0 ? found : among(habits.writtenOut(words));
  };
}

/** The ids of the offices that go by each name, in one spelling. */
function namesIn(spec: AgenciesSpec, habits: Habits): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const levels = new Set(
    Object.entries(spec.levels).flatMap(([id, { vi, en, aliases = [] }]) =>
      [id, vi, en, ...aliases].map((name) => habits.words(name).join(' ')),
    ),
  );
  const put = (key: string, id: string): void => {
    const own = names.get(key) ?? [];
    if (!own.includes(id)) names.set(key, [...own, id]);
  };
  for (const { id, text } of everyName(spec)) {
    const words = habits.words(text);
    put(words.join(' '), id);
    const bare = habits.bare(words).join(' ');
    // "UBND tỉnh" less what tells nothing apart is no name any more.
    if (!levels.has(bare)) put(bare, id);
  }
  names.delete('');
  return names;
}

/** Everything that offices go by: by themselves, together with the name of the one above, and by their parts. */
export function* everyName(spec: AgenciesSpec): Generator<{ readonly id: string; readonly text: string }> {
  const byId = new Map(spec.list.map((office) => [office.id, office]));
  for (const office of spec.list) {
    const { id, code, identifier, parent, level = '' } = office;
    const above = parent === undefined ? undefined : byId.get(parent);
    const uppers = above ? namesOf(above) : [];
    for (const text of [id, code, identifier]) if (text !== undefined) yield { id, text };
    for (const text of namesOf(office)) {
      yield { id, text };
      for (const upper of uppers) yield { id, text: `${text}, ${upper}` };
      for (const part of spec.levels[level]?.parts ?? []) yield { id, text: `${part}, ${text}` };
    }
  }
}

const namesOf = ({ name, aliases = [] }: OfficeSpec): readonly string[] => [name, ...aliases];
