import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundled, reportOn } from './compute.js';

it('lists with nothing below their headers are evidence of nothing, and earn nothing', async () => {
  const catalog = await bundled();
  const folder = await mkdtemp(join(tmpdir(), 'templates-'));
  for (const { name, columns } of catalog.datasets.values()) {
    const titles = [...columns.values()].map(({ spec }) => `"${spec.title.vi}"`);
    await writeFile(join(folder, `${name}.csv`), `${titles.join(',')}\n`);
  }
  const report = await reportOn(catalog, folder, { period: '2020', asOf: '2020-12-31', only: [] });
  expect(report.files).toHaveLength(catalog.datasets.size);
  expect(new Set(report.indicators.map(({ verdict }) => verdict))).toEqual(new Set(['no-data']));
  const earned = report.indicators.map(({ score }) => score?.earned ?? null);
  expect(earned.filter((points) => points !== null)).toEqual([]);
});
