import type { AgenciesSpec } from '../../language/agencies.js';
import { tidy } from '../../text/fold.js';
import { withMarks, wordsOf } from './spelling.js';

/** Six digits and more, whatever stands between them: of a telephone, an identity card, a birthday. */
const NUMBER_OF_A_PERSON = /\d(?:[\s./-]*\d){5}/;
const LONGEST_NAME = 150;

/**
 * Whether a text that is no known office reads like the name of one. Any other may be a person's, out of a row whose
 * cells have shifted, and is shown nowhere.
 */
export function namesAnOffice(spec: AgenciesSpec): (text: string) => boolean {
  const words = (text: string): string[] => wordsOf(text, withMarks);
  const begins = (spec.office_words ?? spec.list.map(({ name }) => words(name)[0] ?? '')).map(words);
  const persons = (spec.person_words ?? []).map((word) => words(word).join(' '));
  const codes = (spec.code_forms ?? []).map(patternOf);
  return (text) => {
    const written = tidy(text);
    if (codes.some((code) => code.test(written))) return true;
    if (written.length > LONGEST_NAME || written.includes('@') || NUMBER_OF_A_PERSON.test(written))
      return false;
    const own = words(written);
    const whole = ` ${own.join(' ')} `;
    return (
      begins.some((phrase) => phrase.length > 0 && phrase.every((word, i) => own[i] === word)) &&
      !persons.some((word) => whole.includes(` ${word} `))
    );
  };
}

/** "000.00.00.A00" is three digits, a dot, …, a letter and two digits. */
const patternOf = (form: string): RegExp =>
  new RegExp(
    `^${[...form].map((sign) => (sign === '0' ? '\\d' : sign === 'A' ? '[A-Za-z]' : `\\${sign}`)).join('')}$`,
  );
