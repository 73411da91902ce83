import type { Format } from './format.js';

/** Valid inside JSON strings, yet they steer a terminal or hide in an editor: written as \uXXXX. */
const HIDDEN = /[\u007F-\u009F\u2028\u2029]|\p{Cf}/gu;

const escaped = (character: string): string =>
  character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Plain data as JSON that steers nothing. */
export const jsonOf = (data: unknown): string =>
  `${JSON.stringify(data, null, 2).replace(HIDDEN, escaped)}\n`;

/** The report whole. */
export const json = {
  name: 'json',
  about: { vi: 'toàn bộ báo cáo cho chương trình khác', en: 'the whole report, for programs' },
  endings: ['.json'],
  render: (report) => jsonOf(report),
} as const satisfies Format;
