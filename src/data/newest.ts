const DATES = [
  { pattern: /(?<!\d)(20\d{2})[-_. ]?(0[1-9]|1[0-2])[-_. ]?([0-2]\d|3[01])?(?!\d)/, order: [1, 2, 3] },
  { pattern: /(?<!\d)(?:([0-3]?\d)[-_.])?(0?[1-9]|1[0-2])[-_.](20\d{2})(?!\d)/, order: [3, 2, 1] },
] as const;

/** The date in a file's name as a sortable number (2020-06 → 20200600), or 0 where there is none. */
export function dateInName(path: string): number {
  for (const name of path.split(/[/\\]/).reverse()) {
    for (const { pattern, order } of DATES) {
      const match = pattern.exec(name);
      if (!match) continue;
      const [year, month, day] = order.map((group) => Number(match[group] ?? 0));
      return (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0);
    }
  }
  return 0;
}

/**
 * Which of two files is the newer: the later date in its name (`2020-06`, `06-2020`, `20200630`), else the later
 * name in natural order. Contents and file times play no part, so that copies compute alike.
 */
export const newestFirst = (a: string, b: string): number =>
  dateInName(b) - dateInName(a) || b.localeCompare(a, 'en', { numeric: true }) || (a < b ? 1 : -1);
