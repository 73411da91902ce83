import { describe, expect, it } from 'vitest';
import { exact } from '../../src/values/exact.js';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, FINDINGS, lines, only } from './ask.js';

/** So many of so many are handled, but for a share that no 12 digits hold. */
const MANY = 3_000_000_000_001;

const counts = (good: string, all: string) => lines('Tốt,Tất cả', `${good},${all}`);
const COUNTS: Spec = {
  dataset: 'counts',
  title: titled('Số liệu'),
  kind: 'snapshot',
  columns: {
    good: { type: 'integer', required: 'header', title: titled('Tốt') },
    all: { type: 'integer', required: 'header', title: titled('Tất cả') },
  },
};
const ratio = (threshold: Spec): Spec => ({
  measure: {
    ratio: {
      of: { sum: { dataset: 'counts', column: 'good' } },
      per: { sum: { dataset: 'counts', column: 'all' } },
    },
  },
  threshold: { basis: 'stated', ...threshold },
});
const SCALE: Spec = {
  scale: 'test',
  source: titled('tự đặt'),
  points: { '1': { points: 10 }, '1.1': { points: 3 }, '1.2': { points: 7 } },
};

const asked = async (threshold: Spec, good: number, all = MANY) =>
  ask(await defined([ratio(threshold), {}], COUNTS, FINDINGS, SCALE), {
    'counts.csv': counts(String(good), String(all)),
  });

describe('what JSON says in decimals stands on its own side', () => {
  it('of the threshold: a value, and the ends of what it may be', async () => {
    const { value, lowest, highest, verdict } = only(await asked({ at_least: '100 %' }, MANY - 1));
    expect(verdict).toBe('fail');
    for (const end of [value, lowest, highest]) {
      expect(exact(end as string).lt(1)).toBe(true);
      expect(end).toMatch(/^0\.9{12}\d+$/);
    }
    const above = only(await asked({ at_most: 0 }, 1));
    expect([above.verdict, exact(above.value as string).gt(0)]).toEqual(['fail', true]);
  });

  it('of all and of nothing: points, and totals of points', async () => {
    const report = await asked({ at_least: '100 %' }, MANY - 1);
    const { earned, possible, lowest, highest } = only(report).score;
    for (const points of [earned, lowest, highest]) expect(exact(points as string).lt(possible)).toBe(true);
    const criterion = report.criteria[0]?.totals;
    expect([criterion?.earned, criterion?.possible]).toEqual([earned, '3']);
    expect(exact(criterion?.earned ?? '3').lt(3)).toBe(true);
    const little = only(await asked({ at_least: '100 %' }, 1)).score;
    expect(exact(little.earned as string).gt(0)).toBe(true);
  });

  it('all of points that no decimal holds are all', async () => {
    const scale = { ...SCALE, provisional: true, points: { '1': { points: 10 } } };
    const thirds = await defined([ratio({ at_least: '50 %' }), {}, {}], COUNTS, FINDINGS, scale);
    const { earned, possible } = only(await ask(thirds, { 'counts.csv': counts('2', '2') })).score;
    expect([earned, possible]).toEqual(['3.333333333333', '3.333333333333']);
  });

  it('else it has 12 digits, half up, and no more', async () => {
    expect(only(await asked({ at_least: '50 %' }, 2, 3)).value).toBe('0.666666666667');
  });
});
