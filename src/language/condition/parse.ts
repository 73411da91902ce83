import { ALWAYS, all, any, type Beside, type Condition, not } from './tree.js';
import {
  COMPARISONS,
  type Operand,
  type Scalar,
  type Written,
  type WrittenJoin,
  type WrittenTest,
} from './written.js';

/** Reads a condition as it was written into its tree; what is not written holds always. */
export function parseCondition(written: Written | undefined): Condition {
  if (!written) return ALWAYS;
  const parts = Object.entries(written).flatMap(([name, entry]): Condition[] => {
    if (entry === undefined) return [];
    if (name === 'any') return [any((entry as readonly Written[]).map(parseCondition))];
    if (name === 'not') return [not(parseCondition(entry as Written))];
    return [parseTest(name, entry as WrittenTest)];
  });
  return all(parts);
}

function parseTest(column: string, test: WrittenTest): Condition {
  if (typeof test !== 'object' || Array.isArray(test))
    return isOneOf(column, test as Scalar | readonly Scalar[]);
  const spec = test as Exclude<WrittenTest, Scalar | readonly Scalar[]>;
  const parts: Condition[] = COMPARISONS.flatMap((op) => {
    const operand = spec[op];
    return operand === undefined ? [] : [{ kind: 'compare' as const, column, op, to: beside(operand) }];
  });
  if (spec.column !== undefined)
    parts.push({ kind: 'compare', column, op: 'equal', to: { column: spec.column } });
  if (spec.not !== undefined) parts.push(not(isOneOf(column, spec.not)));
  if (spec.empty !== undefined)
    parts.push(spec.empty ? { kind: 'empty', column } : not({ kind: 'empty', column }));
  if (spec.in === 'period') parts.push({ kind: 'period', column });
  else if (spec.in !== undefined) parts.push(parseJoin(column, spec.in));
  return all(parts);
}

const isOneOf = (column: string, values: Scalar | readonly Scalar[]): Condition => ({
  kind: 'in',
  column,
  values: [values].flat() as Scalar[],
});

const parseJoin = (column: string, { dataset, column: of, where }: WrittenJoin): Condition => ({
  kind: 'join',
  column,
  dataset,
  of,
  where: parseCondition(where),
});

function beside(operand: Operand): Beside {
  if (typeof operand !== 'object') return { value: operand };
  return operand.by === undefined ? { column: operand.column } : { column: operand.column, by: operand.by };
}
