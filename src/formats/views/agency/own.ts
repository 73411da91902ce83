import type { AgencyIndicator, AgencyReport } from '../../../report/agency/schema.js';
import type { Language, Words } from '../../../text/words.js';
import { type Field, measureRow, measureSheet } from '../../page/measures.js';
import { type Section, section } from '../../page/page.js';
import type { Row } from '../../page/sheet.js';
import { partly } from '../../page/value.js';
import { WORST_FIRST } from '../../page/verdicts.js';
import { OF_THE_PROVINCE } from './words.js';

const HEADING: Words = { vi: 'Số liệu riêng của cơ quan', en: 'Its own figures' };

/** The office's own figures of every indicator that can be divided by office, the worst verdict first. */
export function ownFigures({ indicators }: AgencyReport, language: Language): Section[] {
  const rows = indicators.flatMap((one) => (one.own ? [ownRow(one, one.own, language)] : []));
  if (rows.length === 0) return [];
  const ordered = [...WORST_FIRST, null].flatMap((verdict) =>
    rows.filter((row) => row.verdict === verdict).map(({ row }) => row),
  );
  return [section(HEADING[language], { sheet: measureSheet(ordered, null, language) })];
}

function ownRow(
  indicator: AgencyIndicator,
  own: NonNullable<AgencyIndicator['own']>,
  language: Language,
): { readonly verdict: (typeof own)['verdict']; readonly row: Row<Field> } {
  const measure = partly(indicator, { ...own, verdict: own.verdict ?? ('no-threshold' as const) });
  const row = measureRow(measure, { code: indicator.code, title: indicator.title[language] }, language);
  if (own.verdict !== null) return { verdict: own.verdict, row };
  const cells = { ...row.cells, verdict: OF_THE_PROVINCE[language] };
  return { verdict: null, row: { ...row, cells, tones: { ...row.tones, verdict: 'faint' } } };
}
