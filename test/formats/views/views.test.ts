import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.js';
import { renderCatalog } from '../../../src/formats/views/catalog.js';
import { renderDefinition } from '../../../src/formats/views/definition.js';
import { placeText, renderProblems } from '../../../src/formats/views/problems.js';
import { rejectTable } from '../../../src/formats/views/rejects/csv.js';
import { scaleTemplateCsv, scaleTemplateYaml } from '../../../src/formats/views/scale.js';
import { renderTemplate, renderTemplateWithExample } from '../../../src/formats/views/template.js';
import { type CatalogView, catalogView, type IndicatorView } from '../../../src/run/catalog-view.js';
import type { Language } from '../../../src/text/words.js';

const catalog = await loadCatalog(fileURLToPath(new URL('../../catalog/good', import.meta.url)));
const view = catalogView(catalog);
const [first, , last] = view.indicators as [IndicatorView, IndicatorView, IndicatorView];
const lined = (text: string): string[] => {
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
};

describe('the catalogue', () => {
  const page = (language: Language, width: number, of: CatalogView = view) =>
    lined(renderCatalog(of, { language, width, color: false }));

  it('has the tree, and beside each indicator its threshold and its data', () => {
    expect(page('vi', 100)).toEqual([
      '3       Thủ tục hành chính',
      '3.4     Giải quyết đúng hạn',
      '3.4.1   Hồ sơ cấp tỉnh                                             ≥ 98 % · Hồ sơ',
      '                                                                   Sở Tư pháp',
      '3.4.2   Hồ sơ cấp xã                                               ≥ 90 % · Hồ sơ',
      '                                                                   Sở Tư pháp',
      '3.5     Thủ tục trực tuyến có hồ sơ                                ≥ 30 % · Thủ tục hành chính, Hồ',
      '                                                                   sơ',
      '                                                                   Sở Nội vụ; Sở Tư pháp†',
      '',
      '3 chỉ số: 3 từ dữ liệu gốc',
      '',
      '† Kế hoạch không nêu cơ quan chủ trì; đây là cách hiểu của bộ định nghĩa.',
    ]);
  });

  it('breaks what is long, and gives the data a third of the page at most', () => {
    expect(page('en', 60)).toEqual([
      '3       Procedures',
      '3.4     On time',
      '3.4.1   Provincial dossiers             ≥ 98 % · dossiers',
      '                                        Department of',
      '                                        Justice',
      '3.4.2   Commune dossiers                ≥ 90 % · dossiers',
      '                                        Department of',
      '                                        Justice',
      '3.5     Online procedures that are      ≥ 30 % · procedures,',
      '        used                            dossiers',
      '                                        Department of Home',
      '                                        Affairs; Department',
      '                                        of Justice†',
      '',
      '3 indicators: 3 from records',
      '',
      '† The plan names nobody in charge; this is how the',
      'definitions read it.',
    ]);
    expect(page('en', 300)).toEqual(page('en', 120));
  });

  it('has the goals last, and a blank line between areas', () => {
    const bare = { ...last, owner: null, threshold: null, datasets: [] };
    const more: CatalogView = {
      ...view,
      areas: [...view.areas, { code: '4', title: { vi: 'Trống', en: 'Empty' }, criteria: [] }],
      goals: [{ ...bare, code: 'G1', title: { vi: 'Thứ hạng', en: 'Place' } }],
    };
    expect(page('en', 80, more).slice(6)).toEqual([
      '3.5     Online procedures that are used               ≥ 30 % · procedures,',
      '                                                      dossiers',
      '                                                      Department of Home',
      '                                                      Affairs; Department of',
      '                                                      Justice†',
      '',
      '4       Empty',
      '',
      '        Goals',
      'G1      Place',
      '',
      '3 indicators: 3 from records',
      '',
      '† The plan names nobody in charge; this is how the definitions read it.',
    ]);
    expect(page('vi', 80, more).at(-6)).toBe('        Mục tiêu');
    expect(page('en', 80, { ...view, areas: [], indicators: [], goals: [] })).toEqual(['']);
  });

  it('paints areas and data where colours are wanted', () => {
    const text = renderCatalog(view, { language: 'en', width: 50, color: true });
    expect(lined(text).slice(0, 4)).toEqual([
      '3       \u001b[1mProcedures\u001b[22m',
      '3.4     On time',
      '3.4.1   Provincial dossiers       \u001b[2m≥ 98 % ·\u001b[22m',
      '                                  \u001b[2mdossiers\u001b[22m',
    ]);
  });
});

describe('a definition', () => {
  const page = (one: IndicatorView, language: Language, width: number, color = false) =>
    lined(renderDefinition(one, view, { language, width, color }));

  it('says everything in words', () => {
    expect(page(first, 'vi', 120)).toEqual([
      '3.4.1  Hồ sơ cấp tỉnh',
      'Lĩnh vực         3 Thủ tục hành chính',
      'Tiêu chí         3.4 Giải quyết đúng hạn',
      'Mẫu số           Số bản ghi có: Cấp là Cấp tỉnh; Ngày tiếp nhận trong kỳ',
      'Tử số            Trong đó có: Ngày kết thúc không sau Ngày hẹn trả',
      'Ngưỡng           ≥ 98 % (kế hoạch nêu rõ)',
      'Điểm tối đa      2,5, chia đều (tạm tính)',
      'Cách chấm        từ 98 % trở lên: đủ điểm; từ 95 % đến dưới 98 %: 50 % số điểm; dưới 95 %: không có điểm',
      'Căn cứ           Kế hoạch mẫu, dòng 3: “cấp tỉnh đúng hạn từ 98% trở lên”',
      'Cơ quan chủ trì  Sở Tư pháp',
      'Phối hợp         Các sở, ban, ngành',
      'Dữ liệu          Hồ sơ',
      'Nguồn số liệu    từ dữ liệu gốc',
      'Ví dụ            một trong hai đúng hạn',
    ]);
  });

  it('that is a criterion itself names it once, and breaks what is long', () => {
    expect(page(last, 'en', 60)).toEqual([
      '3.5  Online procedures that are used',
      'Area         3 Procedures',
      'Denominator  Number of records with: Online is yes',
      'Numerator    Of these, with: Code is among Dossiers',
      'Threshold    ≥ 30 % (interpreted from the plan)',
      'Points       5, split evenly (provisional)',
      'Rule         full points from 30 %, below that in proportion',
      'Source       A small plan, line 5: “thủ tục trực tuyến có',
      '             phát sinh hồ sơ”',
      'Owner        Department of Home Affairs (so-noi-vu);',
      '             Department of Justice (so-tu-phap) (as the',
      '             definitions read it; the plan names nobody)',
      'Data         Procedures (procedures); Dossiers (dossiers)',
      'Figures      from records',
    ]);
  });

  it('of an amount has a value, and a number for its threshold', () => {
    const amount: IndicatorView = {
      ...first,
      area: '9',
      numerator: null,
      population: { vi: 'Tổng', en: 'Sum' },
      threshold: { op: 'at_most', value: '1234.50', percent: false, basis: 'stated' },
      score: {
        possible: '1.25',
        basis: 'set',
        source: { vi: 'Quyết định 1', en: 'Decision 1' },
        rule: { vi: 'đạt', en: 'met' },
      },
      source: null,
      note: { vi: 'Ghi chú', en: 'A note' },
      owner: null,
      datasets: [],
      items: [
        { id: '3.a', title: { vi: '', en: 'A' }, owner: null },
        { id: '3.b', title: { vi: '', en: 'B' }, owner: last.owner },
      ],
      examples: [
        { vi: 'x', en: 'a' },
        { vi: 'y', en: 'b' },
      ],
    };
    expect(page(amount, 'en', 80)).toEqual([
      '3.4.1  Provincial dossiers',
      'Value        Sum',
      'Threshold    ≤ 1,234.5 (stated by the plan)',
      'Points       1.25, by Decision 1',
      'Rule         met',
      'Items        3.a A; 3.b B (Department of Home Affairs (so-noi-vu); Department of',
      '             Justice (so-tu-phap) (as the definitions read it; the plan names',
      '             nobody))',
      'Figures      from records',
      'Reading      A note',
      'Examples     a; b',
    ]);
    expect(page(amount, 'vi', 80)[3]).toBe('Điểm tối đa      1,25, theo Quyết định 1');
    expect(page({ ...amount, score: null }, 'en', 80).join('\n')).not.toMatch(/^(Points|Rule)/m);
    expect(page({ ...amount, threshold: null }, 'vi', 80)[2]).toBe('Ngưỡng           không đặt ngưỡng');
    expect(page({ ...amount, threshold: null }, 'en', 80)[2]).toBe('Threshold    none');
  });

  it('never leaves less than twenty columns, nor takes more than a hundred and twenty', () => {
    const wordy = { ...first, note: { vi: '', en: 'word '.repeat(60).trim() } };
    const longest = (width: number) => Math.max(...page(wordy, 'en', width).map((line) => line.length));
    expect(longest(10)).toBe(13 + 20);
    expect(longest(500)).toBe(13 + 104);
    const titled = { ...first, title: { vi: '', en: 'word '.repeat(60).trim() } };
    expect(page(titled, 'en', 500)[0]).toHaveLength(7 + 109);
    expect(page(titled, 'en', 30)[0]).toBe('3.4.1  word word word word');
  });

  it('paints title and labels where colours are wanted', () => {
    expect(page(first, 'en', 120, true).slice(0, 2)).toEqual([
      '\u001b[1m3.4.1  Provincial dossiers\u001b[22m',
      '\u001b[2mArea\u001b[22m         3 Procedures',
    ]);
  });
});

describe('problems', () => {
  const what = { vi: 'Sai.', en: 'Wrong.' };
  const hint = { vi: 'Sửa.', en: 'Mend it.' };
  const problems = [
    { what },
    { what, hint, place: { file: 'a.yaml', line: 3, column: 7 } },
    { what, place: { file: 'b\u001b.yaml' } },
  ];

  it('say where, what and what to do', () => {
    expect(renderProblems(problems, { language: 'en', color: false })).toBe(
      'Wrong.\na.yaml:3:7: Wrong.\n  → Mend it.\nb·.yaml: Wrong.\n',
    );
    expect(renderProblems(problems.slice(1, 2), { language: 'vi', color: true })).toBe(
      '\u001b[1ma.yaml:3:7\u001b[22m: \u001b[31mSai.\u001b[39m\n  \u001b[36m→\u001b[39m Sửa.\n',
    );
    expect(placeText({ file: 'a.csv', line: 4 })).toBe('a.csv:4');
  });
});

describe('the file of rejects', () => {
  const dossiers = catalog.datasets.get('dossiers');
  const procedures = catalog.datasets.get('procedures');
  if (!dossiers || !procedures) throw new Error('no datasets');
  const columns = (...names: string[]) => names.map((name) => dossiers.columns.get(name));
  const table = () =>
    rejectTable(
      [
        { dataset: dossiers, match: { columns: columns('agency', 'odd', 'code') } },
        { dataset: procedures, match: { columns: [procedures.columns.get('online')] } },
      ],
      catalog.agencies,
      'en',
    );
  const reject = {
    file: 'a.csv',
    line: 12,
    dataset: 'dossiers',
    column: 'agency' as string | undefined,
    code: 'unknown-agency',
    say: { vi: 'lạ', en: 'strange' },
    value: 'Sở Lạ' as string | undefined,
    cells: { code: 'H1', agency: 'Sở Lạ', odd: 'x' } as Record<string, string>,
  };

  it('has where and why, then the columns of the files and those that follow from them', () => {
    expect(table().header).toBe(
      '\uFEFFFile,Line,Dataset,Column,Reason code,Reason,Value,Agency,Dossier code,Level,Online\r\n',
    );
    expect(table().line(reject)).toBe('a.csv,12,dossiers,Agency,unknown-agency,strange,Sở Lạ,Sở Lạ,H1,,\r\n');
  });

  it('leaves empty what is not known, and names a strange column as it is', () => {
    expect(table().line({ ...reject, column: undefined, value: undefined, cells: {} })).toBe(
      'a.csv,12,dossiers,,unknown-agency,strange,,,,,\r\n',
    );
    expect(table().line({ ...reject, column: 'odd', dataset: 'strange' })).toBe(
      'a.csv,12,strange,odd,unknown-agency,strange,Sở Lạ,,,,\r\n',
    );
    const own = { ...reject, dataset: 'procedures', column: 'online', cells: { online: 'maybe' } };
    expect(table().line(own)).toBe('a.csv,12,procedures,Online,unknown-agency,strange,Sở Lạ,,,,maybe\r\n');
  });

  it('speaks Vietnamese with `;`', () => {
    const { header, line } = rejectTable(
      [{ dataset: dossiers, match: { columns: columns('code') } }],
      catalog.agencies,
      'vi',
    );
    expect(header).toBe('\uFEFFTệp;Dòng;Tập dữ liệu;Cột;Mã lý do;Lý do;Giá trị;Mã hồ sơ\r\n');
    expect(line(reject)).toBe('a.csv;12;dossiers;Đơn vị;unknown-agency;lạ;Sở Lạ;H1\r\n');
  });
});

describe('templates', () => {
  it('of a dataset have what it needs first, and nothing personal', () => {
    const dossiers = catalog.datasets.get('dossiers');
    if (!dossiers) throw new Error('no dossiers');
    expect(renderTemplate(dossiers, catalog, 'vi')).toBe(
      '\uFEFFMã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Mã TTHC;Đơn vị;Cấp;Ngày kết thúc;Trạng thái;Lệ phí;Ghi chú\r\n',
    );
    expect(renderTemplateWithExample(dossiers, catalog, 'en')).toBe(
      '\uFEFF# Example: A-001,15/01/2020,15/01/2020,A-001,Sở Nội vụ,Province,15/01/2020,Done,12.5,…\r\nDossier code,Received,Due,Procedure code,Agency,Level,Resolved,Status,Fee,Remark\r\n',
    );
    expect(renderTemplateWithExample(dossiers, catalog, 'vi')).toMatch(/^\uFEFF# Ví dụ: /);
  });

  it('of a scale have every code once, and no points', () => {
    expect(scaleTemplateCsv(catalog, 'vi')).toBe(
      [
        '\uFEFFMã;Tên;Điểm tối đa;Cách chấm;Quyết định;Ngày quyết định;Trang;Đang dùng',
        '3;Thủ tục hành chính;;;;;;"10, tạm tính"',
        '3.4;Giải quyết đúng hạn;;;;;;"5, chia đều (tạm tính)"',
        '3.4.1;Hồ sơ cấp tỉnh;;;;;;"2,5, chia đều (tạm tính)"',
        '3.4.2;Hồ sơ cấp xã;;;;;;"2,5, chia đều (tạm tính)"',
        '3.5;Thủ tục trực tuyến có hồ sơ;;;;;;"5, chia đều (tạm tính)"',
        '',
      ].join('\r\n'),
    );
    expect(scaleTemplateCsv(catalog, 'en')).toContain(
      '\r\n3.5,Online procedures that are used,,,,,,"5, split evenly (provisional)"\r\n',
    );
    expect(lined(scaleTemplateYaml(catalog)).slice(0, 8)).toEqual([
      'scale: mau-nho-official',
      'source: { vi: "Quyết định số … ngày …", en: "Decision … of …" }',
      'total: 100',
      'points:',
      '  # Thủ tục hành chính (đang dùng: 10, tạm tính)',
      '  "3": { points: }',
      '  # Giải quyết đúng hạn (đang dùng: 5, chia đều (tạm tính))',
      '  "3.4": { points: }',
    ]);
    const bare = { ...catalog, scale: undefined };
    expect(lined(scaleTemplateCsv(bare, 'en'))[1]).toMatch(/^3,Procedures,,,,,,\r?$/);
    expect(lined(scaleTemplateYaml(bare))[4]).toBe('  # Thủ tục hành chính');
  });
});
