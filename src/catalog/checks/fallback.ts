import { AS_DEFINED } from '../../language/columns/cell.js';
import {
  type ColumnSpec,
  fileTells,
  followedColumn,
  isDated,
  isNumeric,
} from '../../language/columns/column.js';
import type { Scalar } from '../../language/condition/written.js';
import type { Column, Dataset } from '../dataset.js';
import { type Checking, findColumn, tell } from './scope.js';

/** The type of a column whose cells a file may tell. */
const TOLD_AS = { year: 'integer', period: 'period', value: 'enum' } as const;

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
  if (!isDated(spec) && 'value' in read(String(written), AS_DEFINED)) return;
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

/** What a column falls back on is there, holds what the column could, and leads to something. */
export function checkFallback(dataset: Dataset, column: Column, checking: Checking): void {
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
  const { falls_back_on: from } = spec;
  if (typeof from !== 'object') return [isDated, isNumeric].every((is) => !is(spec) || is(source));
  if ('level_of' in from) return spec.type === 'level' && source.type === 'agency';
  return !('year_of' in from) || isDated(source) || source.type === 'integer';
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
