import { describe, expect, it } from 'vitest';
import type { Reject } from '../../src/data/account.js';
import { rejectsOf } from '../../src/report/rejects.js';
import { showUnread } from '../../src/report/unread.js';
import { Witness } from '../../src/report/witness.js';
import { same } from '../../src/text/words.js';
import { defined, HANDLED } from '../run/ask.js';

const reject = (code: string, line: number, more: Partial<Reject> = {}): Reject => ({
  file: 'a.csv',
  line,
  dataset: 'findings',
  column: undefined,
  code,
  say: same(`${code} ${line}`),
  value: undefined,
  cells: {},
  ...more,
});
const cell = (value: string | undefined, more: Partial<Reject> = {}): Reject =>
  reject('bad-boolean', 1, { column: 'handled', value, say: same(`no: ${value}`), ...more });

describe('rejects', () => {
  it('are all counted, the reason of most first, and the first five of each shown', () => {
    const witness = new Witness();
    for (let line = 1; line <= 3; line++) witness.reject(reject('quote-not-closed', line));
    for (let line = 1; line <= 7; line++) witness.reject(reject('no-key', line));
    for (let line = 1; line <= 3; line++) witness.reject(reject('cell-count', line));
    witness.reject(reject('new-reason', 1));
    const { count, by_reason, samples } = rejectsOf(witness.rejects);
    expect(count).toBe(14);
    expect(by_reason).toEqual([
      { code: 'no-key', vi: 'dòng không có mã', en: 'no key', count: 7 },
      { code: 'cell-count', vi: 'thừa hoặc thiếu ô', en: 'too many or too few cells', count: 3 },
      { code: 'quote-not-closed', vi: 'dấu nháy không đóng', en: 'a quote that never closes', count: 3 },
      { code: 'new-reason', vi: 'new-reason', en: 'new-reason', count: 1 },
    ]);
    expect(samples.map(({ reason, line }) => `${reason.code} ${line}`)).toEqual([
      ...[1, 2, 3, 4, 5].map((line) => `no-key ${line}`),
      ...[1, 2, 3].map((line) => `cell-count ${line}`),
      ...[1, 2, 3].map((line) => `quote-not-closed ${line}`),
      'new-reason 1',
    ]);
  });

  it('alike in number stand in the order of their codes, however they were met', () => {
    for (const codes of [
      ['no-key', 'cell-count', 'repeated-key'],
      ['repeated-key', 'no-key', 'cell-count'],
    ]) {
      const witness = new Witness();
      for (const code of codes) witness.reject(reject(code, 1));
      expect(rejectsOf(witness.rejects).by_reason.map(({ code }) => code)).toEqual([
        'cell-count',
        'no-key',
        'repeated-key',
      ]);
    }
  });

  it('show where they are, and the value cut to 80 characters', () => {
    const witness = new Witness();
    witness.reject(reject('no-key', 4));
    witness.reject(reject('no-key', 5, { column: 'code', value: 'ab'.repeat(60) }));
    expect(rejectsOf(witness.rejects).samples).toEqual([
      {
        file: 'a.csv',
        line: 4,
        dataset: 'findings',
        column: null,
        reason: { code: 'no-key', ...same('no-key 4') },
        value: null,
      },
      {
        file: 'a.csv',
        line: 5,
        dataset: 'findings',
        column: 'code',
        reason: { code: 'no-key', ...same('no-key 5') },
        value: 'ab'.repeat(40),
      },
    ]);
    expect(rejectsOf(new Witness().rejects)).toEqual({ count: 0, by_reason: [], samples: [] });
  });
});

describe('unread cells', () => {
  it('are told by dataset, column, reason and word, the most frequent first, then in the order of code points', async () => {
    const witness = new Witness();
    for (const value of ['b', 'c', 'a', 'c', undefined]) witness.unreadCell(cell(value));
    witness.unreadCell(cell('c', { column: 'odd' }));
    witness.unreadCell(cell('c', { dataset: 'strange', file: 'b.csv' }));
    witness.unreadCell(cell('c', { code: 'undecodable', column: undefined }));
    const { count, words } = showUnread(witness, await defined([HANDLED]));
    expect(count).toBe(8);
    expect(
      words.map((one) => [one.dataset, one.column, one.code, one.word, one.count, one.title.vi]),
    ).toEqual([
      ['findings', 'handled', 'bad-boolean', 'c', 2, 'Đã xử lý'],
      ['findings', '', 'undecodable', 'c', 1, ''],
      ['findings', 'handled', 'bad-boolean', '', 1, 'Đã xử lý'],
      ['findings', 'handled', 'bad-boolean', 'a', 1, 'Đã xử lý'],
      ['findings', 'handled', 'bad-boolean', 'b', 1, 'Đã xử lý'],
      ['findings', 'odd', 'bad-boolean', 'c', 1, 'odd'],
      ['strange', 'handled', 'bad-boolean', 'c', 1, 'handled'],
    ]);
    expect(words[0]).toMatchObject(same('no: c'));
    expect([...witness.unread.files]).toEqual([
      ['a.csv', 7],
      ['b.csv', 1],
    ]);
  });

  it('stand in the same order however they were met', async () => {
    const catalog = await defined([HANDLED]);
    for (const met of ['abc', 'cba', 'bca', 'cab']) {
      const witness = new Witness();
      for (const value of met) witness.unreadCell(cell(value));
      expect(showUnread(witness, catalog).words.map(({ word }) => word)).toEqual(['a', 'b', 'c']);
    }
  });

  it('of more words than are kept, all are counted', async () => {
    const witness = new Witness();
    for (let i = 0; i < 10_003; i++) witness.unreadCell(cell(`w${i}`));
    witness.unreadCell(cell('w7'));
    expect([witness.unread.words.size, witness.unread.others]).toEqual([10_000, 3]);
    const { count, words } = showUnread(witness, await defined([HANDLED]));
    expect([count, words.length]).toEqual([10_004, 200]);
    expect(words[0]).toMatchObject({ word: 'w7', count: 2 });
  });
});

it('what a witness hears is passed on, where somebody listens', () => {
  const heard: unknown[] = [];
  const witness = new Witness({
    reject: ({ line }) => heard.push(line),
    unreadCell: ({ value }) => heard.push(value),
    progress: (bytes) => heard.push(bytes),
  });
  const deaf = new Witness({});
  for (const one of [witness, deaf, new Witness()]) {
    one.reject(reject('no-key', 3));
    one.unreadCell(cell('có lẽ'));
    one.progress(512);
  }
  expect(heard).toEqual([3, 'có lẽ', 512]);
});
