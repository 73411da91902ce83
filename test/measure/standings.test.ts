import { describe, expect, it } from 'vitest';
import type { AggregateSpec } from '../../src/language/aggregates/registry.js';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Written } from '../../src/language/condition/written.js';
import type { Part } from '../../src/language/measure.js';
import type { Cause } from '../../src/measure/cause.js';
import { programmer } from '../../src/measure/program.js';
import { opennessOf, standingsOf } from '../../src/measure/standings.js';
import { ABSENT, type Batch } from '../../src/values/vector.js';
import { BLANK, batchOf, codes, datasetOf, lost, unasked } from './batches.js';
import { YEAR } from './world.js';

const ROWS = datasetOf('rows', { code: 'id', ok: 'boolean', size: 'integer' });
const program = programmer(ROWS, { timeframe: YEAR, answers: unasked });
const partOf = (where: Written, good?: Written, aggregate: AggregateSpec = { count: 'rows' }): Part => ({
  aggregate,
  dataset: 'rows',
  where: parseCondition(where),
  good: good ? parseCondition(good) : null,
});
const SHARE = partOf({ code: 'a' }, { ok: true });
const NAMES = ['outside', 'good', 'bad', 'unsure', 'perhaps good', 'perhaps bad', 'perhaps'];
const stand = (part: Part, batch: Batch): string[] =>
  [...standingsOf(part, program, batch)].map((at) => NAMES[at] as string);

describe('how a row stands', () => {
  const rows = (standing?: Batch['standing']) =>
    batchOf(
      7,
      {
        code: codes('a', 'a', 'a', 'b', lost('?'), lost('?'), lost('?')),
        ok: codes(true, false, BLANK, true, true, false, BLANK),
      },
      standing,
    );

  it('is told by whether it is in question, and whether it is good', () => {
    const all = ['good', 'bad', 'unsure', 'outside', 'perhaps good', 'perhaps bad', 'perhaps'];
    expect(stand(SHARE, rows())).toEqual(all);
  });

  it('is good where nothing asks what is', () => {
    expect(stand(partOf({ code: 'a' }), rows()).slice(0, 5)).toEqual([
      'good',
      'good',
      'good',
      'outside',
      'perhaps good',
    ]);
  });

  it('is only perhaps so of what is no record for certain', () => {
    const perhaps = [
      'perhaps good',
      'perhaps bad',
      'perhaps',
      'outside',
      'perhaps good',
      'perhaps bad',
      'perhaps',
    ];
    for (const standing of ['keyless', 'broken', 'member'] as const)
      expect(stand(SHARE, rows(standing))).toEqual(perhaps);
  });
});

describe('a row is open', () => {
  const said = ({ kind, column, word }: Cause): string => [kind, column ?? '-', word ?? '-'].join(' ');
  /** Why each row is open; null where it is not. */
  const why = (part: Part, batch: Batch): (string[] | null)[] => {
    const { isOpen, causes } = opennessOf(part, program, ROWS);
    return [...standingsOf(part, program, batch)].map((at, row) =>
      isOpen(batch, row, at) ? causes(batch, row).map(said) : null,
    );
  };
  const SUM = partOf({ code: 'a' }, undefined, { sum: { dataset: 'rows', column: 'size' } });

  it('where it is not known whether it is in question, or good', () => {
    const rows = batchOf(5, {
      code: codes('a', lost('?'), 'a', 'b', lost('x')),
      ok: codes(true, true, BLANK, BLANK, lost('y')),
    });
    expect(why(SHARE, rows)).toEqual([
      null,
      ['word code ?'],
      ['blank ok -'],
      null,
      ['word code x', 'word ok y'],
    ]);
  });

  it('where its amount cannot be read, if it is in question', () => {
    const rows = batchOf(4, {
      code: codes('a', 'a', 'b', lost('?')),
      size: codes('1', lost('x'), lost('y'), lost('z')),
    });
    expect(why(SUM, rows)).toEqual([null, ['word size x'], null, ['word code ?', 'word size z']]);
    expect(why(SUM, batchOf(1, { code: codes('a'), size: ABSENT }))).toEqual([['column size -']]);
  });

  it('where it is no record for certain, and says no more of one that has no cells', () => {
    expect(why(SHARE, batchOf(1, { code: codes('a'), ok: codes(true) }, 'keyless'))).toEqual([['row - -']]);
    expect(why(SUM, batchOf(1, {}, 'broken'))).toEqual([['row - -']]);
    expect(why(SUM, batchOf(1, { code: codes('a') }, 'member'))).toEqual([['member - -']]);
  });

  it('by no condition that is known of it, whatever else is open there', () => {
    const either = partOf({ any: [{ code: 'a' }, { size: 1 }] }, { ok: true });
    const rows = batchOf(1, { code: codes('a'), size: codes(lost('x')), ok: codes(lost('y')) });
    expect(why(either, rows)).toEqual([['word ok y']]);
  });
});
