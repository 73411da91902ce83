import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../../src/formats/registry.js';
import { AGENCY_FORMATS, type AgencyFormat } from '../../src/formats/views/agency/registry.js';
import type { AgencyReport } from '../../src/report/agency/schema.js';
import type { Report } from '../../src/report/schema.js';
import { LANGUAGES, type Language } from '../../src/text/words.js';
import { CASES, poisoned } from './hostile.js';
import { nothingWakes } from './opened.js';
import { officeOf } from './sample-agency.js';
import { sample } from './sample-report.js';
import { textOf } from './text-of.js';

const WIDTHS = [60, 120];
/** By owner there are further sections, but no further tables. */
const ASKED = [
  ...WIDTHS.map((width) => ({ by: 'agency' as const, width })),
  { by: 'owner' as const, width: 60 },
];
const rowsIn = ({ indicators, goals, monitored }: Report) =>
  indicators.reduce((sum, { groups }) => sum + 1 + groups.length, goals.length + monitored.length);

/** How each format shows that its structure stands; a new format has to say it here. */
const STRUCTURE: Record<
  FormatName,
  (text: string, report: Report, width: number, language: Language) => void
> = {
  table(text, _, width) {
    expect(text.split('\n').filter((line) => terminalColumns(line) > width)).toEqual([]);
  },
  json(text, report) {
    expect(JSON.parse(text)).toEqual(report);
  },
  csv(text, report, _, language) {
    expect(cellsOf(text, language)).toHaveLength(1 + rowsIn(report));
    nothingWakes(text);
  },
  xlsx(text, report) {
    expect(text.split('\n').filter((line) => line.startsWith('figures\t'))).toHaveLength(1 + rowsIn(report));
  },
  markdown(text, report) {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const criteria = report.criteria.filter(({ code }) =>
      report.indicators.every((one) => one.code !== code),
    );
    const scored = report.indicators.filter(({ tracks }) => tracks.length > 0);
    const tables = report.areas.length + 3;
    expect(rows).toHaveLength(2 * tables + criteria.length + rowsIn(report) + scored.length);
    tablesStand(text);
  },
};

/** The cells of a CSV, none of which is a formula, nor goes over several lines. */
function cellsOf(text: string, language: Language): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = parse(text, { bom: true, delimiter: language === 'vi' ? ';' : ',' });
  for (const cell of rows.flat()) {
    if (!/^-?\d+([.,]\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  return rows;
}

/** What GitHub makes a link of without being asked; headings of our own have their `#` before a blank. */
const LIVE = /:\/\/|\bwww\.|@[\p{L}\p{N}]|#\d|GH-\d|\b(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{7,40}\b/iu;

/** Each table of a page of Markdown is as wide as its second line says, which no text can change. */
function tablesStand(text: string): void {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  let width = 0;
  rows.forEach((row, at) => {
    const rule = [row, rows[at + 1] ?? ''].find((line) => /^[| :-]+$/.test(line));
    if (rule) width = unescapedPipes(rule);
    expect(unescapedPipes(row), row).toBe(width);
  });
  expect(text.replace(/\\./g, '')).not.toMatch(/<|`|\[/);
  expect(text.replace(/\\(?=.)/g, '').replaceAll('&#8203;', '\u200b')).not.toMatch(LIVE);
}

/** A column a letter. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u02ff\u1e00-\u1eff\u2013\u2026]*$/;
const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const WIDE =
  /\p{Emoji_Presentation}|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|[\uFF01-\uFF60]/u;

/** Counted otherwise than the code does it: what a terminal shows of each grapheme. */
const terminalColumns = (line: string): number =>
  PLAIN.test(line)
    ? line.length
    : [...GRAPHEMES.segment(line)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);

const unescapedPipes = (row: string) => row.replace(/\\./g, '').split('|').length - 1;

const printable = (text: string) =>
  !/[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u.test(
    text.replace(/^\uFEFF/, '').replace(/\r?\n|\t/g, ''),
  );

describe.each(FORMATS)('$name', (format) => {
  it('stands whatever the texts are', () => {
    for (const { language, hostile } of CASES) {
      const report = { ...poisoned(sample, hostile), left_out_unread: true };
      for (const { by, width } of ASKED) {
        const given = { ...report, by };
        const text = textOf(format.render(given, { language, width, color: false }));
        STRUCTURE[format.name as FormatName](text, given, width, language);
        expect(printable(text)).toBe(true);
      }
    }
  });

  it.each(LANGUAGES)('ends its last line and has no colour unless asked (%s)', (language) => {
    const text = textOf(format.render(sample, { language, width: 100, color: false }));
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toContain('\u001b');
  });

  it('prints a report that holds nothing', () => {
    const nothing: Report = {
      ...sample,
      scale: null,
      by: null,
      files: [],
      areas: [],
      criteria: [],
      indicators: [],
      goals: [],
      monitored: [],
      assignments: [],
      owners: [],
    };
    expect(() => format.render(nothing, { language: 'vi', width: 80, color: true })).not.toThrow();
  });
});

/** The same of the report on an office. */
const OFFICE_STRUCTURE: Record<
  AgencyFormat,
  (text: string, office: AgencyReport, width: number, language: Language) => void
> = {
  table: (text, _, width, language) => STRUCTURE.table(text, sample, width, language),
  json: (text, office) => expect(JSON.parse(text)).toEqual(office),
  csv(text, { indicators, assignments, rejects }, _, language) {
    const rows = cellsOf(text, language);
    const evidence = indicators.reduce((sum, one) => sum + one.evidence.length, 0);
    expect(rows).toHaveLength(2 + indicators.length + evidence + assignments.length + rejects.samples.length);
    nothingWakes(text);
  },
  xlsx: (text) => expect(text).toContain('figures\t'),
  markdown: (text) => tablesStand(text),
};

describe.each(Object.entries(AGENCY_FORMATS))('the report on an office as %s', (name, render) => {
  it('stands whatever the texts are', () => {
    for (const { language, hostile } of CASES) {
      const office = officeOf(poisoned(sample, hostile));
      for (const width of WIDTHS) {
        const text = textOf(render(office, { language, width, color: false }));
        OFFICE_STRUCTURE[name as AgencyFormat](text, office, width, language);
        expect(printable(text)).toBe(true);
      }
    }
  });
});
