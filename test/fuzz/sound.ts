import { type Problem, UserError } from '../../src/errors.js';

/** What a person must not see. */
const INNARDS = /\bundefined\b|\[object |\bat .*\.[jt]s:\d|Invalid input|TypeError|RangeError|Maximum call/;

/** What is wrong with a whole set, or with the options, stands at no place of a file. */
const WITHOUT_PLACE = /has no file with the key|no definitions|ask each other in a circle|There is no code /;

/** Runs something that may refuse what it is given, in words that a person can use. @throws where it does otherwise. */
export async function refusesWell(run: () => Promise<readonly Problem[] | undefined>): Promise<void> {
  try {
    for (const problem of (await run()) ?? []) check(problem);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.problems.length === 0) throw new Error('It is refused without a word.');
    error.problems.forEach(check);
  }
}

function check(problem: Problem): void {
  const { place, what, hint } = problem;
  const texts = [what.vi, what.en, ...(hint ? [hint.vi, hint.en] : [])];
  const placed = place ? (place.line ?? 1) >= 1 && (place.column ?? 1) >= 1 : WITHOUT_PLACE.test(what.en);
  if (texts.some((text) => text === '' || INNARDS.test(text)) || !placed)
    throw new Error(`Not told well: ${JSON.stringify(problem)}`);
}
