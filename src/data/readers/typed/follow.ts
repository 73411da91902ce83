import type { Column, Dataset } from '../../../catalog/dataset.js';
import {
  AS_DEFINED,
  type Directory,
  kept,
  type Lexicon,
  type Writing,
} from '../../../language/columns/cell.js';
import { followedColumn } from '../../../language/columns/column.js';
import { fold, tidy } from '../../../text/fold.js';
import { yearOf } from '../../../values/moment.js';
import { BLANK_CODE, type Entry, type Unread } from '../../../values/vector.js';
import { UNKNOWN_AGENCY } from '../../say-unread.js';
import { unread } from './blank.js';

/** What follows from the cell of a column that another one falls back on. */

type OfficeIn = Extract<Column['spec']['falls_back_on'], { office_in: string }>;

/** The column that another one falls back on. */
export const fallbackOf = ({ spec }: Column, { columns }: Dataset): Column | undefined =>
  columns.get(followedColumn(spec) ?? '');

/** Whether a cell is not read as if it stood in the column that falls back: a level, and a value with words of its own. */
export const isDerived = ({ spec }: Column, other: Column | undefined): boolean =>
  typeof spec.falls_back_on === 'object' || (spec.type === 'enum' && other?.spec.type === 'enum');

/** What the text of the column means that another one falls back on. */
export function followedBy(
  column: Column,
  dataset: Dataset,
  lexicon: Lexicon,
  { dates }: Writing,
): (text: string) => Entry {
  const other = fallbackOf(column, dataset);
  const { falls_back_on: from } = column.spec;
  if (typeof from === 'object' && 'year_of' in from) return yearsIn(other, lexicon, dates);
  if (typeof from === 'object' && 'office_in' in from) return whereOffice(column, from, lexicon.agencies);
  return other && typeof from === 'string' && isDerived(column, other)
    ? valuesOf(column, other)
    : levelsOf(lexicon.agencies, other);
}

/** Between those that a cell names: "- Sở Nội vụ; - UBND huyện Đại Lộc". Names of offices may have commas of their own. */
const BETWEEN = /[;\n]|\s-\s|^\s*-/;

/** A value where one of those that a cell names is an office of these levels; else nobody knows, and nobody is named. */
function whereOffice({ read }: Column, from: OfficeIn, agencies: Directory): (text: string) => Entry {
  const reading = read(String(from.is), AS_DEFINED);
  const value = 'value' in reading ? kept(reading.value) : null;
  const isOffice = (name: string): boolean => {
    const id = tidy(name) === '' ? undefined : agencies.agency(tidy(name));
    return id !== undefined && from.levels.includes(agencies.levelOf(id) ?? '');
  };
  return (text) =>
    text.split(BETWEEN).some((name) => isOffice(name) || name.split(',').some(isOffice))
      ? value
      : { word: '', code: BLANK_CODE };
}

/** The year of a date; of what is no date it is not known. */
const yearsIn =
  (column: Column | undefined, { vocabulary }: Lexicon, dates: Writing['dates']) =>
  (text: string): Entry => {
    const moment = vocabulary.date(tidy(text), dates);
    return moment === undefined ? unreadIn(column, text, 'bad-date') : String(yearOf(moment));
  };

/** Two lists of values may share keys and yet not words: "1" may be no in one of them and yes in the other. */
const valuesOf =
  ({ spec }: Column, other: Column) =>
  (text: string): Entry => {
    const word = tidy(text);
    const reading = other.read(word);
    const key = 'value' in reading ? String(reading.value) : undefined;
    return key !== undefined && Object.hasOwn(spec.values ?? {}, key)
      ? key
      : unread(other, word, 'unknown-value');
  };

/** The level that follows from an office, or stands in its place; of an office that nobody knows it is not known. */
const levelsOf =
  (directory: Directory, column: Column | undefined) =>
  (office: string): Entry => {
    const name = tidy(office);
    if (column?.isBlank(name)) return null;
    const id = directory.agency(name);
    const level = id === undefined ? directory.levels.get(fold(name)) : directory.levelOf(id);
    return level ?? unreadIn(column, name, UNKNOWN_AGENCY);
  };

/** A cell of the column that another one falls back on; without one there is nothing to show. */
const unreadIn = (column: Column | undefined, text: string, code: string): Unread =>
  column ? unread(column, tidy(text), code) : { word: '', code };
