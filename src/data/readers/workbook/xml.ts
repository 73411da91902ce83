import { Parser } from 'htmlparser2';
import { DAMAGED, Damaged } from './archive.js';

/** What hears of the elements of a part; names come without their prefixes. */
export interface Hearer {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  closed?(name: string): void;
  text?(text: string): void;
}

/** Reads a part of a workbook as its bytes come, and stops for breath after each chunk. */
export async function* walked(chunks: AsyncIterable<Buffer>, hearer: Hearer): AsyncGenerator<void> {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        hearer.opened(local(name), attributes);
      },
      onclosetag(name) {
        depth--;
        hearer.closed?.(local(name));
      },
      ontext: (text) => hearer.text?.(text),
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield;
  }
  // What the parser would close by itself was cut off.
  if (depth > 0) throw new Damaged(DAMAGED);
}

/** Reads a part to its end. */
export async function walk(chunks: AsyncIterable<Buffer>, hearer: Hearer): Promise<void> {
  for await (const _ of walked(chunks, hearer));
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name without a prefix: `r:id`. */
export const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];

const shownAs = (code: number): string => (code === 0 ? '\uFFFD' : String.fromCharCode(code));

/** Excel writes characters that XML does not allow as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => shownAs(Number.parseInt(code, 16)))
    : text;
