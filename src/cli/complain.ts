import type { Problem } from '../errors.js';
import { renderProblems } from '../formats/views/problems.js';
import type { Session } from './session.js';

/** Says on stderr what has to be mended. */
export function complain(problems: readonly Problem[], { stderr, language, watched, color }: Session): void {
  if (problems.length === 0) return;
  const inColor = color && watched;
  stderr.write(renderProblems(problems, { language, color: inColor }));
}
