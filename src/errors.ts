import type { Words } from './text/words.js';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that a person has to mend: where it is, what it is, what to do. */
export interface Problem {
  readonly place?: Place;
  readonly what: Words;
  readonly hint?: Words;
}

/** What is wrong and what to do, wherever it stands. */
export type Complaint = Pick<Problem, 'what' | 'hint'>;

/** What went wrong decides the exit code: the command or a definition, or the data. */
export type Fault = 'usage' | 'data';

/** Everything that is wrong with what a person gave us; shown without a stack. */
export class UserError extends Error {
  readonly problems: readonly Problem[];
  readonly fault: Fault;

  constructor(problems: readonly Problem[], fault: Fault = 'usage') {
    super(problems.map((problem) => problem.what.en).join('\n'));
    this.name = 'UserError';
    this.problems = problems;
    this.fault = fault;
  }
}

/** A single problem, thrown. */
export function refuse(what: Words, hint?: Words, place?: Place, fault: Fault = 'usage'): never {
  throw new UserError([{ what, ...(hint && { hint }), ...(place && { place }) }], fault);
}
