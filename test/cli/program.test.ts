import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { SMALL } from './run.js';
import { asProcess, FakeProcess, inside } from './session.js';

const help = async (args: readonly string[], env: Record<string, string>) =>
  (await inside([...args, '--help'], { env })).stdout;

describe('help', () => {
  it('is as wide as the terminal, and no wider than a page', async () => {
    const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
    const [narrow, page, wide] = await Promise.all(
      ['70', '120', '300'].map((COLUMNS) => help(['compute'], { COLUMNS })),
    );
    expect(widest(narrow as string)).toBeLessThanOrEqual(80);
    expect(widest(page as string)).toBeGreaterThan(90);
    expect(wide).toBe(page);
  });

  it('has its headings in the language of the rest', async () => {
    const [vi, en] = await Promise.all([help([], { LANG: 'vi_VN' }), help([], { LANG: 'en_US' })]);
    expect(vi?.match(/^\S[^:\n]*:/gm)).toEqual(['Cách dùng:', 'Tùy chọn:', 'Lệnh:', 'Mã thoát:']);
    expect(en?.match(/^\S[^:\n]*:/gm)).toEqual(['Usage:', 'Options:', 'Commands:', 'Exit codes:']);
  });

  it('names every command, in order', async () => {
    const text = await help([], { LANG: 'en_US' });
    expect([...text.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name)).toEqual([
      'compute',
      'agency',
      'check',
      'list',
      'show',
      'template',
      'scale',
      'print',
      'schema',
    ]);
  });

  it('of the commands below one has no command for help', async () => {
    const text = await help(['scale'], { LANG: 'en_US' });
    expect([...text.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name)).toEqual(['template', 'check']);
  });
});

describe('how it ends', () => {
  it('with nothing wrong where the version or help was asked for', async () => {
    expect(await inside(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
    expect(await inside(['list', '--help'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('with help, as a mistake, where no command was named', async () => {
    expect(await inside([], { env: { LANG: 'en_US' } })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Usage: par-score/),
    });
  });

  it('with what the command says', async () => {
    expect((await inside(['list', '--indicators', SMALL])).code).toBe(0);
    expect((await inside(['print', 'gone.json'])).code).toBe(3);
    expect((await inside(['list', '--indicators', 'nowhere'])).code).toBe(2);
  });

  it('with a stack where the fault is its own', async () => {
    const fake = new FakeProcess(['schema', 'report']);
    fake.stdout.write = () => {
      throw new Error('a defect');
    };
    await expect(main(asProcess(fake))).rejects.toThrow('a defect');
    expect([fake.exitCode, fake.stderr.text]).toEqual([undefined, '']);
  });
});

describe('a wrong command line', () => {
  const told = async (...args: string[]) => (await inside(args, { env: { LANG: 'en_US' } })).stderr;

  it('names what was probably meant, or where to look', async () => {
    expect(await told('lsit')).toBe("unknown command 'lsit'.\n  → Did you mean `list`?\n");
    expect(await told('reckon')).toBe("unknown command 'reckon'.\n  → See `par-score --help`.\n");
    expect(await told('list', '--fromat', 'json')).toBe(
      "unknown option '--fromat'.\n  → Did you mean `--format`?\n",
    );
    expect(await told('list', '--colour')).toBe("unknown option '--colour'.\n  → See `par-score --help`.\n");
    expect(await told('scale', 'chek')).toBe("unknown command 'chek'.\n  → Did you mean `check`?\n");
  });

  it('has too much or too little', async () => {
    expect(await told('list', 'x')).toBe(
      "too many arguments for 'list'. Expected 0 arguments but got 1.\n  → See `par-score --help`.\n",
    );
    expect(await told('schema', 'x', 'y')).toContain(
      "too many arguments for 'schema'. Expected 1 argument but got 2.",
    );
    expect(await told('show')).toContain("missing required argument 'code'.");
    expect(await told('list', '--format', 'csv')).toContain('--format does not take `csv`.');
    expect(await told('list', '--indicators')).toContain("option '--indicators <dir>' argument missing.");
  });
});
