import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/registry.js';
import { reportSchema } from '../../src/report/schema.js';
import { dossier, dossiers, PROCEDURES } from './dossiers.js';
import { hasStack, SMALL } from './run.js';
import { inside } from './session.js';

/** A file with all that a report has to tell of one, and two lists of which one lacks a column. */
const files = {
  'ho-so.csv': `DANH SÁCH HỒ SƠ\n\n${dossiers(
    dossier(1, 'Cấp xã', true),
    dossier(2, 'Cấp tỉnh', true).replace('Đã xong', 'lạ'),
    `${dossier(3, 'Cấp xã', true)},x`,
    ',,,,,,,,',
    dossiers().trim(),
    dossier(4, 'Cấp xã', false, '04'),
  )}`,
  'copy.csv': PROCEDURES,
  'procedures.csv': PROCEDURES,
};
const NAMES = FORMATS.map(({ name }) => name);

let saved = '';
const asked = (...args: string[]) => ['compute', ...Object.keys(files), '--indicators', SMALL, ...args];
beforeAll(async () => {
  saved = (await inside(asked('--by', 'agency', '--format', 'json'), { files })).stdout;
});

describe('a saved report', () => {
  it.each(
    NAMES.flatMap(
      (name) =>
        [
          [name, 'vi'],
          [name, 'en'],
        ] as const,
    ),
  )('is printed as %s, in %s, by the very bytes that compute prints', async (format, lang) => {
    const computed = await inside(asked('--by', 'agency', '--format', format, '--lang', lang), { files });
    const printed = await inside(['print', 'r.json', '--format', format, '--lang', lang], {
      files: { 'r.json': saved },
    });
    expect(printed.stdout).toBe(computed.stdout);
    expect(printed.code).toBe(computed.code);
  });

  it('is printed so as well where its keys stand in another order', async () => {
    const turned = JSON.stringify(turn(JSON.parse(saved)));
    for (const format of NAMES) {
      const of = async (text: string) =>
        (await inside(['print', 'r.json', '--format', format], { files: { 'r.json': text } })).stdout;
      expect(await of(turned)).toBe(await of(saved));
    }
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as a shell on Windows writes it', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('may be in %s', async (_name, encoded) => {
    const ran = await inside(['print', 'r.json', '--format', 'json'], {
      files: { 'r.json': encoded(saved) },
    });
    expect(ran.stdout).toBe(saved);
  });
});

describe('a report that somebody has changed', () => {
  /** Escapes, a line of its own, a direction turned round, nothing visible, a deleted letter, another control. */
  const EVIL = '\u001b]0;x\u0007\u001b[2J\r\n\u202Eabc\u2066\u200B\u0008\u009B31m\uDB40\uDC41';
  /** All that is not seen, but for the ends of lines and the byte order mark of a file for Excel. */
  const STEERS = /(?!^\uFEFF)(?![\r\n])[\p{Cc}\p{Cf}]/u;

  // A workbook is never shown on a terminal; what stands in its cells is held in test/formats/contract.test.ts.
  it.each(NAMES.filter((name) => name !== 'xlsx'))('steers no terminal as %s', async (format) => {
    const changed = poisoned(JSON.parse(saved), EVIL);
    const { code, stdout, stderr } = await inside(['print', 'r.json', '--format', format], {
      files: { 'r.json': JSON.stringify(changed) },
    });
    expect(stderr).toBe('');
    expect([0, 1, 4]).toContain(code);
    expect(stdout).not.toMatch(STEERS);
  });

  it('is refused without a stack, whatever it has instead', async () => {
    const report = JSON.parse(saved);
    for (const other of [
      '',
      [],
      {},
      { schema_version: [] },
      { ...report, [EVIL]: 1 },
      { ...report, files: {} },
    ]) {
      const { code, stdout, stderr } = await inside(['print', 'r.json', '--lang', 'en'], {
        files: { 'r.json': JSON.stringify(other) },
      });
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^r\.json: This is not a report of par-score/);
      expect(hasStack(stderr)).toBe(false);
      expect(stderr).not.toMatch(STEERS);
    }
  });
});

/** The same with its keys the other way round. */
function turn(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turn);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turn(value)]),
  );
}

/** The same with poison behind every text that may be any. */
function poisoned(data: unknown, poison: string): unknown {
  const everywhere = behindTexts(data, poison);
  const { error } = reportSchema.safeParse(everywhere);
  for (const { path } of error?.issues ?? []) {
    const last = String(path.at(-1));
    at(everywhere, path)[last] = at(data, path)[last];
  }
  return everywhere;
}

/** What the last key of a path stands in. */
const at = (data: unknown, path: readonly PropertyKey[]): Record<string, unknown> =>
  path
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (one, key) => one[String(key)] as Record<string, unknown>,
      data as Record<string, unknown>,
    );

function behindTexts(data: unknown, poison: string): unknown {
  if (typeof data === 'string') return data + poison;
  if (Array.isArray(data)) return data.map((one) => behindTexts(one, poison));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, behindTexts(value, poison)]));
}
