import type { Report, ReportIndicator } from '../../report/schema.js';
import { shownNumber } from '../../text/display.js';
import type { Language } from '../../text/words.js';
import { shownFile } from './files.js';
import { type Item, item, listed, type Section } from './section.js';
import { totalsSection } from './totals.js';
import { HEADINGS } from './wording.js';

const SAMPLES = 3;

/** Reasons, missing evidence, denominators, files, rejects, notices and, last, the totals; what is empty is left out. */
export function notes(report: Report, language: Language): Section[] {
  const words = HEADINGS[language];
  const number = (count: number) => shownNumber(String(count), language);
  const rejects = `${words.rejects}: ${number(report.rejects.count)}`;
  const notices = report.notices.map(({ count, [language]: say }) =>
    item(count === null ? say : `${say}: ${number(count)}`),
  );
  return [
    ...listed(words.reasons, reasons([...report.indicators, ...report.goals], language)),
    ...listed(words.evidence, evidence(report, language)),
    ...listed(words.populations, populations(report, language).map(item)),
    ...listed(
      words.files,
      report.files.map((file) => shownFile(file, language)),
    ),
    ...listed(rejects, rejected(report, language)),
    ...listed(words.notices, notices),
    ...totalsSection(report, language),
  ];
}

/** Why there is no verdict, or why one without data. */
export const reasons = (
  measured: readonly Pick<ReportIndicator, 'code' | 'reason'>[],
  language: Language,
): Item[] => measured.flatMap(({ code, reason }) => (reason ? [item(`${code}: ${reason[language]}`)] : []));

function evidence({ indicators }: Report, language: Language): Item[] {
  const states = HEADINGS[language].evidenceStates;
  return indicators
    .filter((indicator) => indicator.evidence.length > 0)
    .map(({ code, title, evidence }) => ({
      text: `${code}: ${title[language]}`,
      below: evidence.map((missing) => `${missing.title[language]} (${states[missing.state]})`),
    }));
}

/** What each denominator counts, in words; those of the same population stand together. */
function populations({ indicators, goals }: Report, language: Language): string[] {
  const codes = new Map<string, string[]>();
  for (const { code, population } of [...indicators, ...goals]) {
    if (population) codes.set(population[language], [...(codes.get(population[language]) ?? []), code]);
  }
  return [...codes].map(([population, of]) => `${of.join(', ')}: ${population}`);
}

function rejected({ rejects }: Report, language: Language): Item[] {
  const words = HEADINGS[language];
  return rejects.by_reason.map((reason) => {
    const samples = rejects.samples.filter((sample) => sample.reason.code === reason.code).slice(0, SAMPLES);
    const left = reason.count - samples.length;
    const shown = samples.map(({ file, line, column, reason: { [language]: say } }) => {
      const where = column === null ? '' : `, ${words.column} ${column}`;
      return `${file}, ${words.line} ${line}${where}: ${say}`;
    });
    return {
      text: `${reason[language]}: ${shownNumber(String(reason.count), language)}`,
      below:
        left > 0 && shown.length > 0
          ? [...shown, words.moreSamples(shownNumber(String(left), language))]
          : shown,
    };
  });
}
