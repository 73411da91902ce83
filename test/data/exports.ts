import type { Dataset } from '../../src/catalog/dataset.js';
import type { Mapping } from '../../src/catalog/mapping.js';
import type { Catalog } from '../../src/catalog/model.js';
import type { FileAccount, Listener, Reject } from '../../src/data/account.js';
import type { Disorder } from '../../src/data/disorder.js';
import type { Input } from '../../src/data/input.js';
import { readDataset } from '../../src/data/intake.js';
import type { Doubt, NewestBy } from '../../src/data/newest.js';
import type { WrongSum } from '../../src/data/wrong-sum.js';
import { type Batch, contentAt, isKnown } from '../../src/values/vector.js';
import { catalogOf, recognised, type Spec, titled, VOCABULARY } from '../measure/world.js';

const column = (type: string, title: string, rest: Spec = {}): Spec => ({
  type,
  title: titled(title),
  ...rest,
});

/** A dataset with a column of every type, and what can be said of columns. */
export const CASES: Spec = {
  dataset: 'cases',
  title: titled('Hồ sơ'),
  kind: 'event',
  key: { columns: ['code'], repeated: 'replace' },
  columns: {
    code: column('id', 'Mã', { required: 'any_of_identity', falls_back_on: 'receipt' }),
    receipt: column('id', 'Số biên nhận', { required: 'any_of_identity' }),
    status: column('enum', 'Trạng thái', {
      required: true,
      values: { done: titled('Xong'), open: titled('Đang làm') },
    }),
    due: column('date', 'Hẹn trả'),
    count: column('integer', 'Số lượng'),
    amount: column('decimal', 'Số tiền'),
    share: column('percent', 'Tỷ lệ'),
    post: column('boolean', 'Qua bưu chính'),
    office: column('agency', 'Đơn vị'),
    level: column('level', 'Cấp', { falls_back_on: { level_of: 'office' } }),
    weight: column('integer', 'Trọng số', { blank: { is: 1 } }),
    applicant: column('text', 'Chủ hồ sơ', { personal: true, aliases: ['Địa chỉ'] }),
    remark: column('text', 'Ghi chú'),
  },
};

export const AGENCIES: Spec = {
  agencies: 'test',
  levels: { province: titled('Cấp tỉnh'), district: titled('Cấp huyện') },
  list: [
    { id: 'so-noi-vu', name: 'Sở Nội vụ', level: 'province', aliases: ['SNV'] },
    { id: 'tam-ky', name: 'Thành phố Tam Kỳ', level: 'district' },
  ],
};

/** Loaded once for all tests that ask the same. */
export function load(cases: Spec = CASES): Promise<Catalog> {
  const asked = JSON.stringify(cases);
  const known = loaded.get(asked) ?? catalogOf(cases, AGENCIES, VOCABULARY);
  loaded.set(asked, known);
  return known;
}
const loaded = new Map<string, Promise<Catalog>>();

/** Everything that a reading tells. */
export interface Read {
  /** What counts: records, row by row, with what could not be read as `?` before the word. */
  readonly records: readonly Cells[];
  /** Rows that lack their key only, and lines that could not be read at all. */
  readonly keyless: readonly Cells[];
  readonly broken: number;
  /** Rows that may take the place of a record. */
  readonly displacing: number;
  readonly rejects: readonly Reject[];
  readonly unread: readonly Reject[];
  readonly accounts: readonly FileAccount[];
  readonly doubts: readonly Doubt[];
  readonly wrongSums: readonly WrongSum[];
  readonly disorders: readonly Disorder[];
}

/** How many cells of a file were filled from the column they fall back on, by column. */
export const told = (account: FileAccount | undefined): Record<string, number> =>
  Object.fromEntries(account?.fellBack ?? []);

type Cells = Readonly<Record<string, string>>;

/** A file in memory of which more is known than its name. */
export const dated = (input: Input, position: number, modified?: number): Input => ({
  ...input,
  position,
  modified,
});

interface Asked {
  readonly cases?: Spec;
  /** Every column where none are named. */
  readonly needed?: readonly string[];
  readonly lenient?: boolean;
  readonly newestBy?: NewestBy;
  readonly mapping?: Mapping;
}

/** Reads files of `cases`. */
export async function read(
  inputs: readonly Input[],
  { cases, needed, lenient = false, newestBy = 'name', mapping }: Asked = {},
): Promise<Read> {
  const catalog = await load(cases);
  const dataset = catalog.datasets.get('cases') as Dataset;
  const [rejects, unread]: [Reject[], Reject[]] = [[], []];
  const listener: Listener = {
    reject: (one) => rejects.push(one),
    unreadCell: (one) => unread.push(one),
    progress: () => {},
  };
  const files = await Promise.all(inputs.map((input) => recognised(input, catalog, mapping)));
  const wanted = new Set(needed ?? dataset.columns.keys());
  const { batches, ...rest } = await readDataset({
    dataset,
    files,
    needed: wanted,
    lexicon: catalog,
    newestBy,
    listener,
    ...(lenient && { lenient }),
  });
  const of = (standing: Batch['standing']) => batches.filter((batch) => batch.standing === standing);
  return {
    ...rest,
    records: of('record').flatMap(rowsOf),
    keyless: of('keyless').flatMap(rowsOf),
    broken: of('broken').reduce((sum, { size }) => sum + size, 0),
    rejects,
    unread,
  };
}

function rowsOf({ size, columns }: Batch): Cells[] {
  return Array.from({ length: size }, (_, row) => {
    const cells: Record<string, string> = {};
    for (const [name, vector] of columns) {
      const content = contentAt(vector, row);
      if (content === 'absent') cells[name] = 'absent';
      else if (content !== 'empty') cells[name] = isKnown(content) ? content.key : `?${content.word}`;
    }
    return cells;
  });
}
