import type { Catalog } from '../catalog/model.js';
import type { Counted } from '../measure/counted.js';
import type { Present } from '../measure/outcome.js';
import type { Timeframe } from '../values/timeframe.js';

/** What figures and verdicts are taken from. */
export interface Assessing {
  readonly catalog: Catalog;
  readonly counted: Counted;
  readonly present: Present;
  readonly timeframe: Timeframe;
}
