import { pathKey, type SummaryRow } from './summary-rows.js';

/** How the rows of a summary stand to each other. */
export interface Relations {
  readonly held: ReadonlySet<SummaryRow>;
  readonly overlaps: readonly (readonly [SummaryRow, SummaryRow])[];
  /** A later row states their stocks anew. */
  readonly over: ReadonlySet<SummaryRow>;
}

/**
 * Holds every row of a summary against those of the same and those that are wider. Where all is stocks, nothing is
 * added up over time, and a later row holds the earlier ones.
 */
export function relate(rows: readonly SummaryRow[], hasFlows: boolean): Relations {
  const [held, over] = [new Set<SummaryRow>(), new Set<SummaryRow>()];
  const overlaps: [SummaryRow, SummaryRow][] = [];
  const known = new Map<string, SummaryRow[]>();
  const order = new Map(rows.map((row, i) => [row, i]));
  for (const row of rows) known.set(pathKey(row.path), [...(known.get(pathKey(row.path)) ?? []), row]);
  for (const row of rows) {
    for (const other of wider(row.path).flatMap((path) => known.get(pathKey(path)) ?? [])) {
      if (other === row) continue;
      if (other.to > row.to) (hasFlows ? over : held).add(row);
      if (!touches(other, row)) continue;
      const isAlike = pathKey(other.path) === pathKey(row.path);
      const isLater = (order.get(row) as number) > (order.get(other) as number);
      const holds = isWithin(row, other);
      const isHeld = isAlike && isWithin(other, row);
      if (holds && isHeld) {
        // The same again: the newer file has it, and within a file nobody can say which of the two is meant.
        if (isLater && row.file !== other.file) held.add(row);
        else if (isLater) overlaps.push([other, row]);
      } else if (holds) held.add(row);
      else if (!isHeld && (!isAlike || isLater)) overlaps.push([other, row]);
    }
  }
  return { held, overlaps, over };
}

/** What a row is of, and all that this is a part of. */
const wider = (path: readonly (string | null)[]): (string | null)[][] =>
  path.flatMap((name, i) => (name === null ? [] : [path.map((one, j) => (j > i ? null : one))]));

/** Whether two rows may have days in common: one that does not tell when it begins may begin at any time. */
const touches = (a: SummaryRow, b: SummaryRow): boolean =>
  a.from === undefined || b.from === undefined || (a.from <= b.to && b.from <= a.to);

const isWithin = (inner: SummaryRow, outer: SummaryRow): boolean =>
  inner.from === undefined || outer.from === undefined
    ? inner.from === outer.from && inner.to === outer.to
    : outer.from <= inner.from && outer.to >= inner.to;
