import type { Problem } from '../errors.js';
import type { DocumentKind } from '../language/documents.js';
import type { Document } from './document.js';

/** The one document of its kind in a definition set. */
export function only<Kind extends DocumentKind>(
  found: readonly Document<Kind>[],
  folder: string,
  problems: Problem[],
): Document<Kind> | undefined {
  const [first, ...more] = found;
  if (!first) {
    problems.push({
      what: {
        vi: `Bộ định nghĩa ${folder} thiếu tệp có khóa \`index:\`.`,
        en: `${folder} has no file with the key \`index:\`.`,
      },
      hint: { vi: 'Thêm index.yaml.', en: 'Add an index.yaml.' },
    });
  }
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
