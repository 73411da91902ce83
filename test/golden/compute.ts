import { PassThrough } from 'node:stream';
import { loadCatalog } from '../../src/catalog/load.js';
import type { Catalog } from '../../src/catalog/model.js';
import { BUNDLED } from '../../src/cli/definitions.js';
import { askedTime } from '../../src/cli/timeframe.js';
import { findInputs } from '../../src/data/input.js';
import type { Report } from '../../src/report/schema.js';
import { compute, recogniseAll } from '../../src/run/compute.js';
import type { Asked } from './scenarios.js';

/** The bundled set under a fixed checksum, so that a reworded definition does not change every golden. */
export const bundled = async (): Promise<Catalog> => ({
  ...(await loadCatalog(BUNDLED)),
  sha256: '0'.repeat(64),
});

/** The report on a folder. Its files must all be data. */
export async function reportOn(
  catalog: Catalog,
  folder: string,
  { period, asOf, only, by }: Asked,
): Promise<Report> {
  const { inputs } = await findInputs([{ path: folder }], new PassThrough());
  const { files, problems } = await recogniseAll(inputs, catalog);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const time = askedTime(catalog, asOf === undefined ? { period } : { period, asOf });
  return compute({ catalog, ...time, only, by }, files);
}
