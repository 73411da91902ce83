import type { FileAccount } from '../data/account.js';
import type { DatasetRows } from '../data/intake.js';
import { shownDay } from '../text/display.js';
import type { Words } from '../text/words.js';
import { compareDays, isoMoment } from '../values/moment.js';
import { isWithin, type Period } from '../values/period.js';
import { type Notice, notice } from './notice.js';

/** Where the time that a file says it is about does not fit the time asked about, or its own rows. */
export const filePeriodNotices = (
  accounts: readonly FileAccount[],
  beyond: DatasetRows['beyond'],
  asked: Period,
): Notice[] => [
  ...accounts.flatMap(({ path, period }) => (period ? heldAgainst(path, period, asked) : [])),
  ...beyond.map(({ file, period, rows }) => {
    const own = wordsOf(period);
    return notice(
      'rows-outside-file-period',
      {
        vi: `${file}: số dòng nằm ngoài kỳ ghi ở đầu bảng (${own.vi})`,
        en: `${file}: rows outside of the period that the top of the table names (${own.en})`,
      },
      rows,
    );
  }),
];

/** A file of a part of the time asked about, or of more than it, is as it should be. */
function heldAgainst(path: string, period: Period, asked: Period): Notice[] {
  if (isWithin(period, asked) || isWithin(asked, period)) return [];
  const [own, wanted] = [wordsOf(period), wordsOf(asked)];
  const isApart = compareDays(period.to, asked.from) < 0 || compareDays(period.from, asked.to) > 0;
  const how: Words = isApart
    ? { vi: 'nằm ngoài', en: 'is outside of' }
    : { vi: 'chỉ trùng một phần với', en: 'is only in part within' };
  return [
    notice('file-period', {
      vi: `${path}: kỳ ghi ở đầu bảng (${own.vi}) ${how.vi} kỳ đang tính (${wanted.vi})`,
      en: `${path}: the period at the top of the table (${own.en}) ${how.en} the one asked about (${wanted.en})`,
    }),
  ];
}

const wordsOf = ({ from, to }: Period): Words => {
  const [first, last] = [from, to].map((day) => isoMoment(day).slice(0, 10)) as [string, string];
  return {
    vi: `${shownDay(first, 'vi')} – ${shownDay(last, 'vi')}`,
    en: `${shownDay(first, 'en')} – ${shownDay(last, 'en')}`,
  };
};
