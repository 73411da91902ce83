import type { Column } from '../catalog/dataset.js';
import type { Words } from '../text/words.js';
import type { Unread } from '../values/vector.js';

/** Why a word could not be read, and what to do: what the column itself says of it. */
export function sayUnread({ word, code }: Unread, column: Column | undefined): Words {
  if (code === UNKNOWN_AGENCY) {
    return {
      vi: `không rõ cấp vì cơ quan \`${word}\` không có trong danh mục.`,
      en: `the level is not known, since the agency \`${word}\` is not in the dictionary.`,
    };
  }
  const reading = column?.read(word, undefined);
  if (reading && 'fault' in reading) return reading.fault.say;
  return { vi: `\`${word}\` không đọc được ở cột này.`, en: `\`${word}\` cannot be read in this column.` };
}

/** A level that follows from an office which the dictionary does not have. */
export const UNKNOWN_AGENCY = 'unknown-agency';
