import fc from 'fast-check';
import { NASTY } from './words.js';

/** A file of a case: a text, or bytes that need not be one. */
export type Content = string | Uint8Array;

/** One change of a text: what is done, where (each a part of the whole, so that it fits any text), and with what. */
export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly word: string;
}

type Change = (text: string, edit: Edit) => string;

const place = (text: string, part: number): number => Math.floor(part * (text.length + 1));

const splice = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length);

const inLines =
  (change: (lines: string[], edit: Edit) => void): Change =>
  (text, edit) => {
    const lines = text.split('\n');
    change(lines, edit);
    return lines.join('\n');
  };

const lineAt = (lines: readonly string[], part: number): number => Math.floor(part * lines.length);

const TOKEN = /[\p{L}\p{N}_.%-]+/gu;

const CHANGES = {
  insert: (text, { at, word }) => splice(text, place(text, at), 0, word),
  cut: (text, { at, length }) => splice(text, place(text, at), length, ''),
  repeat: (text, { at, length }) => {
    const from = place(text, at);
    return splice(text, from, 0, text.slice(from, from + length));
  },
  move: (text, { at, to, length }) => {
    const from = place(text, at);
    const rest = splice(text, from, length, '');
    return splice(rest, place(rest, to), 0, text.slice(from, from + length));
  },
  replace: (text, { at, word }) => {
    const tokens = [...text.matchAll(TOKEN)];
    const token = tokens[Math.floor(at * tokens.length)];
    return token ? splice(text, token.index, token[0].length, word) : text;
  },
  borrow: (text, { at, to }) => {
    const tokens = [...text.matchAll(TOKEN)];
    const [token, other] = [at, to].map((part) => tokens[Math.floor(part * tokens.length)]);
    return token && other ? splice(text, token.index, token[0].length, other[0]) : text;
  },
  'cut-line': inLines((lines, { at }) => lines.splice(lineAt(lines, at), 1)),
  'repeat-line': inLines((lines, { at, to }) => {
    lines.splice(lineAt(lines, to), 0, lines[lineAt(lines, at)] ?? '');
  }),
  indent: inLines((lines, { at, length }) => {
    const line = lineAt(lines, at);
    lines[line] = ' '.repeat(length % 7) + (lines[line] ?? '');
  }),
  outdent: inLines((lines, { at, length }) => {
    const line = lineAt(lines, at);
    lines[line] = (lines[line] ?? '').replace(new RegExp(`^ {1,${1 + (length % 6)}}`), '');
  }),
} as const satisfies Record<string, Change>;

const KINDS = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: part,
  to: part,
  length: fc.integer({ min: 1, max: 60 }),
  word: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'grapheme' })),
});

export const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((so, one) => CHANGES[one.kind](so, one), text);

/** A text with a few changes, which shrink to the fewest that matter. */
export const mutatedText = (text: string): fc.Arbitrary<string> =>
  fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => edited(text, edits));

/** The bytes of a file with a few of them changed, cut off or put in. */
export const mutatedBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(part, fc.integer({ min: -1, max: 255 }), fc.boolean()), { minLength: 1, maxLength: 6 })
    .map((changes) => {
      let so = Buffer.from(bytes);
      for (const [at, byte, put] of changes) {
        const from = Math.floor(at * (so.length + 1));
        const given = byte < 0 ? [] : [byte];
        so = Buffer.concat([so.subarray(0, from), Buffer.from(given), so.subarray(from + (put ? 0 : 1))]);
      }
      return new Uint8Array(so);
    });
