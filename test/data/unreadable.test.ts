import { expect, it } from 'vitest';
import type { Dataset } from '../../src/catalog/dataset.js';
import type { Listener } from '../../src/data/account.js';
import { readDataset } from '../../src/data/intake.js';
import { UserError } from '../../src/errors.js';
import { inputOf, recognised } from '../measure/world.js';
import { load } from './exports.js';

/** Reads a file of which so much comes before the failure. */
async function readFailing(failure: Error) {
  const catalog = await load();
  const whole = inputOf('cases.csv', 'Mã,Trạng thái\na1,Xong\n');
  const file = await recognised(whole, catalog);
  const { table } = file;
  const failing = {
    ...table,
    async *rows(passed?: (bytes: Buffer) => void) {
      yield* table.rows(passed);
      throw failure;
    },
  };
  const told: number[] = [];
  const listener: Listener = {
    reject: () => {},
    unreadCell: () => {},
    progress: (bytes) => told.push(bytes),
  };
  const dataset = catalog.datasets.get('cases') as Dataset;
  const reading = readDataset({
    dataset,
    files: [{ ...file, table: failing }],
    needed: new Set(['code']),
    lexicon: catalog,
    newestBy: 'name',
    listener,
  });
  const error = await reading.catch((caught: unknown) => caught);
  return { error, told, size: Buffer.byteLength('Mã,Trạng thái\na1,Xong\n') };
}

it('a file that stops being readable is a problem of the data, with its name', async () => {
  const { error, told, size } = await readFailing(Object.assign(new Error('gone'), { code: 'EIO' }));
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({
    problems: [{ place: { file: 'cases.csv' }, what: { en: 'The file cannot be read (EIO).' } }],
    fault: 'data',
  });
  expect(told).toEqual([size]);
});

it('any other failure while reading is a defect, and stays what it is', async () => {
  const defect = new TypeError('a slip');
  expect((await readFailing(defect)).error).toBe(defect);
});
