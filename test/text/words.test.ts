import { expect, it } from 'vitest';
import { anyOf, joined, phrase, same } from '../../src/text/words.js';

it('one of several, as it is said in either language', () => {
  expect(anyOf(['a', 'b', 'c'])).toEqual({ vi: 'a, b hoặc c', en: 'a, b or c' });
  expect(anyOf(['a', 'b'])).toEqual({ vi: 'a hoặc b', en: 'a or b' });
  expect(anyOf(['a'])).toEqual({ vi: 'a', en: 'a' });
  expect(anyOf([])).toEqual({ vi: '', en: '' });
});

const one = { vi: 'một', en: 'one' };
const two = { vi: 'hai', en: 'two' };

it('joins with a sign that is the same in both languages, or with words of each', () => {
  expect(joined([one, two, same('3')], '; ')).toEqual({ vi: 'một; hai; 3', en: 'one; two; 3' });
  expect(joined([one, two], { vi: ' và ', en: ' and ' })).toEqual({ vi: 'một và hai', en: 'one and two' });
  expect(joined([], ', ')).toEqual({ vi: '', en: '' });
});

it('says words after one another, without a gap where one is empty', () => {
  expect(phrase(one, { vi: '', en: 'and' }, two)).toEqual({ vi: 'một hai', en: 'one and two' });
});
