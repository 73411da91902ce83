import type { Shared } from './book.js';
import { type DateSystem, momentText } from './moment-text.js';
import type { Shown } from './number-format.js';
import { numberText } from './number-text.js';
import { unescaped } from './xml.js';

/** A cell as the sheet writes it. */
export interface Cell {
  /** `s` a shared text, `str` one of a formula, `inlineStr` its own, `b` yes or no, `e` an error, `d` a date. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** The text within the cell. */
  readonly own: string;
  /** Undefined where the cell has none. */
  readonly formula: string | undefined;
}

/** What a person reads in a cell, in the plain forms that a CSV would have. */
export function cellText(cell: Cell, { strings, styles }: Shared, system: DateSystem): string {
  const { type, value } = cell;
  if (type === 'inlineStr') return unescaped(cell.own);
  // Some programs write formulas and leave them to Excel: what they come to is not in the file.
  if (value === '') return cell.formula === undefined ? '' : `=${cell.formula}`;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'str') return unescaped(value);
  if (type !== '' && type !== 'n') return value;
  return numberAs(value, styles[cell.style] ?? 'plain', system);
}

/** A number as its format shows it: a share, a date, or just a number. */
export function numberAs(value: string, shown: Shown, system: DateSystem): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (shown === 'plain') return numberText(number);
  if (shown === 'percent') return `${numberText(number, 2)}%`;
  return momentText(number, shown, system) ?? numberText(number);
}
