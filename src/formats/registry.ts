import { csv } from './csv/csv.js';
import type { Format } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { table } from './table.js';
import { xlsx } from './xlsx.js';

const ALL = [table, json, csv, xlsx, markdown] as const satisfies readonly Format[];

/** Every format; the contract test runs over this list. */
export const FORMATS: readonly Format[] = ALL;

export type FormatName = (typeof ALL)[number]['name'];

export const FORMAT_NAMES: readonly FormatName[] = ALL.map(({ name }) => name);

/** Of the files that can be written, with their dot. */
export const FORMAT_ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

export const formatNamed = (name: string): Format | undefined =>
  FORMATS.find((format) => format.name === name);

/** The format that a file's ending asks for. A file has no colours, whatever the terminal has. */
export function formatForFile(path: string): Format | undefined {
  const name = path.toLowerCase();
  const format = FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  return (
    format && { ...format, render: (report, options) => format.render(report, { ...options, color: false }) }
  );
}
