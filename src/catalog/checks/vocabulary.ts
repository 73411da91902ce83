import type { Problem } from '../../errors.js';
import { readVocabulary } from '../../language/vocabulary.js';
import { fold } from '../../text/fold.js';
import type { Document } from '../document.js';

/** No word is both yes and no, case and marks aside; true, 1, false and 0 stand by themselves. */
export function checkVocabulary(
  { value, at }: Document<'vocabulary'>,
  report: (problem: Problem) => void,
): void {
  const affirmed = new Set(readVocabulary({ yes: value.yes }).yes.map(fold));
  const denied = new Set(readVocabulary({}).no.map(fold));
  const clash = (list: 'yes' | 'no', words: readonly string[] = [], other: ReadonlySet<string>): void =>
    words.forEach((word, i) => {
      if (!other.has(fold(word))) return;
      report({
        place: at([list, i]),
        what: {
          vi: `\`${word}\` không thể vừa là có vừa là không.`,
          en: `\`${word}\` cannot mean both yes and no.`,
        },
        hint: { vi: 'Bỏ từ này ở một trong hai danh sách.', en: 'Take it out of one of the two lists.' },
      });
    });
  clash('no', value.no, affirmed);
  clash('yes', value.yes, denied);
}
