import { Chalk } from 'chalk';
import type { Place, Problem } from '../../errors.js';
import type { Language } from '../../text/words.js';
import { plain } from '../plain.js';

/** Problems as a person reads them: `file:line:column`, what is wrong, and below it what to do. */
export function renderProblems(
  problems: readonly Problem[],
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const paint = new Chalk({ level: color ? 1 : 0 });
  const lines = problems.map(({ place, what, hint }) => {
    const where = place ? `${paint.bold(plain(placeText(place)))}: ` : '';
    const advice = hint ? `\n  ${paint.cyan('→')} ${plain(hint[language])}` : '';
    return `${where}${paint.red(plain(what[language]))}${advice}\n`;
  });
  return lines.join('');
}

export const placeText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');
