import { describe, expect, it } from 'vitest';
import { codesOf, isWithin, measuredOf, readScale } from '../../src/catalog/model.js';
import { setOf, TITLE } from './folder.js';

const DATASET = `dataset: d\n${TITLE}\nkind: event\ncolumns: { code: { type: id, ${TITLE} }, day: { type: date, ${TITLE.replace('vi: a, en: b', 'vi: c, en: d')} } }\n`;
const AGENCIES = 'agencies: a\nlevels: { p: { vi: p, en: p } }\nlist: [{ id: so, name: Sở, level: p }]\n';
const GOALS = `goals:
  - { code: G.1, ${TITLE}, owner: { agency: so, basis: stated } }
  - code: G.2
    ${TITLE}
    area: "3"
    note: { vi: e, en: f }
    source: { line: 7, quote: q }
    measure: { count: d }
    threshold: { at_least: 2, basis: stated }
    when_empty: { vouched_by: { code: x } }
    otherwise: [{ title: { vi: g, en: h }, measure: { distinct: { dataset: d, column: day } } }]
    readings: [{ title: { vi: i, en: j }, measure: { count: d, where: { code: y } } }]
    examples: [{ name: { vi: hai, en: two }, d: "code\\nx\\ny\\n", expect: { value: 2 } }]
`;
const ASSIGNMENTS = `assignments:
  - { id: I.1, line: 3, quote: a, agencies: [so], serves: ["3"], note: { vi: n, en: m } }
  - { id: I.2, line: 4, quote: b, agencies: [so], serves: [] }
progress:
  - { dataset: d, assignment: code, done: { code: x }, late: { day: { empty: true } } }
`;

describe('what the plan says besides indicators', () => {
  const catalog = () =>
    setOf({
      'agencies.yaml': AGENCIES,
      'area.yaml': `code: "3"\n${TITLE}\n`,
      'c.yaml': `code: "3.1"\n${TITLE}\nsub_criteria: [{ code: "3.1.1", ${TITLE} }]\n`,
      'd.yaml': DATASET,
      'goals.yaml': GOALS,
      'more.yaml': `goals: [{ code: G.3, ${TITLE} }]\n`,
      'monitored.yaml': `monitored: [{ code: M.10, ${TITLE}, area: "3" }, { code: M.2, ${TITLE} }]\n`,
      'assignments.yaml': ASSIGNMENTS,
      'coverage.yaml':
        'coverage: [{ section: I, from: 1, to: 2 }]\nnot_cited: [{ line: 1, reason: { vi: a, en: b } }]\n',
    });

  it('goals, like indicators, each of an area or of the whole', async () => {
    const { goals, indicators, areas } = await catalog();
    expect(goals).toMatchObject([
      {
        code: 'G.1',
        area: undefined,
        owner: { agencies: ['so'], basis: 'stated', with: [] },
        isJudged: false,
        threshold: null,
        vouchedBy: null,
        otherwise: [],
        readings: [],
      },
      {
        ...{
          code: 'G.2',
          area: '3',
          owner: undefined,
          isJudged: true,
          vouchedBy: { kind: 'in', values: ['x'] },
        },
        ...{ note: { en: 'f' }, source: { line: 7, quote: 'q' }, measure: { count: 'd' } },
        ...{ parts: { form: 'amount' }, threshold: { op: 'at_least', basis: 'stated' } },
        otherwise: [{ title: { en: 'h' }, parts: { form: 'amount' } }],
        readings: [{ title: { en: 'j' }, measure: { count: 'd' } }],
        examples: [{ name: { vi: 'hai', en: 'two' } }],
      },
      { code: 'G.3' },
    ]);
    expect(goals[0]?.examples).toEqual([]);
    expect(goals.map(({ at }) => at(['title']).line)).toEqual([2, 4, 1]);
    expect(goals[1]?.at(['threshold', 'basis']).line).toBe(9);
    expect(goals[1]?.ownerAt([]).line).toBe(3);
    expect(goals[0]?.ownerAt([]).column).toBe(goals[0]?.at(['owner']).column);
    const all = await catalog();
    expect(measuredOf(all).map(({ code }) => code)).toEqual(['3.1.1', 'G.1', 'G.2', 'G.3', 'M.2', 'M.10']);
    expect([...codesOf(all)]).toEqual(['3', '3.1', '3.1.1']);
    expect([areas.length, indicators.length]).toEqual([1, 1]);
  });

  it('what is monitored beside it, by its codes', async () => {
    const { monitored } = await catalog();
    expect(monitored).toMatchObject([
      { code: 'M.2', area: undefined },
      { code: 'M.10', area: '3' },
    ]);
    expect(monitored[1]?.at(['title']).column).toBeLessThan(monitored[0]?.at(['title']).column ?? 0);
  });

  it('assignments, and what the data tell of them', async () => {
    const { assignments, progress } = await catalog();
    expect(assignments).toMatchObject([
      { id: 'I.1', line: 3, quote: 'a', agencies: ['so'], serves: ['3'], note: { en: 'm' } },
      { id: 'I.2', line: 4, quote: 'b', serves: [], note: undefined },
    ]);
    expect(assignments.map(({ at }) => at(['quote']).line)).toEqual([2, 3]);
    expect(progress).toEqual([
      {
        dataset: 'd',
        assignment: 'code',
        done: { kind: 'in', column: 'code', values: ['x'] },
        late: { kind: 'empty', column: 'day' },
      },
    ]);
  });

  it('lines that must be cited', async () => {
    const { coverage } = await catalog();
    expect(coverage).toMatchObject({ coverage: [{ section: 'I' }], not_cited: [{ line: 1 }] });
    expect(coverage?.at(['not_cited', 0]).line).toBe(2);
  });
});

it('a scale is the official one, without rules, unless it says otherwise', () => {
  const spec = { scale: 's', source: { vi: 'a', en: 'b' }, points: { '3': { points: 5 } } };
  const { scale, ...rest } = spec;
  expect(readScale(spec)).toEqual({ id: scale, ...rest, provisional: false, rules: {} });
  const more = { provisional: true, rules: { '3': 'proportional' as const } };
  expect(readScale({ ...spec, ...more })).toEqual({ id: scale, ...rest, ...more });
});

it('a code is within what it is or stands below', () => {
  expect(['3', '3.4', '3.4.1', '3.40', '33', '4'].filter((code) => isWithin(code, '3'))).toEqual([
    '3',
    '3.4',
    '3.4.1',
    '3.40',
  ]);
  expect(['3', '3.4', '3.4.1', '3.40'].filter((code) => isWithin(code, '3.4'))).toEqual(['3.4', '3.4.1']);
});
