import type { Catalog } from '../catalog/model.js';
import type { FileAccount } from '../data/account.js';
import type { Counted } from '../measure/count.js';
import type { Finding } from '../measure/watches.js';
import { joined, same, type Words } from '../text/words.js';
import { isoMoment } from '../values/moment.js';
import type { Timeframe } from '../values/timeframe.js';
import { fallbacks } from './fallbacks.js';
import { type Notice, notice } from './notice.js';
import type { Stray } from './strays.js';

const LISTED = 20;

/** What a careful reader of the figures should know besides. */
export function notices(
  catalog: Catalog,
  run: Timeframe,
  { accounts, findings }: Pick<Counted, 'accounts' | 'findings'>,
  strangers: ReadonlyMap<string, number>,
  stray: readonly Stray[],
): Notice[] {
  return [
    ...accounts.filter(({ records }) => records === 0).map(noRecords),
    ...findings.flatMap((finding) => found(finding, catalog, run)),
    ...fallbacks(accounts, catalog),
    ...unresolved(strangers),
    ...stray.map(({ say, names }) => listed('unknown-name', say, names.map(same), names.length)),
    ...replaced(accounts),
  ];
}

/** A breakdown that was asked for and that no dataset has. */
export const undivided = (by: string): Notice =>
  notice('not-broken-down', {
    vi: `không chỉ số nào tách được theo ${by}: tập dữ liệu không khai báo \`dimensions\` này`,
    en: `no indicator can be broken down by ${by}: its dataset declares no such \`dimensions\``,
  });

/** "…: a; b; c; …" */
function listed(code: string, say: Words, names: readonly Words[], count: number): Notice {
  const shown = joined(names.slice(0, LISTED), '; ');
  const more = names.length > LISTED ? '; …' : '';
  return notice(code, { vi: `${say.vi}: ${shown.vi}${more}`, en: `${say.en}: ${shown.en}${more}` }, count);
}

const noRecords = ({ path }: FileAccount): Notice =>
  notice('file-without-records', { vi: `${path}: không có bản ghi nào`, en: `${path}: no records` });

function found(finding: Finding, catalog: Catalog, run: Timeframe): Notice[] {
  const title = catalog.datasets.get(finding.dataset)?.title ?? { vi: finding.dataset, en: finding.dataset };
  if (finding.kind === 'check') {
    const { say, count } = finding;
    return [
      notice(`check:${finding.name}`, { vi: `${title.vi}: ${say.vi}`, en: `${title.en}: ${say.en}` }, count),
    ];
  }
  if (finding.kind === 'left-out') return [leftOut(finding.agencies, title, catalog)];
  if (finding.inPeriod > 0) return [];
  const [first, last] = [isoMoment(finding.first).slice(0, 10), isoMoment(finding.last).slice(0, 10)];
  const [from, to] = [isoMoment(run.period.from), isoMoment(run.period.to)];
  return [
    notice('outside-period', {
      vi: `${title.vi}: dữ liệu từ ${first} đến ${last}, không có bản ghi nào trong kỳ ${from} đến ${to}`,
      en: `${title.en}: the data run from ${first} to ${last}, none of them in the period ${from} to ${to}`,
    }),
  ];
}

const leftOut = (ids: readonly string[], title: Words, { agencies }: Catalog): Notice =>
  listed(
    'agencies-left-out',
    {
      vi: `${title.vi}: thiếu ${ids.length} cơ quan, nên tỷ lệ chỉ tính trên các cơ quan có tên`,
      en: `${title.en}: ${ids.length} agencies are left out, so shares are of those named only`,
    },
    ids.map((id) => agencies.title(id)),
    ids.length,
  );

function unresolved(strangers: ReadonlyMap<string, number>): Notice[] {
  if (strangers.size === 0) return [];
  const names = [...strangers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [
    listed(
      'unresolved-agency',
      {
        vi: `${names.length} tên cơ quan không có trong danh mục`,
        en: `${names.length} agency names are not in the dictionary`,
      },
      names.map(([name, count]) => same(`${name} (${count})`)),
      names.reduce((sum, [, count]) => sum + count, 0),
    ),
  ];
}

function replaced(accounts: readonly FileAccount[]): Notice[] {
  const count = accounts.reduce((sum, account) => sum + account.replaced, 0);
  if (count === 0) return [];
  return [
    notice(
      'replaced',
      {
        vi: 'bản ghi có trong tệp mới hơn nên bản cũ không tính',
        en: 'records stand again in a newer file, so the older ones do not count',
      },
      count,
    ),
  ];
}
