import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.js';
import { agency } from '../../src/cli/commands/agency.js';
import { list } from '../../src/cli/commands/list.js';
import { scaleCheck } from '../../src/cli/commands/scale-check.js';
import { scaleTemplate } from '../../src/cli/commands/scale-template.js';
import { schema } from '../../src/cli/commands/schema.js';
import { show } from '../../src/cli/commands/show.js';
import { template } from '../../src/cli/commands/template.js';
import { EXIT } from '../../src/cli/exit.js';
import type { Session } from '../../src/cli/session.js';
import { sheetsOf } from '../formats/workbook/read.js';
import { GOOD } from './dossiers.js';
import { refused } from './refused.js';
import { SMALL } from './run.js';
import { inside, keptSession } from './session.js';

let folder = '';
const there = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-score-views-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a command says of the small set. */
async function said(
  command: Command,
  operands: readonly unknown[],
  options: object = {},
  given: Partial<Session> = {},
) {
  const { session, stdout, stderr } = keptSession(given);
  const code = await command.run(operands, { indicators: SMALL, ...options }, session);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

describe('agency', () => {
  it('is found by any of its names; a group is no office', async () => {
    const [title] = (await said(agency, ['Sở Tư pháp', []])).stdout.split('\n');
    expect(title).toContain('Department of Justice');
    for (const name of ['STP', 'so-tu-phap', 'sở tư pháp'])
      expect((await said(agency, [name, []])).stdout.split('\n')[0]).toBe(title);
    expect((await refused(() => said(agency, ['so-ban-nganh', []]))).what).toContain('group');
  });

  it('is data where that is asked', async () => {
    const { code, stdout } = await said(agency, ['STP', []], { format: 'json' });
    expect([code, JSON.parse(stdout)]).toMatchObject([EXIT.ok, {}]);
    expect((await said(agency, ['STP', []], { format: 'table' })).stdout).not.toMatch(/^\{/);
  });

  it('is told with data, of which some may be of no use', async () => {
    await writeFile(there('good.csv'), GOOD);
    const good = await said(agency, ['STP', [there('good.csv')]]);
    expect([good.code, good.stderr]).toEqual([EXIT.ok, '']);
    const some = await said(agency, ['STP', [there('good.csv'), there('gone.csv')]]);
    expect([some.code, some.stdout]).toEqual([EXIT.data, good.stdout]);
    expect(some.stderr).toContain('gone.csv');
  });

  it('is none of the dictionary, and perhaps another is meant', async () => {
    expect(await refused(() => said(agency, ['Sở Tư phát', []]))).toMatchObject({
      what: 'There is no agency “Sở Tư phát” in the dictionary.',
      hint: 'Did you mean “Sở Tư pháp”?',
    });
    expect((await refused(() => said(agency, ['Văn phòng Chính phủ', []]))).hint).toBe(
      'Write the full name, such as "Sở Tư pháp".',
    );
  });
});

describe('list', () => {
  it('is a table for people, and data where that is asked', async () => {
    const shown = await said(list, []);
    expect([shown.code, shown.stdout]).toEqual([
      EXIT.ok,
      expect.stringMatching(/^3\.5\s+Online procedures/m),
    ]);
    const { indicators } = JSON.parse((await said(list, [], { format: 'json' })).stdout);
    expect(indicators.map(({ code }: { code: string }) => code)).toEqual(['3.4.1', '3.4.2', '3.5']);
    expect((await said(list, [], { format: 'table' })).stdout).toBe(shown.stdout);
  });
});

describe('show', () => {
  const shown = async (code: string) => (await said(show, [code, []])).stdout;

  it('is one definition, or all below a code, one after another', async () => {
    const [one, two] = [await shown('3.4.1'), await shown('3.4.2')];
    expect([one.slice(0, 5), two.slice(0, 5)]).toEqual(['3.4.1', '3.4.2']);
    expect(await shown('3.4')).toBe([one, two].join('\n'));
    expect(await shown('3')).toBe([one, two, await shown('3.5')].join('\n'));
    expect((await said(show, ['3.5', []])).code).toBe(EXIT.ok);
  });

  it('is none of a code that only begins alike', async () => {
    expect(await refused(() => shown('3.'))).toMatchObject({ what: 'There is no code 3. in the index.' });
    expect(await refused(() => shown('3.4.3'))).toMatchObject({ hint: 'Did you mean `3.4.1`?' });
    expect((await refused(() => shown('far from any'))).hint).toMatch(/^Possible: 3, /);
  });
});

describe('template', () => {
  it('is of one dataset, on the terminal or in a file', async () => {
    const { code, stdout } = await said(template, [['procedures']]);
    expect([code, stdout]).toEqual([EXIT.ok, '\uFEFFCode,Name,Online\r\n']);
    // By its title too, as "list" shows it.
    expect((await said(template, [['thủ tục hành chính']])).stdout).toBe(stdout);
    const quiet = await said(template, [['procedures']], { output: there('p.csv') });
    expect([quiet.code, quiet.stdout, await readFile(there('p.csv'), 'utf8')]).toEqual([EXIT.ok, '', stdout]);
  });

  it('is of every dataset in a folder, each with an example', async () => {
    const { code, stdout } = await said(template, [[]], { all: there('new/templates') });
    expect([code, stdout]).toEqual([EXIT.ok, '']);
    expect((await readdir(there('new/templates'))).sort()).toEqual(['dossiers.csv', 'procedures.csv']);
    const lines = (await readFile(there('new/templates/procedures.csv'), 'utf8')).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
  });

  it('is of nothing that is not there', async () => {
    await writeFile(there('file'), '');
    expect(await refused(() => said(template, [[]], { all: there('file/templates') }))).toMatchObject({
      what: 'The file cannot be written (ENOTDIR).',
      file: there('file/templates'),
    });
    expect(await refused(() => said(template, [[]]))).toMatchObject({
      what: 'No dataset is named.',
      hint: 'Possible: dossiers, procedures.',
    });
    expect(await refused(() => said(template, [['dosiers']]))).toMatchObject({
      what: 'There is no dataset `dosiers`.',
      hint: 'Did you mean `dossiers`?',
    });
    expect(await refused(() => said(template, [['dossiers', 'procedures']]))).toMatchObject({
      what: 'Only one CSV template is printed at a time.',
      hint: 'Use --workbook FILE.xlsx to have them in one file, or --all DIR.',
    });
  });

  it('is a workbook of all datasets, or of those that are named', async () => {
    const names = async (named: string[]): Promise<string[]> => {
      const path = there(`${named.length}.xlsx`);
      const { code, stdout } = await said(template, [named], { workbook: path });
      expect([code, stdout]).toEqual([EXIT.ok, '']);
      return sheetsOf(await readFile(path)).map(({ name }) => name);
    };
    expect(await names([])).toEqual(['Guide', 'Lists', 'Dossiers', 'Procedures']);
    expect(await names(['Thủ tục hành chính', 'procedures'])).toEqual(['Guide', 'Lists', 'Procedures']);
    const wrong = await inside(['template', '--workbook', 't.xls', '--lang', 'en', '--indicators', SMALL]);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      '--workbook does not take `t.xls`.\n  → The name must end in .xlsx.\n',
    ]);
  });
});

describe('schema', () => {
  it('is that of a report, or of a kind of definition', async () => {
    const { code, stdout } = await said(schema, ['report']);
    expect([code, Object.keys(JSON.parse(stdout))]).toEqual([
      EXIT.ok,
      expect.arrayContaining(['properties']),
    ]);
    expect((await said(schema, ['dataset'])).stdout).not.toBe(stdout);
    expect(await refused(() => said(schema, ['reprot']))).toMatchObject({
      what: 'There is no schema `reprot`.',
      hint: 'Did you mean `report`?',
    });
  });
});

describe('scale template', () => {
  it('is a spreadsheet or a definition, by its name or by the ending of the file', async () => {
    const csv = await said(scaleTemplate, [], { format: 'csv' });
    expect([csv.code, csv.stdout]).toEqual([EXIT.ok, expect.stringMatching(/^\uFEFFCode,Title,Points/)]);
    const yaml = await said(scaleTemplate, [], { format: 'yaml' });
    expect(yaml.stdout).toMatch(/^scale: /);
    for (const [name, { stdout }] of [
      ['s.csv', csv],
      ['a.b.YAML', yaml],
    ] as const) {
      const quiet = await said(scaleTemplate, [], { format: 'csv', output: there(name) });
      expect([quiet.code, quiet.stdout, await readFile(there(name), 'utf8')]).toEqual([EXIT.ok, '', stdout]);
    }
  });

  it('is in no other form', async () => {
    expect(await refused(() => said(scaleTemplate, [], { format: 'xlsx' }))).toMatchObject({
      what: '--format does not take `xlsx`.',
      hint: 'Choose csv or yaml.',
    });
    expect(
      await refused(() => said(scaleTemplate, [], { format: 'csv', output: 'scale.txt' })),
    ).toMatchObject({
      what: '--output does not take `scale.txt`.',
    });
  });
});

it('scale check says what a scale has', async () => {
  const text = (await said(scaleTemplate, [], { format: 'csv' })).stdout;
  const points: Record<string, number> = { '3': 10, '3.4': 6, '3.4.1': 3, '3.4.2': 3, '3.5': 4 };
  await writeFile(
    there('scale.csv'),
    text.replace(/^([\d.]+),([^,]*),,/gm, (_, code, title) => `${code},${title},${points[code]},`),
  );
  const { code, stdout } = await said(scaleCheck, [there('scale.csv')]);
  expect([code, stdout]).toEqual([EXIT.ok, 'The scale is sound: 5 codes have points, 3 indicators.\n']);
});
