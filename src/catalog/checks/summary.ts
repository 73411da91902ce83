import type { Dataset } from '../dataset.js';
import { type Checking, DATES, findColumn, findTyped, NUMBERS } from './scope.js';

/** What the rows of a summary are of, of which days, and what they state as of the last of them. */
export function checkSummary(dataset: Dataset, checking: Checking): void {
  const { summary } = dataset.spec;
  if (!summary) return;
  summary.by.forEach((name, i) => {
    findColumn(dataset, name, ['summary', 'by', i], checking);
  });
  for (const end of ['from', 'to'] as const) {
    const wanted = { key: end, types: DATES, path: ['summary', end] } as const;
    findTyped(dataset, summary[end], wanted, checking);
  }
  summary.stocks?.forEach((name, i) => {
    findTyped(dataset, name, { key: 'stocks', types: NUMBERS, path: ['summary', 'stocks', i] }, checking);
  });
}
