import type { AgenciesSpec } from '../../language/agencies.js';
import { parseMoment } from '../../values/date-forms.js';
import { compareDays, type Moment } from '../../values/moment.js';

/** Which offices there are on a day, and who has taken the place of those that are no more. */
export interface Validity {
  isThere(id: string, day: Moment): boolean;
  /** The office that an office has become by a day: itself as long as it was there, or where none took its place. */
  heir(id: string, day: Moment): string;
  /** Of offices that share a name, those that none of the others became: who reads of a time of change means them. */
  first(ids: readonly string[]): readonly string[];
}

export function validityOf({ list }: Pick<AgenciesSpec, 'list'>): Validity {
  const spans = new Map(
    list.map(({ id, valid, became }) => [
      id,
      { from: dayIn(valid?.from), until: dayIn(valid?.until), became },
    ]),
  );
  const isPast = (id: string, day: Moment): boolean => {
    const until = spans.get(id)?.until;
    return until !== undefined && compareDays(until, day) < 0;
  };
  const heir = (id: string, day: Moment, seen: readonly string[] = []): string => {
    const next = spans.get(id)?.became;
    return next === undefined || seen.includes(next) || !isPast(id, day)
      ? id
      : heir(next, day, [...seen, id]);
  };
  const heirsOf = (id: string, seen: readonly string[] = []): readonly string[] => {
    const next = spans.get(id)?.became;
    return next === undefined || seen.includes(next) ? seen : heirsOf(next, [...seen, next]);
  };
  return {
    isThere(id, day) {
      const from = spans.get(id)?.from;
      return !isPast(id, day) && (from === undefined || compareDays(from, day) <= 0);
    },
    heir: (id, day) => heir(id, day),
    first(ids) {
      const heirs = new Set(ids.flatMap((id) => heirsOf(id)));
      return ids.filter((id) => !heirs.has(id));
    },
  };
}

const dayIn = (written: string | undefined): Moment | undefined =>
  written === undefined ? undefined : parseMoment(written);
