import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load.js';
import { fillingWorkbook } from '../../../../src/formats/views/filling/workbook.js';
import { fillings } from '../../../../src/run/filling.js';
import { LANGUAGES, type Language } from '../../../../src/text/words.js';
import { moment } from '../../../../src/values/moment.js';
import { type ReadSheet, sheetsOf } from '../../workbook/read.js';

const catalog = await loadCatalog(
  fileURLToPath(new URL('../../../../indicators/quang-nam-2020', import.meta.url)),
);
const all = fillings(catalog, catalog.datasets.values());

const sheets = (language: Language): ReadSheet[] => sheetsOf(fillingWorkbook(all, catalog, language));
const [vi, en] = [sheets('vi'), sheets('en')];
const ofDataset = (name: string, language: Language = 'vi'): ReadSheet => {
  const at = all.findIndex(({ dataset }) => dataset.name === name);
  return (language === 'vi' ? vi : en)[at + 2] as ReadSheet;
};

/** A cell reference of a list: the values that stand there. */
function listAt(formula: string): (string | number | null)[] {
  const [, sheet, letters, count] = /^'(.*)'!\$([A-Z]+)\$1:\$\2\$(\d+)$/.exec(formula) ?? [];
  const lists = vi.find(({ name }) => name === sheet);
  const at = [...(letters ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return (lists?.rows ?? []).slice(0, Number(count)).map((row) => row[at] ?? null);
}

/** What cells of a column are chosen from, and whether others may be written. */
function choicesOf(sheet: ReadSheet, column: string): { open: boolean; values: (string | number | null)[] } {
  const rules = [
    ...sheet.xml.matchAll(
      /<dataValidation (.*?)(?:\/>|>(?:<formula1>(.*?)<\/formula1>)?<\/dataValidation>)/g,
    ),
  ];
  const at = sheet.rows[0]?.indexOf(column) ?? -1;
  const [, attributes = '', formula = ''] = rules[at] ?? [];
  return { open: attributes.includes('errorStyle="warning"'), values: formula === '' ? [] : listAt(formula) };
}

describe('the sheets of datasets', () => {
  it.each(LANGUAGES)(
    'have the titles of its columns, what it needs first, and nothing personal (%s)',
    (language) => {
      all.forEach(({ dataset }, at) => {
        const head = (language === 'vi' ? vi : en)[at + 2]?.rows[0] ?? [];
        const open = [...dataset.columns.values()].filter(({ spec }) => !spec.personal);
        expect([...head].sort()).toEqual(open.map(({ spec }) => spec.title[language]).sort());
        const needed = open.filter(({ spec }) => spec.required !== undefined).length;
        const first = head.slice(0, needed).map((title) => dataset.headers.get(String(title).toLowerCase()));
        for (const found of first) if (found) expect(found.column.spec.required).toBeDefined();
      });
    },
  );

  it('colour what must be there, and otherwise what indicators ask', () => {
    const { rows, xml } = ofDataset('evaluations');
    const looks = [...(/<row r="1">(.*?)<\/row>/.exec(xml)?.[1] ?? '').matchAll(/ s="(\d+)"/g)].map(
      ([, s]) => s,
    );
    const byTitle = Object.fromEntries((rows[0] ?? []).map((title, at) => [title, looks[at]]));
    const [required, asked, other] = ['Số phải đánh giá', 'Năm', 'Cơ quan chủ quản'].map(
      (title) => byTitle[title],
    );
    expect(byTitle['Đối tượng đánh giá']).toBe(required);
    expect(new Set([required, asked, other]).size).toBe(3);
  });

  it('let cells be chosen: yes and no, values by their titles, levels, offices; these may be others', () => {
    const sheet = ofDataset('evaluations');
    expect(choicesOf(sheet, 'Đối tượng đánh giá')).toEqual({
      open: false,
      values: ['Công chức', 'Viên chức'],
    });
    expect(choicesOf(ofDataset('checklist'), 'Kết quả')).toEqual({ open: false, values: ['Có', 'Không'] });
    expect(choicesOf(sheet, 'Cấp').values).toContain('Cấp xã');
    const { open, values } = choicesOf(sheet, 'Cơ quan, đơn vị');
    expect(open).toBe(true);
    expect(values).toContain('Sở Tư pháp');
    expect(choicesOf(sheet, 'Số phải đánh giá').values).toEqual([]);
  });

  it('offer nothing that the column itself does not read', () => {
    for (const { dataset, columns } of all) {
      const sheet = ofDataset(dataset.name);
      for (const { read, spec } of columns) {
        for (const value of choicesOf(sheet, spec.title.vi).values) {
          expect(read(String(value), undefined), `${dataset.name} ${spec.title.vi} ${value}`).toHaveProperty(
            'value',
          );
        }
      }
    }
  });

  it('name every office so that it is found again, once', () => {
    const { spellings, agency } = catalog.agencies;
    const found = spellings().map((name) => agency(name));
    expect(new Set(found).size).toBe(spellings().length);
    expect(found).not.toContain(undefined);
  });

  it('hold what is known beforehand: offices that lists must name, items of checklists; nothing else', () => {
    const known = ofDataset('evaluations');
    expect(known.rows).toHaveLength(
      1 + catalog.agencies.idsAt(['province', 'district'], moment(2020, 12, 31) as number).length,
    );
    const office = Object.fromEntries(
      (known.rows[0] ?? []).map((title, at) => [title, known.rows[2]?.[at] ?? null]),
    );
    expect(office).toEqual({
      'Cơ quan, đơn vị': expect.any(String),
      'Đối tượng đánh giá': 'Công chức',
      'Số phải đánh giá': null,
      'Số đã đánh giá, xếp loại': null,
      'Cơ quan chủ quản': null,
      Cấp: null,
      Năm: '2020',
    });
    expect(ofDataset('checklist').rows.length).toBe(1 + catalog.terms.items.titles.size);
    // A list of people has no row that anybody could know beforehand.
    expect(ofDataset('commune_staff').rows).toHaveLength(1);
    expect(ofDataset('dossiers').rows).toHaveLength(1);
  });

  it('keep codes word for word and days as days', () => {
    const sheet = ofDataset('checklist');
    const styles = [...sheet.xml.matchAll(/<col [^>]*?(?: style="(\d+)")?\/>/g)].map(([, style]) => style);
    const byTitle = Object.fromEntries((sheet.rows[0] ?? []).map((title, at) => [title, styles[at]]));
    expect(byTitle).toMatchObject({ 'Mã tiêu chí': '1', 'Ngày ban hành': '2', 'Kết quả': undefined });
  });
});

describe('the first sheet', () => {
  it('says who fills in what, for which indicators, and what hangs on it', () => {
    const [guide] = vi;
    expect(guide?.name).toBe('Hướng dẫn');
    expect(guide?.rows.flat().join('\n')).toContain('Ô để trống là chưa biết, không phải số 0');
    const heads = guide?.rows.findIndex(([first]) => first === 'Trang tính') ?? 0;
    const lines = guide?.rows.slice(heads + 1) ?? [];
    expect(lines).toHaveLength(all.length);
    expect(lines.map(([name]) => name)).toEqual(vi.slice(2).map(({ name }) => name));
    const line = lines.find(([, title]) => title === catalog.datasets.get('evaluations')?.title.vi);
    expect(line?.slice(2)).toEqual([
      'Sở Nội vụ',
      'Cơ quan, đơn vị; Đối tượng đánh giá; Số phải đánh giá; Số đã đánh giá, xếp loại',
      expect.stringContaining('Số phải đánh giá'),
      '5.5 Đánh giá, phân loại công chức, viên chức',
      expect.stringMatching(/^\d+(,\d+)? \(tạm tính\)$/),
      37,
    ]);
  });

  it('is no dataset itself', () => {
    for (const { rows } of [...vi.slice(0, 2), ...en.slice(0, 2)])
      for (const row of rows) {
        const folded = row.map((cell) => String(cell ?? '').toLowerCase());
        for (const { headers, spec } of catalog.datasets.values()) {
          const required = Object.entries(spec.columns).filter(([, { required: must }]) => must === true);
          const found = new Set(folded.map((cell) => headers.get(cell)?.column.name));
          if (required.length > 1) expect(required.every(([name]) => found.has(name))).toBe(false);
        }
      }
  });

  it('is in the language asked for', () => {
    expect(en[0]?.name).toBe('Guide');
    expect(ofDataset('evaluations', 'en').rows[0]?.[0]).toBe('Agency');
  });
});
