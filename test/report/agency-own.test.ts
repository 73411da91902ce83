import { describe, expect, it } from 'vitest';
import { type Spec, titled } from '../measure/world.js';
import { ask, askOffices, defined, FINDINGS, lines, only } from '../run/ask.js';

const FOUND = {
  'findings.csv': lines(
    'Mã,Ngày phát hiện,Đã xử lý,Cơ quan,Số tiền',
    'a1,05/03/2019,x,Sở Nội vụ,1',
    'a2,05/03/2020,x,Sở Nội vụ,2',
    'a3,06/03/2020,Chưa,Sở Nội vụ,2',
  ),
};
const found = (year: number) => ({
  count: 'findings',
  where: { found: { at_least: `${year}-01-01`, at_most: `${year}-12-31` } },
});
const GROWN = { difference: { from: found(2019), to: found(2020) } };

/** What the office that has all records comes to by itself, as it stands in its report. */
const own = async (measure: Spec, threshold: unknown) => {
  const catalog = await defined([{ measure, threshold }]);
  return (await askOffices(catalog, FOUND))('so-noi-vu').indicators[0]?.own;
};
const verdict = async (measure: Spec, threshold: unknown) => (await own(measure, threshold))?.verdict;
const line = (op: string, value: number) => ({ [op]: value, basis: 'stated' });

describe('the figures of an office', () => {
  it('are not judged by a number that all offices reach together', async () => {
    for (const op of ['at_least', 'more_than']) {
      expect(await verdict(found(2020), line(op, 1))).toBeNull();
      expect(await verdict(GROWN, line(op, 0))).toBeNull();
      expect(await verdict({ sum: { dataset: 'findings', column: 'amount' } }, line(op, 1))).toBeNull();
    }
  });

  it('are judged by a limit, which holds for each, and by what no number of offices adds up to', async () => {
    expect(await verdict(found(2020), line('at_most', 1))).toBe('fail');
    expect(await verdict(GROWN, line('less_than', 2))).toBe('pass');
    const share = { ratio: { ...found(2020), numerator: { handled: true } } };
    expect(await verdict(share, { at_least: '60 %', basis: 'stated' })).toBe('fail');
  });

  it('are told where nothing is to be reached', async () => {
    expect(await own(found(2020), 'none')).toMatchObject({ value: '2', verdict: 'no-threshold' });
  });

  it('say what was set against what', async () => {
    expect(await own(GROWN, 'none')).toMatchObject({ value: '1', sides: { from: '1', to: '2' } });
  });
});

it('a difference says its two sides in the report of the province, and a count has none', async () => {
  const report = async (measure: Spec) =>
    only(await ask(await defined([{ measure, threshold: 'none' }]), FOUND));
  expect((await report(GROWN)).sides).toEqual({ from: '1', to: '2' });
  expect(await report(found(2020))).not.toHaveProperty('sides');
});

it('an office is told what its assignments serve', async () => {
  const plan: Spec = {
    assignments: [
      { id: 'A', line: 3, quote: 'việc a', agencies: ['so-noi-vu'], serves: ['1.1'] },
      { id: 'B', line: 4, quote: 'việc b', agencies: ['tam-ky'], serves: [] },
    ],
  };
  const catalog = await defined([{ title: titled('Một'), measure: GROWN }], FINDINGS, plan);
  const { assignments } = (await askOffices(catalog, FOUND))('so-noi-vu');
  expect(assignments.map(({ id, serves }) => [id, serves])).toEqual([['A', ['1.1']]]);
});
