import type { Column, Dataset } from '../catalog/dataset.js';
import type { DecimalSign } from '../language/columns/cell.js';
import type { Value } from '../values/vector.js';
import type { Match } from './layout/header.js';
import type { Width } from './layout/width.js';
import type { Table } from './table.js';

/** A table that was recognised: of which dataset, and how it is laid out. */
export interface Recognised {
  readonly table: Table;
  readonly dataset: Dataset;
  readonly headerLine: number;
  readonly header: readonly string[];
  readonly match: Match;
  readonly width: Width;
  readonly sign: DecimalSign;
  /** What the file tells of all its rows. */
  readonly told: ReadonlyMap<Column, Value>;
}
