import type { Breakdown } from '../../src/report/groups.js';

/** A folder of `fixtures/scenarios/` and what is asked of it. */
export interface Scenario {
  readonly period: string;
  readonly only: readonly string[];
  readonly by?: Breakdown;
}

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'all-pass': { period: '2020', only: ['3.4'] },
  'by-month': { period: '2020-H1', only: ['3.4.3'], by: 'month' },
  'nothing-measured': { period: '2020', only: ['3.4', '7.4'] },
  rejects: { period: '2020', only: ['3.4', '7.4', '8.4'] },
};
