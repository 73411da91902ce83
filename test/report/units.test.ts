import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../src/report/json-schema.js';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, EVIDENCE, FINDINGS, HANDLED, lines, only } from '../run/ask.js';

const FILES = {
  'findings.csv': lines(
    'Mã,Ngày phát hiện,Đã xử lý,Số tiền',
    'a1,05/03/2020,x,3',
    'a2,05/03/2019,x,1',
    'a3,05/03/2020,x,1',
  ),
};
const sum = (from: string, to: string) => ({
  sum: { dataset: 'findings', column: 'amount' },
  where: { found: { at_least: from, at_most: to } },
});
const [before, now] = [sum('2019-01-01', '2019-12-31'), sum('2020-01-01', '2020-12-31')];
const unit = async (measure: Spec, threshold: unknown = 'none') => {
  const { unit, value } = only(await ask(await defined([{ measure, threshold }]), FILES));
  return [unit, value];
};

describe('a value is shown', () => {
  it('as a percentage where like is related to like', async () => {
    expect(await unit(HANDLED.measure as Spec)).toEqual(['percent', '1']);
    expect(await unit({ ratio: { of: now, per: before } })).toEqual(['percent', '4']);
    expect(await unit({ change: { from: before, to: now } })).toEqual(['percent', '3']);
  });

  it('as a number where it is an amount, or the difference of two', async () => {
    expect(await unit(now)).toEqual(['number', '4']);
    expect(await unit({ difference: { from: before, to: now } })).toEqual(['number', '3']);
    expect((await unit(undefined as never)).at(0)).toBe('number');
  });

  it('as its threshold is', async () => {
    expect(await unit(now, { at_least: '300 %', basis: 'stated' })).toEqual(['percent', '4']);
    expect(await unit(now, { at_least: 3, basis: 'stated' })).toEqual(['number', '4']);
  });
});

describe('a checklist', () => {
  const items = ['plan', 'report', 'photo'].map((id) => ({ id, title: titled(`the ${id}`) }));

  it('names what is refused and what is missing', async () => {
    const catalog = await defined(
      [{ measure: { checklist: { dataset: 'evidence', items } } }],
      EVIDENCE,
      FINDINGS,
    );
    const file = lines('Mục,Đạt,Tài liệu', 'plan,x,12/KH', 'report,Không đạt,');
    const report = await ask(catalog, { 'evidence.csv': file });
    expect(only(report)).toMatchObject({ unit: 'percent', numerator: '1', verdict: 'no-threshold' });
    expect(only(report).evidence).toEqual([
      { id: 'report', title: titled('the report'), state: 'refused', owner: null },
      { id: 'photo', title: titled('the photo'), state: 'missing', owner: null },
    ]);
    expect(only(await ask(catalog, {})).evidence).toEqual([]);
  });
});

describe('a schema', () => {
  it('is text that ends its line, and says what it is of', () => {
    const text = schemaOf('report');
    expect(text).toMatch(/^\{\n {2}"title": "par-score report",\n[\s\S]*\n\}\n$/);
    expect(JSON.parse(text).properties.schema_version).toEqual({ type: 'number', const: 4 });
  });

  it('of what is not written is a defect', () => {
    expect(() => schemaOf('nothing')).toThrow(new RangeError('no schema nothing'));
  });
});
