import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lower, plain } from './cells.js';

interface Office {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly parent?: string;
  readonly aliases?: readonly string[];
}

/** Answers the level of an office by what a system calls it, or '' where nobody goes by that name. */
export function levelFinder(path: string): (name: string) => string {
  const { list } = parse(readFileSync(path, 'utf8')) as { list: Office[] };
  const marked = new Map<string, string>();
  const unmarked = new Map<string, string>();
  const add = (name: string, level: string): void => {
    marked.set(lower(name), level);
    unmarked.set(plain(name), level);
  };
  for (const { name, level, parent, aliases = [] } of list) {
    for (const known of [name, ...aliases]) add(known, level);
    const above = list.find((office) => office.id === parent);
    if (above) add(`${name}, ${above.name}`, level);
  }
  return (name) => {
    const bare = name.trim().replace(/^(ubnd|ủy ban nhân dân|uy ban nhan dan)\s+/i, '');
    return marked.get(lower(bare)) ?? unmarked.get(plain(bare)) ?? '';
  };
}
