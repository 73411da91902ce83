import { fold } from '../../text/fold.js';
import { decimal } from '../../values/exact.js';
import { parseDecimal, parsePercentage } from '../../values/numbers.js';

/** Whether a cell of the scale's spreadsheet is one of these names; case, marks and underscores do not matter. */
export const named = (cell: string, ...names: readonly string[]): boolean =>
  names.some((name) => plain(name) === plain(cell));

/** A cell as it is compared: folded, without its last full stop. */
export const plain = (cell: string): string => fold(cell).replaceAll('_', ' ').replace(/\.$/, '').trim();

/**
 * A number of a cell as the language writes it: "0,5" is `0.5`, "95%" is `95 %`. What could be a thousand or a
 * fraction (1.200) is neither.
 */
export function numberOf(text: string): string | undefined {
  const isPercent = text.includes('%');
  const value = isPercent ? parsePercentage(text.trim())?.mul(100) : parseDecimal(text.trim(), undefined);
  if (value === undefined || value === 'ambiguous') return undefined;
  return isPercent ? `${decimal(value)} %` : decimal(value);
}

/** The number that stands in the first group of a pattern that was filled. */
export function numberIn(cell: string, pattern: RegExp): string | undefined {
  const [, ...groups] = pattern.exec(plain(cell)) ?? [];
  const found = groups.find((group) => group !== undefined);
  return found === undefined ? undefined : numberOf(found);
}
