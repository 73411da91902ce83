import { directory } from '../../src/catalog/agencies.js';
import { compileDataset, type Dataset } from '../../src/catalog/dataset.js';
import { NO_TERMS } from '../../src/catalog/terms.js';
import type { AgenciesSpec } from '../../src/language/agencies.js';
import { parseCondition } from '../../src/language/condition/parse.js';
import type { Join } from '../../src/language/condition/tree.js';
import type { Written } from '../../src/language/condition/written.js';
import { readVocabulary } from '../../src/language/vocabulary.js';
import type { JoinAnswers } from '../../src/measure/join-answers.js';
import { type Program, programmer } from '../../src/measure/program.js';
import { parseMoment } from '../../src/values/date-forms.js';
import { EMPTY, type Moment } from '../../src/values/moment.js';
import {
  type Batch,
  BLANK_CODE,
  type Entry,
  type Standing,
  UNREAD,
  type Unread,
  type Vector,
} from '../../src/values/vector.js';
import { titled, YEAR } from './world.js';

/** Two offices of the province and one of a district. */
export const OFFICES = directory({
  agencies: 'test',
  levels: { province: titled('Tỉnh'), district: titled('Huyện') },
  list: [
    { id: 'one', name: 'Một', level: 'province' },
    { id: 'two', name: 'Hai', level: 'province' },
    { id: 'far', name: 'Xa', level: 'district' },
  ],
} as unknown as AgenciesSpec);

/** A dataset with columns of these types, `{ size: 'integer' }`, or with more said of them. */
export function datasetOf(
  name: string,
  columns: Readonly<Record<string, string | object>>,
  rest: object = {},
): Dataset {
  const specs = Object.entries(columns).map(([column, said]) => [
    column,
    { title: titled(column), ...(typeof said === 'string' ? { type: said } : said) },
  ]);
  return compileDataset(
    {
      dataset: name,
      title: titled(name),
      kind: 'event',
      columns: Object.fromEntries(specs),
      ...rest,
    } as never,
    { agencies: OFFICES, vocabulary: readVocabulary({}), terms: NO_TERMS },
  );
}

/** What stands in a cell and cannot be read. */
export const lost = (word: string): Unread => ({ word, code: 'bad' });
/** A blank where a blank is no answer. */
export const BLANK: Unread = { word: '', code: BLANK_CODE };

/** A column of codes, entry by entry. */
export const codes = (...entries: Entry[]): Vector => ({
  kind: 'codes',
  codes: Uint32Array.from(entries, (entry, i) => (entry === null ? 0 : i + 1)),
  dictionary: [null, ...entries],
});

/** A column of dates as they are written; null where it is empty. */
export function dates(...cells: (string | Unread | null)[]): Vector {
  const unread = cells.filter((cell) => cell !== null && typeof cell === 'object');
  const values = cells.map((cell) => {
    if (cell === null) return EMPTY;
    return typeof cell === 'string' ? (parseMoment(cell) as Moment) : UNREAD + unread.indexOf(cell);
  });
  return { kind: 'moments', values: Float64Array.from(values), unread };
}

export const batchOf = (
  size: number,
  columns: Readonly<Record<string, Vector>>,
  standing: Standing = 'record',
): Batch => ({ size, standing, columns: new Map(Object.entries(columns)) });

/** No join is asked here. */
export const unasked = (join: Join): never => {
  throw new TypeError(`asked of ${join.dataset}`);
};

/** A condition at work on a dataset, over the year 2020. */
export const programOf = (
  dataset: Dataset,
  written: Written,
  answers: (join: Join) => JoinAnswers = unasked,
): Program => programmer(dataset, { timeframe: YEAR, answers })(parseCondition(written));

/** What masks say, row by row: `y`es, `n`o, or `?`. */
export const shown = (mask: Uint8Array): string => [...mask].map((truth) => 'n?y'[truth]).join('');
