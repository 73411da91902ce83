import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Join } from '../../src/language/condition/tree.js';
import type { Written } from '../../src/language/condition/written.js';
import type { Cause } from '../../src/measure/cause.js';
import type { JoinAnswers } from '../../src/measure/join-answers.js';
import { programmer } from '../../src/measure/program.js';
import { NO, UNKNOWN, YES } from '../../src/values/truth.js';
import { ABSENT, type Batch, NOTHING } from '../../src/values/vector.js';
import { BLANK, batchOf, codes, datasetOf, dates, lost, programOf, shown, unasked } from './batches.js';
import { YEAR } from './world.js';

const ROWS = datasetOf('rows', { code: 'id', other: 'id', at: 'date', due: 'date' });

/** `a` is listed, `b` perhaps, others are not. */
const LISTED: JoinAnswers = {
  truth: (value) => (value === 'a' || value === '2020-03-05' ? YES : value === 'b' ? UNKNOWN : NO),
  causes: (word) => [{ kind: 'key', dataset: 'list', column: 'item', word }],
  slack: 0,
  mayChange: () => false,
  slackCauses: new Map(),
};
const answers = ({ dataset }: Join): JoinAnswers =>
  dataset === 'list' ? LISTED : unasked({ dataset } as Join);
const listed = (column: string): Written => ({ [column]: { in: { dataset: 'list', column: 'item' } } });
const judged = (written: Written, batch: Batch): string =>
  shown(programOf(ROWS, written, answers).mask(batch));
/** Why a condition is not known of each row, `kind column word`. */
const why = (written: Written, batch: Batch): string[][] =>
  Array.from({ length: batch.size }, (_, row) =>
    programOf(ROWS, written, answers)
      .causes(batch, row)
      .map(({ kind, dataset, column, word }: Cause) => [kind, dataset, column ?? '-', word ?? '-'].join(' ')),
  );

describe('a join', () => {
  it('is what its list answers of the value; nothing is in no list', () => {
    const rows = batchOf(5, { code: codes('a', 'b', 'c', null, lost('?')) });
    expect(judged(listed('code'), rows)).toBe('y?nn?');
    expect(judged(listed('at'), batchOf(4, { at: dates('05/03/2020', '06/03/2020', null, lost('?')) }))).toBe(
      'ynn?',
    );
  });

  it('is not known of a column that the file lacks, and no of one where nothing stands', () => {
    expect(judged(listed('code'), batchOf(2, { code: ABSENT }))).toBe('??');
    expect(judged(listed('code'), batchOf(2, {}))).toBe('??');
    expect(judged(listed('code'), batchOf(2, { code: NOTHING }))).toBe('nn');
  });

  it('is open for why the list cannot say, or for the cell itself', () => {
    const rows = batchOf(3, { code: codes('b', lost('?'), BLANK) });
    expect(why(listed('code'), rows)).toEqual([
      ['key list item b'],
      ['word rows code ?'],
      ['blank rows code -'],
    ]);
    expect(why(listed('at'), batchOf(1, { at: dates('05/03/2020') }))).toEqual([
      ['key list item 2020-03-05'],
    ]);
    expect(why(listed('code'), batchOf(1, { code: ABSENT }))).toEqual([['column rows code -']]);
  });
});

describe('why a condition is not known', () => {
  it('are both columns of a comparison, as far as they are open', () => {
    const rows = batchOf(3, {
      at: dates(lost('x'), '05/03/2020', lost('y')),
      due: dates('05/03/2020', BLANK, lost('z')),
    });
    expect(why({ at: { at_most: { column: 'due' } } }, rows)).toEqual([
      ['word rows at x'],
      ['blank rows due -'],
      ['word rows at y', 'word rows due z'],
    ]);
    expect(why({ at: { at_most: 'as_of' } }, rows)).toEqual([['word rows at x'], [], ['word rows at y']]);
  });

  it('are the parts that are open, and none where a row has no cells', () => {
    const rows = batchOf(2, { code: codes(lost('x'), 'a'), other: codes('a', lost('y')) });
    const both = { code: 'a', other: 'a' };
    expect(why(both, rows)).toEqual([['word rows code x'], ['word rows other y']]);
    expect(why({ not: both }, rows)).toEqual([['word rows code x'], ['word rows other y']]);
    expect(why({ any: [{ code: 'b' }, { other: 'b' }] }, rows)).toEqual([
      ['word rows code x'],
      ['word rows other y'],
    ]);
    expect(why(both, batchOf(1, {}, 'broken'))).toEqual([[]]);
  });

  it('is not the part that is known, though another cell of it is open', () => {
    const rows = batchOf(1, { at: dates(lost('x')), due: dates(null), code: codes(lost('y')) });
    expect(why({ not: { at: { at_most: { column: 'due' } }, code: 'a' } }, rows)).toEqual([
      ['word rows code y'],
    ]);
  });
});

it('judges a condition once a batch, however many ask it', () => {
  let asked = 0;
  const program = programmer(ROWS, {
    timeframe: YEAR,
    answers: () => ({
      ...LISTED,
      truth() {
        asked++;
        return YES;
      },
    }),
  });
  const [one, other] = [{ code: 'a', ...listed('other') }, listed('other')].map(parseCondition).map(program);
  const rows = batchOf(1, { code: codes('a'), other: codes('a') });
  expect([one, other, one].map((each) => each?.mask(rows)[0])).toEqual([YES, YES, YES]);
  expect(asked).toBe(1);
});
