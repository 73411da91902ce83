import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.js';
import { type Report, reportSchema } from '../../src/report/schema.js';
import { dossier, dossiers } from './dossiers.js';
import { run, SMALL } from './run.js';
import { inside } from './session.js';

const small = ['--indicators', SMALL];
const inCommune = (number: number, inTime = true): string => dossier(number, 'Cấp xã', inTime);
/** Nine of nine dossiers are done, and of a tenth the state cannot be read. */
const NEARLY = dossiers(
  ...Array.from({ length: 8 }, (_, i) => inCommune(i)),
  inCommune(8).replace('Đã xong', 'Chờ bổ sung'),
);
const files = { 'a.csv': NEARLY };
const reportOf = ({ stdout }: { stdout: string }): Report => reportSchema.parse(JSON.parse(stdout));

describe('what cannot be read', () => {
  it('leaves undecided what it might change, with an exit code of its own', async () => {
    const ran = await run(['compute', 'a.csv', '--format', 'json', ...small], { files });
    expect(ran.code).toBe(EXIT.undecided);
    const communes = reportOf(ran).indicators.find(({ code }) => code === '3.4.2');
    expect(communes).toMatchObject({
      verdict: 'undecided',
      value: '1',
      lowest: '0.888888888889',
      unknown: { records: 1, causes: [{ kind: 'word', column: 'status', word: 'Chờ bổ sung', left: 0 }] },
    });
  });

  it('with --leave-out-unread decides nothing any more, and the heading says so', async () => {
    const { code, stdout } = await inside(['compute', 'a.csv', '--leave-out-unread', ...small], { files });
    expect(code).toBe(EXIT.ok);
    expect(stdout.split('\n').slice(0, 3).join(' ')).toContain('những gì không đọc được đã để ra ngoài');
    expect(stdout).toMatch(/3\.4\.2 .*8\/8 .*✓ đạt/);
    const saved = await inside(
      ['compute', 'a.csv', '--leave-out-unread', '-o', 'r.json', '-o', 'r.csv', '-o', 'r.md', ...small],
      { files },
    );
    expect(JSON.parse(saved.written['r.json'] ?? '')).toMatchObject({ left_out_unread: true });
    expect(saved.written['r.csv']).toMatch(/để ra ngoài/);
    expect(saved.written['r.md']).toMatch(/^\*\*LƯU Ý: theo yêu cầu/m);
    const again = await inside(['print', 'r.json'], { files: { 'r.json': saved.written['r.json'] ?? '' } });
    expect([again.code, again.stdout]).toEqual([EXIT.ok, stdout]);
  });

  it('is said of an office too, and left out there as well', async () => {
    const about = async (...more: string[]) =>
      (await inside(['agency', 'Sở Tư pháp', 'a.csv', '--lang', 'en', ...small, ...more], { files })).stdout;
    expect(await about()).toMatch(/3\.4\.2 .*\? undecided/);
    expect(await about('--leave-out-unread')).toMatch(/NOTE: as asked[\s\S]*3\.4\.2 .*✓ pass/);
  });
});

describe('--rejects', () => {
  const bad = dossiers(
    inCommune(1).replace('Đã xong', 'Chờ bổ sung'),
    inCommune(2).replace('H2', ''),
    `${inCommune(3)},thừa`,
  );
  const written = async (lang: string, command: readonly string[] = ['compute']): Promise<string[][]> => {
    const args = [...command, 'bad.csv', '--rejects', 'r.csv', '--lang', lang, ...small];
    const ran = await inside(args, { files: { 'bad.csv': bad } });
    return parse(ran.written['r.csv'] ?? '', { bom: true, delimiter: lang === 'vi' ? ';' : ',' });
  };

  it.each([
    ['vi', 'Mã hồ sơ', 'Trạng thái'],
    ['en', 'Dossier code', 'Status'],
  ])('speaks of columns by their titles in the language asked for (%s)', async (lang, code, status) => {
    const [head = [], ...rows] = await written(lang);
    const of = (row: readonly string[], title: string) => row[head.indexOf(title)];
    expect(head).toEqual(expect.arrayContaining([code, status]));
    const [column, reason] = [head[3] as string, head[4] as string];
    expect(rows.map((row) => [of(row, column), of(row, reason)])).toEqual([
      ['', 'no-key'],
      ['', 'cell-count'],
      [status, 'unknown-value'],
    ]);
    const word = rows.find((row) => row.includes('unknown-value')) ?? [];
    expect([of(word, code), of(word, status)]).toEqual(['H1', 'Chờ bổ sung']);
  });

  it('is an option of `agency` too', async () => {
    expect(await written('vi', ['agency', 'Sở Tư pháp'])).toHaveLength(4);
  });
});
