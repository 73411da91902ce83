import type { Merge } from '../merged.js';
import { columnOf } from './rows.js';

/** Which cells of a sheet are merged, and whether it has any cells at all. */
export interface Scanned {
  readonly merges: readonly Merge[];
  readonly hasCells: boolean;
}

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g;
const CELL = /<(?:\w+:)?(?:v|t)[\s>]/;
/** No element that is looked for is longer. */
const OVERLAP = 200;
const MOST = 1 << 18;

/** Looks through a sheet, whose merged cells stand behind its rows, without reading them. */
export async function scanSheet(chunks: AsyncIterable<Buffer>): Promise<Scanned> {
  const merges = new Map<string, Merge>();
  let hasCells = false;
  let tail = '';
  for await (const chunk of chunks) {
    const text = tail + chunk.toString('latin1');
    hasCells ||= CELL.test(text);
    if (text.includes('mergeCell ') && merges.size < MOST) {
      for (const [, from = '', to = ''] of text.matchAll(MERGE))
        merges.set(`${from}:${to}`, mergeOf(from, to));
    }
    tail = text.slice(-OVERLAP);
  }
  return { merges: [...merges.values()], hasCells };
}

const mergeOf = (from: string, to: string): Merge => ({
  fromLine: lineOf(from),
  toLine: lineOf(to),
  fromColumn: columnOf(from),
  toColumn: columnOf(to),
});

const lineOf = (reference: string): number => Number(reference.replace(/^[A-Z]+/, ''));
