import type { Reader } from '../reader.js';
import { csvReader } from './csv/reader.js';

/** Every reader; the property tests run over this list. */
export const READERS = { csv: csvReader } as const satisfies Record<string, Reader>;
