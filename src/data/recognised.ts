import type { Column, Dataset } from '../catalog/dataset.js';
import type { MappedAs } from '../catalog/mapping.js';
import type { Writing } from '../language/columns/cell.js';
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
  /** How it writes dates, and numbers where that is known beforehand. */
  readonly writing: Writing;
  /** What the file tells of all its rows. */
  readonly told: ReadonlyMap<Column, Value>;
  readonly mapping: MappedAs | undefined;
}
