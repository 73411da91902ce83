import { type Fault, type Problem, UserError } from '../../src/errors.js';

/** What a call is refused with. */
export interface Refused {
  readonly what: string;
  readonly hint: string | undefined;
  readonly file: string | undefined;
  readonly fault: Fault;
}

const told = ({ what, hint, place }: Problem, fault: Fault): Refused => ({
  what: what.en,
  hint: hint?.en,
  file: place?.file,
  fault,
});

/** The only problem that a call throws, in English. */
export async function refused(call: () => unknown): Promise<Refused> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof UserError) || error.problems.length !== 1) throw error;
    return told(error.problems[0] as Problem, error.fault);
  }
  throw new Error('it was not refused');
}
