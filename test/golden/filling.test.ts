import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/formats/csv/cell.js';
import { fillingWorkbook } from '../../src/formats/views/filling/workbook.js';
import { fillings } from '../../src/run/filling.js';
import { LANGUAGES, type Language } from '../../src/text/words.js';
import { moment } from '../../src/values/moment.js';
import { type ReadSheet, sheetsOf } from '../formats/workbook/read.js';
import { bundled, reportOn } from './compute.js';

const catalog = await bundled();
const all = fillings(catalog, catalog.datasets.values());
const END = moment(2020, 12, 31) as number;
const ASKED = { period: '2020', asOf: '2020-12-31', only: [] };

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'filling-'));

/** A folder with nothing but the workbook, as nobody has touched it. */
async function untouched(language: Language): Promise<string> {
  const folder = await newFolder();
  await writeFile(join(folder, 'bieu-mau.xlsx'), fillingWorkbook(all, catalog, language));
  return folder;
}

/** The sheets of datasets of a workbook as `fill` leaves them, each saved as a CSV by the name of its dataset. */
async function saved(
  language: Language,
  fill: (dataset: string, rows: ReadSheet['rows']) => void,
): Promise<string> {
  const folder = await newFolder();
  const sheets = sheetsOf(fillingWorkbook(all, catalog, language)).slice(2);
  for (const [at, { rows }] of sheets.entries()) {
    const name = all[at]?.dataset.name ?? '';
    fill(name, rows);
    // Of a row the last cells may be missing in a workbook; a CSV has all of them.
    const width = rows[0]?.length ?? 0;
    const cells = rows.map((row) => Array.from({ length: width }, (_, cell) => String(row[cell] ?? '')));
    await writeFile(join(folder, `${name}.csv`), cells.map((row) => csvLine(row, 'en')).join(''));
  }
  return folder;
}

describe('a workbook to be filled in', () => {
  it.each(LANGUAGES)('says nothing of anything as long as nobody has filled it in (%s)', async (language) => {
    const report = await reportOn(catalog, await untouched(language), ASKED);
    expect(report.files.map(({ dataset }) => dataset).sort()).toEqual([...catalog.datasets.keys()].sort());
    for (const { path, rejected, rows, records, dropped } of report.files) {
      expect([path, rejected]).toEqual([path, 0]);
      expect(rows).toBe(records + Object.values(dropped).reduce((sum, count) => sum + count, 0));
    }
    for (const { code, verdict, value } of [...report.indicators, ...report.goals, ...report.monitored]) {
      expect([code, verdict]).not.toEqual([code, 'pass']);
      expect([code, verdict]).not.toEqual([code, 'fail']);
      expect([code, value]).toEqual([code, null]);
    }
    for (const { code, score } of report.indicators) {
      expect([code, Number(score.earned), Number(score.lowest)]).toEqual([code, 0, 0]);
    }
    // What is open is said, so that it can be filled in.
    const regulations = report.indicators.find(({ code }) => code === '6.2.2');
    expect(regulations?.unknown).toMatchObject({
      records: catalog.agencies.idsAt(['province', 'district', 'commune'], END).length,
      causes: [{ kind: 'blank', dataset: 'asset_regulations', column: 'number' }],
    });
  });

  it('is read as it was filled in: an empty cell is not known, a zero is zero', async () => {
    const offices = catalog.agencies.idsAt(['province', 'district'], END).length;
    const folder = await saved('vi', (dataset, rows) => {
      const [head = [], ...below] = rows;
      const put = (row: ReadSheet['rows'][number], title: string, value: string): void => {
        row[head.indexOf(title)] = value;
      };
      if (dataset === 'iso_9001') {
        for (const row of below.slice(1)) {
          put(row, 'Đã công bố', 'Có');
          put(row, 'Duy trì, cải tiến đúng quy định', 'Có');
          put(row, 'Phiên bản', 'TCVN ISO 9001:2015');
        }
      }
      if (dataset === 'evaluations') {
        for (const [at, row] of below.entries()) {
          if (at > 0) put(row, 'Số phải đánh giá', '10');
          put(row, 'Số đã đánh giá, xếp loại', at > 1 ? '10' : '0');
        }
      }
    });
    const { indicators } = await reportOn(catalog, folder, ASKED);
    const figures = (wanted: string) =>
      indicators
        .filter(({ code }) => code === wanted)
        .map(({ verdict, numerator, denominator, unknown }) => [
          verdict,
          numerator,
          denominator,
          unknown.records,
        ]);
    expect(figures('7.4')).toEqual([['undecided', String(offices - 1), String(offices - 1), 1]]);
    // One has evaluated nobody; of another nobody knows how many there are.
    expect(figures('5.5')).toMatchObject([
      ['fail', String((offices - 2) * 10), String((offices - 1) * 10), 1],
    ]);
  });
});
