import { expect, it } from 'vitest';
import { every, NO, opposite, some, truthOf, UNKNOWN, YES } from '../../src/values/truth.js';

const LEFT = Uint8Array.of(NO, NO, NO, UNKNOWN, UNKNOWN, UNKNOWN, YES, YES, YES);
const RIGHT = Uint8Array.of(NO, UNKNOWN, YES, NO, UNKNOWN, YES, NO, UNKNOWN, YES);

it('is as certain as the least certain where all have to hold', () => {
  expect([...every([LEFT, RIGHT], 9)]).toEqual([NO, NO, NO, NO, UNKNOWN, UNKNOWN, NO, UNKNOWN, YES]);
  expect([...every([], 2)]).toEqual([YES, YES]);
});

it('is as certain as the most certain where one has to hold', () => {
  expect([...some([LEFT, RIGHT], 9)]).toEqual([NO, UNKNOWN, YES, UNKNOWN, UNKNOWN, YES, YES, YES, YES]);
  expect([...some([], 2)]).toEqual([NO, NO]);
});

it('leaves the opposite of what is unknown unknown', () => {
  expect([...opposite(Uint8Array.of(NO, UNKNOWN, YES))]).toEqual([YES, UNKNOWN, NO]);
  expect([truthOf(true), truthOf(false)]).toEqual([YES, NO]);
});
