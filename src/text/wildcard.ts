import { fold } from './fold.js';

/**
 * Whether a name fits a pattern in which `*` stands for any text and `?` for one sign; case and Vietnamese marks do not
 * matter. Takes time by the product of the two lengths at most.
 */
export function fitsPattern(name: string, pattern: string): boolean {
  const [text, wanted] = [[...fold(name)], [...fold(pattern)]];
  let [at, want, star, resume] = [0, 0, -1, 0];
  while (at < text.length) {
    if (wanted[want] === '*') [star, resume, want] = [want, at, want + 1];
    else if (want < wanted.length && (wanted[want] === '?' || wanted[want] === text[at])) {
      at++;
      want++;
    } else if (star >= 0) [want, resume, at] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  return wanted.slice(want).every((sign) => sign === '*');
}
