import { tidy } from '../../text/fold.js';
import { same, type Words } from '../../text/words.js';
import type { Timeframe } from '../../values/timeframe.js';
import type { Scalar } from '../condition/written.js';
import { AS_DEFINED, type CellFault, type CellReader, type Directory, type Reading } from './cell.js';
import { type ColumnSpec, kindOf } from './column.js';

export type Resolved = Exclude<Reading, { readonly blank: true }>;

/** What a scalar of a definition means for a column: a name of the time asked about, a date, a number, or a cell. */
export function resolveScalar(
  spec: ColumnSpec,
  read: CellReader,
  written: Scalar,
  timeframe: Timeframe,
): Resolved {
  const kind = kindOf(spec);
  const reading =
    kind.names?.get(String(written))?.in(timeframe) ??
    kind.written?.(written) ??
    read(tidy(String(written)), AS_DEFINED);
  return 'blank' in reading ? { fault: saysNothing(written) } : reading;
}

/** What a scalar of a definition is called, where a column has words for it. */
export function sayScalar(spec: ColumnSpec, written: Scalar, agencies: Directory): Words {
  const kind = kindOf(spec);
  const name = String(written);
  return kind.names?.get(name)?.say ?? kind.say?.(name, spec, agencies) ?? same(name);
}

const saysNothing = (written: Scalar): CellFault => ({
  code: 'says-nothing',
  say: {
    vi: `\`${written}\` là từ chỉ ô trống.`,
    en: `\`${written}\` is a word for an empty cell.`,
  },
});
