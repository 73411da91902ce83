import { describe, expect, it } from 'vitest';
import { complain } from '../../src/cli/complain.js';
import { main } from '../../src/cli/main.js';
import { progress } from '../../src/cli/progress.js';
import { openSession } from '../../src/cli/session.js';
import { same } from '../../src/text/words.js';
import { GOOD } from './dossiers.js';
import { SMALL } from './run.js';
import { asProcess, FakeProcess, type Inside, inside, keptSession } from './session.js';

const opened = (args: readonly string[] = [], setting: Inside = {}) =>
  openSession(asProcess(new FakeProcess(args, setting)));

describe('the language', () => {
  const spoken = (args: readonly string[], env: Record<string, string> = {}) =>
    opened(args, { env }).language;

  it('is Vietnamese where nothing says otherwise', () => {
    expect(spoken([])).toBe('vi');
    expect(spoken([], { LANG: 'C.UTF-8' })).toBe('vi');
    expect(spoken([], { LANG: 'fr_FR.UTF-8' })).toBe('vi');
  });

  it('comes from LC_ALL before LC_MESSAGES before LANG; what is empty says nothing', () => {
    const [en, vi] = ['en_GB.UTF-8', 'vi_VN.UTF-8'];
    expect(spoken([], { LANG: en })).toBe('en');
    expect(spoken([], { LC_MESSAGES: en })).toBe('en');
    expect(spoken([], { LC_ALL: en })).toBe('en');
    expect(spoken([], { LANG: en, LC_MESSAGES: vi })).toBe('vi');
    expect(spoken([], { LANG: vi, LC_MESSAGES: vi, LC_ALL: en })).toBe('en');
    expect(spoken([], { LANG: en, LC_MESSAGES: '', LC_ALL: '' })).toBe('en');
  });

  it('is that of --lang, in either way of writing it', () => {
    const env = { LC_ALL: 'en_US.UTF-8' };
    expect(spoken(['list', '--lang', 'vi'], env)).toBe('vi');
    expect(spoken(['list', '--lang=vi'], env)).toBe('vi');
    expect(spoken(['list', '--lang=en'])).toBe('en');
    expect(spoken(['list', '--lang', 'fr'], env)).toBe('en');
  });
});

describe('the width', () => {
  it('is that of the terminal, else that of COLUMNS, else that of a page', () => {
    const fake = new FakeProcess([], { env: { COLUMNS: '90' } });
    expect(openSession(asProcess(fake)).width).toBe(90);
    Object.assign(fake.stdout, { columns: 70 });
    expect(openSession(asProcess(fake)).width).toBe(70);
    expect(opened().width).toBe(120);
    expect(opened([], { env: { COLUMNS: 'wide' } }).width).toBe(120);
  });
});

describe('colour', () => {
  const COLOR = '\u001b[';
  const compute = (setting: Inside, ...args: string[]) =>
    inside(['compute', 'a.csv', '--indicators', SMALL, ...args], { files: { 'a.csv': GOOD }, ...setting });

  it('is for a terminal only, and not where NO_COLOR is set', async () => {
    expect((await compute({ terminal: true })).stdout).toContain(COLOR);
    expect((await compute({ terminal: false })).stdout).not.toContain(COLOR);
    expect((await compute({ terminal: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(COLOR);
  });

  it('is never in a file', async () => {
    const { written } = await compute({ terminal: true }, '--output', 'report.txt');
    expect(written['report.txt']).toContain('✓');
    expect(written['report.txt']).not.toContain(COLOR);
  });

  it('of what is wrong needs somebody to see it', () => {
    const said = (color: boolean, watched: boolean): string => {
      const { session, stderr } = keptSession({ color, watched });
      complain([{ what: same('Wrong.') }], session);
      return stderr.text;
    };
    expect(said(true, true)).toContain(COLOR);
    expect(said(true, false)).toBe('Wrong.\n');
    expect(said(false, true)).toBe('Wrong.\n');
  });
});

describe('the end', () => {
  const withCleaner = () => {
    const fake = new FakeProcess([]);
    const cleaned: string[] = [];
    const session = openSession(asProcess(fake));
    session.atExit(() => cleaned.push('first'));
    session.atExit(() => cleaned.push('second'));
    return { fake, cleaned };
  };

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'by %s: everything temporary goes, and it ends by that',
    (signal) => {
      const { fake, cleaned } = withCleaner();
      fake.emit(signal);
      expect([cleaned, fake.kills]).toEqual([['first', 'second'], [signal]]);
    },
  );

  it('by whatever else: everything temporary goes', () => {
    const { fake, cleaned } = withCleaner();
    fake.exit(7);
    expect(cleaned).toEqual(['first', 'second']);
  });
});

describe('standard output', () => {
  const failing = async (code: string) => {
    const fake = new FakeProcess(['list', '--indicators', SMALL, '--lang', 'en']);
    await main(asProcess(fake));
    fake.stdout.emit('error', Object.assign(new Error('gone'), { code }));
    return [fake.exits, fake.stderr.text];
  };

  it('whose reader has seen enough is no mistake', async () => {
    expect(await failing('EPIPE')).toEqual([[undefined], '']);
  });

  it('that is full is one, and says so', async () => {
    expect(await failing('ENOSPC')).toEqual([
      [2],
      'Standard output cannot be written: the disk is full (ENOSPC).\n  → Make room on it, or choose another place.\n',
    ]);
  });

  it('of messages that cannot be written leaves the exit code as it is', async () => {
    const fake = new FakeProcess(['list', '--indicators', SMALL]);
    await main(asProcess(fake));
    fake.stderr.emit('error', new Error('full'));
    expect([fake.exits, fake.exitCode]).toEqual([[], 0]);
  });
});

describe('the progress', () => {
  const MIB = 1024 * 1024;
  const told = (watched: boolean, ...sizes: number[]): string => {
    const { session, stderr } = keptSession({ watched });
    const shown = progress(session);
    for (const size of sizes) shown.add(size * MIB);
    shown.done();
    return stderr.text;
  };

  it('is one line that is written over, and goes at the end', () => {
    expect(told(true, 20, 20, 20, 20)).toBe('\r40 MiB read…\r80 MiB read…\r\u001b[K');
  });

  it('is not shown of little work, nor to nobody', () => {
    expect(told(true, 20)).toBe('');
    expect(told(false, 20, 20, 20, 20)).toBe('');
  });

  it('is told in Vietnamese too', () => {
    const { session, stderr } = keptSession({ watched: true, language: 'vi' });
    progress(session).add(32 * MIB);
    expect(stderr.text).toBe('\rĐã đọc 32 MiB…');
  });
});

it('the real process is one: its terminal, its environment', () => {
  const { color, watched, typed } = opened([], { terminal: true });
  expect([color, watched, typed]).toEqual([true, true, true]);
  const { color: none, watched: nobody, typed: nothing } = opened();
  expect([none, nobody, nothing]).toEqual([false, false, false]);
});
