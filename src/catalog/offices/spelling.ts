import type { AgenciesSpec } from '../../language/agencies.js';
import { fold, tidy } from '../../text/fold.js';
import { evenTones } from '../../text/tones.js';

/** One way to compare names: what of their spelling tells two apart. */
export type Spell = (text: string) => string;

/** By case and marks, wherever in a syllable its tone is written. */
export const withMarks: Spell = (text) => evenTones(tidy(text).toLowerCase());

const Y_FOR_I = /(?<=[bcdghklmnpqrstvx]u?)y(?![a-z])/g;

/** By neither, nor by i and y where they sound alike: "Tam Ki" is "Tam Kỳ". */
export const withoutMarks: Spell = (text) => fold(text).replace(Y_FOR_I, 'i');

const APOSTROPHES = /['’‘ʼ`´]/g;
const SIGNS = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a name in a spelling; signs only stand between them. */
export const wordsOf = (text: string, spell: Spell): string[] =>
  spell(text.replace(APOSTROPHES, '')).split(SIGNS).filter(Boolean);

/** Words that are one phrase. */
type Phrase = readonly string[];

/** How names are written otherwise than in the list: what may be left out, and what stands for something longer. */
export interface Habits {
  /** The words of a name, without those that only join others. */
  words(text: string): string[];
  /** What is left of a name without the words before it that tell nothing apart. */
  bare(words: Phrase): Phrase;
  /** The name itself, then what is left of it without words that tell nothing apart; the surest first, as many of each. */
  forms(words: Phrase): readonly Phrase[];
  /** The same with abbreviations written out, in every way; the name itself among them. */
  writtenOut(words: Phrase): readonly Phrase[];
}

/** So many ways to write out the abbreviations of a name are tried; a text that has more of them is no name. */
const MOST_WAYS = 512;

export function habitsOf(spec: AgenciesSpec, spell: Spell): Habits {
  const joins = new Set((spec.joins ?? []).flatMap((word) => wordsOf(word, spell)));
  const words = (text: string): string[] => wordsOf(text, spell).filter((word) => !joins.has(word));
  const phrases = (texts: readonly string[] = []): string[][] =>
    texts
      .map(words)
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length);
  const [before, after] = [phrases(spec.leave_out), phrases(spec.leave_out_after).reverse()];
  const longer = new Map(
    Object.entries(spec.short_for ?? {}).map(([short, meant]): [string, string[][]] => [
      words(short).join(' '),
      [meant].flat().map(words),
    ]),
  );
  const bare = (name: Phrase): Phrase => without(name, before, beginsWith);
  return {
    words,
    bare,
    forms: (name) =>
      [name, bare(name), without(name, before, indexIn)].flatMap((form) => [
        form,
        ...after.map((phrase) => without(form, [phrase], endsWith)),
      ]),
    writtenOut(name) {
      const choices = name.map((word) => [[word], ...(longer.get(word) ?? [])]);
      const ways = choices.reduce((product, { length }) => product * length, 1);
      if (ways === 1 || ways > MOST_WAYS) return [name];
      return choices.reduce<string[][]>(
        (all, choice) => all.flatMap((begun) => choice.map((next) => [...begun, ...next])),
        [[]],
      );
    },
  };
}

/** Where a phrase stands in a name, or -1. */
type Find = (name: Phrase, phrase: Phrase) => number;

const isAt = (name: Phrase, phrase: Phrase, at: number): boolean =>
  at >= 0 && phrase.every((word, i) => name[at + i] === word);

const beginsWith: Find = (name, phrase) => (isAt(name, phrase, 0) ? 0 : -1);
const endsWith: Find = (name, phrase) => {
  const at = name.length - phrase.length;
  return isAt(name, phrase, at) ? at : -1;
};
const indexIn: Find = (name, phrase) => name.findIndex((_, at) => isAt(name, phrase, at));

/** A name without these phrases, as long as something is left of it. */
function without(name: Phrase, phrases: readonly Phrase[], find: Find): Phrase {
  for (const phrase of phrases) {
    const at = name.length > phrase.length ? find(name, phrase) : -1;
    if (at >= 0) return without(name.toSpliced(at, phrase.length), phrases, find);
  }
  return name;
}
