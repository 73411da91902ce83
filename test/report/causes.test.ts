import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/catalog/model.js';
import { type Cause, setId } from '../../src/measure/cause.js';
import type { Present } from '../../src/measure/outcome.js';
import { showUnknown } from '../../src/report/causes.js';
import type { Spec } from '../measure/world.js';
import { defined, EVIDENCE, FINDINGS, HANDLED } from '../run/ask.js';

const checklist: Spec = {
  measure: {
    checklist: {
      dataset: 'evidence',
      items: [
        { id: 'plan', title: { vi: 'Kế hoạch', en: 'The plan' } },
        { id: 'report', title: { vi: 'Báo cáo', en: 'The report' } },
      ],
    },
  },
};
const catalog = await defined([HANDLED, checklist], FINDINGS, EVIDENCE);
const [indicator, listed] = catalog.indicators as [Indicator, Indicator];

const cause = (kind: Cause['kind'], column: string | null, word: string | null, code?: string): Cause => ({
  kind,
  dataset: 'findings',
  column,
  word,
  ...(code !== undefined && { code }),
});
const PRESENT: Present = {
  has: () => true,
  carries: () => true,
  lacking: () => [],
  hasRows: () => true,
};
const word = (text: string): Cause => cause('word', 'handled', text, 'bad-boolean');
const shown = (of: Indicator, ...sets: readonly (readonly [readonly Cause[], number])[]) =>
  showUnknown(new Map(sets.map(([causes, count]) => [setId(causes), count])), of, catalog, PRESENT);
const order = (...sets: Parameters<typeof shown> extends [Indicator, ...infer Rest] ? Rest : never) =>
  shown(indicator, ...sets).causes.map(({ word, records, left }) => [word, records, left]);
const said = (one: Cause, count = 1200, of = indicator) => {
  const [first] = shown(of, [[one], count]).causes;
  return [first?.vi, first?.en];
};

describe('what to mend first', () => {
  it('is what settles the most, and how much is open after it', () => {
    expect(order([[word('a')], 3], [[word('b')], 5], [[word('c')], 4])).toEqual([
      ['b', 5, 7],
      ['c', 4, 3],
      ['a', 3, 0],
    ]);
  });

  it('what is open by two causes is settled by neither alone', () => {
    expect(order([[word('a'), word('b')], 10], [[word('c')], 1])).toEqual([
      ['c', 1, 10],
      ['a', 10, 10],
      ['b', 10, 0],
    ]);
  });

  it('of those that settle as much, it is what stands in the way of the most', () => {
    expect(order([[word('a')], 2], [[word('b')], 2], [[word('b'), word('c')], 1])).toEqual([
      ['b', 3, 3],
      ['a', 2, 1],
      ['c', 1, 0],
    ]);
  });

  it('of those all alike, the order of code points, however they were met', () => {
    const alike = ['b', 'c', 'a', 'd'].map((text) => [[word(text)], 1] as const);
    expect(order(...alike).map(([text]) => text)).toEqual(['a', 'b', 'c', 'd']);
    expect(order(...alike.reverse()).map(([text]) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('what mending a cause settles counts for the next one', () => {
    expect(
      order([[word('a')], 5], [[word('a'), word('b')], 4], [[word('c')], 3], [[word('b'), word('d')], 9]),
    ).toEqual([
      ['a', 9, 16],
      ['b', 13, 12],
      ['d', 9, 3],
      ['c', 3, 0],
    ]);
  });

  it('what is left of several causes adds up to what it is the only cause of', () => {
    const sets = [
      [[word('a')], 10],
      [[word('a'), word('b')], 3],
      [[word('b')], 4],
      [[word('c')], 6],
    ] as const;
    expect(order(...sets).map(([text]) => text)).toEqual(['a', 'b', 'c']);
    expect(order(...[...sets].reverse()).map(([text]) => text)).toEqual(['a', 'b', 'c']);
  });

  it('records are counted once, twenty causes are named', () => {
    const many = Array.from(
      { length: 25 },
      (_, i) => [[word(String.fromCharCode(97 + i))], 100 - i] as const,
    );
    const { records, causes } = shown(indicator, ...many);
    expect(records).toBe(25 * 100 - 300);
    expect(causes).toHaveLength(20);
    expect(causes.at(-1)).toMatchObject({ word: 't', records: 81, left: 80 + 79 + 78 + 77 + 76 });
    expect(shown(indicator)).toEqual({ records: 0, causes: [] });
  });
});

describe('what is said of a cause', () => {
  it('names kind, dataset, column and word', () => {
    expect(shown(indicator, [[word('có lẽ')], 2])).toEqual({
      records: 2,
      causes: [
        {
          kind: 'word',
          dataset: 'findings',
          column: 'handled',
          word: 'có lẽ',
          records: 2,
          left: 0,
          vi: 'sửa `có lẽ` ở cột “Đã xử lý”: 2 bản ghi',
          en: 'mend `có lẽ` in “Đã xử lý”: 2 records',
        },
      ],
    });
  });

  it.each([
    [
      cause('word', 'handled', 'x', 'unknown-value'),
      'thêm `x` vào các giá trị của cột “Đã xử lý”: 1.200 bản ghi',
      'add `x` to the values of “Đã xử lý”: 1,200 records',
    ],
    [
      cause('word', 'office', 'Sở Lạ', 'unknown-agency'),
      'thêm cơ quan `Sở Lạ` vào danh mục: 1.200 bản ghi',
      'add the agency `Sở Lạ` to the dictionary: 1,200 records',
    ],
    [
      cause('column', 'office', null),
      'thêm cột “Cơ quan” vào tệp của Kiến nghị: 1.200 bản ghi',
      'add the column “Cơ quan” to the files of Kiến nghị: 1,200 records',
    ],
    [
      cause('blank', 'handled', null),
      'điền cột “Đã xử lý” của Kiến nghị: 1.200 ô trống',
      'fill in “Đã xử lý” of Kiến nghị: 1,200 empty cells',
    ],
    [
      cause('key', 'code', 'K9'),
      'thêm `K9` vào Kiến nghị: 1.200 bản ghi',
      'add `K9` to Kiến nghị: 1,200 records',
    ],
    [
      cause('member', null, null),
      'bổ sung cơ quan còn thiếu trong Kiến nghị: 1.200 cơ quan',
      'add the offices that Kiến nghị lacks: 1,200 offices',
    ],
    [
      cause('row', null, null),
      'sửa các dòng không đọc được của Kiến nghị: 1.200 dòng',
      'mend the unreadable rows of Kiến nghị: 1,200 rows',
    ],
  ])('$kind $code', (one, vi, en) => {
    expect(said(one)).toEqual([vi, en]);
  });

  it('an item goes by its title, and by its id where there is none', () => {
    expect(said(cause('proof', null, 'report'), 1, listed)).toEqual([
      'nộp minh chứng: Báo cáo',
      'hand in the proof: The report',
    ]);
    expect(said(cause('proof', null, 'photo'), 1, listed)[1]).toBe('hand in the proof: photo');
    expect(said(cause('proof', null, 'report'), 1, indicator)[1]).toBe('hand in the proof: report');
    const bare = { ...listed, parts: undefined };
    expect(said(cause('proof', null, 'report'), 1, bare)[1]).toBe('hand in the proof: report');
    expect(said(cause('proof', null, null), 1, listed)[1]).toBe('hand in the proof: ');
  });

  it('what the definitions do not have goes by its name', () => {
    const stranger: Cause = { kind: 'column', dataset: 'strange', column: 'odd', word: null };
    expect(said(stranger, 1)[1]).toBe('add the column “odd” to the files of strange: 1 records');
    expect(said(cause('blank', null, null), 1)[1]).toBe('fill in “” of Kiến nghị: 1 empty cells');
    expect(said(cause('column', 'odd', null), 1)[1]).toBe(
      'add the column “odd” to the files of Kiến nghị: 1 records',
    );
  });
});
