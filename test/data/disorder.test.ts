import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.js';
import { inputOf, titled } from '../measure/world.js';
import { CASES, read } from './exports.js';

const HEADER = 'Mã,Trạng thái,Hẹn trả,Nhận';
const columns = { ...(CASES.columns as object), received: { type: 'date', title: titled('Nhận') } };
const cases = { ...CASES, columns };

/** Reads rows of a date each of two columns; what became of them. */
async function dates(rows: readonly (readonly [due: string, received: string])[], rest: object = {}) {
  const lines = rows.map(([due, received], i) => `a${i},Xong,${due},${received}\n`);
  const asked = { cases: { ...cases, ...rest } };
  const { records, disorders, unread } = await read(
    [inputOf('c.csv', `${HEADER}\n${lines.join('')}`)],
    asked,
  );
  return {
    due: records.map(({ due }) => due),
    received: records.map(({ received }) => received),
    disorders,
    unread,
  };
}

const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe('a file whose dates have the month first', () => {
  it('has none of them read as a day that it is not', async () => {
    const { due, disorders, unread } = await dates([
      ['06/05/2020', '06/05/2020'],
      ['06/25/2020', '06/05/2020'],
      ['06/05/2020 08:00', ''],
      ['2020-06-05', ''],
    ]);
    expect(due).toEqual(['?', '?06/25/2020', '?', '?']);
    expect(disorders).toMatchObject([
      {
        path: 'c.csv',
        readAs: 'day_first',
        columns: [{ name: 'due' }, { name: 'received' }],
        orders: { month_first: { count: 1, first: '06/25/2020' }, day_first: { count: 0 } },
        isWhole: true,
      },
    ]);
    expect(unread.filter(({ code }) => code === 'date-order')).toHaveLength(5);
    expect(unread[0]?.say.en).toContain('not certain whether the day or the month comes first');
  });

  it('however late it shows', async () => {
    const rows = [...many(17_000, ['05/06/2020', ''] as const), ['06/25/2020', ''] as const];
    const { due, disorders } = await dates(rows, {});
    expect(new Set(due)).toEqual(new Set(['?', '?06/25/2020']));
    expect(disorders).toHaveLength(1);
  });

  it('is read so where its dataset says so, and the other order is then the wrong one', async () => {
    const said = await dates([['06/05/2020', '06/25/2020']], { dates: 'month_first' });
    expect([said.due, said.received, said.disorders]).toEqual([['2020-06-05'], ['2020-06-25'], []]);
    const wrong = await dates([['06/05/2020', '25/06/2020']], { dates: 'month_first' });
    expect([wrong.due, wrong.received]).toEqual([['?'], ['?25/06/2020']]);
  });
});

describe('a column by itself', () => {
  it('may have the month first in a file that has the day first', async () => {
    const { due, received, disorders } = await dates([
      ['06/25/2020', '25/06/2020'],
      ['06/05/2020', '26/06/2020'],
    ]);
    expect([due, received]).toEqual([
      ['?06/25/2020', '?'],
      ['2020-06-25', '2020-06-26'],
    ]);
    expect(disorders).toMatchObject([{ columns: [{ name: 'due' }] }]);
  });

  it('that shows nothing is judged by the others, asked or not', async () => {
    const text = `${HEADER}\na1,Xong,06/05/2020,06/25/2020\n`;
    const { records } = await read([inputOf('c.csv', text)], { cases, needed: ['code', 'due'] });
    expect(records).toEqual([{ code: 'a1', due: '?' }]);
  });

  it('has slips where nearly all dates show its order, and they alone are not read', async () => {
    const rows = (slips: number) =>
      [...many(40, '25/06/2020'), ...many(slips, '06/25/2020'), '05/06/2020'].map(
        (due) => [due, ''] as const,
      );
    const few = await dates(rows(2));
    expect(few.due.at(-1)).toBe('2020-06-05');
    expect([few.disorders, few.unread.length]).toEqual([[], 2]);
    const more = await dates(rows(3));
    expect(more.due.at(-1)).toBe('?');
    expect(more.disorders).toMatchObject([
      { orders: { day_first: { count: 40 }, month_first: { count: 3 } } },
    ]);
  });

  it('is in doubt where what it falls back on is', async () => {
    const { due, ...others } = columns as Record<string, object>;
    const falling = { ...others, due: { ...due, falls_back_on: 'received' } };
    const rows = [...many(40, ['25/06/2020', '25/06/2020'] as const), ['', '05/06/2020'] as const];
    const sure = await dates(rows, { columns: falling });
    expect(sure.due.at(-1)).toBe('2020-06-05');
    const doubtful = await dates(
      [...many(40, ['25/06/2020', ''] as const), ['', '06/25/2020'] as const, ['', '05/06/2020'] as const],
      { columns: falling },
    );
    expect(doubtful.due.at(-1)).toBe('?');
  });
});

it('dates of another order that tell rows apart end the run, since nobody knows which rows repeat others', async () => {
  const keyed = { key: { columns: ['code', 'due'], repeated: 'replace' } };
  const refused = dates([['06/25/2020', '']], keyed).catch((error: unknown) => error);
  expect(await refused).toBeInstanceOf(UserError);
  expect(await dates([['25/06/2020', '']], keyed)).toMatchObject({ disorders: [] });
});

it('of a cell that holds more than a date only the date is told', async () => {
  const { disorders } = await dates([['Nguyễn Văn A 06/25/2020', '']]);
  expect(JSON.stringify(disorders)).not.toContain('Nguyễn');
});
