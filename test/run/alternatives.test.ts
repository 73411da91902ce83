import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import { catalogView } from '../../src/run/catalog-view.js';
import { runExamples } from '../../src/run/examples.js';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, FINDINGS, lines, only, SOURCE } from './ask.js';

/** What offices say of themselves: handled of found. */
const FORM: Spec = {
  dataset: 'form',
  title: titled('Biểu tổng hợp'),
  kind: 'snapshot',
  origin: 'declared',
  columns: {
    found_count: { type: 'integer', required: true, title: titled('Số phát hiện') },
    handled_count: { type: 'integer', required: true, title: titled('Số đã xử lý') },
  },
};

const POLL: Spec = {
  dataset: 'poll',
  title: titled('Phiếu điều tra'),
  kind: 'snapshot',
  origin: 'survey',
  columns: { answer: { type: 'integer', required: true, title: titled('Mức trả lời') } },
};

const HANDLED = {
  ratio: { count: 'findings', where: { found: { in: 'period' } }, numerator: { handled: true } },
};
const BY_FORM = {
  title: { vi: 'Biểu tổng hợp', en: 'The summary' },
  measure: {
    ratio: {
      of: { sum: { dataset: 'form', column: 'handled_count' } },
      per: { sum: { dataset: 'form', column: 'found_count' } },
    },
  },
};
const BY_POLL = {
  title: { vi: 'Phiếu', en: 'The poll' },
  measure: { ratio: { count: 'poll', numerator: { answer: { at_least: 4 } } } },
};
const EVER: Spec = {
  title: { vi: 'Mọi năm', en: 'Of any year' },
  measure: { ratio: { count: 'findings', numerator: { handled: true } } },
};
const leaf: Spec = {
  measure: HANDLED,
  otherwise: [BY_FORM, BY_POLL],
  readings: [EVER],
  threshold: { at_least: '60 %', basis: 'stated' },
};

const FOUND = lines('Mã,Ngày phát hiện,Đã xử lý', 'a,05/03/2020,x', 'b,06/03/2020,Không', 'c,06/03/2019,x');
const SUMMARY = lines('Số phát hiện,Số đã xử lý', '10,7');
const ANSWERS = lines('Mức trả lời', '5', '5', '5', '1');

const load = (more: Spec = {}): Promise<Catalog> => defined([{ ...leaf, ...more }], FINDINGS, FORM, POLL);
const shown = async (files: Record<string, string>, more: Spec = {}) =>
  only(await ask(await load(more), files));

describe('what may stand in', () => {
  it('does not where the own measure has data, and says what it would have come to', async () => {
    const found = await shown({ 'a.csv': FOUND, 'form.csv': SUMMARY });
    expect(found).toMatchObject({ value: '0.5', verdict: 'fail', origin: 'records', stands_in: null });
    expect(found.alternatives.map(({ kind, used, value, verdict }) => [kind, used, value, verdict])).toEqual([
      ['otherwise', false, '0.7', 'pass'],
      ['otherwise', false, null, 'no-data'],
      ['reading', false, '0.666666666667', 'pass'],
    ]);
  });

  it('does where no file has what is asked, the first that has data, named with what it rests on', async () => {
    expect(await shown({ 'form.csv': SUMMARY, 'poll.csv': ANSWERS })).toMatchObject({
      value: '0.7',
      verdict: 'pass',
      origin: 'declared',
      dataset: ['form'],
      stands_in: { title: BY_FORM.title, reason: { code: 'dataset-absent' } },
    });
    const both = await shown({ 'form.csv': SUMMARY, 'poll.csv': ANSWERS });
    expect(both.alternatives.map(({ used }) => used)).toEqual([true, false, false]);
    expect(await shown({ 'poll.csv': ANSWERS })).toMatchObject({
      value: '0.75',
      origin: 'survey',
      stands_in: { title: BY_POLL.title },
    });
  });

  it('does where the column asked for is in no file, and where no record is in question', async () => {
    const without = lines('Mã,Ngày phát hiện', 'a,05/03/2020');
    const earlier = lines('Mã,Ngày phát hiện,Đã xử lý', 'a,05/03/2019,x');
    expect((await shown({ 'a.csv': without, 'form.csv': SUMMARY })).stands_in?.reason.code).toBe(
      'column-absent',
    );
    expect((await shown({ 'a.csv': earlier, 'form.csv': SUMMARY })).stands_in?.reason.code).toBe(
      'no-records',
    );
  });

  it('does not hide what the own measure leaves open', async () => {
    const open = lines('Mã,Ngày phát hiện,Đã xử lý', 'a,05/03/2020,chờ', 'b,06/03/2020,x');
    expect(await shown({ 'a.csv': open, 'form.csv': SUMMARY })).toMatchObject({
      verdict: 'undecided',
      stands_in: null,
    });
  });

  it('does not where the office vouches that nothing arose', async () => {
    const none = lines('Mã,Ngày phát hiện,Đã xử lý,Không phát hiện', 'a,05/03/2020,,x');
    const found = { ratio: { ...HANDLED.ratio, where: { found: { in: 'period' }, clean: { not: true } } } };
    const vouched = { when_empty: { vouched_by: { clean: true, found: { in: 'period' } } } };
    expect(await shown({ 'a.csv': none, 'form.csv': SUMMARY }, { measure: found, ...vouched })).toMatchObject(
      {
        verdict: 'pass',
        reason: { code: 'nothing-arose' },
        stands_in: null,
      },
    );
  });

  it('passes over what has bounds and no figure', async () => {
    const unread = lines('Số phát hiện,Số đã xử lý', '10,không rõ');
    const found = await shown({ 'form.csv': unread, 'poll.csv': ANSWERS });
    expect([found.stands_in?.title, found.value]).toEqual([BY_POLL.title, '0.75']);
  });

  it('without any data leaves the reason of the own measure', async () => {
    const found = await ask(await load(), {});
    expect(only(found)).toMatchObject({
      verdict: 'no-data',
      reason: { code: 'dataset-absent' },
      dataset: ['findings'],
    });
    expect(found.origins.map(({ indicators }) => indicators)).toEqual([0, 0, 0]);
  });

  it('is broken down as the measure that was used', async () => {
    const report = await ask(await load(), { 'form.csv': SUMMARY }, { by: 'agency' });
    expect(only(report).groups).toEqual([]);
    expect(report.notices.some(({ code }) => code === 'not-broken-down')).toBe(true);
  });
});

describe('what figures rest on', () => {
  it('is the weakest of all that is asked: a dataset, a column, a join', async () => {
    const asked = (measure: Spec) => defined([{ measure }], FINDINGS, FORM, POLL);
    const origin = async (measure: Spec) => catalogView(await asked(measure)).indicators[0]?.origin;
    expect(await origin(HANDLED)).toBe('records');
    expect(await origin(BY_POLL.measure)).toBe('survey');
    const ratio = { of: { count: 'poll' }, per: { sum: { dataset: 'form', column: 'found_count' } } };
    expect(await origin({ ratio })).toBe('declared');
    const typed = {
      ...FINDINGS,
      columns: {
        ...(FINDINGS.columns as Spec),
        handled: { type: 'boolean', origin: 'declared', title: titled('Đã xử lý') },
      },
    };
    expect(catalogView(await defined([{ measure: HANDLED }], typed)).indicators[0]?.origin).toBe('declared');
    const found = { count: 'findings', where: { found: { in: 'period' } } };
    expect(catalogView(await defined([{ measure: found }], typed)).indicators[0]?.origin).toBe('records');
    const joined = {
      count: 'findings',
      where: { amount: { in: { dataset: 'form', column: 'found_count' } } },
    };
    expect(await origin(joined)).toBe('declared');
  });

  it('is added up, with the points earned on it', async () => {
    const catalog = await defined(
      [leaf, { ...leaf, measure: BY_POLL.measure, otherwise: undefined }],
      FINDINGS,
      FORM,
      POLL,
      {
        scale: 'x',
        source: titled('x'),
        points: { '1.1': { points: 2 }, '1.2': { points: 3 } },
      },
    );
    const report = await ask(catalog, { 'form.csv': SUMMARY, 'poll.csv': ANSWERS });
    expect(report.origins).toEqual([
      { origin: 'records', indicators: 0, earned: '0' },
      { origin: 'survey', indicators: 1, earned: '3' },
      { origin: 'declared', indicators: 1, earned: '2' },
    ]);
  });
});

describe('examples', () => {
  const problems = async (expect: Spec, files: Spec = { form: 'found_count,handled_count\n10,7\n' }) => {
    const examples = [{ name: titled('x'), ...files, expect }];
    return (await runExamples(await load({ examples }))).problems.map(({ what }) => what.en);
  };

  it('say which measure stood in, what it rests on, and what other readings come to', async () => {
    expect(await problems({ otherwise: 1, origin: 'declared', verdict: 'pass' })).toEqual([]);
    expect(await problems({ otherwise: 2, origin: 'records' })).toEqual([
      '1.1, example “x”: origin is declared, expected records.',
      '1.1, example “x”: otherwise is 1, expected 2.',
    ]);
    const found = { findings: 'found,handled\n05/03/2020,x\n06/03/2019,Không\n' };
    expect(
      await problems({ value: 1, readings: [{ numerator: 1, denominator: 2, verdict: 'fail' }] }, found),
    ).toEqual([]);
    expect(await problems({ readings: [{ value: 1 }, { value: 1 }] }, found)).toEqual([
      '1.1, example “x”: readings 1 value is 1/2, expected 1.',
      '1.1, example “x”: readings 2 is –, expected {"value":1}.',
    ]);
  });
});

describe('what is monitored', () => {
  const monitored: Spec = {
    monitored: [
      { code: 'M.2', title: titled('Hai'), source: SOURCE, measure: EVER.measure, threshold: 'none' },
      { code: 'M.1', area: '1', title: titled('Một'), source: SOURCE, ...leaf, readings: undefined },
    ],
  };

  it('is measured and judged like an indicator, gives no points and counts in no total', async () => {
    const catalog = await defined([leaf], FINDINGS, FORM, POLL, monitored);
    const report = await ask(catalog, { 'a.csv': FOUND });
    expect(report.monitored.map(({ code, area, verdict, value }) => [code, area, verdict, value])).toEqual([
      ['M.1', '1', 'fail', '0.5'],
      ['M.2', null, 'no-threshold', '0.666666666667'],
    ]);
    expect([report.totals.fail, report.totals.no_threshold]).toEqual([1, 0]);
    const part = await ask(catalog, { 'a.csv': FOUND }, { only: ['1.1'] });
    expect(part.monitored).toEqual([]);
  });
});
