import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset.js';
import { openAccount } from '../../src/data/account.js';
import { brokenRows, type Extract, keysOf, standing } from '../../src/data/extract.js';
import { settler } from '../../src/data/settle.js';
import { NOTHING_SHOWN } from '../../src/data/shown.js';
import { CASES, load } from './exports.js';

let replacing: Dataset;
let rejecting: Dataset;
beforeAll(async () => {
  replacing = (await load()).datasets.get('cases') as Dataset;
  const cases = { ...CASES, key: { columns: ['code'], repeated: 'reject' } };
  rejecting = (await load(cases)).datasets.get('cases') as Dataset;
});

/** A part of a file in which records with these keys stand from a line on, or rows that have no keys at all. */
function part(path: string, keys: readonly string[] | number, from = 2): Extract {
  const size = typeof keys === 'number' ? keys : keys.length;
  const records = {
    batch: { size, standing: 'record' as const, columns: new Map() },
    lines: Uint32Array.from({ length: size }, (_, i) => from + i),
  };
  const nothing = brokenRows([]);
  return {
    path,
    records,
    keys: typeof keys === 'number' ? null : keysOf(keys),
    keyless: standing(nothing, 'keyless'),
    broken: nothing,
    rejects: [],
    wrongTotals: [],
    shown: NOTHING_SHOWN,
    account: { ...openAccount(path, 'cases'), rows: size, records: size },
  };
}

/** Settles files of parts; answers what each came to, and the rejects as `file:line`. */
function settled(dataset: Dataset, ...files: readonly (readonly Extract[])[]) {
  const settling = settler(dataset);
  const rejects: string[] = [];
  const done = files.map((parts) => {
    settling.open(parts[0]?.path ?? '');
    for (const one of parts)
      rejects.push(...settling.add(one).map(({ file, line, say }) => `${file}:${line} ${say.en}`));
    const { rows, account } = settling.close();
    const { records, rejected, replaced } = account;
    return { lines: rows.flatMap(({ lines }) => [...lines]), records, rejected, replaced };
  });
  return { done, rejects, overlap: settling.overlap };
}

const TWICE = 'this key already stands on an earlier row of the same file. Take one of them out.';
const ELSEWHERE = 'this key already stands in another file. Take one of them out.';

describe('a repeated key', () => {
  it('in a part of the same file further down is refused', () => {
    const { done, rejects } = settled(replacing, [part('a', ['1', '2']), part('a', ['2', '3'], 4)]);
    expect(done).toEqual([{ lines: [2, 3, 5], records: 3, rejected: 1, replaced: 0 }]);
    expect(rejects).toEqual([`a:4 ${TWICE}`]);
  });

  it('in an older file is replaced there, however often it stands in it', () => {
    const files = [[part('b', ['1'])], [part('a', ['1', '2', '1'])]] as const;
    expect(settled(replacing, ...files)).toMatchObject({
      done: [
        { lines: [2], records: 1, rejected: 0, replaced: 0 },
        { lines: [3], records: 2, rejected: 1, replaced: 1 },
      ],
      rejects: [`a:4 ${TWICE}`],
    });
  });

  it('in an older file is refused there where the dataset has it so', () => {
    expect(settled(rejecting, [part('b', ['1'])], [part('a', ['0', '1'])])).toMatchObject({
      done: [{ lines: [2] }, { lines: [2], records: 1, rejected: 1, replaced: 0 }],
      rejects: [`a:3 ${ELSEWHERE}`],
    });
  });

  it('tells which files overlap', () => {
    const { overlap } = settled(replacing, [part('c', ['1'])], [part('b', ['2'])], [part('a', ['2', '3'])]);
    expect([overlap(0, 1), overlap(0, 2), overlap(1, 2), overlap(2, 1)]).toEqual([false, false, true, false]);
    const within = settled(replacing, [part('b', ['1', '1'])], [part('a', ['2'])]).overlap;
    expect([within(0, 0), within(0, 1)]).toEqual([false, false]);
  });
});

it('rows of a file without keys all count', () => {
  expect(settled(replacing, [part('b', 2)], [part('a', ['1'])], [part('c', 1)]).done).toEqual([
    { lines: [2, 3], records: 2, rejected: 0, replaced: 0 },
    { lines: [2], records: 1, rejected: 0, replaced: 0 },
    { lines: [2], records: 1, rejected: 0, replaced: 0 },
  ]);
});

it('what is refused is told in the order of its lines, with that of the reader among it', () => {
  const reject = {
    file: 'a',
    line: 3,
    dataset: 'cases',
    column: undefined,
    code: 'cell-count',
    say: { vi: '', en: '' },
    value: undefined,
    cells: {},
  };
  const settling = settler(replacing);
  settling.open('a');
  const told = settling.add({
    ...part('a', ['1', '1', '2', '2']),
    rejects: [
      { ...reject, line: 9 },
      { ...reject, line: 4 },
    ],
  });
  expect(told.map(({ line }) => line)).toEqual([3, 4, 5, 9]);
  expect(told[0]).toMatchObject({
    file: 'a',
    dataset: 'cases',
    column: undefined,
    value: undefined,
    cells: {},
  });
});

it('a file that brings nothing has no rows', () => {
  const settling = settler(replacing);
  settling.open('a');
  settling.add(part('a', []));
  expect(settling.close().rows).toEqual([]);
});
