import type { Vocabulary } from '../../language/vocabulary.js';
import { fold } from '../../text/fold.js';
import { partsOf } from './said.js';

/** A row that sums up others. */
export interface TotalRow {
  /** Whether it adds them up, and can be held against them. */
  readonly adds: boolean;
  /** What stands beside its word: "120 hồ sơ", or nothing. */
  readonly counts: string | undefined;
}

const RUNNING_NUMBER = /^\d+$/;
const BEHIND = /\s*:\s*([\d.,]*)$/;
/** "Tổng cộng 120 hồ sơ". */
const COUNTING = /^(\D+?)\s*:?\s*(\d[\d.,]*(?:\s+\D{1,25})?)$/;

/**
 * A row of totals: "Tổng cộng", or "Tổng cộng: 3", in the first filled cell, or behind a running number in the
 * second; and "Tổng cộng 120 hồ sơ" where no other cell is filled.
 */
export function totalIn(cells: readonly string[], vocabulary: Vocabulary): TotalRow | undefined {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const next = cells.findIndex((cell, at) => at > first && cell.trim() !== '');
  const at = RUNNING_NUMBER.test((cells[first] ?? '').trim()) && next > 0 ? next : first;
  const word = fold(cells[at] ?? '');
  const bare = word.replace(BEHIND, '');
  if (vocabulary.totals.has(bare))
    return { adds: true, counts: BEHIND.exec(word)?.[1] || besides(cells, at) };
  if (vocabulary.otherTotals.has(bare.replace(/\s*:.*$/, ''))) return { adds: false, counts: undefined };
  const [, total = '', counts] = COUNTING.exec(word) ?? [];
  const isAlone = vocabulary.totals.has(total) && partsOf(cells.slice(at), 1) !== undefined;
  return isAlone ? { adds: true, counts } : undefined;
}

/** The only thing that stands beside the word. */
function besides(cells: readonly string[], at: number): string | undefined {
  const [, counts] = partsOf(cells.slice(at), 2) ?? [];
  return counts && fold(counts.text);
}
