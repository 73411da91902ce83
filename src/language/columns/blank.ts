import type { Exact } from '../../values/exact.js';
import type { Range } from '../../values/range.js';
import type { ColumnSpec } from './column.js';

export const blankOf = (spec: ColumnSpec): 'unknown' | 'empty' =>
  spec.required === true || !['id', 'text', 'date', 'agency'].includes(spec.type) ? 'unknown' : 'empty';
export const rangeOf = (_spec: ColumnSpec | undefined): Range => ({ lowest: null as Exact | null, highest: null });
