import type { Report } from '../../report/schema.js';
import { shownDay } from '../../text/display.js';
import type { Language, Words } from '../../text/words.js';
import { measuredIn } from './measured.js';
import { shownCount } from './numbers.js';
import { ownerLegend } from './owner.js';
import type { Page } from './page.js';
import { marked, shownScale, shownUnscorable } from './scale.js';
import { interpreted } from './threshold.js';
import { shownTotals } from './totals.js';

const WORDS = {
  period: { vi: 'Kỳ', en: 'Period' },
  asOf: { vi: 'Thời điểm chốt', en: 'As of' },
  plan: { vi: 'Căn cứ', en: 'Source' },
  definitions: { vi: 'Bộ định nghĩa', en: 'Definitions' },
  only: { vi: 'Chỉ tính các mã', en: 'Only the codes' },
  by: { vi: 'Tách theo', en: 'Grouped by' },
  leftOut: {
    vi: 'LƯU Ý: theo yêu cầu, những gì không đọc được đã để ra ngoài; kết luận chỉ dựa trên phần đọc được',
    en: 'NOTE: as asked, what could not be read was left out; the verdicts rest only on what could be read',
  },
} as const satisfies Record<string, Words>;

const DIMENSIONS: Readonly<Record<NonNullable<Report['by']>, Words>> = {
  agency: { vi: 'cơ quan', en: 'agency' },
  level: { vi: 'cấp', en: 'level' },
  month: { vi: 'tháng', en: 'month' },
  owner: { vi: 'cơ quan chủ trì', en: 'owner' },
};

/** Who set the reference day. */
const AS_OF_BASES: Readonly<Record<Report['as_of_basis'], Words>> = {
  given: { vi: 'theo yêu cầu', en: 'as asked' },
  data: { vi: 'ngày cuối có dữ liệu', en: 'the last day with data' },
  period: { vi: 'ngày cuối kỳ', en: 'the end of the period' },
};

const suppressed = (count: string): Words => ({
  vi: `Không hiện số liệu của nhóm dưới ${count}`,
  en: `Groups of fewer than ${count} are hidden`,
});

const SHORT_HASH = 12;

/** What stands above the areas: which index, how far it got, which records count, whose definitions and whose points. */
export function preamble(report: Report, language: Language): Omit<Page, 'sections'> {
  const { index, definitions, scale, by, only, suppressed_below: least } = report;
  const labelled = (words: Words, text: string) => `${words[language]}: ${text}`;
  const lines = [
    shownTotals(report.totals, scale, language),
    shownPeriod(report, language),
    labelled(WORDS.plan, index.plan[language]),
    labelled(WORDS.definitions, `${index.id} · sha256 ${definitions.sha256.slice(0, SHORT_HASH)}`),
  ];
  if (scale) lines.push(shownScale(scale, language));
  lines.push(
    ...marked(scale, report.indicators, language),
    ...shownUnscorable(report.indicators, report.totals.unscorable, language),
  );
  if (by) lines.push(labelled(WORDS.by, DIMENSIONS[by][language]));
  if (only.length > 0) lines.push(labelled(WORDS.only, only.join(', ')));
  if (least !== null) lines.push(suppressed(shownCount(least, language))[language]);
  lines.push(...interpreted(measuredIn(report), language));
  if (by === 'owner') lines.push(...ownerLegend(report.indicators, language));
  return {
    title: index.title[language],
    warnings: warnings(report, language),
    lines: lines.filter((line) => line !== ''),
  };
}

/** Notices that stand above the figures too: what they say of the time may turn every verdict. */
const LOUD: ReadonlySet<string> = new Set(['as-of-past-data', 'month-without-rows', 'outside-period']);

const loud = ({ vi, en }: Words): Words => ({ vi: `LƯU Ý: ${vi}`, en: `NOTE: ${en}` });

/** What nobody may miss who reads the verdicts. */
export const warnings = (
  { left_out_unread, notices }: Pick<Report, 'left_out_unread' | 'notices'>,
  language: Language,
): string[] => [
  ...(left_out_unread ? [WORDS.leftOut[language]] : []),
  ...notices.filter(({ code }) => LOUD.has(code)).map((notice) => loud(notice)[language]),
];

/** Which records count, and the day against which "open" and "overdue" are judged, with who set it. */
export function shownPeriod(
  { period, as_of, as_of_basis }: Pick<Report, 'period' | 'as_of' | 'as_of_basis'>,
  language: Language,
): string {
  const day = (written: string) => shownDay(written, language);
  const basis = AS_OF_BASES[as_of_basis][language];
  return `${WORDS.period[language]}: ${day(period.from)} – ${day(period.to)} · ${WORDS.asOf[language]}: ${day(as_of)} (${basis})`;
}
