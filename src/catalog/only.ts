import type { Problem } from '../errors.js';
import type { DocumentKind } from '../language/documents.js';
import type { Document } from './document.js';

/** The first document of a kind of which a definition set has one; each further one is a problem. */
export function only<Kind extends DocumentKind>(
  [first, ...more]: readonly Document<Kind>[],
  problems: Problem[],
): Document<Kind> | undefined {
  for (const other of more) {
    problems.push({
      place: other.at([other.kind]),
      what: {
        vi: `\`${other.kind}\` đã có trong ${first?.file}.`,
        en: `\`${other.kind}\` is already in ${first?.file}.`,
      },
      hint: { vi: 'Mỗi bộ định nghĩa chỉ có một.', en: 'A definition set has only one.' },
    });
  }
  return first;
}
