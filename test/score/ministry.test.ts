import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkScale } from '../../src/catalog/checks/scale.js';
import { type Document, readDocument } from '../../src/catalog/document.js';
import { readScale } from '../../src/catalog/model.js';
import type { Problem } from '../../src/errors.js';
import { scaleTemplateCsv } from '../../src/formats/views/scale.js';
import type { Report } from '../../src/report/schema.js';
import { compute } from '../../src/run/compute.js';
import { readScaleCsv } from '../../src/run/scale-csv.js';
import { catalogOf, recognised, YEAR } from '../measure/world.js';
import { CELLS, DATA, DEFINITIONS } from './ministry.js';

const catalog = await catalogOf(...DEFINITIONS);
const FILE = fileURLToPath(new URL('ministry-scale.yaml', import.meta.url));

/** The report under a scale that was read. */
async function under(document: Document<'scale'> | undefined, problems: Problem[]): Promise<Report> {
  if (document) checkScale(document, catalog, (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  const scale = readScale((document as Document<'scale'>).value);
  return compute({ catalog: { ...catalog, scale }, period: YEAR.period }, [await recognised(DATA, catalog)]);
}

async function written(): Promise<Report> {
  const problems: Problem[] = [];
  return under(readDocument(FILE, await readFile(FILE, 'utf8'), problems) as Document<'scale'>, problems);
}

/** The template with the cells of a person: Excel quotes what has the separator in it. */
async function filledIn(): Promise<Report> {
  const rows = scaleTemplateCsv(catalog, 'vi')
    .split('\r\n')
    .map((row) => {
      const [code = '', title] = row.split(';');
      const [points, rule] = CELLS[code] ?? [];
      return points === undefined ? row : `${code};${title};${points};"${rule}";01/QĐ-VD;01/02/2020;3;`;
    });
  const problems: Problem[] = [];
  return under(await readScaleCsv('thang.csv', rows.join('\r\n'), problems), problems);
}

const scores = ({ indicators }: Report) =>
  Object.fromEntries(
    indicators.map(({ code, score: { earned, possible } }) => [code, `${earned} of ${possible}`]),
  );

it('a table of points as decisions print it is scored as one does by hand', async () => {
  const report = await written();
  expect(scores(report)).toEqual({
    '1.1': '0.75 of 1.5', //            27 of 29 is 93.1 %: from 80 %
    '1.2': '0.5 of 1', //               2 of 9 late: 1 − 2 × 0.25
    '1.3': '1.125 of 1.5', //           6 of 8 is 75 %: 1.5 × 75 %
    '1.4': '0 of 1', //                 4 of 5 is not all
    '1.5': '1 of 2', //                 one of two
    '1.6': '0.965 of 1', //             193 of 200 is 96.5 %
    '4.1.1': '0.5 of 1', //             9 of 10: from 70 %
    '4.1.2': '0.5 of 2', //             three: 2 − 3 × 0.5
    '4.1.3': '0.7 of 1', //             63 of 900 is 7 %: 7 / 10
    '4.2.1': '1 of 1', //               100 of 100 does not exceed
    '4.2.2': '0.5 of 1', //             101.1 %: up to 102 %
    '4.2.3': '1 of 1', //               360 of 3,000 is 12 %
    '4.3': '0.975609756098 of 1', //    40 of 41
    '4.4': '1.25 of 2', //              mean 3.5: (3.5 − 1) / 4 × 2
  });
  // 0.75 + 0.5 + 1.125 + 0 + 1 + 0.965 = 4.34; one report more may be late: 0.25 less.
  // 0.5 + 0.5 + 0.7 = 1.7; 1 + 0.5 + 1 = 2.5; 1.7 + 2.5 + 40/41 + 1.25 = 5.45 + 40/41 = 6.4256…
  expect(report.areas.map(({ totals }) => [totals.earned, totals.lowest, totals.highest])).toEqual([
    ['4.34', '4.09', '4.34'],
    ['6.425609756098', '6.425609756098', '6.425609756098'],
  ]);
  expect(report.totals).toMatchObject({
    earned: '10.765609756098',
    lowest: '10.515609756098',
    highest: '10.765609756098',
    ...{ possible: '18', measured: '18', unscorable: '0' },
  });
  expect(report.scale).toMatchObject({
    provisional: false,
    sets: { areas: 2, criteria: 2, indicators: 14 },
    splits: { areas: 0, criteria: 0, indicators: 0 },
  });
});

it('its rules are worded as it prints them', async () => {
  const { indicators } = await written();
  const rule = (code: string) => indicators.find((one) => one.code === code)?.score.rule?.vi;
  expect([rule('1.1'), rule('1.2'), rule('1.6'), rule('4.1.3'), rule('4.4')]).toEqual([
    'từ 100 % trở lên: 1,5 điểm; từ 80 % đến dưới 100 %: 0,75 điểm; dưới 80 %: không có điểm',
    'mỗi trường hợp không đạt trừ 0,25 điểm, cho đến hết điểm',
    'từ 95 % trở lên: (tỷ lệ × điểm tối đa) / 100 %; dưới 95 %: không có điểm',
    'từ 10 % trở lên: 1 điểm; dưới 10 %: (tỷ lệ × điểm tối đa) / 10 %',
    'trung bình từ 1 đến 5 quy ra từ 0 đến đủ điểm',
  ]);
});

it('filled into the spreadsheet in its own words it is the same scale', async () => {
  const [sheet, yaml] = [await filledIn(), await written()];
  expect(sheet.indicators.map(({ code, score }) => [code, score])).toEqual(
    yaml.indicators.map(({ code, score }) => [code, score]),
  );
  expect(sheet.totals).toEqual(yaml.totals);
  expect(sheet.scale?.source.vi).toBe('Quyết định 01/QĐ-VD ngày 01/02/2020, trang 3');
});
