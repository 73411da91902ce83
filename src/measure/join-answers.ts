import type { Truth } from '../values/truth.js';
import type { Cause, Causes } from './cause.js';

/** What a join found in its dataset. */
export interface JoinAnswers {
  /** Whether some record that it wants has this value. */
  truth(value: string): Truth;
  /** Why that is not known of a value. */
  causes(value: string): readonly Cause[];
  /** How many values may be otherwise than they are answered: those that unreadable rows may bring or take away. */
  readonly slack: number;
  /** Whether a value may be among these. What is known to be there only goes where a row may take its place. */
  mayChange(value: string): boolean;
  /** What leaves these open. */
  readonly slackCauses: Causes;
}
