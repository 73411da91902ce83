import { describe, expect, it } from 'vitest';
import { joinsIn } from '../../src/catalog/asks.js';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Join } from '../../src/language/condition/tree.js';
import type { Outcome } from '../../src/measure/measured.js';
import { programmer } from '../../src/measure/program.js';
import { said } from './drawn.js';
import {
  catalogOf,
  counted,
  indicators,
  inputOf,
  outcomesBy,
  type Spec,
  titled,
  VOCABULARY,
  YEAR,
} from './world.js';

const table = (dataset: string, kind: string, rest: Spec = {}): Spec => ({
  dataset,
  title: titled(dataset),
  kind,
  key: { columns: ['id'], repeated: 'replace' },
  columns: {
    id: { type: 'id', required: true, title: titled(`${dataset} id`) },
    ref: { type: 'id', title: titled(`${dataset} ref`) },
    ok: { type: 'boolean', title: titled(`${dataset} ok`) },
  },
  ...rest,
});

const file = (dataset: string, ...rows: string[]) =>
  inputOf(
    `${dataset}.csv`,
    [['id', 'ref', 'ok'].map((name) => `${dataset} ${name}`).join(','), ...rows, ''].join('\n'),
  );

/** The share of records of `a` that a join finds in `b`, as `n of m within lowest..highest`. */
async function share(
  kind: string,
  asked: readonly string[],
  listed: readonly string[],
  where: Spec = { ok: true },
  numerator = (join: Spec): Spec => ({ ref: join }),
): Promise<string> {
  const join = { in: { dataset: 'b', column: 'id', where } };
  const catalog = await catalogOf(
    VOCABULARY,
    table('a', 'event'),
    table('b', kind),
    table('c', 'event'),
    ...indicators({ measure: { ratio: { count: 'a', numerator: numerator(join) } } }),
  );
  const files = [file('a', ...asked), file('b', ...listed), file('c', 'k1,,x', 'k2,,Không')];
  const [found] = await outcomesBy(catalog, files);
  return said({ outcome: found as Outcome, verdict: '' }).trim();
}

const ASKED = ['1,p,', '2,q,', '3,r,'];

describe('a join', () => {
  it('knows of events what has not happened, and of a reference list only what it lists', async () => {
    expect(await share('event', ASKED, ['p,,x', 'q,,Không'])).toBe('1 of 3');
    expect(await share('reference', ASKED, ['p,,x', 'q,,Không'])).toBe('1 of 2 within 1/3..2/3');
  });

  it('is no where nothing is asked of it, and unknown where that cannot be read', async () => {
    expect(await share('event', ['1,p,', '2,,'], ['p,,x'])).toBe('1 of 2');
    expect(await share('event', ['1,p,', '2,\uFFFD,'], ['p,,x'])).toBe('1 of 1 within 1/2..1');
  });

  it('is unknown for a value whose only row may be wanted, and known where another is', async () => {
    expect(await share('event', ASKED, ['p,,x', 'q,,lạ', 'r,,Không'])).toBe('1 of 2 within 1/3..2/3');
    const twice = { ref: 'p' };
    expect(await share('event', ASKED, ['p,p,x', 'q,\uFFFD,x'], twice)).toBe('1 of 2 within 1/3..2/3');
  });

  it('may find one value more for each row of which the value cannot be read', async () => {
    // The lost key may be that of q or of r, but not of both; and p may be a record that it replaces.
    expect(await share('event', ASKED, ['p,,x', '\uFFFD,,x'])).toBe('1 of 3 within 0..1');
    expect(await share('event', [...ASKED, '4,r,'], ['p,,x', 'p'])).toBe('1 of 4 within 0..1');
  });

  it('leaves alone what does not hang on it', async () => {
    const either = (join: Spec): Spec => ({ any: [{ id: ['1', '2', '3'] }, { ref: join }] });
    expect(await share('event', ASKED, ['p,,x', '\uFFFD,,x'], { ok: true }, either)).toBe('3 of 3');
  });

  it('answers the opposite where it stands in a not', async () => {
    const unlisted = (join: Spec): Spec => ({ not: { ref: join } });
    expect(await share('event', ASKED, ['p,,x'], { ok: true }, unlisted)).toBe('2 of 3');
    expect(await share('reference', ASKED, ['p,,x'], { ok: true }, unlisted)).toBe('0 of 1 within 0..2/3');
  });

  it('asks through another join', async () => {
    const where = { ref: { in: { dataset: 'c', column: 'id', where: { ok: true } } } };
    expect(await share('event', ASKED, ['p,k1,', 'q,k2,', 'r,k3,'], where)).toBe('1 of 3');
    const inNot = { not: { ref: { in: { dataset: 'c', column: 'id' } } } };
    expect(await share('event', ASKED, ['p,k1,', 'q,k2,', 'r,k3,'], inNot)).toBe('1 of 3');
  });
});

it('finds every join, the innermost first', () => {
  const inner = { dataset: 'c', column: 'id', where: { ok: true } };
  const outer = { dataset: 'b', column: 'id', where: { any: [{ not: { ref: { in: inner } } }] } };
  const when = parseCondition({ not: { ref: { in: outer } } });
  const found = joinsIn({ parts: [], checks: [{ dataset: 'a', when }] });
  expect(found.map(({ dataset, column, of }) => [dataset, column, of])).toEqual([
    ['c', 'ref', 'id'],
    ['b', 'ref', 'id'],
  ]);
});

it('throws where a join is asked that has not been counted, or a part', async () => {
  const measure = { count: 'a', where: { ref: { in: { dataset: 'b', column: 'id' } } } };
  const catalog = await catalogOf(
    VOCABULARY,
    table('a', 'event'),
    table('b', 'event'),
    ...indicators({ measure }, { measure: { count: 'b' } }),
  );
  const { counted: result } = await counted(catalog, [file('b', 'p,,')]);
  const [asking, plain] = catalog.indicators.map(({ parts }) => parts?.of);
  if (!asking || !plain) throw new Error('no measure');
  expect(() => result.total(asking)).toThrow('not counted');
  expect(() => result.groups(asking)).toThrow('not counted');
  expect(result.total(plain).state).toEqual([0, 1, 0, 0, 0, 0, 0]);
  const dataset = catalog.datasets.get('a');
  const answers = (join: Join): never => {
    throw new TypeError(`a join that has not been counted: ${join.dataset}`);
  };
  const program = programmer(dataset as NonNullable<typeof dataset>, { timeframe: YEAR, answers });
  expect(() => program(asking.where)).toThrow('a join that has not been counted: b');
});

describe('a list that must name every office', () => {
  const AGENCIES: Spec = {
    agencies: 'test',
    levels: { province: titled('Tỉnh'), district: titled('Huyện') },
    list: ['mot', 'hai', 'ba', 'tu'].map((id, i) => ({
      id,
      name: `Sở ${id}`,
      level: i < 3 ? 'province' : 'district',
    })),
  };
  const LIST: Spec = {
    dataset: 'list',
    title: titled('list'),
    kind: 'snapshot',
    names_all: { column: 'office', levels: ['province'] },
    columns: {
      office: { type: 'agency', required: true, title: titled('Cơ quan') },
      ok: { type: 'boolean', title: titled('Đạt') },
      tier: { type: 'level', title: titled('Cấp'), falls_back_on: { level_of: 'office' } },
    },
  };
  const found = async (measure: Spec, ...rows: string[]): Promise<string> => {
    const catalog = await catalogOf(VOCABULARY, AGENCIES, LIST, ...indicators({ measure }));
    const [one] = await outcomesBy(catalog, [inputOf('list.csv', ['Cơ quan,Đạt', ...rows, ''].join('\n'))]);
    return said({ outcome: one as Outcome, verdict: '' }).trim();
  };
  const ratio = (where: Spec = {}): Spec => ({ ratio: { count: 'list', where, numerator: { ok: true } } });

  it('lacks those that it does not name, of the levels that it must', async () => {
    expect(await found(ratio(), 'Sở mot,x', 'Sở hai,Không', 'Sở ba,x')).toBe('2 of 3');
    expect(await found(ratio(), 'Sở mot,x', 'Sở tu,x')).toBe('2 of 2 within 1/2..1');
  });

  it('lacks an office for each value for which it must name it', async () => {
    const values = { mail: titled('Thư'), desk: titled('Một cửa'), portal: titled('Cổng') };
    const systems: Spec = {
      ...LIST,
      names_all: { column: 'office', levels: ['province'], each: 'system' },
      columns: { ...(LIST.columns as Spec), system: { type: 'enum', title: titled('Hệ thống'), values } },
    };
    const shown = async (system: string, ...rows: string[]): Promise<string> => {
      const where = { system, tier: 'province' };
      const measure = system === 'portal' ? { count: 'list', where } : ratio(where);
      const catalog = await catalogOf(VOCABULARY, AGENCIES, systems, ...indicators({ measure }));
      const file = inputOf('list.csv', ['Cơ quan,Hệ thống,Đạt', ...rows, ''].join('\n'));
      return said({ outcome: (await outcomesBy(catalog, [file]))[0] as Outcome, verdict: '' }).trim();
    };
    const rows = ['Sở mot,Thư,x', 'Sở hai,Thư,x', 'Sở ba,Thư,x', 'Sở hai,Một cửa,x'];
    expect(await shown('mail', ...rows)).toBe('3 of 3');
    expect(await shown('desk', ...rows)).toBe('1 of 1 within 1/3..1');
    expect(await shown('portal', ...rows)).toBe('0 of -');
    // What cannot be read may be about a system of which nothing else is said.
    expect(await shown('portal', ...rows, 'Sở ba,??,x')).toBe('0 of - within 0..4');
  });

  it('knows of one that is lacking its office and what follows from it', async () => {
    expect(await found(ratio({ office: 'ba' }), 'Sở mot,x', 'Sở hai,x')).toBe('0 of 0 within 0..1');
    expect(await found(ratio({ office: ['mot', 'hai'] }), 'Sở mot,x', 'Sở hai,x')).toBe('2 of 2');
    expect(await found(ratio({ tier: 'district' }), 'Sở tu,x')).toBe('1 of 1');
    expect(await found(ratio({ tier: 'province' }), 'Sở mot,x', 'Sở hai,x')).toBe('2 of 2 within 2/3..1');
  });
});
