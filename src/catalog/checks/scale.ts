import type { Problem } from '../../errors.js';
import type { ScaleSpec } from '../../language/documents.js';
import { mistakesOf } from '../../language/rules/registry.js';
import { suggestion } from '../../text/suggest.js';
import { type Exact, parseNumber, ZERO } from '../../values/exact.js';
import type { Document } from '../document.js';
import { type Catalog, codesOf, type Indicator } from '../model.js';

type Report = (problem: Problem) => void;

/**
 * A scale speaks of codes of the tree only; where a code and all codes below it are listed, they add up; its rules
 * are sound. Only a provisional scale may leave codes to be shared evenly.
 */
export function checkScale(document: Document<'scale'>, catalog: Catalog, report: Report): void {
  const { value, at } = document;
  const known = codesOf(catalog);
  for (const part of ['points', 'rules'] as const) {
    for (const code of Object.keys(value[part] ?? {})) {
      if (known.has(code)) continue;
      report({
        place: at([part, code]),
        what: { vi: `Không có mã ${code} trong bộ chỉ số.`, en: `There is no code ${code} in the index.` },
        hint: suggestion(code, known),
      });
    }
  }
  if (!value.provisional) missingCodes(document, catalog, report);
  for (const { code, children } of families(catalog)) sumsUp(document, code, children, report);
  checkTotal(document, catalog, report);
  for (const indicator of catalog.indicators) checkRule(document, indicator, report);
}

function missingCodes({ value, at }: Document<'scale'>, catalog: Catalog, report: Report): void {
  const missing = catalog.indicators.map(({ code }) => code).filter((code) => !value.points[code]);
  if (missing.length === 0) return;
  report({
    place: at(['points']),
    what: {
      vi: `Thang điểm thiếu ${missing.length} mã: ${missing.slice(0, 12).join(', ')}${missing.length > 12 ? ', …' : ''}.`,
      en: `The scale lacks ${missing.length} codes: ${missing.slice(0, 12).join(', ')}${missing.length > 12 ? ', …' : ''}.`,
    },
    hint: {
      vi: 'Điền đủ điểm, hoặc ghi `provisional: true` để chia đều phần thiếu.',
      en: 'Give every code its points, or write `provisional: true` to share the rest evenly.',
    },
  });
}

/** Each code of the tree that has codes below it, with these. */
function families(catalog: Catalog): { code: string; children: string[] }[] {
  const all = catalog.areas.flatMap((area) => [
    { code: area.code, children: area.criteria.map(({ code }) => code) },
    ...area.criteria.map(({ code, indicators }) => ({
      code,
      children: indicators.map((one) => one.code),
    })),
  ]);
  return all.filter(({ children }) => children.length > 0);
}

const pointsOf = (value: ScaleSpec, code: string): Exact | undefined => {
  const entry = value.points[code];
  return entry && parseNumber(entry.points);
};

function sumsUp(
  { value, at }: Document<'scale'>,
  code: string,
  children: readonly string[],
  report: Report,
): void {
  const own = pointsOf(value, code);
  const parts = children.map((child) => pointsOf(value, child));
  const sum = parts.reduce<Exact>((all, one) => all.add(one ?? ZERO), ZERO);
  const complete = parts.every((one) => one !== undefined);
  if (!own || (complete ? sum.equals(own) : sum.lte(own))) return;
  report({
    place: at(['points', code]),
    what: {
      vi: `Mã ${code} có ${own} điểm, các mã bên dưới cộng lại ${sum}.`,
      en: `Code ${code} has ${own} points; the codes below it come to ${sum}.`,
    },
    hint: { vi: 'Đối chiếu lại với quyết định.', en: 'Compare with the decision again.' },
  });
}

function checkTotal({ value, at }: Document<'scale'>, catalog: Catalog, report: Report): void {
  const total = value.total === undefined ? undefined : parseNumber(value.total);
  const areas = catalog.areas.map(({ code }) => pointsOf(value, code));
  if (!total || areas.some((one) => one === undefined)) return;
  const sum = areas.reduce<Exact>((all, one) => all.add(one ?? ZERO), ZERO);
  if (sum.equals(total)) return;
  report({
    place: at(['total']),
    what: {
      vi: `Các lĩnh vực cộng lại ${sum} điểm, không phải ${total}.`,
      en: `The areas come to ${sum} points, not ${total}.`,
    },
    hint: { vi: 'Đối chiếu lại với quyết định.', en: 'Compare with the decision again.' },
  });
}

/** What is wrong with the rule of an indicator. */
function checkRule({ value, at }: Document<'scale'>, { code, threshold }: Indicator, report: Report): void {
  const rule = value.rules?.[code];
  for (const { path, what, hint } of rule === undefined ? [] : mistakesOf(rule, threshold, code)) {
    report({ place: at(['rules', code, ...path]), what, hint });
  }
}
