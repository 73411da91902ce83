import { type Column, HIDDEN } from '../catalog/dataset.js';
import { NO_OFFICE } from '../language/columns/agency.js';
import type { Words } from '../text/words.js';
import type { Unread } from '../values/vector.js';

/** Why a word could not be read, and what to do: what the column itself says of it. */
export function sayUnread({ word, code }: Unread, column: Column | undefined): Words {
  if (code === NO_OFFICE.code) return NO_OFFICE.say;
  if (word === HIDDEN) return NOT_SHOWN;
  if (code === UNKNOWN_AGENCY) {
    return {
      vi: `không rõ cấp vì cơ quan \`${word}\` không có trong danh mục.`,
      en: `the level is not known, since the agency \`${word}\` is not in the dictionary.`,
    };
  }
  if (code === 'undecodable') return UNDECODABLE;
  if (code === WRONG_ORDER) return UNORDERED;
  const reading = column?.read(word, undefined);
  if (reading && 'fault' in reading) return reading.fault.say;
  return { vi: `\`${word}\` không đọc được ở cột này.`, en: `\`${word}\` cannot be read in this column.` };
}

const NOT_SHOWN: Words = {
  vi: 'không đọc được ở cột này; không hiển thị vì có thể là dữ liệu cá nhân. Xem dòng này trong tệp.',
  en: 'it cannot be read in this column, and is not shown since it may be about a person. See this line of the file.',
};

const UNDECODABLE: Words = {
  vi: 'có ký tự không giải mã được. Lưu lại tệp ở dạng CSV UTF-8.',
  en: 'there are characters that cannot be decoded. Save the file as CSV UTF-8.',
};

const UNORDERED: Words = {
  vi: 'không rõ ngày hay tháng đứng trước; xem lưu ý về thứ tự ngày tháng của tệp.',
  en: 'it is not certain whether the day or the month comes first; see the notice on the dates of the file.',
};

/** A date of a column that is not in the order in which it was read. */
export const WRONG_ORDER = 'date-order';

/** A level that follows from an office which the dictionary does not have. */
export const UNKNOWN_AGENCY = 'unknown-agency';
