import type { Place, Problem } from '../errors.js';
import { DOCUMENTS, type DocumentKind, type DocumentOf } from '../language/documents.js';
import { same } from '../text/words.js';
import { problemsOf } from './mistakes.js';
import { type Path, readYaml } from './yaml.js';

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

/** Of a file that does not say what it sets out to be, or cannot be read. */
export const NOT_READ: Unread = { kind: undefined, wanted: undefined, name: '' };

/** Reads one file. Every mistake in it becomes a problem with its place. */
export function readDocument(file: string, text: string, problems: Problem[]): Document | Unread {
  const yaml = readYaml(file, text, problems);
  if (!yaml) return NOT_READ;
  const { content, at } = yaml;
  const kind = KINDS.find((name) => typeof content === 'object' && content !== null && name in content);
  if (kind === undefined) {
    problems.push({
      place: at([]),
      what: { vi: 'Tệp không cho biết nó định nghĩa gì.', en: 'This file does not say what it defines.' },
      hint: same(`${KINDS.map((name) => `\`${name}:\``).join(', ')}?`),
    });
    return NOT_READ;
  }
  const parsed = DOCUMENTS[kind].safeParse(content);
  if (parsed.success) return { kind, file, value: parsed.data as DocumentOf<typeof kind>, at };
  problems.push(...problemsOf(parsed.error.issues, content, at));
  return { kind: undefined, wanted: kind, name: String((content as Record<string, unknown>)[kind]) };
}
