import { tidy } from '../../text/fold.js';

/** What stands in a cell, and where. */
export interface Said {
  readonly at: number;
  readonly text: string;
}

/**
 * The filled cells of a row, each text once: a workbook repeats it in all the cells that are merged. Undefined where
 * they are more than `most`, which is soon told of a row of data.
 */
export function partsOf(cells: readonly string[], most = Number.POSITIVE_INFINITY): Said[] | undefined {
  const parts: { at: number; raw: string }[] = [];
  for (let at = 0; at < cells.length; at++) {
    const raw = (cells[at] as string).trim();
    if (raw === '' || raw === parts.at(-1)?.raw) continue;
    if (parts.length === most) return undefined;
    parts.push({ at, raw });
  }
  return parts.map(({ at, raw }) => ({ at, text: tidy(raw) })).filter(({ text }) => text !== '');
}

/** The texts of a row. */
export const saidIn = (cells: readonly string[]): string[] => (partsOf(cells) ?? []).map(({ text }) => text);
