import { reportSchema } from '../report/schema.js';
import type { Format } from './format.js';

/** Valid inside JSON strings, yet they steer a terminal or hide in an editor: written as \uXXXX. */
const HIDDEN = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

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
