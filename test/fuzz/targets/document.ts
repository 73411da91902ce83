import { readDocument } from '../../../src/catalog/document.js';
import type { Problem } from '../../../src/errors.js';
import { refusesWell } from '../sound.js';

/** Reads one file of a set by itself. */
export const run = (text: string): Promise<void> =>
  refusesWell(async () => {
    const problems: Problem[] = [];
    const document = readDocument('f.yaml', text, problems);
    if (document.kind === undefined && problems.length === 0)
      throw new Error('It is refused without a word.');
    return problems;
  });
