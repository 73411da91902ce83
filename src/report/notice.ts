import type { Words } from '../text/words.js';
import type { Report } from './schema.js';

export type Notice = Report['notices'][number];

export const notice = (code: string, words: Words, count: number | null = null): Notice => ({
  code,
  ...words,
  count,
});
