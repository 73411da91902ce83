import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/report/schema.js';
import { dossier, dossiers } from './dossiers.js';
import { SMALL } from './run.js';
import { inside } from './session.js';

const OPEN = dossiers(dossier(1, 'Cấp xã', false));
const DONE = dossiers(dossier(1, 'Cấp xã', true));
const files = { 'a.csv': OPEN, 'b.csv': DONE, 'in/part10.csv': DONE, 'in/part9.csv': OPEN };

async function report(...args: string[]): Promise<Report> {
  const options = ['--indicators', SMALL, '--lang', 'en', '--format', 'json'];
  return reportSchema.parse(JSON.parse((await inside(['compute', ...args, ...options], { files })).stdout));
}
const isDone = ({ indicators }: Report): boolean =>
  indicators.find(({ code }) => code === '3.4.2')?.verdict === 'pass';
const done = async (...args: string[]): Promise<boolean> => isDone(await report(...args));

describe('which of two undated files is the newer', () => {
  it('their names say, whatever their order, and the run says so', async () => {
    for (const order of [
      ['a.csv', 'b.csv'],
      ['b.csv', 'a.csv'],
    ]) {
      const found = await report(...order);
      expect(isDone(found)).toBe(true);
      expect(found.notices.filter(({ code }) => code === 'order-of-files')).toHaveLength(1);
    }
  });

  it('--newest-by order: that on the command line, where the later is the newer', async () => {
    expect(await done('a.csv', 'b.csv', '--newest-by', 'order')).toBe(true);
    expect(await done('b.csv', 'a.csv', '--newest-by', 'order')).toBe(false);
    expect(await done('--newest-by=order', 'b.csv', 'a.csv')).toBe(false);
  });

  it('--newest-by order: files of --dataset stand where they were written', async () => {
    expect(await done('--dataset', 'dossiers=b.csv', 'a.csv', '--newest-by', 'order')).toBe(false);
    expect(await done('--dataset=dossiers=a.csv', 'b.csv', '--newest-by', 'order')).toBe(true);
    expect(await done('b.csv', '--dataset', 'dossiers=a.csv', '--newest-by', 'order')).toBe(false);
  });

  it('--newest-by order: files of a folder follow one another by name, a number by its size', async () => {
    expect(await done('in', '--newest-by', 'order')).toBe(true);
    expect(await done('b.csv', 'in', 'a.csv', '--newest-by', 'order')).toBe(false);
  });
});

describe('the time that the data cover', () => {
  const heading = async (...args: string[]): Promise<string> => {
    const { stdout } = await inside(['compute', ...args, '--indicators', SMALL, '--lang', 'en'], { files });
    return stdout.slice(0, stdout.indexOf('\n\n'));
  };

  it('ends with their last day, and the heading says whose day it is', async () => {
    expect(await heading('a.csv')).toContain('As of: 2020-03-02 (the last day with data)');
    expect(await heading('a.csv', '--as-of', '2020-03-05')).toContain('As of: 2020-03-05 (as asked)');
  });

  it('what it does not reach is said above the tables', async () => {
    const said = await heading('a.csv', '--as-of', '2020-06-30');
    expect(said.replace(/\s+/g, ' ')).toContain(
      'NOTE: the as-of date 2020-06-30 is past the last day of the data, 2020-03-02',
    );
    expect(said.replace(/\s+/g, ' ')).toContain(
      'NOTE: Dossiers: no row of 2020-01 – 2020-02, 2020-04 – 2020-06',
    );
    expect(await heading('a.csv', '--period', '2020-03')).not.toContain('NOTE');
    expect((await heading('a.csv', '--period', '2019')).replace(/\s+/g, ' ')).toContain(
      'NOTE: Dossiers: the data run from',
    );
  });
});
