import type { Catalog } from '../../src/catalog/model.js';
import type { Input } from '../../src/data/input.js';
import { catalogOf, indicators, inputOf, type Spec, titled, VOCABULARY } from './world.js';

const table = (dataset: string, columns: Spec): Spec => ({
  dataset,
  title: titled(dataset),
  kind: 'event',
  columns,
});
export const CASES = table('cases', {
  code: { type: 'id', required: true, title: titled('Mã') },
  year: { type: 'integer', title: titled('Năm') },
  done: { type: 'boolean', title: titled('Xong') },
  number: { type: 'id', title: titled('Số') },
  at: { type: 'date', title: titled('Ngày') },
  weight: { type: 'integer', title: titled('Nặng') },
});
const LIST = {
  ...table('list', {
    item: { type: 'id', required: true, title: titled('Nội dung') },
    met: { type: 'boolean', title: titled('Đạt') },
    number: { type: 'id', title: titled('Văn bản') },
  }),
  checklist: {
    item: 'item',
    met: { met: true, number: { empty: false } },
    refused: { met: false },
    evidence: ['number'],
  },
};
export const load = (measure: Spec | undefined, rest: Spec = {}, dataset: Spec = {}): Promise<Catalog> =>
  catalogOf(
    { ...CASES, ...dataset },
    LIST,
    VOCABULARY,
    ...indicators({ ...(measure && { measure }), ...rest }),
  );
export const cases = (...lines: string[]): Input => inputOf('cases.csv', `${lines.join('\n')}\n`);
export const list = (...lines: string[]): Input =>
  inputOf('list.csv', `Nội dung,Đạt,Văn bản\n${lines.join('\n')}\n`);

export const done: Spec = { ratio: { count: 'cases', numerator: { done: true } } };
export const inYear = (year: string): Spec => ({ count: 'cases', where: { year } });
export const change: Spec = { change: { from: inYear('previous_year'), to: inYear('this_year') } };
export const checklist: Spec = {
  checklist: { dataset: 'list', items: ['a', 'b'].map((id) => ({ id, title: titled(id) })) },
};
