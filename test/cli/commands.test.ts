import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reportSchema } from '../../src/report/schema.js';
import { GOOD } from './dossiers.js';
import { SMALL } from './run.js';
import { inside } from './session.js';

const small = ['--indicators', SMALL];
const en = ['--lang', 'en'];

async function out(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr, written } = await inside(args, { env });
  expect({ code, stderr, written }).toEqual({ code: 0, stderr: '', written: {} });
  return stdout;
}

describe('check', () => {
  it('counts what it has checked', async () => {
    expect(await out(['check', SMALL, ...en])).toBe(
      'mau-nho: 1 areas, 2 criteria, 3 indicators, 2 datasets, 3 agencies; 1 examples hold.\n',
    );
  });

  const quotes = [
    'cấp tỉnh đúng hạn từ 98% trở lên',
    'cấp xã đúng hạn từ 90% trở lên',
    'thủ tục trực tuyến có phát sinh hồ sơ',
  ];
  const plan = (lines: readonly string[]) => ({ 'plan.txt': `Kế hoạch\n\n${lines.join('\n')}\n` });

  it('--against a plan that has every quote in its line', async () => {
    const { code, stderr } = await inside(['check', SMALL, '--against', 'plan.txt'], { files: plan(quotes) });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('--against a plan with another number names the indicator', async () => {
    const changed = quotes.map((quote) => quote.replace('98%', '95%'));
    const ran = await inside(['check', SMALL, '--against', 'plan.txt', ...en], { files: plan(changed) });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(
      '3.4-on-time.yaml:7:24: 3.4.1: line 3 of the plan does not have the words “cấp tỉnh đúng hạn từ 98% trở lên”.\n' +
        '  → Look again at the threshold and the quote.\n',
    );
    expect(ran.stderr).not.toContain('3.4.2');
  });

  it('--against a plan with its lines moved says where the words stand', async () => {
    const moved = await inside(['check', SMALL, '--against', 'plan.txt', ...en], {
      files: plan(['', ...quotes]),
    });
    expect(moved.stderr).toContain('→ They stand in line 4.');
  });

  it('--scale: under another scale, which may be wrong', async () => {
    const files = { 'scale.yaml': 'scale: x\nsource: { vi: x, en: x }\npoints: { "9": { points: 1 } }\n' };
    const { code, stderr } = await inside(['check', SMALL, '--scale', 'scale.yaml', ...en], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('There is no code 9 in the index.');
  });

  it('without a folder, the set that comes with the package', async () => {
    expect(await out(['check', ...en])).toMatch(/^quang-nam-2020: 8 areas/);
  });
});

describe('list and show', () => {
  it('list: the tree, in either language', async () => {
    expect(await out(['list', ...small])).toMatch(/^3\s.*\n3\.4\s+Giải quyết đúng hạn/m);
    expect(await out(['list', ...small, ...en])).toMatch(/^3\.5\s+Online procedures that are used/m);
  });

  it('list --format json: every indicator with its datasets', async () => {
    const { indicators } = JSON.parse(await out(['list', ...small, '--format', 'json']));
    const needs = indicators.map((one: { code: string; datasets: { id: string }[] }) => [
      one.code,
      one.datasets.map(({ id }) => id).join(),
    ]);
    expect(Object.fromEntries(needs)).toEqual({
      '3.4.1': 'dossiers',
      '3.4.2': 'dossiers',
      '3.5': 'procedures,dossiers',
    });
  });

  it('show: population, numerator, threshold, source and owner in words', async ({ expect }) => {
    await expect(
      (await out(['show', '3.4.1', ...small])) + (await out(['show', '3', ...small, ...en])),
    ).toMatchFileSnapshot('expected/show.txt');
  });

  it('show with files: what came of it, or why nothing did; a file that is none is said', async () => {
    const shown = async (code: string, files: Record<string, string>, ...more: string[]) =>
      inside(['show', code, ...Object.keys(files), ...small, ...en, '--period', '2020', ...more], { files });
    const on = await shown('3.4', { 'a.csv': GOOD });
    expect([on.code, on.stderr]).toEqual([0, '']);
    expect(on.stdout).toMatch(
      /3\.4\.1[\s\S]*Result +10\/10, 100\.00 %, pass[\s\S]*3\.4\.2[\s\S]*Result +9\/10, 90\.00 %, pass/,
    );
    expect((await shown('3.5', { 'a.csv': GOOD })).stdout).toMatch(/Result +no data \(no data given: /);
    const other = await shown('3.4.1', { 'a.csv': GOOD, 'b.csv': 'x,y\n1,2\n' });
    expect(other.code).toBe(3);
    expect(other.stdout).toContain('10/10');
    expect(other.stderr).toContain('b.csv');
  });

  it('the language comes from the environment, unless --lang says otherwise', async () => {
    const title = async (args: string[], env: Record<string, string>) =>
      /Giải quyết|On time/.exec(await out(['list', ...small, ...args], env))?.[0];
    expect(await title([], {})).toBe('Giải quyết');
    expect(await title([], { LANG: 'en_US.UTF-8' })).toBe('On time');
    expect(await title([], { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' })).toBe('Giải quyết');
    expect(await title(['--lang', 'vi'], { LANG: 'en_US.UTF-8' })).toBe('Giải quyết');
  });
});

describe('help', () => {
  const COMMANDS = ['', 'compute', 'agency', 'check', 'list', 'show', 'template', 'scale', 'print', 'schema'];

  it.each(['vi', 'en'])('of every command (%s)', async (language) => {
    const asked = [...COMMANDS, 'scale template', 'scale check'].map((command) =>
      [...command.split(' '), '--help'].filter((word) => word !== ''),
    );
    const texts: string[] = [];
    const env = { LANG: `${language}_XX`, COLUMNS: '100' };
    for (const args of asked) texts.push(`$ par-score ${args.join(' ')}\n${await out(args, env)}`);
    await expect(texts.join('\n')).toMatchFileSnapshot(`expected/help-${language}.txt`);
  });

  it('is shown, as a mistake, where no command is named', async () => {
    for (const args of [[], ['scale']]) {
      const { code, stdout, stderr } = await inside(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Cách dùng: par-score/);
    }
  });
});

describe('template', () => {
  it('has the headers and no personal column', async () => {
    expect(await out(['template', 'dossiers', ...small])).toBe(
      '\uFEFFMã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Mã TTHC;Đơn vị;Cấp;Ngày kết thúc;Trạng thái;Lệ phí;Ghi chú\r\n',
    );
  });

  it.each(['vi', 'en'])('--all: every file is recognised again and proves nothing (%s)', async (language) => {
    const cwd = await mkdtemp(join(tmpdir(), 'par-score-templates-'));
    try {
      const lang = ['--lang', language];
      expect((await inside(['template', '--all', 'templates', ...lang], { cwd })).code).toBe(0);
      const { code, stderr, stdout } = await inside(['compute', 'templates', '--format', 'json', ...lang], {
        cwd,
      });
      // A list without a row proves nothing, not even that there was nothing to do; items without proof are open.
      const report = reportSchema.parse(JSON.parse(stdout));
      expect([code, stderr, report.totals.earned]).toEqual([4, '', '0']);
      expect([report.totals.pass, report.totals.fail]).toEqual([0, 0]);
      const { files } = report;
      expect(files).toHaveLength((await readdir(join(cwd, 'templates'))).length);
      for (const { path, dataset, records, rejected } of files) {
        expect([path, rejected]).toEqual([`templates/${dataset}.csv`, 0]);
        expect(records > 0, path).toBe(dataset === 'checklist');
      }
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});

it('schema report: a report of compute fits it', async () => {
  const schema = z.fromJSONSchema(JSON.parse(await out(['schema', 'report'])));
  const { stdout } = await inside(['compute', 'good.csv', ...small, '--format', 'json'], {
    files: { 'good.csv': GOOD },
  });
  expect(schema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
});

describe('agency', () => {
  it('what an office owes, without data and with', async ({ expect }) => {
    const files = { 'good.csv': GOOD };
    const texts = await Promise.all([
      inside(['agency', 'STP', ...small]),
      inside(['agency', 'Sở Tư pháp', 'good.csv', ...small], { files }),
      inside(['agency', 'Sở Tư pháp', 'good.csv', ...small, ...en], { files }),
    ]);
    for (const { code, stderr } of texts) expect([code, stderr]).toEqual([0, '']);
    await expect(texts.map(({ stdout }) => stdout).join('\n---\n')).toMatchFileSnapshot(
      'expected/agency.txt',
    );
  });

  const files = { 'good.csv': GOOD };

  it.each([
    ['table', '.txt'],
    ['json', '.json'],
    ['csv', '.csv'],
    ['markdown', '.md'],
  ])('--all as %s: the offices that the plan names, a file each, as each alone', async (format, ending) => {
    const as = [...small, ...en, '--format', format];
    const all = await inside(['agency', '--all', 'out/2020', 'good.csv', ...as], { files });
    expect([all.code, all.stdout, all.stderr]).toEqual([0, 'Wrote 2 files to out/2020.\n', '']);
    expect(Object.keys(all.written).sort()).toEqual([
      `out/2020/so-noi-vu${ending}`,
      `out/2020/so-tu-phap${ending}`,
    ]);
    const alone = await inside(['agency', 'STP', 'good.csv', ...as], { files });
    expect(all.written[`out/2020/so-tu-phap${ending}`]).toBe(alone.stdout);
  });

  it('--all with --level: all offices of these levels, without data too', async () => {
    const { stdout, written } = await inside(['agency', '--all', 'out', '--level', 'commune', ...small]);
    expect([stdout, Object.keys(written)]).toEqual(['Đã ghi 1 tệp vào out.\n', ['out/tam-thai.txt']]);
    const both = await inside(['agency', '--all', 'out', '--level', 'commune,province', ...small]);
    expect(Object.keys(both.written)).toHaveLength(3);
  });

  it('--all where a file cannot be used: the offices all the same, and the code', async () => {
    const bad = { ...files, 'bad.csv': 'a,b\n1,2\n' };
    const ran = await inside(['agency', '--all', 'out', 'good.csv', 'bad.csv', ...small, ...en], {
      files: bad,
    });
    expect([ran.code, Object.keys(ran.written).length]).toEqual([3, 2]);
    expect(ran.stderr).toContain('bad.csv');
  });
});
