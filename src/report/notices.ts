import type { Catalog } from '../catalog/model.js';
import type { FileAccount } from '../data/account.js';
import { mendDisorder, sayDisorder } from '../data/disorder.js';
import { sayDoubt } from '../data/doubt.js';
import type { Framed } from '../data/frame.js';
import type { DatasetRows } from '../data/intake.js';
import type { Finding } from '../measure/watches.js';
import { joined, same } from '../text/words.js';
import { agencyNotices, showAgencies } from './agencies.js';
import { coverageNotices } from './coverage.js';
import { fallbacks } from './fallbacks.js';
import { filePeriodNotices } from './file-periods.js';
import { leftOut } from './left-out.js';
import { listed, type Notice, notice } from './notice.js';
import type { Stray } from './strays.js';
import { sumNotices } from './sums.js';
import { tableNotices } from './tables.js';

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
    ...disordered(rows),
    ...[...rows.values()].flatMap(({ doubts }) =>
      doubts.map((doubt) => notice('order-of-files', sayDoubt(doubt))),
    ),
    ...tableNotices([...rows.values()].flatMap(({ tables }) => tables)),
    ...filePeriodNotices(
      accounts,
      [...rows.values()].flatMap(({ beyond }) => beyond),
      framed.timeframe.period,
    ),
    ...accounts.filter((account) => isEmpty(originalOf(account, accounts))).map(noRecords),
    ...accounts
      .filter((account) => account.copyOf !== undefined && !isEmpty(originalOf(account, accounts)))
      .map(copied),
    ...accounts.filter(({ numbering }) => numbering.length > 0).map(numbered),
    ...accounts.flatMap(twoHeaders),
    ...findings.flatMap((finding) => (finding.kind === 'check' ? [checked(finding, catalog)] : [])),
    ...sumNotices(rows, catalog),
    ...fallbacks(accounts, catalog),
    ...agencyNotices(showAgencies(findings, rows, catalog.agencies)),
    ...leftOut(findings, catalog),
    ...strays.map(({ code, say, names }) => listed(code, say, names, names.length)),
    ...replaced(accounts),
  ];
}

const isEmpty = ({ records, rejected }: FileAccount): boolean => records + rejected === 0;

/** Of a copy the file that was read in its stead. */
const originalOf = (account: FileAccount, all: readonly FileAccount[]): FileAccount =>
  (account.copyOf === undefined ? undefined : all.find(({ path }) => path === account.copyOf)) ?? account;

const copied = ({ path, copyOf }: FileAccount): Notice =>
  notice('copy', {
    vi: `${path}: giống hệt ${copyOf} từng byte nên không tính thêm`,
    en: `${path}: the same bytes as ${copyOf}, so that it does not count again`,
  });

function disordered(rows: ReadonlyMap<string, DatasetRows>): Notice[] {
  return [...rows].flatMap(([name, { disorders }]) =>
    disorders.map((disorder) => {
      const says = [sayDisorder(disorder), mendDisorder(disorder, name)];
      return notice('date-order', joined([same(disorder.path), joined(says, ' ')], ': '));
    }),
  );
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

/** Where two headers name one column, what stands under the other one is looked at nowhere. */
const twoHeaders = ({ path, passedOver }: FileAccount): Notice[] =>
  passedOver.map(({ header, taken, differing }) =>
    notice(
      'passed-over-header',
      {
        vi: `${path}: “${taken}” và “${header}” là cùng một cột; đã đọc “${taken}”, không đọc “${header}”${differing > 0 ? '; số dòng hai ô ghi khác nhau' : ''}`,
        en: `${path}: “${taken}” and “${header}” are the same column; “${taken}” was read and “${header}” was not${differing > 0 ? '; rows in which the two cells differ' : ''}`,
      },
      differing > 0 ? differing : null,
    ),
  );

function checked(
  { dataset, name, say, count }: Extract<Finding, { kind: 'check' }>,
  { datasets }: Catalog,
): Notice {
  const title = datasets.get(dataset)?.title ?? same(dataset);
  return notice(`check:${name}`, joined([title, say], ': '), count);
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
