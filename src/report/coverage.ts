import type { Catalog } from '../catalog/model.js';
import type { Coverage } from '../data/coverage.js';
import type { Framed } from '../data/frame.js';
import { shownDay, shownMonth } from '../text/display.js';
import { joined, type Language, same, type Words } from '../text/words.js';
import { compareDays, compareMoments, isoMoment, type Moment } from '../values/moment.js';
import { monthsOf } from '../values/period.js';
import { type Notice, notice } from './notice.js';

/** What the data do not cover of the time that was asked about. */
export function coverageNotices({ timeframe, basis, coverage }: Framed, catalog: Catalog): Notice[] {
  const { period, asOf } = timeframe;
  const within = coverage.filter(({ isWithin }) => isWithin);
  const asked = monthsOf({ from: period.from, to: compareDays(asOf, period.to) < 0 ? asOf : period.to });
  return [
    ...(basis === 'given' ? pastData(asOf, coverage) : []),
    ...coverage.filter(({ isWithin }) => !isWithin).map((one) => outside(one, timeframe.period, catalog)),
    ...within.flatMap((one) => emptyMonths(one, asked, catalog)),
  ];
}

const day = (moment: Moment): Words => {
  const text = isoMoment(moment).slice(0, 10);
  return { vi: shownDay(text, 'vi'), en: shownDay(text, 'en') };
};

const titleOf = ({ dataset }: Coverage, { datasets }: Catalog): Words =>
  datasets.get(dataset)?.title ?? same(dataset);

/** A reference day that no data reach: what happened since is not known, and would count as not done. */
function pastData(asOf: Moment, coverage: readonly Coverage[]): Notice[] {
  const lasts = coverage.flatMap(({ lastWithin }) => lastWithin ?? []).sort(compareMoments);
  const last = lasts.at(-1);
  if (last === undefined || compareDays(asOf, last) <= 0) return [];
  const [asked, covered] = [day(asOf), day(last)];
  return [
    notice('as-of-past-data', {
      vi: `thời điểm chốt ${asked.vi} sau ngày cuối có dữ liệu ${covered.vi}: việc phát sinh sau ngày đó chưa được biết`,
      en: `the as-of date ${asked.en} is past the last day of the data, ${covered.en}: what happened since is not known`,
    }),
  ];
}

function outside(one: Coverage, period: Framed['timeframe']['period'], catalog: Catalog): Notice {
  const title = titleOf(one, catalog);
  const [first, last, from, to] = [one.first, one.last, period.from, period.to].map(day) as [
    Words,
    Words,
    Words,
    Words,
  ];
  return notice('outside-period', {
    vi: `${title.vi}: dữ liệu từ ${first.vi} đến ${last.vi}, không có bản ghi nào trong kỳ ${from.vi} đến ${to.vi}`,
    en: `${title.en}: the data run from ${first.en} to ${last.en}, none of them in the period ${from.en} to ${to.en}`,
  });
}

/** Months up to the reference day of which a list of events has no row: a gap, where it says that it has rows in each. */
function emptyMonths(one: Coverage, asked: readonly string[], catalog: Catalog): Notice[] {
  const empty = asked.filter((month) => !one.months.has(month));
  if (empty.length === 0) return [];
  const isRegular = catalog.datasets.get(one.dataset)?.spec.every_month ?? false;
  const months = joined(runsOf(empty, asked).map(sayRun), ', ');
  const title = titleOf(one, catalog);
  return [
    notice(isRegular ? 'month-without-rows' : 'quiet-month', {
      vi: `${title.vi}: không có dòng nào của tháng ${months.vi}`,
      en: `${title.en}: no row of ${months.en}`,
    }),
  ];
}

type Run = readonly [first: string, last: string];

/** Months that follow one another, told by the first and the last of them. */
function runsOf(months: readonly string[], all: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const month of months) {
    const before = runs.at(-1);
    const follows = before && all[all.indexOf(before[1]) + 1] === month;
    if (follows) runs[runs.length - 1] = [before[0], month];
    else runs.push([month, month]);
  }
  return runs;
}

const sayRun = ([first, last]: Run): Words => {
  const say = (language: Language): string =>
    first === last
      ? shownMonth(first, language)
      : `${shownMonth(first, language)} – ${shownMonth(last, language)}`;
  return { vi: say('vi'), en: say('en') };
};
