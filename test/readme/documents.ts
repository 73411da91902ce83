import { readFile } from 'node:fs/promises';
import type { Language } from '../../src/text/words.js';
import { ROOT } from '../cli/run.js';

export interface Document {
  /** From the project's folder. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

const read = async (path: string, language: Language): Promise<Document> => ({
  path,
  language,
  text: await readFile(`${ROOT}${path}`, 'utf8'),
});

/** Each document in both languages. */
export const PAIRS = await Promise.all(
  ['README', 'indicators/README'].map(async (name) => ({
    name,
    en: await read(`${name}.md`, 'en'),
    vi: await read(`${name}.vi.md`, 'vi'),
  })),
);

export const DOCUMENTS: readonly Document[] = PAIRS.flatMap(({ en, vi }) => [en, vi]);

/** Every page whose headings a link may lead to. */
export const PAGES: readonly Document[] = [...DOCUMENTS, await read('CONTRIBUTING.md', 'en')];
export const [README] = DOCUMENTS as readonly [Document, ...Document[]];

/** A block that is generated, between its marks. */
export const BLOCK = /(?<=<!-- (?<name>[a-z ]+) -->\n)[\s\S]*?(?=<!-- \/\k<name> -->)/g;

/** The rows of the first table below these words, without its head, cell by cell. */
export function tableBelow(words: string, text: string): string[][] {
  const [table = ''] = /(^\|.*\n)+/m.exec(text.slice(text.indexOf(words))) ?? [];
  return table.trim().split('\n').slice(2).map(cellsOf);
}

export const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
