import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf } from '../../measure/world.js';
import { read } from '../exports.js';
import { bare, CASES, cases, csv, furnishings, printed, SIGNERS } from './pages.js';

const reading = (text: string, chunk?: number) => read([inputOf('trang.csv', text, chunk)], { cases: CASES });
const sum = (counts: object): number => Object.values(counts).reduce((a: number, b: number) => a + b, 0);

describe('a page as offices print it', () => {
  it('says what its bare table says, and every row of it is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(cases, furnishings, async (all, how) => {
        const page = printed(all, how);
        const table = await reading(csv(bare(page.cases)));
        const found = await reading(csv(page.rows), 150);
        expect(found.records).toEqual(table.records);
        expect(found.records).toHaveLength(all.length);
        expect(found.accounts[0]).toMatchObject({ rows: page.rows.length, dropped: page.counts });
        expect([found.rejects, found.unread, found.wrongSums]).toEqual([[], [], []]);
      }),
      { numRuns: 150 },
    );
  });

  it('is accounted for however it is damaged, and tells nobody who signed it', async () => {
    const damage = fc.array(
      fc.record({
        at: fc.nat(40),
        cell: fc.nat(9),
        to: fc.constantFrom('', 'x', '1', 'Tổng cộng', 'Lĩnh vực - Khác', 'STT', 'gone', 'longer', 'again'),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(cases, furnishings, damage, async (all, how, changes) => {
        const { rows } = printed(all, { ...how, footer: true, header: 'flat' });
        const whole = rows.findIndex((row) => row.includes('STT'));
        const changed = rows.flatMap((row, at) => {
          const change = changes.find((one) => one.at === at);
          // The header stays, or nothing is read at all; so do the lines of those who sign.
          if (!change || at <= whole || at >= rows.length - 2) return [row];
          if (change.to === 'gone') return [];
          if (change.to === 'again') return [row, row];
          if (change.to === 'longer') return [[...row, '', 'x']];
          return [row.map((cell, i) => (i === change.cell ? change.to : cell))];
        });
        const found = await reading(csv(changed));
        for (const { rows: all, records, rejected, dropped } of found.accounts)
          expect(all).toBe(records + rejected + sum(dropped));
        expect(found.accounts[0]?.rows).toBe(changed.length);
        for (const signer of SIGNERS) expect(JSON.stringify(found)).not.toContain(signer);
      }),
      { numRuns: 150 },
    );
  });
});
