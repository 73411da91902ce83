import { isInRange } from '../../language/columns/amounts.js';
import {
  blankOf,
  type ColumnSpec,
  fileTells,
  followedColumn,
  isDated,
  isNumeric,
  kindOf,
  rangeOf,
} from '../../language/columns/column.js';
import { OWN_KEYS, typesWith } from '../../language/columns/registry.js';
import { resolveScalar } from '../../language/columns/scalar.js';
import type { Scalar } from '../../language/condition/written.js';
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

/** The type of a column whose cells a file may tell. */
const TOLD_AS = { year: 'integer', value: 'enum' } as const;

const tellType = (checking: Checking, name: string, wanted: string, is: string): void =>
  tell(
    checking,
    name,
    ['falls_back_on'],
    {
      vi: `Cột \`${name}\` lấy theo tệp thì phải là ${wanted}; cột này là ${is}.`,
      en: `\`${name}\` can be told by the file where it is ${wanted}; it is ${is}.`,
    },
    { vi: 'Đổi kiểu cột, hoặc bỏ khóa này.', en: 'Change the type, or take it out.' },
  );

/** What stands for a cell where an office is named is something that the column could hold. */
function checkStandIn(
  { is: written, levels }: { readonly is: Scalar; readonly levels: readonly string[] },
  { name, spec, read }: Column,
  checking: Checking,
): void {
  for (const level of levels.filter((one) => !checking.levels.has(one)))
    tell(
      checking,
      name,
      ['falls_back_on', 'levels'],
      { vi: `Không có cấp \`${level}\`.`, en: `There is no level \`${level}\`.` },
      { vi: 'Ghi một cấp của `agencies.yaml`.', en: 'Write a level of `agencies.yaml`.' },
    );
  if (!isDated(spec) && 'value' in read(String(written), '.')) return;
  tell(
    checking,
    name,
    ['falls_back_on', 'is'],
    {
      vi: `\`${written}\` không phải giá trị của cột \`${name}\`.`,
      en: `\`${written}\` is no value of the column \`${name}\`.`,
    },
    { vi: 'Ghi một giá trị mà cột này đọc được.', en: 'Write a value that the column can hold.' },
  );
}

function checkFallback(dataset: Dataset, column: Column, checking: Checking): void {
  const { name, spec } = column;
  if (spec.falls_back_on === undefined) return;
  const told = fileTells(spec);
  if (told !== undefined && spec.type !== TOLD_AS[told]) tellType(checking, name, TOLD_AS[told], spec.type);
  const from = followedColumn(spec);
  if (from === undefined) return;
  if (typeof spec.falls_back_on === 'object' && 'office_in' in spec.falls_back_on) {
    checkStandIn(spec.falls_back_on, column, checking);
    // Of a column of people nothing but the offices among them is looked at.
    if (dataset.columns.get(from)?.spec.personal) return;
  }
  const source = findColumn(dataset, from, ['columns', name, 'falls_back_on'], checking);
  const isYearOf = typeof spec.falls_back_on === 'object' && 'year_of' in spec.falls_back_on;
  if (source && !(isYearOf && isDated(source.spec)) && !stands(spec, source.spec)) {
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
    const spec: ColumnSpec | undefined = dataset.columns.get(at)?.spec;
    at = spec && followedColumn(spec);
  }
  return false;
}
