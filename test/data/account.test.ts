import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf } from '../measure/world.js';
import { read } from './exports.js';

const sum = (counts: object): number => Object.values(counts).reduce((a: number, b: number) => a + b, 0);

describe('the account of a file', () => {
  it('says where every row went', async () => {
    const text = [
      'DANH SÁCH,',
      '',
      'Mã,Trạng thái',
      '(1),(2)',
      'a1,Xong',
      'a1,Xong',
      ',',
      'MÃ,TRẠNG THÁI',
      'a2,Sai',
      'a3,Đang làm',
      '"a"4,Xong',
      'Tổng cộng,3',
      '',
    ].join('\r\n');
    const { accounts } = await read([inputOf('cases.csv', text)]);
    expect(accounts).toEqual([
      {
        path: 'cases.csv',
        dataset: 'cases',
        period: null,
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.byteLength(text),
        rows: 12,
        // A word that is no status leaves its row a record.
        records: 3,
        rejected: 2,
        dropped: {
          ...{ title: 1, header: 1, 'repeated-header': 1, numbering: 1 },
          ...{ group: 0, total: 1, footer: 0, blank: 2 },
        },
        replaced: 0,
        fellBack: new Map(),
        fromGroups: new Map(),
        numbering: [],
        passedOver: [],
      },
    ]);
  });

  it('names the lines of plain numbers that were taken for the numbering of columns', async () => {
    const rows = ['Mã,Trạng thái,Hẹn trả', '1,2,3', 'a1,Xong,', 'Mã,Trạng thái,Hẹn trả', '1,2,3', 'a2,Xong,'];
    const { accounts } = await read([inputOf('cases.csv', rows.join('\n'))]);
    expect(accounts).toMatchObject([{ numbering: [2, 5], dropped: { numbering: 2 }, records: 2 }]);
    const bracketed = await read([inputOf('cases.csv', rows.join('\n').replaceAll('1,2,3', '(1),(2),(3)'))]);
    expect(bracketed.accounts).toMatchObject([{ numbering: [], dropped: { numbering: 2 } }]);
  });

  const word = fc.constantFrom(
    'a1',
    'a2',
    'a3',
    'Xong',
    'Đang làm',
    '31/02/2020',
    '5/3/2020',
    '1.234',
    'Tổng cộng',
    '(1)',
    '(2)',
    'Mã',
    'Trạng thái',
    'Nguyễn A',
    '',
  );
  const mess = fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r\n', '\r', '\u00a0', '\uFFFD', 'x"');
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
  const garbage = fc.array(
    fc.oneof(
      { arbitrary: line, weight: 4 },
      fc.array(fc.oneof(word, mess), { maxLength: 8 }).map((all) => all.join('')),
    ),
    { maxLength: 20 },
  );

  it('adds up for any garbage: rows = records + rejected + dropped, and every reject is heard', async () => {
    const header = fc.constantFrom('Mã,Trạng thái', 'Mã,Trạng thái,Hẹn trả,Số lượng,Chủ hồ sơ');
    await fc.assert(
      fc.asyncProperty(
        garbage,
        header,
        garbage,
        fc.integer({ min: 1, max: 200 }),
        async (above, head, below, chunk) => {
          const quiet = above.slice(0, 3).map((text) => text.replace(/["\r\n]/g, ''));
          const texts = [
            [...quiet, head, ...below],
            [head, ...below.slice(0, 5)],
          ].map((lines) => `${lines.join('\n')}\n`);
          const inputs = texts.map((text, i) =>
            inputOf(`cases-2020-0${i + 1}.csv`, text, Math.max(chunk, 120)),
          );
          const result = await read(inputs).catch((error: Error) => {
            // Titles may happen to be a header of their own.
            if (/stands twice/.test(error.message)) return undefined;
            throw error;
          });
          fc.pre(result !== undefined);
          if (!result) return;
          const { accounts, records, rejects, keyless, broken } = result;
          for (const { rows, records: kept, rejected, dropped, replaced } of accounts) {
            expect(rows).toBe(kept + rejected + sum(dropped));
            expect(replaced).toBeLessThanOrEqual(kept);
            // Garbage above the header may be a row of it.
            expect([1, 2, 3]).toContain(dropped.header);
          }
          expect(accounts.map(({ path }) => path)).toEqual(['cases-2020-02.csv', 'cases-2020-01.csv']);
          expect(rejects.length).toBe(accounts.reduce((all, { rejected }) => all + rejected, 0));
          expect(records.length).toBe(
            accounts.reduce((all, { records: kept, replaced }) => all + kept - replaced, 0),
          );
          expect(new Set(records.map(({ code }) => code)).size).toBe(records.length);
          // What is refused and brings no known key again may be anything: it is kept as a row.
          expect(rejects.filter(({ code }) => code !== 'repeated-key').length).toBe(keyless.length + broken);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('is of many batches too', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => (i % 10 === 9 ? `a${i}` : `a${i},Xong`));
    const { accounts, records } = await read([
      inputOf('cases.csv', `Mã,Trạng thái\n${lines.join('\n')}\n`, 1 << 14),
    ]);
    expect([accounts[0]?.rows, accounts[0]?.records, accounts[0]?.rejected, records.length]).toEqual([
      20_001, 18_000, 2_000, 18_000,
    ]);
    expect(new Set(records.map(({ code }) => code)).size).toBe(18_000);
  });
});
