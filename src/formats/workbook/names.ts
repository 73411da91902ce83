import { plain } from '../plain.js';

const LONGEST = 31;
/** Signs that the name of a sheet cannot have. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const AT_AN_END = /^'+|'+$/g;
/** Excel keeps it for itself. */
const KEPT = 'history';

/** Gives sheets names that Excel takes: at most 31 characters, none twice whatever the case, some signs left out. */
export function sheetNames(): (wanted: string) => string {
  const taken = new Set(['', KEPT]);
  return (wanted) => {
    const base = plain(wanted.replace(FORBIDDEN, ' ')).replace(AT_AN_END, '') || '–';
    for (let number = 1; ; number++) {
      const name = within(base, number === 1 ? '' : ` (${number})`);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** A name with its number, cut between two words where there is no room for all of them. */
function within(name: string, number: string): string {
  const room = LONGEST - number.length;
  if (name.length <= room) return name + number;
  const at = name.lastIndexOf(' ', room);
  return name.slice(0, at > room / 2 ? at : room).replace(/[\s,;–-]+$|[\uD800-\uDBFF]$|'+$/, '') + number;
}
