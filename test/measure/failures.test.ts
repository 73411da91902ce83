import { expect, it } from 'vitest';
import { isMeasured, type Outcome } from '../../src/measure/measured.js';
import { cases, checklist, done, list, load } from './cases.js';
import { outcome, type Spec } from './world.js';

/** How many fail, as far as it is known, and the bounds. */
function failures(found: Outcome): string | null {
  if (!isMeasured(found) || !found.failures) return null;
  const { known, lowest, highest } = found.failures;
  return [known, lowest, highest].map((one) => one?.toFraction() ?? '-').join(' ');
}
const of = async (measure: Spec, ...lines: string[]) =>
  failures(await outcome(await load(measure), cases('Mã,Năm,Xong,Nặng', ...lines)));

it('of a part of a whole those that are not good fail; what is unknown may', async () => {
  expect(await of(done, 'a,2020,x,', 'b,2020,Không,', 'c,2020,Không,')).toBe('2 2 2');
  expect(await of(done, 'a,2020,x,', 'b,2020,Không,', 'c,2020,,')).toBe('1 1 2');
  const recent = { ratio: { count: 'cases', where: { year: 2020 }, numerator: { done: true } } };
  expect(await of(recent, 'a,2020,x,', 'b,2020,Không,', 'c,năm nay,Không,')).toBe('1 1 2');
});

it('a plain count is of what fails', async () => {
  expect(await of({ count: 'cases', where: { done: false } }, 'a,,Không,', 'b,,x,', 'c,,,')).toBe('1 1 2');
  expect(await of({ distinct: { dataset: 'cases', column: 'year' } }, 'a,2019,,', 'b,2020,,')).toBe('2 2 2');
});

it('of a checklist what is refused fails, and what nobody proves may', async () => {
  const catalog = await load(checklist);
  expect(failures(await outcome(catalog, list('a,x,1', 'b,Không,')))).toBe('1 1 1');
  expect(failures(await outcome(catalog, list('b,Không,')))).toBe('1 1 2');
  expect(failures(await outcome(catalog, list('a,x,1', 'b,x,2')))).toBe('0 0 0');
});

it('amounts and relations do not tell how many fail', async () => {
  const sum = { sum: { dataset: 'cases', column: 'weight' } };
  const rows = ['a,2020,x,3', 'b,2020,Không,5'];
  expect(await of(sum, ...rows)).toBeNull();
  expect(await of({ mean: { dataset: 'cases', column: 'weight' } }, ...rows)).toBeNull();
  expect(await of({ ratio: { ...sum, numerator: { done: true } } }, ...rows)).toBeNull();
  expect(
    await of({ ratio: { of: { count: 'cases', where: { done: true } }, per: sum } }, ...rows),
  ).toBeNull();
});
