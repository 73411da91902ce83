import type { Dataset } from '../../src/catalog/dataset.js';
import type { Catalog } from '../../src/catalog/model.js';
import type { FileAccount, Listener, Reject } from '../../src/data/account.js';
import type { Input } from '../../src/data/input.js';
import { readDataset } from '../../src/data/intake.js';
import { isoMoment } from '../../src/values/moment.js';
import { type Batch, keyOf } from '../../src/values/vector.js';
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

export const load = (cases: Spec = CASES): Promise<Catalog> => catalogOf(cases, AGENCIES, VOCABULARY);

/** Everything that a reading tells. */
export interface Read {
  readonly records: readonly Readonly<Record<string, string>>[];
  readonly rejects: readonly Reject[];
  readonly accounts: readonly FileAccount[];
  readonly strangers: readonly string[];
}

/** Reads files of `cases`; every column is wanted unless some are named. */
export async function read(
  inputs: readonly Input[],
  { cases, needed, lenient = false }: { cases?: Spec; needed?: readonly string[]; lenient?: boolean } = {},
): Promise<Read> {
  const catalog = await load(cases);
  const dataset = catalog.datasets.get('cases') as Dataset;
  const [rejects, strangers, accounts]: [Reject[], string[], FileAccount[]] = [[], [], []];
  const listener: Listener = {
    reject: (one) => rejects.push(one),
    unresolved: (_, name) => strangers.push(name),
    progress: () => {},
  };
  const files = await Promise.all(inputs.map((input) => recognised(input, catalog)));
  const wanted = new Set(needed ?? dataset.columns.keys());
  const records: Record<string, string>[] = [];
  const intake = {
    dataset,
    files,
    needed: wanted,
    directory: catalog.agencies,
    totals: catalog.vocabulary.totals,
    listener,
    lenient,
  };
  for await (const batch of readDataset(intake, accounts)) records.push(...recordsOf(batch));
  return { records, rejects, accounts, strangers };
}

function recordsOf({ size, columns }: Batch): Record<string, string>[] {
  return Array.from({ length: size }, (_, row) => {
    const record: Record<string, string> = {};
    for (const [name, vector] of columns) {
      if (vector.kind === 'moments') {
        const moment = vector.values[row] as number;
        if (!Number.isNaN(moment)) record[name] = isoMoment(moment);
        continue;
      }
      const value = vector.dictionary[vector.codes[row] as number];
      if (value !== null && value !== undefined) record[name] = keyOf(value);
    }
    return record;
  });
}
