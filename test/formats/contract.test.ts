import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/formats/format.js';
import { FORMATS } from '../../src/formats/registry.js';
import type { Report } from '../../src/report/schema.js';
import { LANGUAGES, type Language } from '../../src/text/words.js';
import { CASES, poisoned } from './hostile.js';
import { sample } from './sample-report.js';

const WIDTHS = [60, 80, 120];
const rowsIn = (report: Report) => report.indicators.reduce((sum, { groups }) => sum + 1 + groups.length, 0);

/** How each format shows that its structure stands; a new format has to say it here. */
const STRUCTURE: Record<
  Format['name'],
  (text: string, report: Report, width: number, language: Language) => void
> = {
  table(text, _, width) {
    for (const line of text.split('\n')) expect(terminalColumns(line), line).toBeLessThanOrEqual(width);
  },
  json(text, report) {
    expect(JSON.parse(text)).toEqual(report);
  },
  csv(text, report, _, language) {
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows: string[][] = parse(text, { bom: true, delimiter: language === 'vi' ? ';' : ',' });
    expect(rows).toHaveLength(1 + rowsIn(report));
    for (const cell of rows.flat()) {
      if (!/^-?\d+([.,]\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  },
  markdown(text, report) {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const criteria = report.criteria.filter(({ code }) =>
      report.indicators.every((one) => one.code !== code),
    );
    expect(rows).toHaveLength(2 * report.areas.length + criteria.length + rowsIn(report));
    for (const row of rows) expect(unescapedPipes(row), row).toBe(8);
    expect(text.replace(/\\./g, '')).not.toMatch(/<|`|\[/);
  },
};

const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const WIDE =
  /\p{Emoji_Presentation}|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}|[\uFF01-\uFF60]/u;

/** Counted otherwise than the code does it: what a terminal shows of each grapheme. */
const terminalColumns = (line: string): number =>
  [...GRAPHEMES.segment(line)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);

const unescapedPipes = (row: string) => row.replace(/\\./g, '').split('|').length - 1;

describe.each(FORMATS)('$name', (format) => {
  it('stands whatever the texts are', () => {
    for (const { language, hostile } of CASES) {
      const report = poisoned(sample, hostile);
      for (const width of WIDTHS) {
        const text = format.render(report, { language, width, color: false });
        STRUCTURE[format.name](text, report, width, language);
        const body = text.replace(/^\uFEFF/, '').replace(/\r?\n/g, '');
        expect(body).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }
    }
  });

  it.each(LANGUAGES)('ends its last line and has no colour unless asked (%s)', (language) => {
    const text = format.render(sample, { language, width: 100, color: false });
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
    };
    expect(() => format.render(nothing, { language: 'vi', width: 80, color: true })).not.toThrow();
  });
});
