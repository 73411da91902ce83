import type { Column, Dataset } from '../catalog/dataset.js';
import type { Condition, Join, Leaf } from '../language/condition/tree.js';
import { idOf } from '../language/condition/walk.js';
import type { Timeframe } from '../values/timeframe.js';
import { every, type Mask, opposite, some, UNKNOWN } from '../values/truth.js';
import { type Batch, contentAt, isKnown } from '../values/vector.js';
import { type Cause, cellCauses } from './cause.js';
import type { JoinAnswers } from './join-answers.js';
import { compareTest, emptyTest, inTest, joinTest, periodTest, type Test } from './leaves.js';

/** A condition at work: what it is of each row of a batch, and why it is unknown of one. */
export interface Program {
  mask(batch: Batch): Mask;
  causes(batch: Batch, row: number): readonly Cause[];
}

/** What conditions are judged against. */
export interface Judging {
  readonly timeframe: Timeframe;
  /** What a join found in its dataset. @throws where it has not been counted. */
  answers(join: Join): JoinAnswers;
}

/** The programs of a dataset: a condition that several ask is judged once a batch. */
export function programmer(dataset: Dataset, judging: Judging): (condition: Condition) => Program {
  const known = new Map<string, Program>();
  const columnOf = (name: string): Column => {
    const column = dataset.columns.get(name);
    if (!column) throw new TypeError(`${dataset.name} has no column ${name}`);
    return column;
  };

  function program(condition: Condition): Program {
    const id = idOf(condition);
    const found = known.get(id) ?? once(compiled(condition));
    known.set(id, found);
    return found;
  }

  function compiled(condition: Condition): Program {
    switch (condition.kind) {
      case 'all':
        return group(condition.of.map(program), every);
      case 'any':
        return group(condition.of.map(program), some);
      case 'not': {
        const inner = program(condition.of);
        return { mask: (batch) => opposite(inner.mask(batch)), causes: inner.causes };
      }
      default:
        return { mask: test(condition), causes: (batch, row) => leafCauses(condition, batch, row) };
    }
  }

  function test(leaf: Leaf): Test {
    switch (leaf.kind) {
      case 'compare':
        return compareTest(leaf, columnOf(leaf.column), dataset, judging.timeframe);
      case 'in':
        return inTest(leaf, columnOf(leaf.column), judging.timeframe);
      case 'empty':
        return emptyTest(leaf);
      case 'period':
        return periodTest(leaf, judging.timeframe);
      case 'join':
        return joinTest(leaf, judging.answers(leaf));
    }
  }

  function leafCauses(leaf: Leaf, batch: Batch, row: number): Cause[] {
    const cell = (name: string): Cause[] =>
      batch.columns.has(name) ? cellCauses(contentAt(batch.columns.get(name), row), dataset.name, name) : [];
    const own = cell(leaf.column);
    if (leaf.kind === 'compare' && 'column' in leaf.to) return [...own, ...cell(leaf.to.column)];
    if (leaf.kind !== 'join') return own;
    const content = contentAt(batch.columns.get(leaf.column), row);
    return isKnown(content) ? [...judging.answers(leaf).causes(content.key)] : own;
  }

  return program;
}

/** What several come to together: where that is unknown, those of them that are unknown are why. */
const group = (
  parts: readonly Program[],
  together: (masks: readonly Mask[], size: number) => Mask,
): Program => ({
  mask: (batch) =>
    together(
      parts.map((part) => part.mask(batch)),
      batch.size,
    ),
  causes: (batch, row) =>
    parts.flatMap((part) => (part.mask(batch)[row] === UNKNOWN ? part.causes(batch, row) : [])),
});

/** Remembers its last answer, since all that ask it are shown the same batch before the next. */
function once({ mask, causes }: Program): Program {
  let last: Batch | undefined;
  let answer: Mask = new Uint8Array();
  return {
    mask(batch) {
      if (batch !== last) [last, answer] = [batch, mask(batch)];
      return answer;
    },
    causes,
  };
}
