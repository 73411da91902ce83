import { isDated, isNumeric } from '../../language/columns/column.js';
import type { Dataset } from '../dataset.js';
import { type Checking, findColumn } from './condition.js';

/** A column that is added up holds numbers. */
export function checkAmount(
  dataset: Dataset,
  name: string,
  path: (string | number)[],
  checking: Checking,
): void {
  const column = findColumn(dataset, name, path, checking);
  if (!column || isNumeric(column.spec)) return;
  checking.report({
    place: checking.at(path),
    what: { vi: `Cột \`${name}\` không phải số.`, en: `Column \`${name}\` is not a number.` },
    hint: { vi: 'Ở đây chỉ dùng các cột số.', en: 'Only columns of numbers are used here.' },
  });
}

/** What the rows of a summary are of, of which days, and what they state as of the last of them. */
export function checkSummary(dataset: Dataset, checking: Checking): void {
  const { summary } = dataset.spec;
  if (!summary) return;
  summary.by.forEach((name, i) => {
    findColumn(dataset, name, ['summary', 'by', i], checking);
  });
  for (const end of ['from', 'to'] as const) {
    const column = findColumn(dataset, summary[end], ['summary', end], checking);
    if (!column || isDated(column.spec)) continue;
    checking.report({
      place: checking.at(['summary', end]),
      what: {
        vi: `\`${end}\` cần cột ngày, \`${column.name}\` là ${column.spec.type}.`,
        en: `\`${end}\` needs a date column; \`${column.name}\` is ${column.spec.type}.`,
      },
      hint: { vi: 'Chọn một cột kiểu date hoặc period.', en: 'Choose a column of type date or period.' },
    });
  }
  summary.stocks?.forEach((name, i) => {
    checkAmount(dataset, name, ['summary', 'stocks', i], checking);
  });
}
