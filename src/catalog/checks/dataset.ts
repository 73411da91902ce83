import type { Problem } from '../../errors.js';
import { isDated, isNumeric } from '../../language/columns/column.js';
import type { Scalar } from '../../language/condition/written.js';
import { coveringColumns, type Dataset, DIMENSIONS, headersOf } from '../dataset.js';
import type { Document } from '../document.js';
import { checkColumn } from './column.js';
import { type Checking, checkCondition, findColumn, type Scope } from './condition.js';

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
    for (const name of [total, ...parts]) numeric(dataset, name, i, checking);
  });
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
  checkMembers(dataset, all.as ?? {}, checking);
  if (!each || each.spec.type === 'enum' || each.spec.type === 'integer') return;
  checking.report({
    place: checking.at(['names_all', 'each']),
    what: {
      vi: `\`each\` cần cột enum hoặc integer, \`${each.name}\` là ${each.spec.type}.`,
      en: `\`each\` needs a column of type enum or integer; \`${each.name}\` is ${each.spec.type}.`,
    },
    hint: { vi: 'Chọn một cột kiểu enum hoặc integer.', en: 'Choose a column of type enum or integer.' },
  });
}

/** What is known of the offices that a list lacks is something that their cells could hold. */
function checkMembers(dataset: Dataset, known: Readonly<Record<string, Scalar>>, checking: Checking): void {
  for (const [name, written] of Object.entries(known)) {
    const column = findColumn(dataset, name, ['names_all', 'as', name], checking);
    const reading = column?.read(String(written), '.');
    if (!reading || 'value' in reading) continue;
    checking.report({
      place: checking.at(['names_all', 'as', name]),
      what: {
        vi: `\`${written}\` không phải giá trị của cột \`${name}\`.`,
        en: `\`${written}\` is no value of the column \`${name}\`.`,
      },
      hint: { vi: 'Ghi một giá trị mà cột này đọc được.', en: 'Write a value that the column can hold.' },
    });
  }
}

function numeric(dataset: Dataset, name: string, i: number, checking: Checking): void {
  const column = findColumn(dataset, name, ['identities', i], checking);
  if (!column || isNumeric(column.spec)) return;
  checking.report({
    place: checking.at(['identities', i]),
    what: { vi: `Cột \`${name}\` không phải số.`, en: `Column \`${name}\` is not a number.` },
    hint: { vi: 'Đẳng thức chỉ cộng các cột số.', en: 'Identities add up columns of numbers.' },
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
