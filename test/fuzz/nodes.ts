import fc from 'fast-check';
import { isCollection, isMap, isPair, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { NASTY } from './words.js';

/** One change of what a YAML file says, whatever its text: a node goes, comes twice, takes another's place or value. */
interface Change {
  readonly kind: 'drop' | 'twice' | 'swap' | 'value' | 'key';
  readonly at: number;
  readonly to: number;
  readonly value: unknown;
}

type Slot = { readonly parent: YAMLMap | YAMLSeq; readonly index: number };

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e9, 98, '', 'x', '98 %', 'none', '2020', 'constructor', '31/02/2020'],
  ...[
    [],
    {},
    [[]],
    [{}],
    [null],
    { a: 1 },
    { vi: 'a', en: 'b' },
    { column: 'code' },
    { in: 'period' },
    ['x', 'x'],
  ],
  ...[{ any: [{}] }, { not: {} }, { at_least: 1, at_most: 0 }, { count: 'dossiers' }, { from: {}, to: {} }],
];

const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('drop', 'twice', 'swap', 'value', 'key'),
  at: part,
  to: part,
  value: fc.constantFrom(...VALUES, ...NASTY),
});

/** A YAML file of which a few nodes are changed; it is YAML still. */
export const mutatedNodes = (text: string): fc.Arbitrary<string> =>
  fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => changed(text, changes));

function changed(text: string, changes: readonly Change[]): string {
  const yaml = parseDocument(text);
  for (const one of changes) {
    const slots = slotsIn(yaml.contents);
    const [slot, other] = [one.at, one.to].map((at) => slots[Math.floor(at * slots.length)]);
    if (slot && other) apply(one, slot, other);
  }
  try {
    return yaml.toString();
  } catch {
    // A part that stood for another is gone, and what it stood for is not: there is no such text.
    return text;
  }
}

function slotsIn(node: unknown): Slot[] {
  if (isPair(node)) return slotsIn(node.value);
  if (!isCollection(node)) return [];
  const parent = node as YAMLMap | YAMLSeq;
  return parent.items.flatMap((item, index) => [{ parent, index }, ...slotsIn(item)]);
}

function apply({ kind, value }: Change, { parent, index }: Slot, other: Slot): void {
  const items = parent.items as unknown[];
  const pair = items[index] as Pair<unknown, unknown> | undefined;
  if (kind === 'drop') items.splice(index, 1);
  else if (kind === 'twice') items.splice(index, 0, items[index]);
  else if (kind === 'value' && isMap(parent) && pair) pair.value = value;
  else if (kind === 'value') items[index] = value;
  else if (kind === 'key' && isMap(parent) && pair)
    pair.key = typeof value === 'string' ? value : JSON.stringify(value);
  else if (isMap(parent) === isMap(other.parent))
    swap(items, index, other.parent.items as unknown[], other.index);
}

function swap(ours: unknown[], i: number, theirs: unknown[], j: number): void {
  [ours[i], theirs[j]] = [theirs[j], ours[i]];
}
