import type { AgenciesSpec } from '../../language/agencies.js';
import { lettersApart } from '../../text/suggest.js';
import { everyName, type Finder } from './names.js';
import { habitsOf, withoutMarks } from './spelling.js';

const MOST = 3;
const LETTER = /\p{L}/u;

/** The offices whose names are nearest to a text that finds none, the nearest first; none where it is a code. */
export function nearTo(spec: AgenciesSpec): Finder {
  const habits = habitsOf(spec, withoutMarks);
  const spelt = (text: string): string => habits.bare(habits.words(text)).join(' ');
  let names: readonly { readonly id: string; readonly key: string }[] | undefined;
  return (text) => {
    names ??= [...everyName(spec)]
      .filter((one) => LETTER.test(one.text))
      .map((one) => ({ id: one.id, key: spelt(one.text) }));
    const wanted = spelt(text);
    const least = new Map<string, number>();
    const far = Math.max(2, Math.floor(wanted.length / 6));
    if (!LETTER.test(wanted)) return [];
    for (const { id, key } of names) {
      const away = lettersApart(wanted, key, far);
      if (away !== undefined && away < (least.get(id) ?? far + 1)) least.set(id, away);
    }
    return [...least]
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([id]) => id);
  };
}
