import {
  isNode,
  isPair,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Document as Yaml,
} from 'yaml';
import type { Place, Problem } from '../errors.js';
import { DOCUMENTS, type DocumentKind, type DocumentOf } from '../language/documents.js';
import { same } from '../text/words.js';
import { problemsOf } from './mistakes.js';

export type Path = readonly PropertyKey[];

/** A YAML file of a definition set, checked, that still knows where each part of it stands. */
export interface Document<Kind extends DocumentKind = DocumentKind> {
  readonly kind: Kind;
  readonly file: string;
  readonly value: DocumentOf<Kind>;
  /** The place of the key or value at a path, or of the nearest part around it. */
  at(path: Path): Place;
}

const KINDS = Object.keys(DOCUMENTS) as DocumentKind[];

/** A file that is not a sound document: what it set out to be, and the name it gave, as far as it can be told. */
export interface Unread {
  readonly kind: undefined;
  readonly wanted: DocumentKind | undefined;
  readonly name: string;
}

/** Of a file that does not say what it sets out to be. */
export const NOTHING: Unread = { kind: undefined, wanted: undefined, name: '' };

/** Reads one file. Every mistake in it becomes a problem with its place. */
export function readDocument(file: string, text: string, problems: Problem[]): Document | Unread {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (path: Path): Place => ({ file, ...positionOf(yaml, path, lines) });
  const [error] = yaml.errors;
  if (error) {
    // One slip draws others behind it: the first is the one to mend.
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({
      place: { file, line, column: col },
      what: { vi: `YAML không đọc được: ${error.message}`, en: `This is not YAML: ${error.message}` },
      hint: yamlHint(error.code),
    });
    return NOTHING;
  }
  let content: unknown;
  try {
    content = yaml.toJS();
  } catch (unresolved) {
    const { message } = unresolved as Error;
    problems.push({
      place: at([]),
      what: { vi: `YAML không đọc được: ${message}`, en: `This is not YAML: ${message}` },
      hint: { vi: 'Mỗi `*tên` cần một `&tên` ở trước.', en: 'Each `*name` needs a `&name` before it.' },
    });
    return NOTHING;
  }
  const kind = KINDS.find((name) => typeof content === 'object' && content !== null && name in content);
  if (kind === undefined) {
    problems.push({
      place: at([]),
      what: { vi: 'Tệp không cho biết nó định nghĩa gì.', en: 'This file does not say what it defines.' },
      hint: same(`${KINDS.map((name) => `\`${name}:\``).join(', ')}?`),
    });
    return NOTHING;
  }
  const parsed = DOCUMENTS[kind].safeParse(content);
  if (parsed.success) return { kind, file, value: parsed.data as DocumentOf<typeof kind>, at };
  problems.push(...problemsOf(parsed.error.issues, content, at));
  return { kind: undefined, wanted: kind, name: String((content as Record<string, unknown>)[kind]) };
}

/** The line and column of the part at `path`: its key where it has one, so that an unknown key is pointed at. */
function positionOf(yaml: Yaml, path: Path, lines: LineCounter): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = offsetAt(yaml, path.slice(0, depth));
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
  return { line: 1, column: 1 };
}

function offsetAt(yaml: Yaml, path: Path): number | undefined {
  if (path.length === 0) return startOf(yaml.contents);
  const parent = yaml.getIn(path.slice(0, -1));
  const last = path[path.length - 1];
  const items = (parent as { items?: unknown[] } | undefined)?.items;
  if (typeof last === 'number') return startOf(items?.[last] as Node | undefined);
  const pair = items?.find((item) => isPair(item) && String(item.key) === String(last));
  return startOf((pair as Pair | undefined)?.key as Node | undefined);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const TABS = { vi: 'Thụt dòng bằng dấu cách, không dùng tab.', en: 'Indent with spaces, not with tabs.' };
const TWICE = { vi: 'Mỗi khóa chỉ ghi một lần.', en: 'Write each key once.' };
const QUOTE = {
  vi: 'Chữ có dấu `:` hoặc `#` phải đặt trong dấu nháy; các mục cùng cấp thụt dòng như nhau.',
  en: 'Text with `:` or `#` needs quotes; entries of one level start in the same column.',
};

function yamlHint(code: string) {
  if (code === 'TAB_AS_INDENT') return TABS;
  return code === 'DUPLICATE_KEY' ? TWICE : QUOTE;
}
