import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/registry.js';
import type { Report } from '../../src/report/schema.js';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, EVERY_OFFICE, EVIDENCE, HANDLED, lines, noticesOf, OFFICES, only } from './ask.js';

const HEADER = 'Mã,Ngày phát hiện,Đã xử lý';
const FILES = {
  'findings.csv': lines(
    HEADER,
    'a1,05/03/2020,x',
    'a2,31/02/2020,Chưa', //  may be of the period, and is not handled
    'a3,06/03/2020,có lẽ', // is of the period, and may be handled
    'a4', //                  may be anything
    ',08/03/2020,Chưa', //    has no key
  ),
};
const figures = ({ indicators }: Report) =>
  indicators.map(({ verdict, numerator, denominator, lowest, highest }) => [
    verdict,
    numerator,
    denominator,
    lowest,
    highest,
  ]);

describe('with what could not be read left out', () => {
  it('verdicts rest on what was read', async () => {
    const catalog = await defined([HANDLED]);
    expect(figures(await ask(catalog, FILES))).toEqual([['undecided', '1', '1', '0', '1']]);
    const report = await ask(catalog, FILES, { leaveOutUnread: true });
    expect(figures(report)).toEqual([['pass', '1', '1', '1', '1']]);
    expect(only(report).unknown).toEqual({ records: 0, causes: [] });
  });

  it('what was left out is still told, counted and sampled', async () => {
    const { rejects, unread, left_out_unread } = await ask(await defined([HANDLED]), FILES, {
      leaveOutUnread: true,
    });
    expect([left_out_unread, rejects.count, unread.count]).toEqual([true, 2, 2]);
    expect(rejects.by_reason.map(({ code }) => code).sort()).toEqual(['cell-count', 'no-key']);
  });

  it('a list that must name every office is unknown as long as it does not', async () => {
    const measure = { ratio: { count: 'offices', numerator: { done: true } } };
    const catalog = await defined(
      [{ measure, threshold: { at_least: '100 %', basis: 'stated' } }],
      EVERY_OFFICE,
    );
    const file = { 'offices.csv': lines('Cơ quan nộp,Đã nộp', 'Sở Nội vụ,x') };
    expect((OFFICES.list as unknown[]).length).toBe(2);
    for (const leaveOutUnread of [false, true]) {
      expect(figures(await ask(catalog, file, { leaveOutUnread }))).toEqual([
        ['undecided', '1', '1', '0.5', '1'],
      ]);
    }
    expect(noticesOf(await ask(catalog, file), 'agencies-left-out')).toEqual([
      'Cơ quan: agencies not named: Thành phố Tam Kỳ',
    ]);
  });

  it('a list that must name them for each value of a column says for which it does not', async () => {
    const values = { mail: titled('Thư'), desk: titled('Một cửa') };
    const list: Spec = {
      dataset: 'offices',
      title: titled('Cơ quan'),
      kind: 'snapshot',
      names_all: { column: 'office', levels: ['province', 'district'], each: 'system' },
      columns: {
        office: { type: 'agency', required: true, title: titled('Cơ quan nộp') },
        system: { type: 'enum', required: true, title: titled('Hệ thống'), values },
      },
    };
    const catalog = await defined([{ measure: { count: 'offices', where: { system: 'desk' } } }], list);
    const rows = ['Sở Nội vụ,Thư', 'Thành phố Tam Kỳ,Thư', 'Sở Nội vụ,Một cửa'];
    const report = await ask(catalog, { 'offices.csv': lines('Cơ quan nộp,Hệ thống', ...rows) });
    expect(noticesOf(report, 'agencies-left-out')).toEqual([
      'Cơ quan: agencies not named: Thành phố Tam Kỳ (Một cửa)',
    ]);
  });

  it('an item of a checklist without proof is unknown too', async () => {
    const items = ['plan', 'report'].map((id) => ({ id, title: titled(id) }));
    const measure = { checklist: { dataset: 'evidence', items } };
    const catalog = await defined([{ measure, threshold: { at_least: '100 %', basis: 'stated' } }], EVIDENCE);
    const file = { 'evidence.csv': lines('Mục,Đạt,Tài liệu', 'plan,x,12/KH') };
    for (const leaveOutUnread of [false, true]) {
      const report = await ask(catalog, file, { leaveOutUnread });
      expect(figures(report)).toEqual([['undecided', '1', '1', '0.5', '1']]);
      expect(only(report).unknown.causes).toMatchObject([{ kind: 'proof', word: 'report' }]);
    }
  });

  it.each(FORMATS)('$name says so', async ({ render }) => {
    const report = await ask(await defined([HANDLED]), FILES, { leaveOutUnread: true });
    const said = (one: Report) =>
      /left out|left_out_unread": true/.test(render(one, { language: 'en', width: 120, color: false }));
    expect(said(report)).toBe(true);
    expect(said({ ...report, left_out_unread: false })).toBe(false);
  });
});
