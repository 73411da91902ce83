import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.js';
import { BUNDLED } from '../../src/cli/definitions.js';
import { scaleTemplateCsv, scaleTemplateYaml } from '../../src/formats/views/scale.js';
import { GOOD } from '../cli/dossiers.js';
import { SMALL } from '../cli/run.js';
import { inside } from '../cli/session.js';

/** What cases are made from: files as they are. */

/** The folder of the small set. */
export const SET = SMALL;

function textsBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export const SMALL_SET: Readonly<Record<string, string>> = textsBelow(SMALL);

/** Larger ones take their time without bringing more. */
const LARGE = 12_000;

export const BUNDLED_TEXTS: readonly string[] = Object.values(textsBelow(BUNDLED)).filter(
  ({ length }) => length < LARGE,
);

const catalog = await loadCatalog(SMALL);

/** A scale for the small set, as a person fills it in. */
export const SCALES: readonly { readonly ending: 'csv' | 'yaml'; readonly text: string }[] = [
  { ending: 'csv', text: scaleTemplateCsv(catalog, 'vi') },
  { ending: 'yaml', text: scaleTemplateYaml(catalog) },
  {
    ending: 'csv',
    text: [
      'Mã;Tên;Điểm tối đa;Cách chấm;Quyết định;Ngày quyết định;Trang',
      '3;Thủ tục;10;;1150/QĐ-BNV;30/12/2019;12',
      '\'3.4;"Đúng hạn; chung";6,5;;;;',
      '3.4.1;Cấp tỉnh;3.5;"98 %: đủ điểm; từ 95 % đến dưới 98 %: 0,5 điểm; dưới 95 %: 0";;;',
      '3.4.2;"Cấp ""xã""";3;mỗi trường hợp không đạt trừ 0,25 điểm;;;',
      '3.5;Trực tuyến;3,5;theo tỷ lệ;;;',
      '',
    ].join('\r\n'),
  },
];

/** The report of a small run, in JSON. */
export async function savedReport(): Promise<string> {
  const args = ['compute', 'd.csv', '--indicators', SMALL, '--format', 'json', '--by', 'agency'];
  return (await inside(args, { files: { 'd.csv': GOOD } })).stdout;
}
