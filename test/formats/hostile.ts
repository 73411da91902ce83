import type { Report } from '../../src/report/schema.js';
import { LANGUAGES } from '../../src/text/words.js';

/** What must never break a page, whoever wrote it. */
export const HOSTILE = [
  'a|b||c\\|d\\',
  '"quoted" and ""twice""',
  '<script>alert(1)</script>',
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  'first\r\nsecond\n\n| third |\u2028fourth',
  '\u001b[31mred\u001b[0m\u009b2J\u0007',
  '\u202edetrevni\u2066x\u2069',
  'zero\u200bwidth\ufeff\u00ad',
  'x'.repeat(200),
  `Nghiêng${'nghiêng'.repeat(40)}`,
  '漢字テスト'.repeat(20),
  '👩‍👩‍👧‍👦 ™ ©️ 🇻🇳'.repeat(5),
  'e\u0301'.repeat(200),
  '`code` [link](javascript:x) *bold* _it_ ~~no~~ # &amp; $x$',
  '# heading',
  '- 1. list',
  '---',
  ';;;,,,',
  `a;=1+1 a,=cmd|calc a, "=1+1" x,""'@SUM(A1)|-2+3`,
  '"a","=1+1"',
  '_x003D_1+1 _x001B_[31m',
  'www.a.vn, http://a.vn/a_b ftp://x.vn a.b@a.vn @some @some/team #12 some/repo#3 GH-45 3f9a2bc',
  '====',
  '\u0085next\u061cletter\u200e\u034f\u115f\u3164\uffa0\u180e\ufe0f\u{e0041}\u{e0100}\u001b]8;;http://x\u0007\u007f',
  '\ud800 alone',
  '__proto__',
  '',
] as const;

/** Values that a schema restricts stay as they are. */
const FIXED = /^(-?\d+(\.\d+)?|\d{4}-\d{2}-\d{2})$/;
const KEPT = new Set([
  'verdict',
  'unit',
  'op',
  'basis',
  'by',
  'state',
  'kind',
  'as_of_basis',
  'schema_version',
  'area',
  'criterion',
  'code',
  'track',
  'origin',
]);

/** The report with `hostile` in the place of all its free text. Codes that join its parts are kept. */
export function poisoned(report: Report, hostile: string): Report {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.has(key) || FIXED.test(value) ? value : hostile;
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(report, '') as Report;
}

/** Each in one of the languages, by turns. */
export const CASES = HOSTILE.map((hostile, i) => ({
  language: LANGUAGES[i % LANGUAGES.length] ?? 'vi',
  hostile,
}));
