import type { Catalog, Indicator } from '../catalog/model.js';
import type { Framed } from '../data/frame.js';
import type { DatasetRows } from '../data/intake.js';
import type { Counted } from '../measure/counted.js';
import type { Present } from '../measure/outcome.js';
import type { Breakdown } from './groups.js';
import type { Witness } from './witness.js';

/** What a report is made of. */
export interface Made {
  readonly catalog: Catalog;
  /** The indicators asked for, in the order of the tree. */
  readonly indicators: readonly Indicator[];
  readonly only: readonly string[];
  readonly framed: Framed;
  readonly by: Breakdown | undefined;
  readonly suppressBelow: number | undefined;
  readonly leaveOutUnread: boolean;
  readonly rows: ReadonlyMap<string, DatasetRows>;
  readonly present: Present;
  readonly counted: Counted;
  readonly witness: Witness;
}
