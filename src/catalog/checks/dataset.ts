import type { Problem } from '../../errors.js';
import type { ColumnSpec } from '../../language/columns/column.js';
import { isNumeric, resolveScalar } from '../../language/columns/scalar.js';
import { fold } from '../../text/fold.js';
import { type Dataset, DIMENSIONS, headersOf } from '../dataset.js';
import type { Document } from '../document.js';
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
  if (spec.names_all) findColumn(dataset, spec.names_all.column, ['names_all', 'column'], checking);
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
  checkColumns(dataset, checking);
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

function checkColumns(dataset: Dataset, checking: Checking): void {
  for (const { name, spec, read } of dataset.columns.values()) {
    const path = ['columns', name];
    if (spec.type === 'enum' && !spec.values) {
      checking.report({
        place: checking.at([...path, 'type']),
        what: {
          vi: `Cột \`${name}\` kiểu enum thiếu \`values\`.`,
          en: `Column \`${name}\` is an enum without \`values\`.`,
        },
        hint: { vi: 'Liệt kê các giá trị.', en: 'List its values.' },
      });
    }
    for (const shared of sharedNames(spec.values ?? {})) {
      checking.report({
        place: checking.at([...path, 'values', shared.key]),
        what: {
          vi: `Tên \`${shared.name}\` thuộc hai giá trị của cột \`${name}\`.`,
          en: `The name \`${shared.name}\` belongs to two values of \`${name}\`.`,
        },
        hint: { vi: 'Bỏ tên này ở một trong hai.', en: 'Take it out of one of them.' },
      });
    }
    if (spec.falls_back_on !== undefined) {
      const from = typeof spec.falls_back_on === 'string' ? spec.falls_back_on : spec.falls_back_on.level_of;
      const source = findColumn(dataset, from, [...path, 'falls_back_on'], checking);
      if (spec.type === 'date' && source && source.spec.type !== 'date') {
        checking.report({
          place: checking.at([...path, 'falls_back_on']),
          what: {
            vi: `Cột ngày \`${name}\` không thể lấy theo \`${from}\`, là ${source.spec.type}.`,
            en: `The date \`${name}\` cannot fall back on \`${from}\`, which is ${source.spec.type}.`,
          },
          hint: { vi: 'Chọn một cột ngày.', en: 'Choose a column of dates.' },
        });
      }
      if (fallsBackOnItself(dataset, name)) {
        checking.report({
          place: checking.at([...path, 'falls_back_on']),
          what: {
            vi: `Cột \`${name}\` cuối cùng lấy theo chính nó.`,
            en: `Column \`${name}\` falls back on itself in the end.`,
          },
          hint: { vi: 'Bỏ một trong các `falls_back_on`.', en: 'Take out one of the `falls_back_on`.' },
        });
      }
    }
    if (spec.identified_by !== undefined && spec.type !== 'id') {
      checking.report({
        place: checking.at([...path, 'identified_by']),
        what: {
          vi: `\`identified_by\` chỉ dùng cho cột id; \`${name}\` là ${spec.type}.`,
          en: `\`identified_by\` is for id columns only; \`${name}\` is ${spec.type}.`,
        },
        hint: { vi: 'Bỏ khóa này, hoặc đổi kiểu thành id.', en: 'Take it out, or make the type id.' },
      });
    }
    if (spec.default === undefined) continue;
    const resolved = resolveScalar(spec, read, spec.default, checking.run);
    if ('fault' in resolved)
      checking.report({ place: checking.at([...path, 'default']), what: resolved.fault.say });
  }
}

/** Names that two values of a column go by, case and marks aside. */
function sharedNames(values: NonNullable<ColumnSpec['values']>): { key: string; name: string }[] {
  const owners = new Map<string, string>();
  return Object.entries(values).flatMap(([key, { vi, en, aliases = [] }]) =>
    [key, vi, en, ...aliases].flatMap((name) => {
      const owner = owners.get(fold(name));
      owners.set(fold(name), owner ?? key);
      return owner !== undefined && owner !== key ? [{ key, name }] : [];
    }),
  );
}

function fallsBackOnItself(dataset: Dataset, name: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; ) {
    if (seen.has(at)) return at === name;
    seen.add(at);
    const fallback: ColumnSpec['falls_back_on'] = dataset.columns.get(at)?.spec.falls_back_on;
    at = typeof fallback === 'string' ? fallback : fallback?.level_of;
  }
  return false;
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
