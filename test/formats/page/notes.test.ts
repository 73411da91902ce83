import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/formats/page/areas.js';
import { shownStateCounts } from '../../../src/formats/page/assignments.js';
import { beside } from '../../../src/formats/page/beside.js';
import { files } from '../../../src/formats/page/files.js';
import { groupsInOrder } from '../../../src/formats/page/groups.js';
import { scoredRow } from '../../../src/formats/page/measures.js';
import { notes } from '../../../src/formats/page/notes.js';
import { owners } from '../../../src/formats/page/owners.js';
import { preamble } from '../../../src/formats/page/preamble.js';
import { rejects } from '../../../src/formats/page/rejects.js';
import { interpreted } from '../../../src/formats/page/threshold.js';
import { shownTotals, totalsSection } from '../../../src/formats/page/totals.js';
import { exactValue, shownValue } from '../../../src/formats/page/value.js';
import type { Report, ReportIndicator, ReportOwner } from '../../../src/report/schema.js';
import { same } from '../../../src/text/words.js';
import { empty, indicator, score, totals } from '../sample-indicators.js';
import { sample } from '../sample-report.js';

const readInto: ReportOwner = {
  agencies: [{ id: 'x', title: same('X') }],
  basis: 'interpreted',
  with: [],
};
const [file] = sample.files as [Report['files'][number]];
const items = (sections: readonly { heading: string; items: readonly unknown[] }[], heading: string) =>
  sections.find((one) => one.heading === heading)?.items;

describe('the notes', () => {
  it('have missing evidence, what is counted and the notices', () => {
    const report = {
      ...sample,
      indicators: [
        indicator({
          evidence: [
            { id: 'a', title: same('A'), state: 'missing', owner: null },
            { id: 'b', title: same('B'), state: 'refused', owner: null },
          ],
        }),
        indicator({ code: '3.9' }),
        indicator({ code: '4.1', population: null }),
      ],
    };
    const sections = notes(report, 'vi');
    expect(items(sections, 'Minh chứng còn thiếu')).toEqual([
      { text: '3.4.1: Hồ sơ cấp tỉnh giải quyết đúng hạn', below: ['A (chưa có)', 'B (không đạt)'] },
    ]);
    expect(items(sections, 'Phạm vi tính (mẫu số)')).toEqual([
      { text: '3.4.1, 3.9: hồ sơ cấp tỉnh có hạn trong kỳ', below: [] },
      { text: 'G.3, M.3: thứ hạng trong các tỉnh', below: [] },
    ]);
    expect(items(sections, 'Lưu ý')).toEqual([
      { text: 'hạn trả trước ngày tiếp nhận: 1.200', below: [] },
      { text: 'data/trong.csv: không có bản ghi nào', below: [] },
    ]);
    const bare = {
      ...report,
      indicators: [indicator({ population: null })],
      goals: [],
      monitored: [],
      notices: [],
    };
    expect(notes(bare, 'en').map(({ heading }) => heading)).toEqual([
      'Data files',
      'Rejected rows: 5',
      'Cells that could not be read: 12',
      'Totals (provisional points)',
    ]);
  });
});

describe('the files', () => {
  const dropped = { ...file.dropped, header: 0, total: 0 };
  const shown = (more: Partial<typeof file>) =>
    files({ ...sample, files: [{ ...file, ...more }] }, 'en')[0]?.items;

  it('say where every row went, and no more than there is', () => {
    expect(shown({})).toEqual([
      {
        text: 'data/dossiers.csv · dossiers',
        below: [
          '5,009 rows = 5,002 records + 5 rejected + 2 dropped (1 header, 1 totals); 2 of the records replaced by newer ones; 12 unread cells',
        ],
      },
    ]);
    expect(shown({ rows: 1, records: 1, rejected: 0, dropped, replaced: 0, unread: 0 })).toEqual([
      { text: 'data/dossiers.csv · dossiers', below: ['1 rows = 1 records + 0 rejected + 0 dropped'] },
    ]);
    expect(
      shown({ dropped: { ...dropped, title: 2, numbering: 1, blank: 1, repeated_header: 1 } })?.[0]?.below[0],
    ).toContain('5 dropped (2 table title, 1 repeated header, 1 column numbers, 1 blank); ');
  });
});

describe('the rejected rows', () => {
  it('have three of each reason, with column where there is one, and how many more there are', () => {
    const [sample_] = sample.rejects.samples as [Report['rejects']['samples'][number]];
    const own = (code: string, line: number, column: string | null = null) => ({
      ...sample_,
      line,
      column,
      reason: { code, vi: `lý do ${code}`, en: `why ${code}` },
    });
    const reason = (code: string, count: number) => ({ code, vi: `${code} vi`, en: `${code} en`, count });
    const report = {
      ...sample,
      rejects: {
        count: 1010,
        by_reason: [reason('a', 1003), reason('b', 4), reason('c', 2), reason('d', 1)],
        samples: [
          ...[1, 2, 3, 4].map((line) => own('a', line)),
          own('b', 5, 'code'),
          own('c', 6),
          own('c', 7),
        ],
      },
    };
    expect(rejects(report, 'vi')).toMatchObject([{ heading: 'Dòng bị loại: 1.010' }]);
    expect(rejects(report, 'en')[0]?.items).toEqual([
      {
        text: 'a en: 1,003',
        below: [...[1, 2, 3].map((line) => `data/dossiers.csv, line ${line}: why a`), '… and 1,000 more'],
      },
      { text: 'b en: 4', below: ['data/dossiers.csv, line 5, column code: why b', '… and 3 more'] },
      { text: 'c en: 2', below: ['data/dossiers.csv, line 6: why c', 'data/dossiers.csv, line 7: why c'] },
      { text: 'd en: 1', below: [] },
    ]);
  });
});

describe('the preamble', () => {
  it('has a line for everything that was asked', () => {
    const asked = { ...sample, by: 'level' as const, only: ['3.4', '3.5'], suppressed_below: 1000 };
    expect(preamble(asked, 'en').lines.slice(1)).toEqual([
      'Period: 2020-01-01 – 2020-12-31 · As of: 2020-12-31 (the end of the period)',
      'Source: Plan of 2020',
      'Definitions: quang-nam-2020 · sha256 abc123abc123',
      'Scale (provisional): points of 1 area by Decision 2948/QĐ-BNV of 2017; those of 2 criteria, 6 indicators: split evenly (provisional)',
      'Grouped by: level',
      'Only the codes: 3.4, 3.5',
      'Groups of fewer than 1,000 are hidden',
      '* The plan says it in words only; the number is how the definitions read them.',
    ]);
  });

  it('and none for what was not', () => {
    const splits = { areas: 0, criteria: 0, indicators: 0 };
    const scale = sample.scale && { ...sample.scale, provisional: false, splits };
    const bare = {
      ...sample,
      by: null,
      suppressed_below: null,
      scale,
      indicators: [indicator()],
      totals: totals(),
    };
    expect(preamble(bare, 'vi').lines.slice(1)).toEqual([
      'Kỳ: 01/01/2020 – 31/12/2020 · Thời điểm chốt: 31/12/2020 (ngày cuối kỳ)',
      'Căn cứ: Kế hoạch năm 2020',
      'Bộ định nghĩa: quang-nam-2020 · sha256 abc123abc123',
      'Thang điểm: Quyết định số 2948/QĐ-BNV năm 2017',
    ]);
    expect(preamble({ ...bare, scale: null, indicators: [] }, 'vi').lines[0]).toMatch(/^Kỳ: /);
    expect(interpreted([{ threshold: null }, indicator()], 'en')).toEqual([]);
  });
});

describe('groups', () => {
  const group = (key: string, value: string | null, more: object = {}) => ({
    key,
    title: same(key),
    agency: null,
    verdict: 'fail' as const,
    ...{ numerator: value, denominator: value && '10', value, lowest: value, highest: value },
    ...more,
  });
  const keys = (groups: ReturnType<typeof group>[], by: Report['by'], given: Partial<ReportIndicator> = {}) =>
    groupsInOrder(indicator({ groups, ...given }), by).map(({ key }) => key);
  const five = [group('c', '3'), group('', '9'), group('a', null), group('b', '1'), group('d', '2')];

  it('the worst first, as the threshold sees it, and those without a value last', () => {
    expect(keys(five, 'agency')).toEqual(['b', 'd', 'c', '', 'a']);
    for (const op of ['at_most', 'less_than'] as const) {
      expect(keys(five, 'agency', { threshold: { op, value: '1', basis: 'stated' } })).toEqual([
        '',
        'c',
        'd',
        'b',
        'a',
      ]);
    }
    for (const op of ['at_least', 'more_than'] as const) {
      expect(keys(five, 'level', { threshold: { op, value: '1', basis: 'stated' } })).toEqual([
        'b',
        'd',
        'c',
        '',
        'a',
      ]);
    }
    const third = [
      group('x', '0.333333333333', { numerator: '1', denominator: '3' }),
      group('y', '0.333333333333', { numerator: '33', denominator: '100' }),
    ];
    expect(keys(third, 'agency')).toEqual(['y', 'x']);
  });

  it('months as time goes, those without last', () => {
    expect(keys(five, 'month')).toEqual(['a', 'b', 'c', 'd', '']);
    expect(keys([...five].reverse(), 'month')).toEqual(['a', 'b', 'c', 'd', '']);
  });
});

describe('the areas', () => {
  it('have the criteria of their own, and say how many groups more there are, faintly', () => {
    const groups = ['a', 'b', 'c'].map((key, i) => ({
      key,
      title: same(key === 'c' ? '' : key),
      agency: null,
      verdict: 'fail' as const,
      ...{ numerator: String(i), denominator: '10', value: String(i / 10), lowest: '0', highest: '1' },
    }));
    const area = (code: string) => ({ code, title: same(`area ${code}`), basis: null, totals: totals() });
    const report: Report = {
      ...sample,
      scale: null,
      areas: [area('3'), area('4'), area('5')],
      criteria: [
        { code: '3.4', area: '3', title: same('criterion'), basis: null, totals: totals() },
        { code: '4.1', area: '4', title: same('other'), basis: null, totals: totals() },
      ],
      indicators: [indicator({ groups }), indicator({ code: '4.1.1', criterion: '4.1', area: '4' })],
    };
    const shown = (most: number) =>
      areas(report, 'en', most).map(({ heading, lines, sheet }) => [
        heading,
        lines,
        sheet?.rows.map(({ cells, below }) => [cells.code ?? '', cells.title ?? '', below]) ?? null,
      ]);
    expect(shown(2)).toEqual([
      [
        '3. area 3',
        [],
        [
          ['3.4', 'criterion', false],
          ['3.4.1', 'Provincial dossiers resolved on time', false],
          ['', 'a', true],
          ['', 'b', true],
          ['', '… and 1 more', true],
        ],
      ],
      [
        '4. area 4',
        [],
        [
          ['4.1', 'other', false],
          ['4.1.1', 'Provincial dossiers resolved on time', false],
        ],
      ],
      ['5. area 5', [], null],
    ]);
    expect(areas(report, 'en', 2)[0]?.sheet?.rows.at(-1)?.tones).toEqual({ title: 'faint' });
    expect(areas(report, 'en', 3)[0]?.sheet?.rows.at(-1)?.cells.title).toBe('c');
    const counted = { ...report, areas: [{ ...area('3'), totals: totals({ pass: 2 }) }] };
    expect(areas(counted, 'en', 3)[0]?.lines).toEqual(['2 pass']);
  });

  it('points have a range where they hang on what is unknown', () => {
    const aside = (verdict: ReportIndicator['verdict'], earned: string | null) =>
      scoredRow(indicator({ verdict, score: score(earned, '2', '0', '1') }), sample.scale, 'en').asides
        ?.score;
    expect([
      aside('fail', '1'),
      aside('undecided', null),
      aside('undecided', '1'),
      aside('no-data', null),
    ]).toEqual(['0.00–1.00', '0.00–1.00', '0.00–1.00', '']);
  });
});

describe('goals', () => {
  it('have counts where one of them has', () => {
    const goal = sample.goals[0] as Report['goals'][number];
    const fields = (...all: Report['goals']) =>
      beside({ ...sample, goals: all, monitored: [] }, 'en')[0]?.sheet?.fields;
    expect(fields(goal)).not.toContain('counts');
    expect(fields(goal, { ...goal, numerator: '1', denominator: '2' })).toContain('counts');
  });
});

describe('offices', () => {
  const [owner] = sample.owners as [Report['owners'][number]];
  const byOwner: Report = { ...sample, by: 'owner' };

  it('have the codes and the assignments of their own, and nothing of what they have not', () => {
    expect(owners(sample, 'en')).toEqual([]);
    const given = (...ids: string[]) => owner.assignments.filter(({ id }) => ids.includes(id));
    const few = {
      ...owner,
      codes: ['3.4.1', '3.4.2'],
      with: ['3.5', '4.1'],
      assignments: given('III.2', 'III.4'),
    };
    const all = sample.indicators.map((one) => ({
      ...one,
      verdict: 'fail' as const,
      owner: one.code === '3.4.2' ? readInto : one.owner,
    }));
    expect(
      owners({ ...byOwner, owners: [few], indicators: all }, 'en')[0]?.items.map((one) => one.text),
    ).toEqual([
      '✗ fail: 3.4.1, 3.4.2†',
      'Takes part in: 3.5, 4.1',
      '! late (1): III.2 (3/5 done, 1 late, 1 unknown)',
      '✓ done (1): III.4',
    ]);
    const done = few.assignments.map((one) => ({ ...one, state: 'done' as const }));
    const [section] = owners({ ...byOwner, owners: [{ ...few, assignments: done, with: [] }] }, 'en');
    expect(section?.items.map((one) => one.text).slice(-2)).toEqual([
      expect.stringMatching(/^– no data: 3\.4\.2$/),
      '✓ done (2): III.2; III.4',
    ]);
    expect(shownStateCounts(sample.assignments.slice(0, 2), 'en')).toBe('1 late · 1 open');
  });
});

describe('totals', () => {
  it('without a score have a dash, and without a scale no points at all', () => {
    const some = totals({ possible: '5', highest: '5', fail: 2 });
    expect(shownTotals(some, sample.scale, 'en')).toBe('–/5 provisional points (0–5) · 2 fail');
    expect(shownTotals(some, null, 'en')).toBe('2 fail');
    const texts = (report: Report) =>
      totalsSection(report, 'en').flatMap((one) => [one.heading, ...one.items.map(({ text }) => text)]);
    expect(texts({ ...sample, scale: null, totals: some, assignments: [] })).toEqual([
      'Totals',
      'Figures: 3 from records · 2 declared',
      'Verdicts: 2 fail',
    ]);
    expect(texts({ ...sample, totals: totals({ possible: '5', highest: '5' }), assignments: [] })).toEqual([
      'Totals (provisional points)',
      'Earned: –',
      'Possible among what was measured: 0',
      'Possible in all: 5',
      'Lowest – highest once all data are in: 0 – 5',
      'Figures: 3 from records (5 provisional points) · 2 declared (1.5 provisional points)',
    ]);
  });

  it('name all the offices of what is late', () => {
    const late = sample.assignments[1] as Report['assignments'][number];
    const two = { ...late, agencies: [...late.agencies, { id: 'x', title: same('X') }] };
    expect(totalsSection({ ...sample, assignments: [two] }, 'en')[0]?.items.at(-1)?.below).toEqual([
      'III.2 (Office of the People’s Committee; X): “ban hành văn bản”',
    ]);
  });

  it('name the offices that are late, the first five of them, where it is given to a group', () => {
    const late = sample.assignments[1] as Report['assignments'][number];
    const below = (many: number, to = late.agencies) => {
      const offices = Array.from({ length: many }, (_, i) => ({
        ...{ id: `o${i}`, title: same(`O${i}`), state: 'late' as const },
        tasks: { total: 4, done: 1, late: i, unknown: 0 },
      }));
      const [line] =
        totalsSection({ ...sample, assignments: [{ ...late, agencies: to, offices }] }, 'en')[0]?.items.at(-1)
          ?.below ?? [];
      return line?.replace(': “ban hành văn bản”', '');
    };
    const group = [{ id: 'all', title: same('All') }];
    expect(below(3, group)).toBe('III.2 (All; late: O1 (1), O2 (2))');
    expect(below(8, group)).toBe('III.2 (All; late: O1 (1), O2 (2), O3 (3), O4 (4), O5 (5), and 2 more)');
    expect(below(2, [{ id: 'o1', title: same('O1') }])).toBe('III.2 (O1)');
    expect(below(1, group)).toBe('III.2 (All)');
  });
});

describe('values', () => {
  it('rest on their parts where both are there', () => {
    const value = (numerator: string | null, denominator: string | null) =>
      exactValue(indicator({ numerator, denominator, value: '0.333333333333' }))?.toFraction();
    expect(value('1', '3')).toBe('1/3');
    expect([value('1', null), value(null, '3'), value('1', '0')]).toEqual(
      Array(3).fill('333333333333/1000000000000'),
    );
    expect(exactValue(indicator({ ...empty }))).toBeNull();
  });

  it('lose their zeros only as amounts', () => {
    const shown = (unit: 'number' | 'percent', denominator: string | null) =>
      shownValue(indicator({ unit, numerator: '3', denominator, value: '3', threshold: null }), 'en');
    expect([
      shown('number', null),
      shown('number', '1'),
      shown('percent', null),
      shown('percent', '1'),
    ]).toEqual(['3', '3.00', '300.00 %', '300.00 %']);
  });
});
