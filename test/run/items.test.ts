import { describe, expect, it } from 'vitest';
import { renderTemplate, renderTemplateWithExample } from '../../src/formats/views/template.js';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, lines, only } from './ask.js';

const EVIDENCE: Spec = {
  dataset: 'evidence',
  title: titled('Minh chứng'),
  kind: 'snapshot',
  key: { columns: ['item'], repeated: 'replace' },
  columns: {
    item: {
      type: 'id',
      names: 'items',
      required: 'any_of_item',
      title: titled('Mục'),
      falls_back_on: 'title',
    },
    title: { type: 'id', required: 'any_of_item', title: titled('Nội dung') },
    met: { type: 'boolean', required: true, title: titled('Đạt') },
  },
  checklist: { item: 'item', met: { met: true }, refused: { met: false }, evidence: ['item'] },
};

const item = (id: string, title: string): Spec => ({ id, title: titled(title) });
const checklist = (...items: Spec[]): Spec => ({ measure: { checklist: { dataset: 'evidence', items } } });

const catalog = await defined(
  [
    checklist(item('1.5.a', 'Thi đua của tập thể'), item('1.5.b', 'Thi đua của cá nhân (hằng năm)')),
    checklist(item('7.1.1.a', 'Kiến trúc')),
    checklist(item('7.1.4.a', 'Cổng'), item('7.1.4.b', 'Cổng')),
  ],
  EVIDENCE,
);

const told = async (header: string, rows: readonly string[], question: object = {}) => {
  const report = await ask(catalog, { 'evidence.csv': lines(header, ...rows) }, question);
  const { numerator, denominator, lowest, highest } = only(report);
  return {
    figures: [numerator, denominator, lowest, highest],
    rejects: report.rejects.samples.map(({ line, column, reason, value }) => [
      line,
      column,
      reason.code,
      value,
    ]),
    said: report.rejects.samples.map(({ reason }) => reason.en),
  };
};

describe('an item of a checklist', () => {
  it('is named by its code or by its title, in whichever column', async () => {
    const { figures, rejects } = await told('Mục,Nội dung,Đạt', [
      'thi đua của tập thể,,x',
      ',Thi đua của cá nhân,Không',
    ]);
    expect([figures, rejects]).toEqual([['1', '2', '0.5', '0.5'], []]);
    expect((await told('Nội dung,Đạt', ['Thi đua của tập thể,x'])).figures).toEqual(['1', '1', '0.5', '1']);
  });

  it('that no definition asks for is refused, with the nearest one, and says nothing of the others', async () => {
    const { figures, rejects, said } = await told('Mục,Đạt', [
      '1.5.a,x',
      '1.5.b,Không',
      '1.5.z,x',
      'quy chế,x',
    ]);
    expect(figures).toEqual(['1', '2', '0.5', '0.5']);
    expect(rejects).toEqual([
      [4, 'item', 'unlisted', '1.5.z'],
      [5, 'item', 'unlisted', 'quy chế'],
    ]);
    expect(said[0]).toMatch(/^`1\.5\.z` is neither the code nor the title .* Did you mean `1\.5\.[ab]`\?$/);
    expect(said[1]).toContain('Possible: 1.5.a, 1.5.b');
  });

  it('is none by a title that two items share', async () => {
    expect((await told('Mục,Đạt', ['Cổng,x'])).rejects).toEqual([[2, 'item', 'unlisted', 'Cổng']]);
  });

  it('of another indicator than the one asked for is no stranger', async () => {
    expect((await told('Mục,Đạt', ['7.1.1.a,x'], { only: ['1.1'] })).rejects).toEqual([]);
  });

  it('has a row in the template, with its code and its title', () => {
    const dataset = catalog.datasets.get('evidence');
    if (!dataset) throw new Error('no evidence');
    const rows = [
      '1.5.a,Thi đua của tập thể,',
      '1.5.b,Thi đua của cá nhân (hằng năm),',
      '7.1.1.a,Kiến trúc,',
      '7.1.4.a,Cổng,',
      '7.1.4.b,Cổng,',
      '',
    ].join('\r\n');
    expect(renderTemplate(dataset, catalog, 'en')).toBe(`\uFEFFMục,Nội dung,Đạt\r\n${rows}`);
    expect(renderTemplateWithExample(dataset, catalog, 'en')).toBe(
      `\uFEFF# Example: 1.5.a,A-001,Có\r\nMục,Nội dung,Đạt\r\n${rows}`,
    );
  });
});
