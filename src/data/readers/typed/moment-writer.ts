import type { Column } from '../../../catalog/dataset.js';
import { tidy } from '../../../text/fold.js';
import { type DateOrder, parseMoment } from '../../../values/date-forms.js';
import { BLANK_CODE, UNREAD, type Unread, type Vector } from '../../../values/vector.js';
import { blankMoment, UNDECODABLE, unread } from './blank.js';
import type { ColumnWriter } from './column-writer.js';

/** Collects dates: each a number, and what cannot be read a place in a list. */
export function momentWriter(column: Column, dates: DateOrder | undefined, size: number): ColumnWriter {
  const values = new Float64Array(size);
  const blank = blankMoment(column);
  let places = new Map<string, number>();
  let list: Unread[] = [];

  function place(one: Unread): number {
    const key = `${one.code} ${one.word}`;
    const at = places.get(key) ?? UNREAD + list.push(one) - 1;
    places.set(key, at);
    return at;
  }

  const nothing = (): number => (typeof blank === 'object' ? place(blank) : blank);

  function read(text: string): number {
    if (text === '') return nothing();
    const moment = parseMoment(text, dates);
    if (moment !== undefined) return moment;
    const clean = tidy(text);
    if (clean.includes(UNDECODABLE)) return place(unread(column, clean, 'undecodable'));
    const reading = column.read(clean, { dates });
    if ('blank' in reading) return nothing();
    if ('moment' in reading) return reading.moment;
    return place(unread(column, clean, 'fault' in reading ? reading.fault.code : 'bad-date'));
  }

  const put = (text: string, row: number): void => {
    values[row] = read(text);
  };
  return {
    put,
    derive: put,
    keyAt(row) {
      const value = values[row] as number;
      return Number.isNaN(value) || value >= UNREAD ? '' : String(value);
    },
    isDoubtful(row) {
      const value = values[row] as number;
      return value >= UNREAD && list[value - UNREAD]?.code !== BLANK_CODE;
    },
    take(rows) {
      const taken: Vector = { kind: 'moments', values: values.slice(0, rows), unread: list };
      [places, list] = [new Map(), []];
      return taken;
    },
  };
}
