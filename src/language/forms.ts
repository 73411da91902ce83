import { fold } from '../text/fold.js';

/** What a form has a place for, each with what it is written with: one group of a pattern. */
export type Places = Readonly<Record<string, string>>;

/** What a text puts in the places of a form. */
export type Told<Of extends Places> = Readonly<Partial<Record<keyof Of, string>>>;

const PLACE = /\{(\w+)\}/g;
const SEPARATORS = /[\s/.,:;–-]+/g;
const SPECIAL = /[\\^$*+?()[\]{}|]/g;

export const placesOf = (form: string): string[] => [...form.matchAll(PLACE)].map(([, name = '']) => name);

/** Whether a form has the places of one of these lists, and no others. */
export function hasPlaces(form: string, possible: readonly (readonly string[])[]): boolean {
  const places = placesOf(form).sort().join(' ');
  return possible.some((needed) => [...needed].sort().join(' ') === places);
}

/** Signs and spaces between words and numbers do not matter: `Quý II/2020` is `quý ii - 2020`. */
const plain = (text: string): string => fold(text).replace(SEPARATORS, ' ').trim();

/** Reads what texts put in the places of forms such as `Quý {quarter}/{year}`, form by form. */
export function formReader<Of extends Places>(
  forms: readonly string[],
  places: Of,
): (text: string) => Iterable<Told<Of>> {
  const known = forms.map((form) => ({ names: placesOf(form), pattern: patternOf(form, places) }));
  return function* (text) {
    const words = plain(text);
    for (const { names, pattern } of known) {
      const groups = pattern.exec(words)?.slice(1);
      if (groups) yield Object.fromEntries(names.map((name, i) => [name, groups[i]])) as Told<Of>;
    }
  };
}

function patternOf(form: string, places: Places): RegExp {
  const bare = form.replace(PLACE, ' @$1@ ');
  const source = plain(bare)
    .replace(SPECIAL, '\\$&')
    .replace(/ ?@(\w+)@ ?/g, (_, place: string) => ` ?${places[place]} ?`);
  return new RegExp(`^${source}$`);
}

/** Three numbers between blanks as a day in numbers, the year first or last. */
export function dayOf(written: string): string {
  const parts = written.split(' ');
  return parts[0]?.length === 4 ? parts.join('-') : parts.join('/');
}
