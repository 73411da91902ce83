import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report, ReportIndicator } from '../../src/report/schema.js';
import { type Ran, SMALL } from '../cli/run.js';
import { inside } from '../cli/session.js';
import { recipe } from './contributing.js';

/** Where the recipes say DIR. */
const SET = 'set';

const good = Object.fromEntries(
  readdirSync(SMALL, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [`${SET}/${path.replaceAll('\\', '/')}`, readFileSync(join(SMALL, path), 'utf8')]),
);

/** The small set with what the recipe adds, and its data beside. */
const files = (heading: string): Record<string, string> => ({
  ...good,
  ...Object.fromEntries(
    recipe(heading).map(({ path, language, text }) => [language === 'yaml' ? `${SET}/${path}` : path, text]),
  ),
});

const typed = (heading: string, ...args: string[]): Promise<Ran> =>
  inside(args, { files: files(heading), env: { LANG: 'en_GB.UTF-8' } });

async function computed(heading: string, file: string, code: string): Promise<ReportIndicator> {
  const args = ['compute', file, '--indicators', SET, '--only', code, '--format', 'json'];
  const { stdout, stderr } = await typed(heading, ...args);
  const [indicator] = stdout === '' ? [] : (JSON.parse(stdout) as Report).indicators;
  if (!indicator) throw new Error(stderr);
  return indicator;
}

const holds = async (heading: string, said: string): Promise<void> => {
  const { code, stdout, stderr } = await typed(heading, 'check', SET);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(said);
};

describe('the recipe of an indicator', () => {
  const heading = 'An indicator';

  it('checks, examples included', () =>
    holds(heading, '4 indicators, 2 datasets, 3 agencies; 3 examples hold'));

  it('decides nothing while a word hangs in the air, and names the word', async () => {
    const found = await computed(heading, 'dossiers-2020-06.csv', '3.6');
    expect(found).toMatchObject({
      numerator: '1',
      denominator: '2',
      lowest: '0.333333333333',
      highest: '0.666666666667',
      verdict: 'undecided',
      unknown: { records: 1, causes: [{ kind: 'word', column: 'fee', word: 'chưa rõ' }] },
    });
  });
});

describe('the recipe of a dataset', () => {
  const heading = 'A dataset';

  it('checks', () => holds(heading, '4 indicators, 3 datasets'));

  it('passes whatever the unread amount is, within its range', async () => {
    const found = await computed(heading, 'tap-huan-2020-06.csv', '3.7');
    expect(found).toMatchObject({ numerator: '60', lowest: '60', highest: '560', verdict: 'pass' });
    expect(found.unknown.causes).toMatchObject([{ word: 'hơn bảy mươi' }]);
  });

  it('writes its headers, and never says who held a course', async () => {
    const { code, stdout } = await typed(heading, 'template', 'trainings', '--indicators', SET);
    expect(code).toBe(0);
    expect(stdout).toContain('Course,Held on,Held by,Learners');
    const args = ['compute', 'tap-huan-2020-06.csv', '--indicators', SET, '--rejects', 'rejects.csv'];
    const ran = await typed(heading, ...args);
    expect(ran.written['rejects.csv']).toContain('hơn bảy mươi');
    expect(JSON.stringify(ran)).not.toContain('Giảng viên 0');
  });
});
