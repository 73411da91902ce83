import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/catalog/dataset.js';
import type { Extract } from '../../../../src/data/extract.js';
import { tableReader } from '../../../../src/data/readers/typed/reader.js';
import { inputOf, recognised, type Spec } from '../../../measure/world.js';
import { CASES, load } from '../../exports.js';

interface Asked {
  readonly chunk?: number;
  readonly lenient?: boolean;
  readonly cases?: Spec;
}

/** The extracts of a file, as they come, and the bytes that were told of. */
async function extractsOf(text: string, { chunk = 1 << 16, lenient = false, cases = CASES }: Asked = {}) {
  const catalog = await load(cases);
  const file = await recognised(inputOf('cases.csv', text, chunk), catalog);
  const needed = new Set((catalog.datasets.get('cases') as Dataset).columns.keys());
  const told: number[] = [];
  const plan = {
    needed,
    lexicon: catalog,
    lenient,
    lacksNothing: lenient,
    progress: (bytes: number) => told.push(bytes),
  };
  const extracts: Extract[] = [];
  for await (const extract of tableReader.read(file, plan)) extracts.push(extract);
  return { extracts, told };
}
const keysIn = ({ keys }: Extract): string[] | null => {
  if (!keys) return null;
  let from = 0;
  return [...keys.ends].map((end) => {
    const key = Buffer.from(keys.bytes.subarray(from, end)).toString();
    from = end;
    return key;
  });
};

const PART = 1 << 14;

describe('the extracts of a file', () => {
  const lines = Array.from({ length: PART + 3 }, (_, i) => (i === 5 ? ',Xong' : `a${i},Xong`));
  const text = `Mã,Trạng thái\n${lines.join('\n')}\n`;

  it('are parts of so many rows, each with its own account; the last has the hash of all', async () => {
    const { extracts } = await extractsOf(text);
    expect(
      extracts.map(({ records, keyless, rejects, account: { rows, records: kept, sha256 } }) => ({
        sizes: [records.batch.size, keyless.batch.size, rejects.length],
        rows,
        kept,
        sha256,
      })),
    ).toEqual([
      { sizes: [PART - 1, 1, 1], rows: PART + 1, kept: PART - 1, sha256: '' },
      { sizes: [3, 0, 0], rows: 3, kept: 3, sha256: createHash('sha256').update(text).digest('hex') },
    ]);
    expect([...(extracts[1]?.records.lines ?? [])]).toEqual([PART + 2, PART + 3, PART + 4]);
    expect(keysIn(extracts[1] as Extract)).toEqual([PART, PART + 1, PART + 2].map((i) => `a${i}`));
  });

  it('have all its bytes in their accounts, which are told of as they pass', async () => {
    const { extracts, told } = await extractsOf(text, { chunk: 1000 });
    const size = Buffer.byteLength(text);
    expect(extracts.reduce((sum, { account }) => sum + account.bytes, 0)).toBe(size);
    expect([told[0], told.length]).toEqual([1000, Math.ceil(size / 1000)]);
    expect(told.reduce((sum, bytes) => sum + bytes)).toBe(size);
  });

  it('have room for rows that waited for what stands below them', async () => {
    const header = 'Mã,Trạng thái,Hẹn trả\n';
    const rows = Array.from({ length: PART - 1 }, (_, i) => `a${i},Xong,\n`).join('');
    const pages = `${header}1,2,3\n`.repeat(50);
    const { extracts } = await extractsOf(`${header}${rows}${pages}4,5,6\n`);
    expect(extracts.map(({ records, keyless }) => [records.batch.size, keyless.batch.size])).toEqual([
      [PART - 1 + 51, 0],
      [0, 0],
    ]);
    expect(keysIn(extracts[0] as Extract)?.slice(-2)).toEqual(['1', '4']);
  });
});

describe('an extract', () => {
  it('is plain data: records, their keys, rows without one, broken rows and rejects', async () => {
    const { extracts } = await extractsOf('Mã,Trạng thái\na1,Xong\n,Đang làm\nb,"x"y\na2,Xong\n');
    const [extract] = extracts as [Extract];
    expect(extracts).toHaveLength(1);
    expect(extract).toMatchObject({
      path: 'cases.csv',
      records: { batch: { size: 2, standing: 'record' }, lines: Uint32Array.of(2, 5) },
      keyless: { batch: { size: 1, standing: 'keyless' }, lines: Uint32Array.of(3) },
      broken: { batch: { size: 1, standing: 'broken', columns: new Map() }, lines: Uint32Array.of(4) },
    });
    expect(keysIn(extract)).toEqual(['a1', 'a2']);
    expect(extract.rejects).toMatchObject([
      { file: 'cases.csv', dataset: 'cases', line: 4, column: undefined, value: undefined, cells: {} },
      { line: 3, code: 'no-key', cells: { status: 'open', weight: '1' } },
    ]);
    expect(extract.account).toMatchObject({ path: 'cases.csv', dataset: 'cases', records: 2, rejected: 2 });
  });

  it('has the keys of several columns as one text', async () => {
    const cases = { ...CASES, key: { columns: ['code', 'due'], repeated: 'replace' } };
    const { extracts } = await extractsOf('Mã,Trạng thái,Hẹn trả\na1,Xong,05/03/2020\na1,Xong,\n', { cases });
    expect(extracts.map(keysIn)).toEqual([['a1\u00012020-03-05']].map((keys) => keys.map(asWritten)));
    expect(extracts[0]?.keyless.batch.size).toBe(1);
  });

  it('has no keys where the dataset has none, nor in an example that leaves them out', async () => {
    const { key: _, ...keyless } = CASES;
    const text = 'Mã,Trạng thái\na1,Xong\n,Xong\n';
    for (const asked of [{ cases: keyless as Spec }, { lenient: true }]) {
      const [extract] = (await extractsOf(text, asked)).extracts as [Extract];
      expect([extract.keys, extract.records.batch.size, extract.rejects]).toEqual([null, 2, []]);
      expect(extract.account).toMatchObject({ records: 2, rejected: 0 });
    }
  });

  it('has a row that waited to the end for what stands below it', async () => {
    const { extracts } = await extractsOf('Mã,Trạng thái,Hẹn trả\n1,2,3\n');
    expect(extracts).toMatchObject([{ records: { batch: { size: 1 } }, account: { rows: 2, records: 1 } }]);
  });

  it('of a header alone has no rows', async () => {
    const { extracts } = await extractsOf('Mã,Trạng thái\n');
    expect(extracts).toMatchObject([
      { keys: null, records: { batch: { size: 0 } }, account: { rows: 1, records: 0 } },
    ]);
  });
});

/** A day in a key is its number. */
const asWritten = (key: string): string =>
  key.replace('2020-03-05', String(Date.UTC(2020, 2, 5) / 1000 + 0.5));
