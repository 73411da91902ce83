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
