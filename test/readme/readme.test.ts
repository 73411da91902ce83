import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.js';
import { type Ran, ROOT, run } from '../cli/run.js';

const readme = await readFile(`${ROOT}README.md`, 'utf8');
const packageJson = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));

/** As a person types it, in the project's folder, on a terminal of 80 columns. */
const typed = (command: string): Promise<Ran> =>
  run(command.replace('node bin/par-score.js ', '').split(' '), { cwd: ROOT, env: { COLUMNS: '80' } });

const commands = [...readme.matchAll(/^npm ci && (.+)$/gm)].map(([, command = '']) => command);
/** The first column of the table below these words. */
const cells = (heading: string): string[] => {
  const [table = ''] = /(^\|.*\n)+/m.exec(readme.slice(readme.indexOf(heading))) ?? [];
  return table
    .trim()
    .split('\n')
    .flatMap((row, i) => (i < 2 ? [] : [row.split(/(?<!\\)\|/)[1]?.trim() ?? '']));
};

describe('the quick start', () => {
  const [compute = '', check = ''] = commands;

  it('computes the sample, some of which fails', async () => {
    const { code, stdout, stderr } = await typed(compute);
    expect([code, stderr]).toEqual([EXIT.fails, '']);
    expect(stdout).toContain('Chỉ số cải cách hành chính');
  });

  it('runs every check', () => {
    const script = check.replace('npm run ', '');
    for (const part of ['build', 'types', 'lint']) expect(packageJson.scripts[script]).toContain(part);
    expect(packageJson.scripts[script]).toContain('npm test');
  });
});

describe('the first screen', () => {
  const BLOCK = /(?<=<!-- screen -->\n)[\s\S]*?(?=<!-- \/screen -->)/;
  let screen = '';

  beforeAll(async () => {
    const { stdout } = await typed('compute fixtures/sample --period 2020-H1 --only 3.4,3.5');
    const area = stdout.slice(stdout.indexOf('\n3. ') + 1);
    screen = `\`\`\`text\n${area.slice(0, area.indexOf('\n\n'))}\n\`\`\`\n`;
  }, 60_000);

  // The README is a file snapshot of itself, so `npm run rebaseline` writes its block anew.
  it('is what the command prints', async () => {
    await expect(readme.replace(BLOCK, () => screen)).toMatchFileSnapshot(`${ROOT}README.md`);
  });

  it('is no wider than it says', () => {
    for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('the tables of the README', () => {
  const helped = async (...command: string[]): Promise<string> =>
    (await run([...command, '--help', '--lang', 'en'])).stdout;

  it('have every command', async () => {
    const listed = (await helped()).split('Commands:')[1]?.matchAll(/^ {2}([a-z]+)/gm) ?? [];
    const documented = cells('## Commands').join('\n');
    for (const [, name] of listed) expect(documented).toContain(`par-score ${name}`);
  });

  it('have every option of compute', async () => {
    const documented = cells('What `compute` takes:').join('\n');
    const options = [...(await helped('compute')).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)];
    expect(options.length).toBeGreaterThan(10);
    for (const [, name = ''] of options)
      if (name !== '--help') expect(documented).toMatch(new RegExp(`\`${name}[ \`]`));
  });

  it('have the exit codes', () => {
    expect(cells('## Exit codes').map(Number)).toEqual(Object.values(EXIT));
  });

  it('say of every dependency why it is here', () => {
    const documented = cells('imports run downwards only').flatMap((cell) => cell.split(', '));
    expect(documented.sort()).toEqual(Object.keys(packageJson.dependencies).sort());
  });
});
