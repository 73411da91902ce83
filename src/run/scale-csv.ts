import { type Options, parse } from 'csv-parse/sync';
import type { Document, Path } from '../catalog/document.js';
import { problemsOf } from '../catalog/mistakes.js';
import type { Problem } from '../errors.js';
import { DOCUMENTS } from '../language/documents.js';
import { ruleFromCell } from '../language/rules/registry.js';
import { fold } from '../text/fold.js';

/** The columns of a scale as a spreadsheet, with the headers they go by. */
export const SCALE_COLUMNS = {
  code: { vi: 'Mã', en: 'Code' },
  title: { vi: 'Tên', en: 'Title' },
  points: { vi: 'Điểm tối đa', en: 'Points' },
  rule: { vi: 'Cách chấm', en: 'Rule' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  date: { vi: 'Ngày quyết định', en: 'Date' },
  page: { vi: 'Trang', en: 'Page' },
} as const;

type Field = keyof typeof SCALE_COLUMNS;
type Row = Readonly<Record<Field, string>> & { readonly line: number };

/** Reads a filled scale template; every mistake has its line. */
export function readScaleCsv(file: string, text: string, problems: Problem[]): Document<'scale'> | undefined {
  const rows = readTable(text);
  if (!rows) {
    problems.push({
      place: { file, line: 1 },
      what: {
        vi: 'Thang điểm thiếu cột Mã hoặc Điểm tối đa.',
        en: 'The scale lacks the column Code or Points.',
      },
      hint: {
        vi: 'Lấy mẫu bằng `par-score scale template`.',
        en: 'Take a template with `par-score scale template`.',
      },
    });
    return undefined;
  }
  const filled = rows.filter(({ code, points }) => code !== '' && points !== '');
  const lines = new Map(rows.map(({ code, line }) => [code, line]));
  const at = (path: Path) => ({ file, line: lines.get(String(path[1])) ?? 1 });
  const source = filled.map(sourceOf).find((one) => one !== undefined);
  const content = {
    scale: 'from-csv',
    source: source ?? { vi: file, en: file },
    points: Object.fromEntries(
      filled.map((row) => [
        row.code,
        { points: row.points.replace(',', '.'), ...(sourceOf(row) && { source: sourceOf(row) }) },
      ]),
    ),
    rules: Object.fromEntries(filled.flatMap((row) => ruleOf(row, file, problems))),
  };
  const parsed = DOCUMENTS.scale.safeParse(content);
  if (parsed.success && problems.length === 0) return { kind: 'scale', file, value: parsed.data, at };
  problems.push(...problemsOf(parsed.error?.issues ?? [], content, at));
  return undefined;
}

/** How a row says that its points are earned, if it says so. */
function ruleOf(
  { code, rule, line }: Row,
  file: string,
  problems: Problem[],
): [code: string, rule: unknown][] {
  if (rule === '') return [];
  const found = ruleFromCell(rule);
  if ('rule' in found) return [[code, found.rule]];
  problems.push({ place: { file, line }, ...found.mistake });
  return [];
}

/** The rows under the header, by whichever sign stands between its cells; undefined where it lacks a column. */
function readTable(text: string): Row[] | undefined {
  for (const delimiter of [';', ',', '\t']) {
    const at = columnsOf(recordsOf(text, { delimiter, to: 1, relax_quotes: true })[0]?.record ?? []);
    if (at.code < 0 || at.points < 0) continue;
    return recordsOf(text, { delimiter, relax_quotes: true })
      .slice(1)
      .map(({ record, info }) => {
        const cell = (field: Field): string => (record[at[field]] ?? '').replace(/^'/, '');
        const fields = (Object.keys(SCALE_COLUMNS) as Field[]).map((field) => [field, cell(field)] as const);
        return { ...(Object.fromEntries(fields) as Record<Field, string>), line: info.lines };
      });
  }
  return undefined;
}

interface Read {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const recordsOf = (text: string, options: Options): readonly Read[] =>
  parse(text, {
    ...options,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    trim: true,
  }) as unknown as Read[];

/** At which place each column stands; -1: nowhere. */
function columnsOf(header: readonly string[]): Record<Field, number> {
  const heads = header.map(fold);
  return Object.fromEntries(
    Object.entries(SCALE_COLUMNS).map(([field, { vi, en }]) => [
      field,
      heads.findIndex((one) => one === fold(vi) || one === fold(en)),
    ]),
  ) as Record<Field, number>;
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
