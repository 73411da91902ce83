import type { Place, Problem } from '../../errors.js';
import { type Catalog, measuredOf } from '../model.js';

/** A citation: who cites which words of which line. */
interface Citation {
  readonly who: string;
  readonly line: number;
  readonly quote: string;
  readonly place: Place;
}

/**
 * Holds a definition set against the text of its plan: every quote stands in its line, and every line that the
 * coverage names is cited or excused.
 */
export function checkAgainst(catalog: Catalog, plan: string): Problem[] {
  const lines = plan.normalize('NFC').split(/\r?\n/);
  const citations = citationsOf(catalog);
  return [
    ...citations.flatMap((citation) => misquoted(citation, lines)),
    ...uncited(catalog, citations, lines),
  ];
}

function citationsOf(catalog: Catalog): Citation[] {
  const measured = measuredOf(catalog).flatMap(({ code, source, at }) =>
    source ? [{ who: code, ...source, place: at(['source', 'quote']) }] : [],
  );
  const assigned = catalog.assignments.map(({ id, line, quote, at }) => ({
    who: id,
    line,
    quote,
    place: at(['quote']),
  }));
  return [...measured, ...assigned];
}

function misquoted({ who, line, quote, place }: Citation, lines: readonly string[]): Problem[] {
  if (lines[line - 1]?.includes(quote.normalize('NFC'))) return [];
  const elsewhere = lines.flatMap((text, i) => (text.includes(quote.normalize('NFC')) ? [i + 1] : []));
  return [
    {
      place,
      what: {
        vi: `${who}: dòng ${line} của kế hoạch không có lời trích “${quote}”.`,
        en: `${who}: line ${line} of the plan does not have the words “${quote}”.`,
      },
      hint:
        elsewhere.length > 0
          ? {
              vi: `Lời này ở dòng ${elsewhere.join(', ')}.`,
              en: `They stand in line ${elsewhere.join(', ')}.`,
            }
          : {
              vi: 'Xem lại ngưỡng và lời trích theo kế hoạch.',
              en: 'Look again at the threshold and the quote.',
            },
    },
  ];
}

function uncited(catalog: Catalog, citations: readonly Citation[], lines: readonly string[]): Problem[] {
  const { coverage } = catalog;
  if (!coverage) return [];
  const cited = new Set([
    ...citations.map(({ line }) => line),
    ...(coverage.not_cited ?? []).map(({ line }) => line),
  ]);
  return coverage.coverage.flatMap(({ section, from, to }, i) =>
    range(from, to)
      .filter((line) => !cited.has(line) && (lines[line - 1] ?? '').trim() !== '')
      .map(
        (line): Problem => ({
          place: coverage.at(['coverage', i]),
          what: {
            vi: `Mục ${section}: chưa chỉ số nào trích dòng ${line} của kế hoạch: “${(lines[line - 1] ?? '').slice(0, 80)}…”.`,
            en: `Section ${section}: no indicator cites line ${line} of the plan: “${(lines[line - 1] ?? '').slice(0, 80)}…”.`,
          },
          hint: {
            vi: 'Trích dòng này, hoặc ghi lý do ở `not_cited`.',
            en: 'Cite the line, or give the reason in `not_cited`.',
          },
        }),
      ),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
