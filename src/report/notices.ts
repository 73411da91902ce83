import type { Catalog } from '../catalog/model.js';
import type { FileAccount } from '../data/account.js';
import { sayDoubt } from '../data/doubt.js';
import type { Framed } from '../data/frame.js';
import type { DatasetRows } from '../data/intake.js';
import type { Finding } from '../measure/watches.js';
import { joined, same, type Words } from '../text/words.js';
import { coverageNotices } from './coverage.js';
import { fallbacks } from './fallbacks.js';
import { filePeriodNotices } from './file-periods.js';
import { leftOut } from './left-out.js';
import { listed, type Notice, notice } from './notice.js';
import type { Stray } from './strays.js';
import { sumNotices } from './sums.js';

/** What notices are made from. */
export interface Noticing {
  readonly catalog: Catalog;
  readonly framed: Framed;
  readonly rows: ReadonlyMap<string, DatasetRows>;
  readonly findings: readonly Finding[];
  readonly strays: readonly Stray[];
}

/** What a careful reader of the figures should know besides: what may change them first. */
export function notices({ catalog, framed, rows, findings, strays }: Noticing): Notice[] {
  const accounts = [...rows.values()].flatMap((own) => own.accounts);
  return [
    ...coverageNotices(framed, catalog),
    ...[...rows.values()].flatMap(({ doubts }) =>
      doubts.map((doubt) => notice('order-of-files', sayDoubt(doubt))),
    ),
    ...accounts.filter(({ records, rejected }) => records + rejected === 0).map(noRecords),
    ...filePeriodNotices(
      accounts,
      [...rows.values()].flatMap(({ beyond }) => beyond),
      framed.timeframe.period,
    ),
    ...accounts.filter(({ numbering }) => numbering.length > 0).map(numbered),
    ...findings.flatMap((finding) => (finding.kind === 'check' ? [checked(finding, catalog)] : [])),
    ...sumNotices(rows, catalog),
    ...fallbacks(accounts, catalog),
    ...unresolved(findings),
    ...leftOut(findings, catalog),
    ...strays.map(({ code, say, names }) => listed(code, say, names, names.length)),
    ...replaced(accounts),
  ];
}

const noRecords = ({ path }: FileAccount): Notice =>
  notice('file-without-records', { vi: `${path}: không có bản ghi nào`, en: `${path}: no records` });

const numbered = ({ path, numbering }: FileAccount): Notice => {
  const lines = numbering.join(', ');
  return notice('numbering', {
    vi: `${path}, dòng ${lines}: coi là số thứ tự cột, không phải dữ liệu`,
    en: `${path}, line ${lines}: taken for the numbering of the columns, not for data`,
  });
};

function checked(
  { dataset, name, say, count }: Extract<Finding, { kind: 'check' }>,
  { datasets }: Catalog,
): Notice {
  const title = datasets.get(dataset)?.title ?? same(dataset);
  return notice(`check:${name}`, joined([title, say], ': '), count);
}

function unresolved(findings: readonly Finding[]): Notice[] {
  const strangers = new Map<string, number>();
  for (const finding of findings) {
    if (finding.kind === 'stranger')
      strangers.set(finding.name, (strangers.get(finding.name) ?? 0) + finding.count);
  }
  if (strangers.size === 0) return [];
  const names = [...strangers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const say: Words = {
    vi: `${names.length} tên cơ quan không có trong danh mục`,
    en: `${names.length} agency names are not in the dictionary`,
  };
  return [
    listed(
      'unresolved-agency',
      say,
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
        vi: 'bản ghi có mã đứng lại ở một tệp được coi là mới hơn nên không tính ở tệp này',
        en: 'records whose key stands again in a file that is taken as the newer, so that they do not count here',
      },
      count,
    ),
  ];
}
