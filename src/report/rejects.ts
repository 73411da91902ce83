import type { Reject } from '../data/account.js';
import { same, type Words } from '../text/words.js';
import type { Report } from './schema.js';
import type { Refused } from './witness.js';

/** What each reason code means. */
export const REJECT_REASONS: Record<string, Words> = {
  'no-key': { vi: 'dòng không có mã', en: 'no key' },
  'unread-key': { vi: 'mã không đọc được', en: 'a key that cannot be read' },
  unlisted: { vi: 'mã không có trong bộ chỉ số', en: 'a code that the index does not have' },
  'cell-count': { vi: 'thừa hoặc thiếu ô', en: 'too many or too few cells' },
  shifted: { vi: 'các ô lệch cột', en: 'cells under the wrong titles' },
  'repeated-key': { vi: 'mã lặp lại', en: 'a repeated key' },
  'quote-not-closed': { vi: 'dấu nháy không đóng', en: 'a quote that never closes' },
  'other-table': { vi: 'dòng của một bảng khác', en: 'of another table' },
  'quote-misplaced': { vi: 'dấu nháy sai chỗ', en: 'a misplaced quote' },
};

/** Rejects by reason, the most frequent first, with the first of each. */
export function rejectsOf({ counts, samples }: Refused): Report['rejects'] {
  const reasons = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    count: reasons.reduce((sum, [, count]) => sum + count, 0),
    by_reason: reasons.map(([code, count]) => ({ code, ...(REJECT_REASONS[code] ?? same(code)), count })),
    samples: reasons.flatMap(([code]) => samples.get(code) ?? []).map(sample),
  };
}

const LONGEST_VALUE = 80;

const sample = ({
  file,
  line,
  dataset,
  column,
  code,
  say,
  value,
}: Reject): Report['rejects']['samples'][number] => ({
  file,
  line,
  dataset,
  column: column ?? null,
  reason: { code, ...say },
  value: value === undefined ? null : value.slice(0, LONGEST_VALUE),
});
