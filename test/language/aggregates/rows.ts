import { type AggregateSpec, compileAggregate } from '../../../src/language/aggregates/registry.js';
import { NO_SLACK, type Ranges, type Slack } from '../../../src/language/aggregates/shape.js';
import { exact } from '../../../src/values/exact.js';
import { OPEN, type Range } from '../../../src/values/range.js';
import type { Batch, Entry, Vector } from '../../../src/values/vector.js';

/** What cannot be read. */
export const LOST: Entry = { word: '?', code: 'bad-number' };

/** A batch of rows with these contents, column by column; `absent` is a column that the file lacks. */
export function batchOf(size: number, columns: Readonly<Record<string, readonly Entry[] | 'absent'>>): Batch {
  const vectors = Object.entries(columns).map(([name, entries]): [string, Vector] => {
    if (entries === 'absent') return [name, { kind: 'absent' }];
    const dictionary: Entry[] = [null, ...entries];
    const codes = Uint32Array.from(entries, (entry, i) => (entry === null ? 0 : i + 1));
    return [name, { kind: 'codes', codes, dictionary }];
  });
  return { size, standing: 'record', columns: new Map(vectors) };
}

export const range = (lowest: number | null, highest: number | null): Range => ({
  lowest: lowest === null ? null : exact(lowest),
  highest: highest === null ? null : exact(highest),
});

export const bounds = (found: Range | null): string =>
  found ? `${found.lowest?.toFraction() ?? '-'}..${found.highest?.toFraction() ?? '-'}` : 'nothing';

/** An aggregate over rows of given standings. */
export function over(
  spec: AggregateSpec,
  standings: readonly number[],
  columns: Readonly<Record<string, readonly Entry[] | 'absent'>> = {},
  slack: Partial<Slack> = {},
  ranges: Ranges = () => OPEN,
) {
  const one = compileAggregate(spec, ranges);
  const state = one.add(one.start(), batchOf(standings.length, columns), Uint8Array.from(standings));
  const full = { ...NO_SLACK, ...slack };
  return { amount: () => one.amount(state, full), share: () => one.share(state, full) };
}
