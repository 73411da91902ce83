import { expect, it } from 'vitest';
import { anyOf, same } from '../../src/text/words.js';

it('one of several, as it is said in either language', () => {
  expect(anyOf(['a', 'b', 'c'])).toEqual({ vi: 'a, b hoặc c', en: 'a, b or c' });
  expect(anyOf(['a', 'b'])).toEqual({ vi: 'a hoặc b', en: 'a or b' });
  expect(anyOf(['a'])).toEqual(same('a'));
});
