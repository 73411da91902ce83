import type { Problem } from '../../errors.js';
import { countsFailures, type Parts } from '../../language/measure.js';
import { mistakesOf, type Scored } from '../../language/rules/registry.js';
import { suggestion } from '../../text/suggest.js';
import { type Exact, parseNumber, ZERO } from '../../values/exact.js';
import type { Document } from '../document.js';
import { type Catalog, codesOf, type Indicator, readScale } from '../model.js';
import { type Points, pointsByCode } from '../points.js';

type Report = (problem: Problem) => void;

/**
 * A scale speaks of codes of the tree only; where a code and all codes below it are listed, they add up; its rules
 * are sound. Only a provisional scale may leave codes to be shared evenly.
 */
export function checkScale(document: Document<'scale'>, catalog: Catalog, report: Report): void {
  const { value, at } = document;
  const known = codesOf(catalog);
  const points = pointsByCode(catalog.areas, readScale(value));
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
  for (const { code, children } of families(catalog)) sumsUp(document, code, children, points, report);
  checkTotal(document, catalog, points, report);
  checkRules(document, catalog, points, report);
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

type PointsByCode = ReadonlyMap<string, Points>;

/** What the scale sets for a code, itself or by all that is below it. */
const setFor = (points: PointsByCode, code: string): Exact | undefined => {
  const own = points.get(code);
  return own?.basis === 'set' ? own.possible : undefined;
};

function sumsUp(
  { at }: Document<'scale'>,
  code: string,
  children: readonly string[],
  points: PointsByCode,
  report: Report,
): void {
  const own = setFor(points, code);
  const parts = children.map((child) => setFor(points, child));
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

function checkTotal(
  { value, at }: Document<'scale'>,
  catalog: Catalog,
  points: PointsByCode,
  report: Report,
): void {
  const total = value.total === undefined ? undefined : parseNumber(value.total);
  const areas = catalog.areas.map(({ code }) => setFor(points, code));
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

/** What is wrong with the rules: each is that of an indicator, since only what is measured earns points. */
function checkRules(
  { value, at }: Document<'scale'>,
  catalog: Catalog,
  points: PointsByCode,
  report: Report,
): void {
  for (const [code, rule] of Object.entries(value.rules ?? {})) {
    const indicator = catalog.indicators.find((one) => one.code === code);
    if (indicator)
      for (const { path, what, hint } of mistakesOf(rule, scoredOf(indicator, points)))
        report({ place: at(['rules', code, ...path]), what, hint });
    else if (codesOf(catalog).has(code)) report({ place: at(['rules', code]), ...NOT_MEASURED(code) });
  }
}

function scoredOf({ code, threshold: line, parts, otherwise }: Indicator, points: PointsByCode): Scored {
  const measures = [parts, ...otherwise.map((one) => one.parts)];
  return {
    code,
    line,
    possible: points.get(code)?.possible ?? ZERO,
    countsFailures: measures.every((one) => one && countsFailures(one) && failsBy(one.form, line)),
  };
}

/** A part of a whole is to be large, a count of what must not be is to be small. */
const failsBy = (form: Parts['form'], line: Scored['line']): boolean =>
  line === null || (line.op === 'at_most' || line.op === 'less_than') === (form === 'amount');

const NOT_MEASURED = (code: string) => ({
  what: {
    vi: `Mã ${code} không được đo trực tiếp nên không có cách chấm riêng.`,
    en: `Code ${code} is not measured itself, so it has no rule of its own.`,
  },
  hint: {
    vi: 'Ghi cách chấm cho từng mã bên dưới.',
    en: 'Write a rule for each of the codes below it.',
  },
});
