import type { Document } from '../catalog/document.js';
import { problemsOf } from '../catalog/mistakes.js';
import type { Path } from '../catalog/yaml.js';
import type { Complaint, Place, Problem } from '../errors.js';
import { code as aCode, DOCUMENTS } from '../language/documents.js';
import { ruleFromCell } from '../language/rules/registry.js';
import { type Field, type Row, readScaleTable } from './scale-table.js';

/** Reads a filled scale template; every mistake has its line and column. */
export async function readScaleCsv(
  file: string,
  text: string,
  problems: Problem[],
): Promise<Document<'scale'> | undefined> {
  const rows = (await readScaleTable(file, text, problems)).filter(isFilled);
  for (const row of rows) if (!isCode(row)) problems.push({ place: row.at('code'), ...NO_CODE(row) });
  const sound = rows.filter(isCode);
  for (const row of repeated(sound)) problems.push({ place: row.at('code'), ...TWICE(row) });
  const at = placesOf(file, sound);
  const content = {
    scale: 'from-csv',
    source: sound.map(sourceOf).find((one) => one !== undefined) ?? { vi: file, en: file },
    points: Object.fromEntries(sound.map((row) => [row.code, pointsOf(row)])),
    rules: Object.fromEntries(sound.flatMap((row) => ruleOf(row, problems))),
  };
  const parsed = DOCUMENTS.scale.safeParse(content);
  if (parsed.success && problems.length === 0) return { kind: 'scale', file, value: parsed.data, at };
  problems.push(...problemsOf(parsed.error?.issues ?? [], content, at));
  return undefined;
}

/** A row without a code or without points is none of the scale. */
const isFilled = ({ code, points }: Row): boolean => code !== '' && points !== '';

const isCode = ({ code }: Row): boolean => aCode.safeParse(code).success;

const repeated = (rows: readonly Row[]): Row[] => {
  const seen = new Set<string>();
  return rows.filter(({ code }) => seen.has(code) || !seen.add(code));
};

const pointsOf = (row: Row) => {
  const source = sourceOf(row);
  return { points: row.points.replace(',', '.'), ...(source && { source }) };
};

/** How a row says that its points are earned, if it says so. */
function ruleOf(row: Row, problems: Problem[]): [code: string, rule: unknown][] {
  if (row.rule === '') return [];
  const found = ruleFromCell(row.rule);
  if ('rule' in found) return [[row.code, found.rule]];
  problems.push({ place: row.at('rule'), ...found.mistake });
  return [];
}

/** Where the parts of the scale stand: `points` and `rules` of a code in the cells of its row. */
function placesOf(file: string, rows: readonly Row[]): (path: Path) => Place {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const fields: ReadonlyMap<PropertyKey, Field> = new Map([
    ['points', 'points'],
    ['rules', 'rule'],
  ]);
  return ([part = '', code]) =>
    byCode.get(String(code))?.at(fields.get(part)) ?? { file, line: 1, column: 1 };
}

/** "Quyết định 1150/QĐ-BNV ngày 30/12/2019, trang 12". */
function sourceOf({ decision, date, page }: Row): { vi: string; en: string } | undefined {
  if (decision === '') return undefined;
  const say = (names: readonly [string, string, string]): string =>
    [
      `${names[0]} ${decision}`,
      ...(date ? [` ${names[1]} ${date}`] : []),
      ...(page ? [`, ${names[2]} ${page}`] : []),
    ].join('');
  return { vi: say(['Quyết định', 'ngày', 'trang']), en: say(['Decision', 'of', 'page']) };
}

const NO_CODE = ({ code }: Row): Complaint => ({
  what: { vi: `\`${code}\` không phải mã.`, en: `\`${code}\` is no code.` },
  hint: {
    vi: 'Mã có dạng 3.4.1; để trống cột Mã ở dòng không thuộc thang điểm.',
    en: 'A code looks like 3.4.1; leave the column Code empty in rows that are not of the scale.',
  },
});

const TWICE = ({ code }: Row): Complaint => ({
  what: { vi: `Mã ${code} ghi hai lần.`, en: `Code ${code} stands twice.` },
  hint: { vi: 'Mỗi mã chỉ có một dòng.', en: 'A code has one row only.' },
});
