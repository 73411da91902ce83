import type { Aggregate, Slack } from '../language/aggregates/shape.js';
import { type Part, partId } from '../language/measure.js';
import type { Causes } from './cause.js';
import type { Tally } from './tally.js';
import type { Finding } from './watches.js';

/** What a part came to, over all records or those of a group. */
export interface Total {
  readonly aggregate: Aggregate<unknown>;
  readonly state: unknown;
  readonly slack: Slack;
  readonly causes: Causes;
}

/** The tallies of all parts, and what the data said besides. Asked through two doors. */
export interface Counted {
  readonly findings: readonly Finding[];
  /** What a part came to; over one group of its records where one is named. @throws where it was not counted. */
  total(part: Part, group?: string): Total;
  /** The groups that the records of a part fall into. */
  groups(part: Part): readonly string[];
}

/** A part that was counted. */
export interface CountedPart {
  readonly aggregate: Aggregate<unknown>;
  readonly tally: Tally;
  readonly slack: Slack;
  readonly causes: Causes;
}

/** The doors to parts that were counted, by their ids. */
export function countedOf(parts: ReadonlyMap<string, CountedPart>, findings: readonly Finding[]): Counted {
  const found = (part: Part): CountedPart => {
    const one = parts.get(partId(part));
    if (!one) throw new TypeError(`not counted: ${partId(part)}`);
    return one;
  };
  return {
    findings,
    total(part, group) {
      const { aggregate, tally, slack, causes } = found(part);
      if (group === undefined) return { aggregate, state: tally.total, slack, causes };
      // A row whose group is not known may belong to this one.
      const own = tally.groups.get(group) ?? aggregate.start();
      return { aggregate, state: aggregate.merge(own, tally.anywhere), slack, causes };
    },
    groups: (part) => [...found(part).tally.groups.keys()].sort(),
  };
}
