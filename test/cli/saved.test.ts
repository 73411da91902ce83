import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/commands/check.js';
import { compute } from '../../src/cli/commands/compute.js';
import { print } from '../../src/cli/commands/print.js';
import { EXIT } from '../../src/cli/exit.js';
import { UserError } from '../../src/errors.js';
import { formatNamed } from '../../src/formats/registry.js';
import { FAILING, GOOD } from './dossiers.js';
import { refused } from './refused.js';
import { SMALL } from './run.js';
import { keptSession } from './session.js';

let folder = '';
const there = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-saved-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function computed(names: readonly string[], options: object = {}) {
  const { session, stdout, stderr } = keptSession();
  const asked = { indicators: SMALL, failOn: 'fail', ...options };
  const code = await compute.run([names.map(there)], asked, session);
  return { code, stdout: stdout.text, stderr: stderr.text };
}
const JSON_FORMAT = { format: formatNamed('json') };

const GONE = 'There is no such file.';

describe('compute', () => {
  beforeEach(async () => {
    await writeFile(there('good.csv'), GOOD);
    await writeFile(there('failing.csv'), FAILING);
  });

  it('ends by what the report comes to', async () => {
    const good = await computed(['good.csv']);
    expect([good.code, good.stderr]).toEqual([EXIT.ok, '']);
    expect(good.stdout).toMatch(/3\.4\.1 .*✓ pass/);
    expect((await computed(['failing.csv'])).code).toBe(EXIT.fails);
    expect((await computed(['failing.csv'], { failOn: 'never' })).code).toBe(EXIT.ok);
  });

  it('prints all the same where some files are of no use, and says which', async () => {
    const some = await computed(['good.csv', 'gone.csv'], JSON_FORMAT);
    expect([some.code, some.stderr.split('\n')[0]]).toEqual([
      EXIT.data,
      `${there('gone.csv')}: There is no such file.`,
    ]);
    expect(some.stderr).not.toContain('Nothing could be measured');
    expect(JSON.parse(some.stdout).totals.pass).toBe(2);
  });

  it('says where nothing at all could be measured', async () => {
    const none = await computed(['good.csv'], { only: ['3.5'] });
    expect([none.code, none.stderr]).toEqual([
      EXIT.data,
      'Nothing could be measured from these files.\n  → See the reasons and notices of the report; check --period.\n',
    ]);
  });

  it('needs a file, of whatever dataset', async () => {
    expect(await refused(() => computed([]))).toMatchObject({
      what: 'No data file is named.',
      hint: 'For example: par-score compute data/*.csv',
      fault: 'usage',
    });
    const dataset = [{ dataset: 'dossiers', path: there('good.csv') }];
    expect((await computed([], { dataset })).code).toBe(EXIT.ok);
    expect((await computed(['failing.csv'], { dataset })).code).toBe(EXIT.ok);
  });

  it('writes nothing where the ending of one file is that of no format', async () => {
    const { what } = await refused(() => computed(['gone.csv'], { output: [there('r.pdf')] }));
    expect(what).toContain('--output does not take');
  });
});

describe('print', () => {
  const printed = async (text: string | undefined, options: object = {}) => {
    if (text !== undefined) await writeFile(there('r.json'), text);
    const { session, stdout } = keptSession();
    const code = await print.run([there('r.json')], { failOn: 'fail', ...options }, session);
    return { code, stdout: stdout.text };
  };
  const saved = async (csv: string): Promise<string> => {
    await writeFile(there('a.csv'), csv);
    return (await computed(['a.csv'], JSON_FORMAT)).stdout;
  };

  it('is what compute printed, and ends so', async () => {
    const report = await saved(FAILING);
    const table = await computed(['a.csv']);
    expect(await printed(report)).toEqual({ code: EXIT.fails, stdout: table.stdout });
    expect(await printed(report, { failOn: 'never', ...JSON_FORMAT })).toEqual({
      code: EXIT.ok,
      stdout: report,
    });
    expect(await printed(report, { output: [there('r.md')] })).toEqual({ code: EXIT.fails, stdout: '' });
    expect(await readFile(there('r.md'), 'utf8')).toMatch(/^# /m);
  });

  const AGAIN = 'Make it again with `par-score compute … --output report.json`.';
  it('is not of what is no report', async () => {
    const of = (text?: string) => refused(() => printed(text));
    const [file, fault] = [there('r.json'), 'data'];
    expect(await of()).toEqual({
      what: GONE,
      hint: 'Check the name and the folder you are in.',
      file,
      fault,
    });
    const none = (where: string) => ({
      what: `This is not a report of par-score (${where}).`,
      hint: AGAIN,
      file,
      fault,
    });
    expect(await of('{')).toEqual(none('JSON'));
    expect(await of('null')).toEqual(none(''));
    expect(await of('{}')).toEqual(none('schema_version'));
    expect(await of('{"schema_version": "2"}')).toEqual(none('schema_version'));
    const report = JSON.parse(await saved(GOOD));
    expect(await of(JSON.stringify({ ...report, period: { ...report.period, from: 5 } }))).toEqual(
      none('period.from'),
    );
  });

  it('is not of a report of another version', async () => {
    expect(await refused(() => printed('{"schema_version": 1}'))).toEqual({
      what: expect.stringMatching(
        /^This report has schema version 1; this par-score reads version \d+ only\.$/,
      ),
      hint: AGAIN,
      file: there('r.json'),
      fault: 'data',
    });
  });
});

describe('check', () => {
  const checked = async (operand: string | undefined, options: object = {}) => {
    const { session, stdout } = keptSession();
    const code = await check.run([operand], options, session);
    return { code, stdout: stdout.text };
  };

  it('says what a set has, where all of it holds', async () => {
    expect(await checked(SMALL)).toEqual({
      code: EXIT.ok,
      stdout: 'mau-nho: 1 areas, 2 criteria, 3 indicators, 2 datasets, 3 agencies; 1 examples hold.\n',
    });
  });

  it('holds the quotes against a plan, if one is given', async () => {
    await writeFile(there('plan.txt'), 'Kế hoạch\n');
    await expect(checked(SMALL, { against: there('plan.txt') })).rejects.toThrow(UserError);
    expect(await refused(() => checked(SMALL, { against: there('gone.txt') }))).toMatchObject({
      what: GONE,
      hint: 'Check the name and the folder you are in.',
      file: there('gone.txt'),
    });
  });

  it('looks at the scale that is asked for', async () => {
    const { what } = await refused(() => checked(SMALL, { scale: there('gone.csv') }));
    expect(what).toBe(GONE);
  });
});
