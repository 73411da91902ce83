const RUNS = /\d+|\D/gu;
const NUMBER = /^\d/;

/** Below 0 where the first comes first: by code points, which UTF-16 does not keep in order. */
export const byCodePoint = (a: string, b: string): number => eachBy([...a], [...b], byFirst);

/** By code points too, but runs of digits by size: part2 before part10, 3.2 before 3.10. */
export const natural = (a: string, b: string): number =>
  eachBy(a.match(RUNS) ?? [], b.match(RUNS) ?? [], bySize);

function eachBy(
  ours: readonly string[],
  theirs: readonly string[],
  compare: (a: string, b: string) => number,
): number {
  for (const [i, one] of ours.entries()) {
    const order = compare(one, theirs[i] ?? '');
    if (order !== 0) return order;
  }
  return ours.length - theirs.length;
}

const byFirst = (a: string, b: string): number => (a.codePointAt(0) ?? -1) - (b.codePointAt(0) ?? -1);

function bySize(a: string, b: string): number {
  if (!NUMBER.test(a) || !NUMBER.test(b)) return byFirst(a, b);
  const [ours, theirs] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return ours.length - theirs.length || byCodePoint(ours, theirs);
}
