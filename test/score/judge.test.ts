import { describe, expect, it } from 'vitest';
import type { Indicator, Scale } from '../../src/catalog/model.js';
import { readIndicator } from '../../src/catalog/read-indicator.js';
import type { RuleSpec } from '../../src/language/rules/registry.js';
import type { ThresholdSpec } from '../../src/language/threshold.js';
import type { Measured, NoData, Outcome } from '../../src/measure/measured.js';
import { judge } from '../../src/score/judge.js';
import { verdictOf } from '../../src/score/verdict.js';
import { type Exact, exact } from '../../src/values/exact.js';
import { moment } from '../../src/values/moment.js';
import type { Timeframe } from '../../src/values/timeframe.js';
import { YEAR } from '../measure/world.js';

const title = { vi: 'x', en: 'x' };
const leaf = (threshold: ThresholdSpec): Indicator =>
  readIndicator({ code: '1', title, threshold }, undefined, () => ({ file: 'x' }));
const line = (threshold: object): ThresholdSpec => ({ basis: 'stated', ...threshold }) as ThresholdSpec;

const end = (value: number | string | null): Exact | null => (value === null ? null : exact(value));
/** An outcome whose value is known; `null` ends are open. */
const between = (
  lowest: number | string | null,
  highest: number | string | null,
  value: number | string | null = lowest,
): Measured => ({
  numerator: end(value),
  denominator: null,
  value: end(value),
  lowest: end(lowest),
  highest: end(highest),
  failures: null,
  causes: new Map(),
  mayBeNothing: false,
  unproven: [],
});
const none = (noData: NoData['noData']): NoData => ({ noData, about: [] });

describe('a verdict', () => {
  const verdict = (threshold: object, outcome: Outcome) => verdictOf(outcome, leaf(line(threshold)), YEAR);

  it.each([
    [{ at_least: '98 %' }, between('0.98', 1), 'pass'],
    [{ at_least: '98 %' }, between('0.97999', 1), 'undecided'],
    [{ at_least: '98 %' }, between(0, '0.97999'), 'fail'],
    [{ at_least: '98 %' }, between(0, '0.98'), 'undecided'],
    [{ more_than: 3 }, between(3, 4), 'undecided'],
    [{ more_than: 3 }, between(2, 3), 'fail'],
    [{ at_most: 3 }, between(2, 3), 'pass'],
    [{ at_most: 3 }, between(3, 4), 'undecided'],
    [{ less_than: 3 }, between(2, 3), 'undecided'],
    [{ less_than: 3 }, between(3, 4), 'fail'],
  ])('%o is told only where both ends agree (%#)', (threshold, outcome, wanted) => {
    expect(verdict(threshold, outcome)).toBe(wanted);
  });

  it.each([
    [{ at_least: 3 }, between(3, null), 'pass'],
    [{ at_least: 3 }, between(null, 2), 'fail'],
    [{ at_least: 3 }, between(null, 3), 'undecided'],
    [{ at_most: 3 }, between(null, 3), 'pass'],
    [{ at_most: 3 }, between(4, null), 'fail'],
    [{ at_most: 3 }, between(null, null), 'undecided'],
  ])('%o takes an open end for what lies beyond every number (%#)', (threshold, outcome, wanted) => {
    expect(verdict(threshold, outcome)).toBe(wanted);
  });

  it('waits where there may be nothing to measure', () => {
    expect(verdict({ at_least: 0 }, { ...between(0, 1), mayBeNothing: true })).toBe('undecided');
  });

  it('is none without a line, and undecided where not even a value is known', () => {
    expect(verdictOf(between(1, 2), leaf('none'), YEAR)).toBe('no-threshold');
    expect(verdictOf(between(null, null), leaf('none'), YEAR)).toBe('undecided');
  });

  it('waits for the end of the year where the plan judges by it', () => {
    const yearly = leaf(line({ at_least: 1, judged: 'year_end' }));
    const at = (month: number, day: number): Timeframe => ({
      ...YEAR,
      asOf: moment(2020, month, day) as number,
    });
    expect(verdictOf(between(0, 0), yearly, at(12, 30))).toBe('in-progress');
    expect(verdictOf(between(0, 0), yearly, at(12, 31))).toBe('fail');
    expect(verdictOf(none('no-records'), yearly, at(6, 30))).toBe('no-data');
  });
});

describe('points of ten', () => {
  const judged = (
    outcome: Outcome,
    rule: RuleSpec = 'proportional',
    threshold: object = { at_least: '80 %' },
  ): (string | undefined)[] => {
    const scale: Scale = { id: 'x', source: title, provisional: false, points: {}, rules: { '1': rule } };
    const indicator = leaf(line(threshold));
    const points = new Map([['1', { possible: exact(10), basis: 'set' as const }]]);
    const { earned, lowest, highest } = judge(indicator, outcome, YEAR, scale, points);
    return [earned, lowest, highest].map((one) => one?.toFraction());
  };

  it('are those of the value where the verdict is settled, within those of the bounds', () => {
    expect(judged(between('0.4', '0.4'))).toEqual(['5', '5', '5']);
    expect(judged(between('0.4', '0.6', '0.5'))).toEqual(['25/4', '5', '15/2']);
    expect(judged(between('0.9', 1, '0.95'))).toEqual(['10', '10', '10']);
  });

  it('are only the certain ones where it is undecided', () => {
    expect(judged(between('0.4', '0.8', '0.6'))).toEqual(['5', '5', '10']);
    expect(judged(between('0.4', '0.8', '0.6'), 'all_or_nothing')).toEqual(['0', '0', '10']);
  });

  it('turn round where less is better', () => {
    expect(judged(between('0.1', '0.4', '0.2'), 'proportional', { at_most: '10 %' })).toEqual([
      '5/2',
      '5/2',
      '10',
    ]);
  });

  it('are anything up to the most where an end is open, and where nothing is measured', () => {
    expect(judged(between('0.4', null, '0.5'))).toEqual(['0', '0', '10']);
    expect(judged(none('dataset-absent'))).toEqual([undefined, '0', '10']);
  });

  it('are all of them where nothing was to be done', () => {
    expect(judged(none('nothing-arose'), 'proportional', { at_least: 1 })).toEqual(['10', '10', '10']);
  });
});
