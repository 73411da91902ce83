import type { Problem } from '../../errors.js';
import { AS_DEFINED } from '../../language/columns/cell.js';
import { COLUMN_TYPES, type ColumnType } from '../../language/columns/registry.js';
import type { Scalar } from '../../language/condition/written.js';
import { coveringColumns, type Dataset, DIMENSIONS, type Dimension, headersOf } from '../dataset.js';
import type { Document } from '../document.js';
import { checkColumn } from './column.js';
import { checkCondition } from './condition.js';
import { type Checking, DATES, findColumn, findTyped, NUMBERS, type Scope } from './scope.js';
import { checkSummary } from './summary.js';

/** The types of the columns that records are broken down by. */
const BY: Readonly<Record<Dimension, readonly ColumnType[]>> = {
  agency: ['agency'],
  level: ['level'],
  month: DATES,
};

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
    if (name === undefined) continue;
    findTyped(dataset, name, { key: by, types: BY[by], path: ['dimensions', by] }, checking);
  }
  checkNamesAll(dataset, checking);
  spec.checks?.forEach((check, i) => {
    checkCondition(dataset, check.when, ['checks', i, 'when'], checking);
  });
  spec.identities?.forEach(({ total, parts }, i) => {
    for (const name of [total, ...parts])
      findTyped(dataset, name, { key: 'identities', types: NUMBERS, path: ['identities', i] }, checking);
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
  checkScores(dataset, checking);
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
  const path = ['names_all', 'column'];
  findTyped(dataset, all.column, { key: 'names_all', types: ['agency'], path }, checking);
  checkMembers(dataset, all.as ?? {}, checking);
  if (all.each === undefined) return;
  const each = { key: 'each', types: ['enum', 'integer'], path: ['names_all', 'each'] } as const;
  findTyped(dataset, all.each, each, checking);
}

/** What is known of the offices that a list lacks is something that their cells could hold. */
function checkMembers(dataset: Dataset, known: Readonly<Record<string, Scalar>>, checking: Checking): void {
  for (const [name, written] of Object.entries(known)) {
    const column = findColumn(dataset, name, ['names_all', 'as', name], checking);
    const reading = column?.read(String(written), AS_DEFINED);
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

/** Points that others gave: by the values of a column, which are the tracks. */
function checkScores(dataset: Dataset, checking: Checking): void {
  for (const [role, name] of Object.entries(dataset.spec.scores ?? {})) {
    const types = role === 'track' ? (['enum'] as const) : role === 'points' ? NUMBERS : COLUMN_TYPES;
    findTyped(dataset, name, { key: role, types, path: ['scores', role] }, checking);
  }
}

/** Up to which day data go is told by dates of events. */
function checkCovers(dataset: Dataset, checking: Checking): void {
  const { covers, kind } = dataset.spec;
  if (covers === undefined) return;
  let sound = true;
  coveringColumns(dataset).forEach((name, i) => {
    const wanted = { key: 'covers', types: DATES, path: ['covers', i] } as const;
    if (!findTyped(dataset, name, wanted, checking)) sound = false;
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
