import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import { askedTime } from '../../src/cli/timeframe.js';
import { isoMoment } from '../../src/values/moment.js';
import { refused } from './refused.js';

const catalog = { index: { period: '2020' } } as Catalog;
const asked = (period?: string, asOf?: string) => {
  const found = askedTime(catalog, { ...(period && { period }), ...(asOf && { asOf }) });
  const { from, to } = found.period;
  return [isoMoment(from), isoMoment(to), found.asOf === undefined ? 'by the data' : isoMoment(found.asOf)];
};

it('is the period of the index, to the last day of the data, where nothing is asked', () => {
  expect(asked()).toEqual(['2020-01-01', '2020-12-31', 'by the data']);
});

it('is the period that is asked for, and the day', () => {
  expect(asked('2021-Q1')).toEqual(['2021-01-01', '2021-03-31', 'by the data']);
  expect(asked('2020-06', '30/06/2020')).toEqual(['2020-06-01', '2020-06-30', '2020-06-30']);
  expect(asked('2020-06', '2020-08-31')).toEqual(['2020-06-01', '2020-06-30', '2020-08-31']);
  expect(asked('2020-06', '2020-06-01')).toEqual(['2020-06-01', '2020-06-30', '2020-06-01']);
});

describe('is refused', () => {
  it.each([
    ['a period that is none', '2020-13', undefined, '--period', /^Write 2020, 2020-06, 2020-H1/],
    ['a day that is none', '2020', '31/02/2020', '--as-of', /^Write a day such as 2020-06-30/],
    ['a day before the period', '2020-06', '2020-05-31', '--as-of', /cannot be before the period/],
  ])('%s', async (_, period, asOf, option, hint) => {
    const { what, hint: told } = await refused(() => asked(period, asOf));
    expect(what).toBe(`${option} does not take \`${asOf ?? period}\`.`);
    expect(told).toMatch(hint);
  });
});
