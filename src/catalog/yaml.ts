import {
  Composer,
  type CST,
  type Document,
  isNode,
  isPair,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
} from 'yaml';
import type { Place, Problem } from '../errors.js';
import { strangeIn } from './text-file.js';
import { faultIn } from './yaml-content.js';
import { type Fault, NO_DIRECTIVES, SEVERAL_PARTS, sayFault, TOO_DEEP, TOO_MUCH } from './yaml-faults.js';

export type Path = readonly PropertyKey[];

/** What a YAML file says, and where each part of it stands. */
export interface Yaml {
  readonly content: unknown;
  /** The place of the key or value at a path, or of the nearest part around it. */
  at(path: Path): Place;
}

/** Reads the text of a YAML file; undefined where it is none that can be used, with a problem that has its place. */
export function readYaml(file: string, text: string, problems: Problem[]): Yaml | undefined {
  const strange = strangeIn(file, text);
  if (strange) {
    problems.push(strange);
    return undefined;
  }
  const lines = new LineCounter();
  const { yaml, fault } = composed(text, lines);
  if (fault) {
    const { line, col } = lines.linePos(fault.offset);
    problems.push({ place: { file, line: Math.max(line, 1), column: Math.max(col, 1) }, ...fault.say });
    return undefined;
  }
  // How often parts stand in for one another is counted already.
  const content: unknown = yaml.toJS({ maxAliasCount: -1 });
  return { content, at: (path) => ({ file, ...positionOf(yaml, path, lines) }) };
}

const VERSION = '1.2';

type Composed =
  | { readonly yaml: Document.Parsed; readonly fault?: undefined }
  | { readonly yaml?: undefined; readonly fault: Fault };

/** The one document of a text, or the first thing that is wrong with it: one slip draws others behind it. */
function composed(text: string, lines: LineCounter): Composed {
  const stopped: { by?: Fault } = {};
  const tokens = tokensOf(text, lines, (fault) => {
    stopped.by = fault;
  });
  const composer = new Composer({
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    version: VERSION,
  });
  const [yaml, second] = composer.compose(tokens, true, text.length);
  if (stopped.by) return { fault: stopped.by };
  if (!yaml) return { fault: { offset: 0, say: sayFault('') } };
  const [error] = yaml.errors;
  if (error) return { fault: { offset: error.pos[0], say: sayFault(error.code) } };
  if (second) return { fault: { offset: second.range[0], say: SEVERAL_PARTS } };
  const { explicit, version } = yaml.directives.yaml;
  const directed = yaml.warnings.some(({ code }) => code === 'BAD_DIRECTIVE');
  if (directed || (explicit && version !== VERSION)) return { fault: { offset: 0, say: NO_DIRECTIVES } };
  const fault = faultIn(yaml);
  return fault ? { fault } : { yaml };
}

/** Of mappings and lists within one another, and of words and signs; the bundled set comes to 14, and to 15,000 a file. */
const DEEPEST = 100;
const MOST_PIECES = 500_000;

/** The tokens of a text, as long as it is not too much for anything that is written by hand. */
function* tokensOf(text: string, lines: LineCounter, stop: (fault: Fault) => void): Generator<CST.Token> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    yield* parser.next(piece);
    pieces++;
    const say = parser.stack.length > DEEPEST ? TOO_DEEP : pieces > MOST_PIECES ? TOO_MUCH : undefined;
    if (say) return stop({ offset: parser.offset, say });
  }
  yield* parser.end();
}

/** The line and column of the part at `path`: its key where it has one, so that an unknown key is pointed at. */
function positionOf(yaml: Document, path: Path, lines: LineCounter): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = offsetAt(yaml, path.slice(0, depth));
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }
  return { line: 1, column: 1 };
}

function offsetAt(yaml: Document, path: Path): number | undefined {
  if (path.length === 0) return startOf(yaml.contents);
  const parent = yaml.getIn(path.slice(0, -1));
  const last = path[path.length - 1];
  const items = (parent as { items?: unknown[] } | undefined)?.items;
  if (typeof last === 'number') return startOf(items?.[last] as Node | undefined);
  const pair = items?.find((item) => isPair(item) && String(item.key) === String(last));
  return startOf((pair as Pair | undefined)?.key as Node | undefined);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
