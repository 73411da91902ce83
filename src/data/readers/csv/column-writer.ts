import type { Column } from '../../../catalog/dataset.js';
import type { CellFault, DecimalSign } from '../../../language/columns/cell.js';
import { tidy } from '../../../text/fold.js';
import { EMPTY, type Moment, parseMoment } from '../../../values/moment.js';
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
  column.spec.type === 'date' ? momentWriter() : codeWriter(column, sign);

function momentWriter(): ColumnWriter {
  let values = new Float64Array(BATCH);
  return {
    put(text, row) {
      const moment = text === '' ? EMPTY : readMoment(text);
      if (moment === undefined) return badDate(text);
      values[row] = moment;
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

function readMoment(text: string): Moment | undefined {
  const moment = parseMoment(text);
  if (moment !== undefined) return moment;
  const clean = tidy(text);
  return clean === '' ? EMPTY : parseMoment(clean);
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
        code = reading ? dictionary.push(reading.value) - 1 : 0;
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

const badDate = (text: string): CellFault =>
  text.includes('\uFFFD')
    ? UNDECODABLE
    : {
        code: 'bad-date',
        say: {
          vi: `\`${tidy(text)}\` không phải ngày có thật. Ghi dd/MM/yyyy hoặc yyyy-MM-dd, ví dụ 05/06/2020 14:30.`,
          en: `\`${tidy(text)}\` is not a real date. Write dd/MM/yyyy or yyyy-MM-dd, such as 05/06/2020 14:30.`,
        },
      };
