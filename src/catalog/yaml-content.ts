import { type Document, isAlias, isCollection, isNode, isPair, isScalar, type Node } from 'yaml';
import { isReserved } from '../language/keys.js';
import {
  type Fault,
  NO_ANCHOR,
  NO_TAGS,
  NO_TEXT_KEY,
  OF_ITSELF,
  RESERVED,
  TOO_DEEP,
  TOO_MUCH,
} from './yaml-faults.js';

/** How much a part comes to with all that stands in it, by whatever name. */
interface Extent {
  readonly nodes: number;
  readonly depth: number;
}

const MOST_NODES = 200_000;
const DEEPEST = 100;

const NOTHING: Extent = { nodes: 0, depth: 0 };

/**
 * What of YAML a definition does not use, where it first stands: tags, keys that are no text, names that stand for
 * nothing or for what they are part of, and so many parts that stand for others that nobody wrote them by hand.
 */
export function faultIn(yaml: Document.Parsed): Fault | undefined {
  const named = new Map<string, Extent | 'unfinished'>();
  let fault: Fault | undefined;
  let all = 0;
  const stop = (node: Node, say: Fault['say']): Extent => {
    fault ??= { offset: node.range?.[0] ?? 0, say };
    return NOTHING;
  };

  const alias = (node: Node, source: string): Extent => {
    const extent = named.get(source);
    if (extent === undefined) return stop(node, NO_ANCHOR);
    if (extent === 'unfinished') return stop(node, OF_ITSELF);
    all += extent.nodes;
    return all > MOST_NODES ? stop(node, TOO_MUCH) : extent;
  };

  const within = (items: readonly unknown[]): Extent => {
    let [nodes, depth] = [1, 0];
    for (const item of items) {
      if (fault) return NOTHING;
      const extent = extentOf(item);
      nodes += extent.nodes;
      depth = Math.max(depth, extent.depth);
    }
    return { nodes, depth: depth + 1 };
  };

  const extentOf = (item: unknown): Extent => {
    if (isPair(item)) {
      const key = isNode(item.key) ? keyFault(item.key) : undefined;
      if (key && isNode(item.key)) return stop(item.key, key);
      return extentOf(item.value);
    }
    if (!isNode(item)) return NOTHING;
    if (isAlias(item)) return alias(item, item.source);
    if (item.tag !== undefined) return stop(item, NO_TAGS);
    const { anchor } = item;
    if (anchor !== undefined) named.set(anchor, 'unfinished');
    all++;
    const extent = isCollection(item) ? within(item.items) : { nodes: 1, depth: 1 };
    if (anchor !== undefined) named.set(anchor, extent);
    if (all > MOST_NODES) return stop(item, TOO_MUCH);
    return extent.depth > DEEPEST ? stop(item, TOO_DEEP) : extent;
  };

  extentOf(yaml.contents);
  return fault;
}

function keyFault(key: Node): Fault['say'] | undefined {
  if (!isScalar(key) || key.anchor !== undefined) return NO_TEXT_KEY;
  if (key.tag !== undefined) return NO_TAGS;
  return isReserved(String(key.value)) ? RESERVED : undefined;
}
