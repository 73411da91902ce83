import { type Column, type Dataset, reaches } from '../catalog/dataset.js';
import type { MappedAs } from '../catalog/mapping.js';
import type { Problem } from '../errors.js';
import type { Writing } from '../language/columns/cell.js';
import type { Period } from '../values/period.js';
import type { Value } from '../values/vector.js';
import type { Match } from './layout/header.js';
import type { Width } from './layout/width.js';
import type { Table } from './table.js';

/** A table that was recognised: of which dataset, and how it is laid out. */
export interface Recognised {
  readonly table: Table;
  readonly dataset: Dataset;
  /** Where the header begins, and its last line. */
  readonly headerFrom: number;
  readonly headerLine: number;
  /** Its rows as they stand, and its titles, one a column: of several rows "Đã giải quyết > Quá hạn". */
  readonly headerRows: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly match: Match;
  readonly width: Width;
  /** How it writes dates, and numbers where that is known beforehand. */
  readonly writing: Writing;
  /** What the file tells of all its rows. */
  readonly told: ReadonlyMap<Column, Value>;
  /** Other tables of the same file, which are of no dataset; told with the first that is. */
  readonly leftOut: readonly Problem[];
  /** The columns of which headings inside the table name values. */
  readonly grouped: ReadonlySet<Column>;
  /** The time that it says it is about. */
  readonly period: Period | undefined;
  readonly mapping: MappedAs | undefined;
  /** Whether some dataset has a column of this folded title. */
  isTitle(title: string): boolean;
}

/** Whether a table has something in a column: cells of its own, or what stands for them. */
export function hasColumn({ dataset, match, told, grouped }: Recognised, name: string): boolean {
  const column = dataset.columns.get(name);
  const has = (one: Column): boolean => match.found.has(one) || told.has(one) || grouped.has(one);
  return column !== undefined && reaches(dataset, column, has);
}
