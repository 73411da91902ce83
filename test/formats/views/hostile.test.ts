import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/catalog/dataset.js';
import { loadCatalog } from '../../../src/catalog/load.js';
import type { Catalog } from '../../../src/catalog/model.js';
import type { Reject } from '../../../src/data/account.js';
import { renderCatalog } from '../../../src/formats/views/catalog.js';
import { renderDefinition } from '../../../src/formats/views/definition.js';
import { fillingWorkbook } from '../../../src/formats/views/filling/workbook.js';
import { renderProblems } from '../../../src/formats/views/problems.js';
import { rejectTable } from '../../../src/formats/views/rejects/csv.js';
import { rejectBook } from '../../../src/formats/views/rejects/workbook.js';
import { scaleTemplateCsv, scaleTemplateYaml } from '../../../src/formats/views/scale.js';
import { renderTemplate, renderTemplateWithExample } from '../../../src/formats/views/template.js';
import { catalogView } from '../../../src/run/catalog-view.js';
import { fillings } from '../../../src/run/filling.js';
import { same } from '../../../src/text/words.js';
import { CASES } from '../hostile.js';
import { nothingWakes } from '../opened.js';
import { textOf } from '../text-of.js';

const catalog = await loadCatalog(fileURLToPath(new URL('../../catalog/good', import.meta.url)));

/** A definition set all of whose titles and quotes are `hostile`. */
function hostileSet(hostile: string): Catalog {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, walk(one)]));
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    const words = Object.keys(value).sort().join() === 'en,vi';
    return words
      ? same(hostile)
      : Object.fromEntries(
          Object.entries(value).map(([name, one]) => [name, name === 'quote' ? hostile : walk(one)]),
        );
  };
  return walk(catalog) as Catalog;
}

/** What a person's screen, editor or spreadsheet gets: nothing that steers it, and each line as long as it was made. */
function harmless(text: string, about: string): void {
  const own = text.replace(/^\uFEFF/, '').replace(/\r?\n|\t/g, '');
  expect(own, about).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u);
}

describe.each(CASES)('$hostile', ({ language, hostile }) => {
  const set = hostileSet(hostile);
  const datasets = [...set.datasets.values()];
  const [dataset] = datasets as [Dataset];
  const reject: Reject = {
    file: hostile,
    line: 2,
    dataset: dataset.name,
    column: [...dataset.columns.keys()][0],
    code: 'unknown-value',
    say: same(hostile),
    value: hostile,
    cells: Object.fromEntries([...dataset.columns.keys()].map((name) => [name, hostile])),
  };
  const sources = [{ dataset, match: { columns: [...dataset.columns.values()] } }];

  it('rejects', () => {
    const { header, line } = rejectTable(sources, set.agencies, language);
    harmless(header + line(reject), 'csv');
    nothingWakes(header + line(reject));
    expect((header + line(reject)).split('\r\n')).toHaveLength(3);
    const pieces: Uint8Array[] = [];
    const book = rejectBook({ sources, agencies: set.agencies, language }, (bytes) => pieces.push(bytes));
    book.add(reject);
    book.close();
    harmless(textOf(Buffer.concat(pieces)), 'workbook');
  });

  it('what is filled in', () => {
    harmless(textOf(fillingWorkbook(fillings(set, datasets), set, language)), 'workbook');
    for (const one of datasets) {
      for (const text of [
        renderTemplate(one, set, language),
        renderTemplateWithExample(one, set, language),
        scaleTemplateCsv(set, language),
      ]) {
        harmless(text, 'template');
        nothingWakes(text);
      }
    }
    harmless(scaleTemplateYaml(set), 'scale');
    for (const line of scaleTemplateYaml(set).split('\n')) expect(line).toMatch(/^( {2}# | {2}"|\w+: ?|$)/);
  });

  it('what is read on a terminal', () => {
    const view = catalogView(set);
    const options = { language, width: 80, color: false };
    harmless(renderCatalog(view, options), 'list');
    for (const one of view.indicators) harmless(renderDefinition(one, view, options), 'show');
    const problem = { place: { file: hostile, line: 1 }, what: same(hostile), hint: same(hostile) };
    harmless(renderProblems([problem], options), 'problems');
    expect(renderProblems([problem], options).split('\n')).toHaveLength(3);
  });
});
