import { GOOD } from './dossiers.js';
import { SMALL } from './run.js';

/** A command line that is wrong or has wrong data, and its exit code. */
export interface Case {
  readonly args: readonly string[];
  readonly code: number;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files that are rightly there afterwards. */
  readonly writes?: readonly string[];
}

const compute = (...args: string[]): string[] => ['compute', '--indicators', SMALL, ...args];
const ok = { 'good.csv': GOOD };
const on = (content: string): Case => ({ args: compute('bad.csv'), code: 3, files: { 'bad.csv': content } });
const option = (...args: string[]): Case => ({ args: compute('good.csv', ...args), code: 2, files: ok });
const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...Buffer.from(' and more')]);

const PICTURE = bytes(0x89, 0x50, 0x4e, 0x47);
const NO_TABLES = {
  'bad/binary.csv': bytes(1, 2, 0, 0),
  'bad/empty.csv': '',
  'bad/no-header.csv': 'a,b\n1,2\n',
  'bad/page.csv': '<!DOCTYPE html><html><body>Hết phiên đăng nhập</body></html>',
  'bad/picture.csv': PICTURE,
  'bad/print.csv': '%PDF-1.7\n',
  'bad/windows-1258.csv': bytes(0x4d, 0xe3, 0x20, 0x68, 0xf4, 0xcc, 0x0a),
  'workbook.xlsx': bytes(0x50, 0x4b, 3, 4),
};

export const FILES: Readonly<Record<string, Case>> = {
  'no-file': { args: compute(), code: 2 },
  'nothing-there': {
    args: compute('missing.csv', 'no/*.csv', 'folder'),
    code: 3,
    files: { 'folder/readme.md': '' },
  },
  'no-tables': { args: compute('bad', 'workbook.xlsx'), code: 3, files: NO_TABLES },
  'empty-file': on(''),
  'header-only': on(GOOD.slice(0, GOOD.indexOf('\n') + 1)),
  'unknown-header': on('Mã hồ sơ,Ngày tiếp nhận,Khác\nH1,02/03/2020,x\n'),
  'header-twice': on(GOOD.replace('Mã TTHC', 'Ngày hẹn trả')),
  'good-beside-bad': {
    args: compute('good.csv', 'bad.csv', 'missing.csv', '--output', 'report.json'),
    code: 3,
    files: { ...ok, 'bad.csv': PICTURE },
    writes: ['report.json'],
  },
};

export const OPTIONS: Readonly<Record<string, Case>> = {
  'only-unknown': option('--only', '3.4.9'),
  'only-two-unknown': option('--only', '3.44,9'),
  'only-unknown-of-no-file': { args: compute('missing.csv', '--only', '3.4.9'), code: 2 },
  'period-wrong': option('--period', '2020-13'),
  'as-of-wrong': option('--as-of', '31/02/2020'),
  'as-of-before-period': option('--as-of', '2019-12-31'),
  'format-wrong': option('--format', 'tabel'),
  'by-wrong': option('--by', 'moth'),
  'fail-on-wrong': option('--fail-on', 'nodata'),
  'output-ending': option('--output', 'report.pdf'),
  'output-without-folder': option('--output', 'no/report.json'),
  'output-value-missing': option('--output'),
  'rejects-without-folder': option('--rejects', 'no/rejects.csv'),
  'newest-by-wrong': option('--newest-by', 'nam'),
  'lang-wrong': option('--lang', 'fr'),
  'suppress-wrong': option('--suppress-below', 'few'),
  'dataset-without-file': option('--dataset', 'dossiers'),
  'dataset-forced': { args: compute('--dataset', 'procedures=good.csv'), code: 3, files: ok },
  'scale-missing': option('--scale', 'scale.csv'),
  'indicators-missing': { args: ['compute', 'good.csv', '--indicators', 'nowhere'], code: 2, files: ok },
  'unknown-option': option('--formt', 'json'),
  'unknown-command': { args: ['compte'], code: 2 },
  'unknown-command-like-none': { args: ['reckon'], code: 2 },
  'unknown-option-like-none': { args: ['list', '--colour'], code: 2 },
  'too-many-arguments': { args: ['schema', 'report', 'index'], code: 2 },
  'show-unknown': { args: ['show', '3.9', '--indicators', SMALL], code: 2 },
  'show-nothing': { args: ['show', '--indicators', SMALL], code: 2 },
  'template-unknown': { args: ['template', 'dosiers', '--indicators', SMALL], code: 2 },
  'template-nothing': { args: ['template', '--indicators', SMALL], code: 2 },
  'schema-unknown': { args: ['schema', 'reprot'], code: 2 },
  'agency-unknown': { args: ['agency', 'Sở Tư phát', '--indicators', SMALL], code: 2 },
  'list-as-csv': { args: ['list', '--format', 'csv', '--indicators', SMALL], code: 2 },
  'agency-of-no-name': { args: ['agency', '--indicators', SMALL], code: 2 },
  'agency-of-a-group': { args: ['agency', 'so-ban-nganh', '--indicators', SMALL], code: 2 },
  'agencies-of-no-level': {
    args: ['agency', '--all', 'out', '--level', 'comune', '--indicators', SMALL],
    code: 2,
  },
  'agencies-into-a-file': {
    args: ['agency', '--all', 'good.csv', '--indicators', SMALL],
    files: { 'good.csv': GOOD },
    code: 2,
  },
  'scale-format': { args: ['scale', 'template', '--format', 'xlsx', '--indicators', SMALL], code: 2 },
  'scale-unknown-command': { args: ['scale', 'chek'], code: 2 },
  'print-missing': { args: ['print', 'report.json'], code: 3 },
  'print-no-json': { args: ['print', 'report.json'], code: 3, files: { 'report.json': '{' } },
  'print-no-report': { args: ['print', 'report.json'], code: 3, files: { 'report.json': '{}' } },
  'print-earlier-version': {
    args: ['print', 'report.json'],
    code: 3,
    files: { 'report.json': '{"schema_version": 1}' },
  },
  'against-missing': { args: ['check', SMALL, '--against', 'plan.txt'], code: 2 },
  'check-missing-folder': { args: ['check', 'nowhere'], code: 2 },
};
