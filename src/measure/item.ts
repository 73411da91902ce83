import type { Words } from '../text/words.js';

/** An item that a checklist requires: proven by a record, plainly refused by one, or without proof. */
export interface Item {
  readonly id: string;
  readonly title: Words;
  readonly state: 'proven' | 'refused' | 'missing';
}
