import type { Column } from '../../../catalog/dataset.js';
import type { CellFault, DecimalSign, Reading } from '../../../language/columns/cell.js';
import { isDated } from '../../../language/columns/column.js';
import { tidy } from '../../../text/fold.js';
import { EMPTY } from '../../../values/moment.js';
import { keyOf, type Value, type Vector } from '../../../values/vector.js';

/** Collects the cells of one column of one file, a batch at a time. */
export interface ColumnWriter {
  /** Reads a cell into a row of the batch. An empty text is an empty cell. */
  put(text: string, row: number): CellFault | undefined;
  /** What the row holds, as the text by which two values are the same; empty where the cell is. */
  keyAt(row: number): string;
  take(size: number): Vector;
}

export const BATCH = 4096;

/** Past this many distinct texts a dictionary is begun anew, so that memory does not grow with the rows. */
const DICTIONARY_LIMIT = 1 << 16;

const UNDECODABLE: CellFault = {
  code: 'undecodable',
  say: {
    vi: 'có ký tự không giải mã được. Lưu lại tệp dạng CSV UTF-8.',
    en: 'has characters that cannot be decoded. Save the file as CSV UTF-8.',
  },
};

export const columnWriter = (column: Column, sign: DecimalSign): ColumnWriter =>
  isDated(column.spec) ? momentWriter(column, sign) : codeWriter(column, sign);

function momentWriter(column: Column, sign: DecimalSign): ColumnWriter {
  let values = new Float64Array(BATCH);
  return {
    put(text, row) {
      const reading = text === '' ? undefined : readMoment(text, column, sign);
      if (reading && 'fault' in reading) return reading.fault;
      values[row] = reading && 'moment' in reading ? reading.moment : EMPTY;
      return undefined;
    },
    keyAt: (row) => (Number.isNaN(values[row]) ? '' : String(values[row])),
    take(size) {
      const taken = values.subarray(0, size);
      values = new Float64Array(BATCH);
      return { kind: 'moments', values: taken };
    },
  };
}

/** Most dates are tidy as they stand. */
function readMoment(text: string, column: Column, sign: DecimalSign): Reading | undefined {
  const asItStands = column.read(text, sign);
  if (!('fault' in asItStands)) return asItStands;
  const clean = tidy(text);
  if (clean.includes('\uFFFD')) return { fault: UNDECODABLE };
  return clean === '' ? undefined : column.read(clean, sign);
}

function codeWriter(column: Column, sign: DecimalSign): ColumnWriter {
  let codes = new Uint32Array(BATCH);
  let known = new Map<string, number>([['', 0]]);
  let dictionary: (Value | null)[] = [null];
  return {
    put(text, row) {
      let code = known.get(text);
      if (code === undefined) {
        const clean = tidy(text);
        if (clean.includes('\uFFFD')) return UNDECODABLE;
        const reading = clean === '' ? undefined : column.read(clean, sign);
        if (reading && 'fault' in reading) return reading.fault;
        code = reading && 'value' in reading ? dictionary.push(reading.value) - 1 : 0;
        known.set(text, code);
      }
      codes[row] = code;
      return undefined;
    },
    keyAt(row) {
      const value = dictionary[codes[row] as number];
      return value === null || value === undefined ? '' : keyOf(value);
    },
    take(size) {
      const taken: Vector = { kind: 'codes', codes: codes.subarray(0, size), dictionary };
      codes = new Uint32Array(BATCH);
      if (dictionary.length > DICTIONARY_LIMIT) {
        known = new Map([['', 0]]);
        dictionary = [null];
      }
      return taken;
    },
  };
}
