import type { FormatName } from '../../src/formats/registry.js';
import type { Breakdown } from '../../src/report/groups.js';

/** What is asked of a folder. */
export interface Asked {
  readonly period: string;
  readonly asOf?: string;
  readonly only: readonly string[];
  readonly by?: Breakdown;
}

/** A folder of `fixtures/scenarios/`, what is asked of it, and the exit code it comes to. */
export interface Scenario extends Asked {
  readonly exit: number;
  /** The formats that are held to it; all, where none is named. */
  readonly formats?: readonly FormatName[];
}

/** The damages, which `test/generator/damages.ts` makes. */
const DAMAGES: Readonly<Record<string, Omit<Scenario, 'formats'>>> = {
  'unknown-words': { period: '2020-H1', only: ['3.4.1'], exit: 4 },
  'missing-column': { period: '2020-H1', only: ['3.4', '7.3.3'], exit: 4 },
  'five-offices': { period: '2020-H1', only: ['3.2.4', '3.2.6', '7.4'], exit: 4 },
  'unlisted-procedure': { period: '2020-H1', only: ['7.2', '7.3.2'], exit: 4 },
  'empty-templates': { period: '2020-H1', only: ['1.1', '2.3', '3.1.1', '3.5', '4.1.2', '5.2.1'], exit: 3 },
  'missing-month': { period: '2020-H1', only: ['3.4.1'], exit: 0 },
  'early-end': { period: '2020-H1', only: ['3.4.1'], exit: 0 },
  'broken-rows': { period: '2020-H1', only: ['3.4'], exit: 4 },
  'unknown-items': { period: '2020-H1', only: ['1.5', '4.1.1', '7.1.1'], exit: 4 },
};

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'all-pass': { period: '2020', asOf: '2020-12-31', only: ['3.4'], exit: 0 },
  'by-month': { period: '2020-H1', only: ['3.4.3'], by: 'month', exit: 1 },
  'form-only': {
    period: '2020',
    only: ['3.2.3', '3.3.1', '3.4', '3.5', '7.1.2', '7.2.2'],
    exit: 1,
    formats: ['table', 'json'],
  },
  'form-and-list': { period: '2020', only: ['3.4.1'], exit: 0, formats: ['table', 'json'] },
  'nothing-measured': { period: '2020', only: ['3.4', '7.4'], exit: 3 },
  rejects: { period: '2020', asOf: '2020-12-31', only: ['3.4', '7.4', '8.4'], exit: 4 },
  ...Object.fromEntries(
    Object.entries(DAMAGES).map(([name, asked]): [string, Scenario] => [
      name,
      { ...asked, formats: ['table', 'json'] },
    ]),
  ),
};
