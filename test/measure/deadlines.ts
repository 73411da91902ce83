import { inputOf, type Spec, titled } from './world.js';

export const CASES: Spec = {
  dataset: 'cases',
  title: titled('Hồ sơ'),
  kind: 'event',
  columns: {
    due: { type: 'date', required: 'header', title: titled('Hẹn') },
    done: { type: 'date', required: 'header', title: titled('Xong') },
  },
};
const late = { done: { more_than: { column: 'due' } } };
const part = (numerator: Spec, threshold: Spec): Spec => ({
  source: { line: 1, quote: 'x' },
  measure: { ratio: { count: 'cases', numerator } },
  threshold: { ...threshold, basis: 'stated' },
});
export const ON_TIME = part({ not: late }, { at_least: '90 %' });
export const LATE = part(late, { at_most: '10 %' });

/** `late` late rows of `all`. */
export const cases = (all: number, tardy: number) =>
  inputOf(
    'cases.csv',
    [
      'Hẹn,Xong',
      ...Array.from({ length: all }, (_, i) => `05/03/2020,${i < tardy ? '06/03/2020' : '05/03/2020'}`),
      '',
    ].join('\n'),
  );
