import { describe, expect, it } from 'vitest';
import { runExamples } from '../../src/run/examples.js';
import { type Spec, titled } from '../measure/world.js';
import { defined, EVERY_OFFICE, FINDINGS, HANDLED, lines } from './ask.js';

const HEADER = 'code,found,handled';
const TWO = { findings: lines(HEADER, 'a1,05/03/2020,true', 'a2,06/03/2020,false') };
const run = async (example: Spec, leaf: Spec = HANDLED, ...others: readonly Spec[]) => {
  const catalog = await defined(
    [{ ...leaf, examples: [{ name: titled('so it is'), ...example }] }],
    ...(others.length > 0 ? [FINDINGS, ...others] : []),
  );
  return runExamples(catalog);
};
const said = async (...given: Parameters<typeof run>) =>
  (await run(...given)).problems.map(({ what }) => what.en);
const expected = async (example: Spec, expect: Spec, ...more: readonly Spec[]) =>
  said({ ...example, expect }, ...(more as [Spec?]));

describe('an example', () => {
  it('that comes true is no problem', async () => {
    const expect_ = {
      numerator: 1,
      denominator: '2',
      value: '50 %',
      lowest: 0.5,
      highest: '0.5',
      verdict: 'fail',
      share: 0.5,
    };
    expect(await run({ ...TWO, expect: expect_ })).toEqual({ run: 1, problems: [] });
  });

  it.each([
    [{ numerator: 2 }, 'numerator is 1, expected 2.'],
    [{ denominator: '3' }, 'denominator is 2, expected 3.'],
    [{ value: '51 %' }, 'value is 1/2, expected 51 %.'],
    [{ value: 'half' }, 'value is 1/2, expected half.'],
    [{ lowest: 0 }, 'lowest is 1/2, expected 0.'],
    [{ highest: 1 }, 'highest is 1/2, expected 1.'],
    [{ verdict: 'pass' }, 'verdict is fail, expected pass.'],
    [{ share: 1 }, 'share is 1/2, expected 1.'],
    [{ reason: 'no-records' }, 'reason is –, expected no-records.'],
  ])('that expects %j is told what came out', async (wrong, came) => {
    expect(await expected(TWO, wrong)).toEqual([`1.1, example “so it is”: ${came}`]);
  });

  it('says where it stands and what to do, once for each thing that is wrong', async () => {
    const { problems } = await run({ ...TWO, expect: { numerator: 2, denominator: 2, verdict: 'pass' } });
    expect(problems).toEqual([
      {
        place: expect.objectContaining({ file: expect.stringMatching(/\.yaml$/), line: expect.any(Number) }),
        what: {
          vi: '1.1, ví dụ “so it is”: numerator là 1, mong đợi 2.',
          en: '1.1, example “so it is”: numerator is 1, expected 2.',
        },
        hint: { vi: 'Sửa phép đo, hoặc sửa điều mong đợi.', en: 'Mend the measure, or what is expected.' },
      },
      expect.objectContaining({
        what: expect.objectContaining({ en: expect.stringContaining('verdict is fail') }),
      }),
    ]);
  });

  it('that expects what is no number is wrong, be the value nothing', async () => {
    const none = { findings: lines(HEADER, 'a1,05/03/2020,false') };
    expect(await expected(none, { value: 'none' })).toEqual([
      '1.1, example “so it is”: value is 0, expected none.',
    ]);
    expect(await expected(none, { value: 0 })).toEqual([]);
  });

  it('may say that a row vouches for nothing having been found', async () => {
    const clean = { findings: lines('code,found,clean', 'a1,05/03/2020,true') };
    expect(await expected(clean, { verdict: 'pass', reason: 'nothing-arose' })).toEqual([]);
  });

  it('may leave out keys', async () => {
    const keyless = { findings: lines('found,handled', '05/03/2020,true', '05/03/2020,true') };
    expect(await expected(keyless, { numerator: 2, verdict: 'pass' })).toEqual([]);
  });

  it('names the place of what is wrong', async () => {
    const placed = async (example: Spec) => {
      const catalog = await defined([
        {
          ...HANDLED,
          examples: [
            { name: titled('first'), ...TWO, expect: { numerator: 1 } },
            { name: titled('a'), ...example },
          ],
        },
      ]);
      const { problems } = await runExamples(catalog);
      const at = (name: string) => ({
        ...catalog.indicators[0]?.at(['examples', 1, name]),
        file: expect.anything(),
      });
      return { place: problems[0]?.place, at };
    };
    const wrong = await placed({ ...TWO, expect: { numerator: 2 } });
    expect(wrong.place).toEqual(wrong.at('expect'));
    const day = await placed({ ...TWO, as_of: '2020-02-31', expect: { numerator: 1 } });
    expect(day.place).toEqual(day.at('as_of'));
    const column = await placed({ findings: lines('code,odd', 'a,b'), expect: { numerator: 1 } });
    expect(column.place).toEqual(column.at('findings'));
    const row = await placed({ findings: lines(HEADER, 'a1,05/03/2020'), expect: { numerator: 1 } });
    expect(row.place).toEqual(row.at('findings'));
  });

  it('of nothing has a reason and no figures', async () => {
    const none = { findings: lines(HEADER, 'a1,05/03/2019,true') };
    expect(await expected(none, { reason: 'not-vouched', verdict: 'no-data' })).toEqual([]);
    expect(await expected({}, { reason: 'dataset-absent' })).toEqual([]);
    expect(await expected({}, { numerator: 0, denominator: 0, value: 0, lowest: 0, highest: 0 })).toEqual(
      ['numerator', 'denominator', 'value', 'lowest', 'highest'].map(
        (key) => `1.1, example “so it is”: ${key} is –, expected 0.`,
      ),
    );
  });

  it('is of the period and the day that it names, else of the whole year of the index', async () => {
    const rows = {
      findings: lines(HEADER, 'a1,05/03/2020,true', 'a2,06/05/2020,false', 'a3,05/03/2019,false'),
    };
    expect(await expected(rows, { denominator: 2 })).toEqual([]);
    expect(await expected({ ...rows, period: '2020-Q1' }, { denominator: 1 })).toEqual([]);
    const due: Spec = { measure: { count: 'findings', where: { found: { at_most: 'as_of' } } } };
    expect(await expected(rows, { numerator: 3 }, due)).toEqual([]);
    expect(await expected({ ...rows, as_of: '2020-04-01' }, { numerator: 2 }, due)).toEqual([]);
    expect(await expected({ ...rows, period: '2019' }, { numerator: 1 }, due)).toEqual([]);
  });

  it('of a day that is none, or a column that is none, is told so', async () => {
    const { problems } = await run({ ...TWO, as_of: '2020-02-31', expect: { numerator: 1 } });
    expect(problems.map(({ what }) => what)).toEqual([
      { vi: '`2020-02-31` không phải ngày.', en: '`2020-02-31` is not a date.' },
    ]);
    expect(problems[0]?.place).toBeDefined();
    const odd = await run({ findings: lines('code,odd', 'a,b'), expect: { numerator: 1 } });
    expect(odd.problems).toMatchObject([
      { place: { file: expect.any(String) }, what: { en: '`findings` has no column `odd`.' } },
    ]);
  });

  it('with rows that are none is told of the first alone', async () => {
    const short = { findings: lines(HEADER, 'a1,05/03/2020,true', 'a2', 'a3') };
    const problems = await expected(short, { numerator: 9 });
    expect(problems).toEqual([expect.stringMatching(/^Example “so it is”, line 3: /)]);
    const { problems: placed } = await run({ ...short, expect: { numerator: 1 } });
    expect(placed).toEqual([
      {
        place: expect.objectContaining({ line: expect.any(Number) }),
        what: { vi: expect.stringMatching(/^Ví dụ “so it is”, dòng 3: /), en: problems[0] },
      },
    ]);
  });

  it('may be about a word that cannot be read; where it does not come true, that is told first', async () => {
    const unread = { findings: lines(HEADER, 'a1,05/03/2020,true', 'a2,06/03/2020,có lẽ') };
    expect(await expected(unread, { verdict: 'undecided', lowest: 0.5, highest: 1 })).toEqual([]);
    const problems = await expected(unread, { verdict: 'pass' });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^Example “so it is”, line 3: /);
    expect(problems[1]).toBe('1.1, example “so it is”: verdict is undecided, expected pass.');
  });

  it('of goals is run too, and each is counted', async () => {
    const goal = { code: 'G', title: titled('Mục tiêu'), source: { line: 1, quote: 'trích' }, ...HANDLED };
    const catalog = await defined(
      [{ ...HANDLED, examples: [{ name: titled('a'), ...TWO, expect: { numerator: 1 } }] }, HANDLED],
      FINDINGS,
      {
        goals: [
          {
            ...goal,
            examples: [
              { name: titled('b'), ...TWO, expect: { numerator: 1 } },
              { name: titled('c'), ...TWO, expect: { numerator: 2 } },
            ],
          },
        ],
      },
    );
    const { run: count, problems } = await runExamples(catalog);
    expect(count).toBe(3);
    expect(problems.map(({ what }) => what.en)).toEqual(['G, example “c”: numerator is 1, expected 2.']);
  });

  it('holds lists to naming every office where it says so', async () => {
    const leaf: Spec = {
      measure: { ratio: { count: 'offices', numerator: { done: true } } },
      threshold: { at_least: '100 %', basis: 'stated' },
    };
    const one = { offices: lines('office,done', 'so-noi-vu,true') };
    expect(await said({ ...one, expect: { verdict: 'pass' } }, leaf, EVERY_OFFICE)).toEqual([]);
    expect(
      await said({ ...one, whole_lists: false, expect: { verdict: 'pass' } }, leaf, EVERY_OFFICE),
    ).toEqual([]);
    expect(
      await said(
        { ...one, whole_lists: true, expect: { verdict: 'undecided', lowest: 0.5 } },
        leaf,
        EVERY_OFFICE,
      ),
    ).toEqual([]);
  });
});
