import { reportSchema } from '../report/schema.js';
import type { Format } from './format.js';

/** Valid inside JSON strings, yet they steer a terminal or hide in an editor: written as \uXXXX. */
const HIDDEN = /(?!\n)[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** Plain data as JSON that steers nothing. */
export const jsonOf = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(HIDDEN, escaped)}\n`;

/** The report whole, as its schema orders it. */
export const json = {
  name: 'json',
  about: { vi: 'toàn bộ báo cáo cho chương trình khác', en: 'the whole report, for programs' },
  endings: ['.json'],
  render: (report) => jsonOf(reportSchema.parse(report)),
} as const satisfies Format;
