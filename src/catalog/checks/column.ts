import { isInRange } from '../../language/columns/amounts.js';
import {
  blankOf,
  type ColumnSpec,
  isDated,
  isNumeric,
  kindOf,
  rangeOf,
} from '../../language/columns/column.js';
import { OWN_KEYS, typesWith } from '../../language/columns/registry.js';
import { resolveScalar } from '../../language/columns/scalar.js';
import { fold } from '../../text/fold.js';
import type { Words } from '../../text/words.js';
import type { Exact } from '../../values/exact.js';
import type { Column, Dataset } from '../dataset.js';
import { type Checking, findColumn } from './scope.js';

/** What a column declares fits its type, and other columns. */
export function checkColumn(dataset: Dataset, column: Column, checking: Checking): void {
  checkOwnKeys(column, checking);
  checkValues(column, checking);
  checkRange(column, checking);
  checkBlank(column, checking);
  checkFallback(dataset, column, checking);
}

function tell(checking: Checking, name: string, path: readonly string[], what: Words, hint: Words): void {
  checking.report({ place: checking.at(['columns', name, ...path]), what, hint });
}

/** No key that its type does not take, and every one that its type needs. */
function checkOwnKeys({ name, spec }: Column, checking: Checking): void {
  for (const key of Object.keys(OWN_KEYS)) {
    const types = typesWith(key);
    if (spec[key as keyof ColumnSpec] === undefined || types.includes(spec.type)) continue;
    const list = types.join(', ');
    tell(
      checking,
      name,
      [key],
      {
        vi: `\`${key}\` chỉ dùng cho cột ${list}; \`${name}\` là ${spec.type}.`,
        en: `\`${key}\` is for columns of type ${list}; \`${name}\` is ${spec.type}.`,
      },
      { vi: 'Bỏ khóa này, hoặc đổi kiểu cột.', en: 'Take it out, or change the type.' },
    );
  }
  for (const key of kindOf(spec).needs ?? []) {
    if (spec[key as keyof ColumnSpec] !== undefined) continue;
    tell(
      checking,
      name,
      ['type'],
      {
        vi: `Cột \`${name}\` kiểu ${spec.type} thiếu \`${key}\`.`,
        en: `Column \`${name}\` is of type ${spec.type} and lacks \`${key}\`.`,
      },
      { vi: `Thêm \`${key}:\` vào cột này.`, en: `Add \`${key}:\` to it.` },
    );
  }
}

/** Names that two values of a column go by, case and marks aside. */
function checkValues({ name, spec }: Column, checking: Checking): void {
  const owners = new Map<string, string>();
  for (const [key, { vi, en, aliases = [] }] of Object.entries(spec.values ?? {})) {
    for (const known of [key, vi, en, ...aliases]) {
      const owner = owners.get(fold(known));
      owners.set(fold(known), owner ?? key);
      if (owner === undefined || owner === key) continue;
      tell(
        checking,
        name,
        ['values', key],
        {
          vi: `Tên \`${known}\` thuộc hai giá trị của cột \`${name}\`.`,
          en: `The name \`${known}\` belongs to two values of \`${name}\`.`,
        },
        { vi: 'Bỏ tên này ở một trong hai.', en: 'Take it out of one of them.' },
      );
    }
  }
}

function checkRange({ name, spec }: Column, checking: Checking): void {
  const { lowest, highest } = rangeOf(spec);
  if (!lowest || !highest || lowest.lte(highest)) return;
  tell(
    checking,
    name,
    ['range'],
    {
      vi: `Khoảng của cột \`${name}\` có at_least lớn hơn at_most.`,
      en: `The range of \`${name}\` has at_least above at_most.`,
    },
    { vi: 'Đổi chỗ hai đầu.', en: 'Exchange its ends.' },
  );
}

const OUTSIDE: Words = { vi: 'giá trị nằm ngoài `range`.', en: 'its value is outside `range`.' };

/** The value that stands for a blank is one that the column could hold. */
function checkBlank({ name, spec, read }: Column, checking: Checking): void {
  const blank = blankOf(spec);
  if (typeof blank !== 'object') return;
  const resolved = resolveScalar(spec, read, blank.is, checking.timeframe);
  const outside = 'value' in resolved && !isInRange(resolved.value as Exact, rangeOf(spec));
  if (!('fault' in resolved) && !outside) return;
  const { vi, en } = 'fault' in resolved ? (resolved.fault.written ?? resolved.fault.say) : OUTSIDE;
  tell(
    checking,
    name,
    ['blank'],
    { vi: `Ô trống của cột \`${name}\`: ${vi}`, en: `A blank of \`${name}\`: ${en}` },
    { vi: 'Ghi một giá trị mà cột này đọc được.', en: 'Write a value that the column can hold.' },
  );
}

function checkFallback(dataset: Dataset, { name, spec }: Column, checking: Checking): void {
  if (spec.falls_back_on === undefined) return;
  const from = typeof spec.falls_back_on === 'string' ? spec.falls_back_on : spec.falls_back_on.level_of;
  const source = findColumn(dataset, from, ['columns', name, 'falls_back_on'], checking);
  if (source && !stands(spec, source.spec)) {
    tell(
      checking,
      name,
      ['falls_back_on'],
      {
        vi: `Cột \`${name}\` kiểu ${spec.type} không thể lấy theo \`${from}\`, là ${source.spec.type}.`,
        en: `\`${name}\` of type ${spec.type} cannot fall back on \`${from}\`, which is ${source.spec.type}.`,
      },
      { vi: 'Chọn một cột cùng kiểu.', en: 'Choose a column of the same type.' },
    );
  }
  if (!fallsBackOnItself(dataset, name)) return;
  tell(
    checking,
    name,
    ['falls_back_on'],
    {
      vi: `Cột \`${name}\` cuối cùng lấy theo chính nó.`,
      en: `Column \`${name}\` falls back on itself in the end.`,
    },
    { vi: 'Bỏ một trong các `falls_back_on`.', en: 'Take out one of the `falls_back_on`.' },
  );
}

/** Whether cells of one column can stand for those of another. */
function stands(spec: ColumnSpec, source: ColumnSpec): boolean {
  if (typeof spec.falls_back_on === 'object') return spec.type === 'level' && source.type === 'agency';
  return [isDated, isNumeric].every((is) => !is(spec) || is(source));
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
