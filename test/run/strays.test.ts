import { describe, expect, it } from 'vitest';
import { type Spec, titled } from '../measure/world.js';
import { ask, defined, lines, noticesOf } from './ask.js';

describe('evidence of items that no checklist requires', () => {
  const EVIDENCE: Spec = {
    dataset: 'evidence',
    title: titled('Minh chứng'),
    kind: 'snapshot',
    columns: {
      item: { type: 'id', required: true, title: titled('Mục') },
      met: { type: 'boolean', required: true, title: titled('Đạt') },
    },
    checklist: { item: 'item', met: { met: true }, refused: { met: false }, evidence: ['item'] },
  };
  const checklist = (...ids: string[]): Spec => ({
    measure: { checklist: { dataset: 'evidence', items: ids.map((id) => ({ id, title: titled(id) })) } },
  });
  const said = async (rows: readonly string[], question: object = {}): Promise<string[]> => {
    const catalog = await defined([checklist('1.5.a', '1.5.b'), checklist('7.1.1.a')], EVIDENCE);
    return noticesOf(
      await ask(catalog, { 'evidence.csv': lines('Mục,Đạt', ...rows) }, question),
      'unknown-item',
    );
  };

  it('is named, with the nearest item where one is near', async () => {
    expect(await said(['1.5.a,x', '1.5.z,x', 'quy chế,x', '1.5.z,x'])).toEqual([
      'evidence names items that no checklist requires, and so counts nowhere: 1.5.z (perhaps `1.5.a`?); quy chế',
    ]);
  });

  it('is none where some checklist requires it, asked for or not', async () => {
    expect(await said(['1.5.a,x', '7.1.1.a,Chưa'], { only: ['1.1'] })).toEqual([]);
  });
});
