import type { Dimension } from '../catalog/dataset.js';
import { same, type Words } from '../text/words.js';
import { groupsOf, type Undivided } from './groups.js';
import { showIndicator } from './indicators.js';
import type { Made } from './made.js';
import { listed, type Notice } from './notice.js';
import type { Result } from './results.js';
import type { ReportIndicator } from './schema.js';
import { suppress } from './suppress.js';
import { trackReader } from './tracks.js';

/** The indicators with their groups, and which of them could not be broken down. */
export function groupedIndicators(
  results: readonly Result[],
  made: Pick<Made, 'catalog' | 'counted' | 'present' | 'framed' | 'by' | 'suppressBelow'>,
): { readonly indicators: ReportIndicator[]; readonly notices: Notice[] } {
  const { catalog, counted, present, by } = made;
  const tracks = trackReader(catalog, counted, present);
  const assessing = { catalog, counted, present, timeframe: made.framed.timeframe };
  const undivided = new Map<Undivided, string[]>();
  const indicators = results.map((result) => {
    const { code } = result.indicator;
    const found = by === undefined || by === 'owner' ? [] : groupsOf(result.by.measured, by, assessing);
    if (typeof found === 'string') undivided.set(found, [...(undivided.get(found) ?? []), code]);
    const groups = typeof found === 'string' ? [] : found;
    return showIndicator(
      result,
      suppress(groups, made.suppressBelow),
      tracks(code, result.judged.earned),
      assessing,
    );
  });
  return {
    indicators,
    notices: [...undivided].flatMap(([why, codes]) => refused(why, codes, by as Dimension)),
  };
}

const NAMES: Readonly<Record<Dimension, Words>> = {
  agency: { vi: 'cơ quan', en: 'agency' },
  level: { vi: 'cấp', en: 'level' },
  month: { vi: 'tháng', en: 'month' },
};

type Said = Exclude<Undivided, 'nothing-counted'>;

/** A breakdown that was asked for and cannot be had. */
const REFUSALS: Readonly<Record<Said, (of: Words) => Words>> = {
  'not-declared': ({ vi, en }) => ({
    vi: `không tách được theo ${vi} vì tập dữ liệu không có cột ${vi}`,
    en: `cannot be broken down by ${en}, which the dataset does not have`,
  }),
  'not-in-files': ({ vi, en }) => ({
    vi: `không tách được theo ${vi} vì các tệp không có cột ${vi}`,
    en: `cannot be broken down by ${en}, which the files do not have`,
  }),
  'not-filled': ({ vi, en }) => ({
    vi: `không tách được theo ${vi} vì không ô nào của cột ${vi} ghi rõ`,
    en: `cannot be broken down by ${en}, of which no cell says anything`,
  }),
};

/** Where nothing was counted the reasons say so already. */
const refused = (why: Undivided, codes: readonly string[], by: Dimension): Notice[] =>
  why === 'nothing-counted'
    ? []
    : [listed('not-broken-down', REFUSALS[why](NAMES[by]), codes.map(same), null)];
