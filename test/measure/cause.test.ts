import { describe, expect, it } from 'vitest';
import {
  type Cause,
  causeId,
  causeOf,
  causesIn,
  cellCauses,
  mergeCauses,
  setId,
  widestCauses,
} from '../../src/measure/cause.js';
import { BLANK, lost } from './batches.js';

const WORD: Cause = { kind: 'word', dataset: 'd', column: 'c', word: '?', code: 'bad-number' };
const ROW: Cause = { kind: 'row', dataset: 'd', column: null, word: null };

describe('the id of a cause', () => {
  it('tells causes apart by all that they are, and reads back', () => {
    const all: Cause[] = [
      WORD,
      { ...WORD, code: 'bad-date' },
      { kind: 'word', dataset: 'd', column: 'c', word: '?' },
      { ...WORD, word: 'x' },
      ROW,
      { ...ROW, dataset: 'e' },
    ];
    expect(new Set(all.map(causeId)).size).toBe(all.length);
    expect(all.map((cause) => causeOf(causeId(cause)))).toStrictEqual(all);
  });

  it('is published: a list that ends with the code where there is one', () => {
    expect(causeId(WORD)).toBe('["word","d","c","?","bad-number"]');
    expect(causeId(ROW)).toBe('["row","d",null,null]');
  });
});

it('names a set of causes by each of them once, whatever their order', () => {
  expect(setId([WORD, ROW, WORD])).toBe(setId([ROW, WORD]));
  expect(causesIn(setId([WORD, ROW, WORD]))).toEqual([causeId(ROW), causeId(WORD)]);
  expect(causesIn(setId([]))).toEqual([]);
});

it('finds why a cell says nothing, and nothing where it says something', () => {
  const why = (content: Parameters<typeof cellCauses>[0]) => cellCauses(content, 'd', 'c');
  expect(why('empty')).toEqual([]);
  expect(why({ key: 'a' })).toEqual([]);
  expect(why('absent')).toEqual([{ kind: 'column', dataset: 'd', column: 'c', word: null }]);
  expect(why(BLANK)).toEqual([{ kind: 'blank', dataset: 'd', column: 'c', word: null }]);
  expect(why(lost('?'))).toEqual([{ kind: 'word', dataset: 'd', column: 'c', word: '?', code: 'bad' }]);
});

it('adds up the rows of two datasets, and takes those that two counts of the same have in common once', () => {
  const [a, b] = [
    new Map([
      ['x', 2],
      ['y', 1],
    ]),
    new Map([
      ['x', 3],
      ['z', 4],
    ]),
  ];
  expect([...mergeCauses(a, b)]).toEqual([
    ['x', 5],
    ['y', 1],
    ['z', 4],
  ]);
  expect([...widestCauses(a, b)]).toEqual([
    ['x', 3],
    ['y', 1],
    ['z', 4],
  ]);
});
