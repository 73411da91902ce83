import { describe, expect, it } from 'vitest';
import { type RuleSpec, shareOf } from '../../src/language/rules/rule.js';
import { readThreshold, type ThresholdSpec } from '../../src/language/threshold.js';
import { exact } from '../../src/values/exact.js';

/** The share that a value earns, as a fraction. */
const share = (
  rule: RuleSpec,
  value: string | number,
  line: Omit<ThresholdSpec & object, 'basis'> | 'none' = 'none',
) =>
  shareOf(
    rule,
    exact(value),
    readThreshold(line === 'none' ? line : { ...line, basis: 'stated' }),
  )?.toFraction();

describe('rules', () => {
  it('proportional goes up to a least value', () => {
    const line = { at_least: '80 %' };
    expect([0.2, 0.4, 0.8, 0.9, 0, -1].map((value) => share('proportional', value, line))).toEqual([
      '1/4',
      '1/2',
      '1',
      '1',
      '0',
      '0',
    ]);
    expect(share('proportional', '2/3', { at_least: '98 %' })).toBe('100/147');
  });

  it('proportional goes down to a most value', () => {
    const line = { at_most: '5 %' };
    expect([0, 0.05, 0.1, 0.2].map((value) => share('proportional', value, line))).toEqual([
      '1',
      '1',
      '1/2',
      '1/4',
    ]);
  });

  it('proportional comes all the way to a strict line, which only the verdict holds to be strict', () => {
    expect([4, 5, 6].map((value) => share('proportional', value, { more_than: 5 }))).toEqual([
      '4/5',
      '1',
      '1',
    ]);
    expect([4, 5, 10].map((value) => share('proportional', value, { less_than: 5 }))).toEqual([
      '1',
      '1',
      '1/2',
    ]);
  });

  it('proportional knows no way towards zero', () => {
    expect([0, 1, 2].map((value) => share('proportional', value, { at_most: 0 }))).toEqual(['1', '0', '0']);
    expect([-1, 0, 1].map((value) => share('proportional', value, { less_than: 0 }))).toEqual([
      '1',
      '0',
      '0',
    ]);
    expect([-1, 0, 1].map((value) => share('proportional', value, { at_least: 0 }))).toEqual(['0', '1', '1']);
    expect([-1, 0, 1].map((value) => share('proportional', value, { more_than: 0 }))).toEqual([
      '0',
      '0',
      '1',
    ]);
  });

  it('proportional to a figure of its own asks no threshold', () => {
    const rule = { proportional: { full_at: 5 } };
    expect([-1, 0, 2, 5, 9].map((value) => share(rule, value))).toEqual(['0', '0', '2/5', '1', '1']);
  });

  it('all or nothing follows the verdict', () => {
    expect([0.97, 0.98].map((value) => share('all_or_nothing', value, { at_least: '98 %' }))).toEqual([
      '0',
      '1',
    ]);
    expect([5, 5.1].map((value) => share('all_or_nothing', value, { more_than: 5 }))).toEqual(['0', '1']);
  });

  it('steps give the best that was reached, in whatever order they are written', () => {
    const rule: RuleSpec = {
      steps: [
        { from: '90 %', share: 0.5 },
        { from: '98 %', share: 1 },
        { from: '50 %', share: '25 %' },
      ],
    };
    expect([0.49, 0.5, 0.89, 0.9, 0.979, 0.98, 1].map((value) => share(rule, value))).toEqual([
      '0',
      '1/4',
      '1/4',
      '1/2',
      '1/2',
      '1',
      '1',
    ]);
  });

  it('says nothing where neither rule nor threshold does', () => {
    expect(share('proportional', 1)).toBeUndefined();
    expect(share('all_or_nothing', 1)).toBeUndefined();
  });
});
