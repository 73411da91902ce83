import { posix } from 'node:path';
import { BLOCK, cellsOf, type Document } from './documents.js';

/** What a document and its translation have in common. */
export interface Shape {
  /** How deep each heading is. */
  readonly headings: readonly number[];
  readonly blocks: readonly string[];
  /** Without comments, and without the language that a command asks for. */
  readonly code: readonly string[];
  /** Of each table, row by row, what is written in code (or is a number) in its first column. */
  readonly tables: readonly (readonly string[])[];
  /** Where links go: a file, and which of its headings. */
  readonly links: readonly string[];
}

const FENCED = /^```[\s\S]*?^```$/gm;

/** The shape of a document, among those that its links may lead to. */
export function shapeOf({ path, text }: Document, all: readonly Document[]): Shape {
  const own = text.replace(BLOCK, '');
  const prose = own.replace(FENCED, '');
  return {
    headings: headingsOf(text).map(({ depth }) => depth),
    blocks: [...text.matchAll(BLOCK)].map(({ groups }) => groups?.name ?? ''),
    code: [...own.matchAll(FENCED)].map(([code]) => code.replace(COMMENT, '').replaceAll(' --lang en', '')),
    tables: [...prose.matchAll(/(^\|.*\n)+/gm)].map(([table]) => table.trim().split('\n').map(firstMarks)),
    links: linksOf(prose).map((link) => target(link, path, text, all)),
  };
}

const COMMENT = /(?<=^|\s)#\s.*$/gm;

/** Links as they are written. */
export const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

/** The file that a link leads to, from the project's folder. */
export const fileOf = (link: string, from: string): string => {
  const [file = ''] = link.split('#');
  return file === '' ? from : posix.join(posix.dirname(from), file);
};

function firstMarks(row: string): string {
  const [cell = ''] = cellsOf(row);
  return [...cell.matchAll(/`[^`]+`|^\d+$/g)].join(' ');
}

function headingsOf(text: string): { depth: number; anchor: string }[] {
  const lines = text.replace(FENCED, '').matchAll(/^(#+) (.+)$/gm);
  return [...lines].map(([, marks = '', words = '']) => ({ depth: marks.length, anchor: anchorOf(words) }));
}

/** As GitHub names a heading. */
const anchorOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function target(link: string, from: string, text: string, all: readonly Document[]): string {
  const file = fileOf(link, from);
  const anchor = link.split('#')[1];
  const plain = file.replace('.vi.md', '.md');
  if (anchor === undefined) return plain;
  const there = file === from ? text : (all.find(({ path }) => path === file)?.text ?? '');
  return `${plain}#${headingsOf(there).findIndex((heading) => heading.anchor === anchor)}`;
}
