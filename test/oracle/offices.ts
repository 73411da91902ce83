import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lower, plain } from './cells.js';

interface Office {
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  readonly part_of?: string;
  readonly became?: string;
  readonly listed?: false;
  readonly valid?: { readonly until?: string };
  readonly parent?: string;
  readonly aliases?: readonly string[];
}

/** The offices that there are. */
export interface Offices {
  /**
   * The office that a system calls so, the whole one for its parts and the new one for those that were merged before the
   * sample ends, or undefined where nobody goes by that name.
   */
  named(name: string): Office | undefined;
  at(levels: readonly string[]): readonly Office[];
}

export function readOffices(path: string): Offices {
  const { list } = parse(readFileSync(path, 'utf8')) as { list: Office[] };
  const marked = new Map<string, Office>();
  const unmarked = new Map<string, Office>();
  const add = (name: string, office: Office): void => {
    marked.set(lower(name), office);
    unmarked.set(plain(name), office);
  };
  for (const office of list) {
    for (const known of [office.name, ...(office.aliases ?? [])]) add(known, office);
    const above = list.find(({ id }) => id === office.parent);
    if (!above) continue;
    for (const known of [office.name, ...(office.aliases ?? [])]) {
      add(`${known}, ${above.name}`, office);
      add(`${known} ${above.name}`, office);
    }
  }
  return {
    named(name) {
      const bare = name
        .normalize('NFC')
        .trim()
        .replace(/^(ubnd|ủy ban nhân dân|uy ban nhan dan)\s+/i, '');
      const office = marked.get(lower(bare)) ?? unmarked.get(plain(bare));
      return list.find(({ id }) => id === (office?.part_of ?? office?.became)) ?? office;
    },
    at: (levels) =>
      list.filter(
        ({ level = '', listed, valid }) => listed !== false && !valid?.until && levels.includes(level),
      ),
  };
}
