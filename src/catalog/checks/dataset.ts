import type { Problem } from '../../errors.js';
import { isDated } from '../../language/columns/column.js';
import { coveringColumns, type Dataset, DIMENSIONS, headersOf } from '../dataset.js';
import type { Document } from '../document.js';
import { checkColumn } from './column.js';
import { type Checking, checkCondition, findColumn, type Scope } from './condition.js';
import { checkAmount, checkSummary } from './summary.js';

/** What a dataset's own file promises: columns that exist, headers that differ, values that can be read. */
export function checkDataset(
  document: Document<'dataset'>,
  scope: Scope,
  report: (problem: Problem) => void,
): void {
  const dataset = scope.datasets.get(document.value.dataset);
  if (!dataset) return;
  const checking: Checking = { ...scope, at: document.at, report };
  const { spec } = dataset;
  spec.key?.columns.forEach((name, i) => {
    findColumn(dataset, name, ['key', 'columns', i], checking);
  });
  for (const by of DIMENSIONS) {
    const name = spec.dimensions?.[by];
    if (name !== undefined) findColumn(dataset, name, ['dimensions', by], checking);
  }
  checkNamesAll(dataset, checking);
  spec.checks?.forEach((check, i) => {
    checkCondition(dataset, check.when, ['checks', i, 'when'], checking);
  });
  spec.identities?.forEach(({ total, parts }, i) => {
    for (const name of [total, ...parts]) checkAmount(dataset, name, ['identities', i], checking);
  });
  checkSummary(dataset, checking);
  if (spec.checklist) {
    findColumn(dataset, spec.checklist.item, ['checklist', 'item'], checking);
    checkCondition(dataset, spec.checklist.met, ['checklist', 'met'], checking);
    checkCondition(dataset, spec.checklist.refused, ['checklist', 'refused'], checking);
    spec.checklist.evidence.forEach((name, i) => {
      findColumn(dataset, name, ['checklist', 'evidence', i], checking);
    });
  }
  for (const [role, name] of Object.entries(spec.scores ?? {}))
    findColumn(dataset, name, ['scores', role], checking);
  for (const column of dataset.columns.values()) checkColumn(dataset, column, checking);
  checkCovers(dataset, checking);
  headersOf(dataset.columns.values(), (header, first, second) => {
    report({
      place: document.at(['columns', second.name]),
      what: {
        vi: `Tiêu đề \`${header}\` thuộc cả \`${first.name}\` và \`${second.name}\` (không kể dấu, hoa thường).`,
        en: `The header \`${header}\` belongs to both \`${first.name}\` and \`${second.name}\` (marks and case aside).`,
      },
      hint: { vi: 'Bỏ tên này ở một trong hai cột.', en: 'Take the alias out of one of them.' },
    });
  });
}

/** A list that must name every office, perhaps for each value of an enum. */
function checkNamesAll(dataset: Dataset, checking: Checking): void {
  const { names_all: all } = dataset.spec;
  if (!all) return;
  findColumn(dataset, all.column, ['names_all', 'column'], checking);
  const each =
    all.each === undefined ? undefined : findColumn(dataset, all.each, ['names_all', 'each'], checking);
  if (!each || each.spec.type === 'enum') return;
  checking.report({
    place: checking.at(['names_all', 'each']),
    what: {
      vi: `\`each\` cần cột enum, \`${each.name}\` là ${each.spec.type}.`,
      en: `\`each\` needs an enum column; \`${each.name}\` is ${each.spec.type}.`,
    },
    hint: { vi: 'Chọn một cột kiểu enum.', en: 'Choose a column of type enum.' },
  });
}

/** Up to which day data go is told by dates of events. */
function checkCovers(dataset: Dataset, checking: Checking): void {
  const { covers, kind } = dataset.spec;
  if (covers === undefined) return;
  const place = (name: string, i: number) => (covers === name ? ['covers'] : ['covers', i]);
  let sound = true;
  coveringColumns(dataset).forEach((name, i) => {
    const column = findColumn(dataset, name, place(name, i), checking);
    if (column && isDated(column.spec)) return;
    sound = false;
    if (!column) return;
    checking.report({
      place: checking.at(place(name, i)),
      what: {
        vi: `\`covers\` cần cột ngày, \`${name}\` là ${column.spec.type}.`,
        en: `\`covers\` needs a date column; \`${name}\` is ${column.spec.type}.`,
      },
      hint: { vi: 'Chọn một cột kiểu date.', en: 'Choose a column of type date.' },
    });
  });
  if (sound && kind !== 'event') {
    checking.report({
      place: checking.at(['covers']),
      what: {
        vi: `\`covers\` chỉ dùng cho kiểu event; \`${dataset.name}\` là ${kind}.`,
        en: `\`covers\` is for events only; \`${dataset.name}\` is a ${kind}.`,
      },
      hint: { vi: 'Bỏ khóa này.', en: 'Take it out.' },
    });
  }
}
