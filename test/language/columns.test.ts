import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directory } from '../../src/catalog/agencies.js';
import { termsOf } from '../../src/catalog/terms.js';
import { type CellReader, cellReader } from '../../src/language/columns/cell.js';
import {
  blankOf,
  type ColumnSpec,
  isDated,
  isNumeric,
  isOrdered,
  kindOf,
  rangeOf,
} from '../../src/language/columns/column.js';
import { COLUMN_TYPES, type ColumnType } from '../../src/language/columns/registry.js';
import { resolveScalar, sayScalar } from '../../src/language/columns/scalar.js';
import type { Meaning } from '../../src/language/columns/shape.js';
import { readVocabulary } from '../../src/language/vocabulary.js';
import { isoMoment, moment } from '../../src/values/moment.js';
import type { DecimalSign } from '../../src/values/numbers.js';

const title = { vi: 'Cột', en: 'Column' };
const vocabulary = readVocabulary({
  yes: ['Có', 'Đạt'],
  no: ['Không', 'Chưa', '-'],
  nothing: ['-', 'Không', 'Chưa có', 'N/A'],
  periods: ['Quý {quarter}/{year}', '{first_months} tháng đầu năm {year}'],
});
const agencies = directory({
  agencies: 'test',
  levels: { province: { vi: 'Cấp tỉnh', en: 'Province' } },
  list: [
    { id: 'so-noi-vu', name: 'Sở Nội vụ', level: 'province' },
    { id: 'so-na', name: 'Sở NA', level: 'province', aliases: ['N/A'] },
  ],
});
const terms = termsOf([
  {
    code: '2.4.2',
    title: { vi: 'Tính hợp lý', en: 'Reasonableness' },
    parts: undefined,
    otherwise: [],
    readings: [],
  },
]);
const lexicon = { agencies, vocabulary, terms };

const VALUES = {
  done: { vi: 'Xong', en: 'Done', aliases: ['9'] },
  none: { vi: 'Không', en: 'Nothing found' },
};
const ALL: Readonly<Record<ColumnType, ColumnSpec>> = {
  id: { type: 'id', title, identified_by: '{3 digits}' },
  text: { type: 'text', title },
  enum: { type: 'enum', title, values: VALUES },
  boolean: { type: 'boolean', title },
  date: { type: 'date', title },
  period: { type: 'period', title },
  integer: { type: 'integer', title, range: { at_least: 1, at_most: 5 } },
  decimal: { type: 'decimal', title, values: { '4.5': { vi: 'Hài lòng', en: 'Satisfied' } } },
  percent: { type: 'percent', title, range: { at_most: '100 %' } },
  agency: { type: 'agency', title },
  level: { type: 'level', title },
};

const wordOf = (value: Meaning): string => (typeof value === 'object' ? value.toFraction() : String(value));

/** A reading as a person can compare it. */
function read(spec: ColumnSpec, text: string, sign?: DecimalSign): string {
  const reading = cellReader(spec, lexicon)(text, { sign });
  if ('fault' in reading) return reading.fault.code;
  if ('blank' in reading) return 'blank';
  return 'moment' in reading ? isoMoment(reading.moment) : wordOf(reading.value);
}

describe.each(COLUMN_TYPES)('a column of type %s', (type) => {
  const spec = ALL[type];

  it('takes its own example, in both languages', () => {
    const { vi, en } = kindOf(spec).example(spec, lexicon);
    for (const cell of [vi, en])
      expect(read(spec, cell)).not.toMatch(/^bad-|^unknown-|^ambiguous|^blank$|^out-/);
  });

  it('reads a word for nothing as a blank, unless the word is its own', () => {
    expect(read(spec, 'CHƯA CÓ')).toBe('blank');
    expect(read(spec, '-')).toBe(type === 'boolean' ? 'false' : 'blank');
    expect(read(spec, 'không')).toBe({ boolean: 'false', enum: 'none' }[type as string] ?? 'blank');
    expect(read(spec, 'n/a')).toBe(type === 'agency' ? 'so-na' : 'blank');
  });

  it('reads any text as something, and never crashes', () => {
    const read: CellReader = cellReader(spec, lexicon);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom(undefined, '.', ',' as const),
        (text, sign) => {
          expect(Object.keys(read(text, { sign: sign as DecimalSign }))).toHaveLength(1);
        },
      ),
    );
  });

  it('says what a blank means where the column does not', () => {
    const facts: readonly string[] = ['id', 'text', 'date', 'agency'];
    expect(blankOf(spec)).toBe(facts.includes(type) ? 'empty' : 'unknown');
    expect(blankOf({ ...spec, blank: 'empty' })).toBe('empty');
    expect(blankOf({ ...spec, blank: { is: 'empty' } })).toEqual({ is: 'empty' });
  });

  it('is known by what can be done with it', () => {
    const numbers: readonly string[] = ['integer', 'decimal', 'percent'];
    const days: readonly string[] = ['date', 'period'];
    expect([isNumeric(spec), isDated(spec), isOrdered(spec)]).toEqual([
      numbers.includes(type),
      days.includes(type),
      numbers.includes(type) || days.includes(type),
    ]);
  });
});

describe('a cell', () => {
  it.each<[ColumnType, string, string]>([
    ['id', 'H-123/KH', '123'],
    ['id', 'H-1', 'H-1'],
    ['id', '2.00302E+11', 'shortened-code'],
    ['id', '1,01e+12', 'shortened-code'],
    ['id', '12', 'shortened-code'],
    ['id', '12,5', 'shortened-code'],
    ['enum', 'ĐÃ', 'unknown-value'],
    ['enum', 'xong', 'done'],
    ['enum', '9', 'done'],
    ['boolean', 'ĐẠT', 'true'],
    ['boolean', '1', 'true'],
    ['boolean', 'có lẽ', 'bad-boolean'],
    ['date', '05/06/2020', '2020-06-05'],
    ['date', '31/02/2020', 'bad-date'],
    ['date', '05/06/2020 3:04 PM', '2020-06-05T15:04:00'],
    ['period', 'quý II - 2020', '2020-06-30'],
    ['period', '05/06/2020', '2020-06-05'],
    ['period', 'Quý II', 'bad-period'],
    ['integer', '5', '5'],
    ['integer', '6', 'out-of-range'],
    ['integer', '0', 'out-of-range'],
    ['integer', '1,5', 'bad-number'],
    ['decimal', 'hai long', '9/2'],
    ['decimal', '1.234', 'ambiguous-number'],
    ['percent', '100 %', '1'],
    ['percent', '100,1', 'out-of-range'],
    ['integer', '0,955', 'bad-number'],
    ['integer', '1.234', 'ambiguous-number'],
    ['agency', 'sở nội vụ', 'so-noi-vu'],
    ['agency', 'Sở lạ', 'Sở lạ'],
    ['agency', 'Nguyễn Văn An', 'no-office'],
    ['level', 'Tỉnh', 'unknown-value'],
    ['level', 'CAP TINH', 'province'],
  ])('%s: %s is %s', (type, text, expected) => {
    expect(read(ALL[type], text)).toBe(expected);
  });

  it.each<[ColumnSpec, string, string]>([
    [ALL.boolean, 'có lẽ', '`có lẽ` is neither yes nor no. Write Có, Đạt, true, Không, Chưa or -.'],
    [ALL.integer, '6', '`6` is out of range: 1 to 5.'],
    [ALL.percent, '101 %', '`101 %` is out of range: at most 100 %.'],
    [{ type: 'decimal', title, range: { at_least: 0 } }, '-1', '`-1` is out of range: 0 or more.'],
    [ALL.percent, 'nửa', '`nửa` is not a percentage.'],
  ])('%j does not take %s, and says why', (spec, text, sentence) => {
    const reading = cellReader(spec, lexicon)(text, undefined);
    expect('fault' in reading && reading.fault.say.en).toBe(sentence);
  });
});

it('a percentage may be written out of one, but for what says that it is out of a hundred', () => {
  const share: ColumnSpec = { type: 'percent', title, out_of: 1 };
  expect(['0,955', '0.955', '1', '95,5 %'].map((text) => read(share, text))).toEqual([
    '191/200',
    '191/200',
    '1',
    '191/200',
  ]);
});

it('an id without a pattern may be a number, as long as it is written whole', () => {
  const plain: ColumnSpec = { type: 'id', title };
  expect(['12', '1.001193', '2E5', '2.00302E+11'].map((text) => read(plain, text))).toEqual([
    '12',
    '1.001193',
    '2E5',
    'shortened-code',
  ]);
});

it('dates are read in the order that the file has', () => {
  const month = (spec: ColumnSpec, text: string) => cellReader(spec, lexicon)(text, { dates: 'month_first' });
  expect(month(ALL.date, '06/25/2020')).toHaveProperty('moment');
  expect(month(ALL.period, '06/30/2020')).toHaveProperty('moment');
  expect(month(ALL.date, '25/06/2020')).toHaveProperty('fault');
});

it('a period may stand for its first day', () => {
  const first: ColumnSpec = { type: 'period', title, day: 'first' };
  expect(read(first, 'Quý II/2020')).toBe('2020-04-01');
});

it('an id that names codes takes them by their titles too, and other texts as they are; one that names items takes no other', () => {
  const named = (names: 'codes' | 'items', text: string): string => read({ type: 'id', title, names }, text);
  expect(['tính hợp lý', '2.4.2', 'Tính khả thi', '-'].map((text) => named('codes', text))).toEqual([
    '2.4.2',
    '2.4.2',
    'Tính khả thi',
    'blank',
  ]);
  expect(['tính hợp lý', '-'].map((text) => named('items', text))).toEqual(['unlisted', 'blank']);
});

it('a required column has no blank that is a fact', () => {
  expect(blankOf({ ...ALL.text, required: true })).toBe('unknown');
  expect(blankOf({ ...ALL.text, required: 'header' })).toBe('empty');
});

it('yes and no are called so', () => {
  expect([true, false, 'x'].map((one) => sayScalar(ALL.boolean, one, agencies).en)).toEqual([
    'yes',
    'no',
    'x',
  ]);
});

describe('a range', () => {
  it.each<[ColumnType, NonNullable<ColumnSpec['range']>]>([
    ['integer', { at_most: 7 }],
    ['decimal', { at_least: '12.75', at_most: 14 }],
    ['percent', { at_least: 0.99 }],
    ['percent', { at_most: '1.5 %' }],
  ])('of type %s, %j, allows the example', (type, range) => {
    const spec: ColumnSpec = { type, title, range };
    const { vi, en } = kindOf(spec).example(spec, lexicon);
    for (const cell of [vi, en]) expect(read(spec, cell)).toMatch(/^\d+(\/\d+)?$/);
  });

  const ends = (range: NonNullable<ColumnSpec['range']>) => {
    const { lowest, highest } = rangeOf({ type: 'percent', title, range });
    return [lowest?.toFraction(), highest?.toFraction()];
  };

  it('has two ends, either of which may be open', () => {
    expect(ends({ at_least: 0, at_most: '50 %' })).toEqual(['0', '1/2']);
    expect(ends({ at_least: 1 })).toEqual(['1', undefined]);
    expect(ends({ at_most: 1 })).toEqual([undefined, '1']);
    expect(rangeOf(ALL.decimal)).toEqual({ lowest: null, highest: null });
  });
});

describe('what a definition writes', () => {
  const timeframe = {
    period: { from: moment(2019, 12, 1) as number, to: moment(2020, 6, 30) as number },
    asOf: moment(2020, 3, 31) as number,
  };
  const resolved = (type: ColumnType, written: string | number | boolean): string => {
    const found = resolveScalar(ALL[type], cellReader(ALL[type], lexicon), written, timeframe);
    if ('fault' in found) return found.fault.code;
    return 'moment' in found ? isoMoment(found.moment) : wordOf(found.value);
  };

  it.each<[ColumnType, string | number | boolean, string]>([
    ['date', 'as_of', '2020-03-31'],
    ['date', '2020-06-30', '2020-06-30'],
    ['date', 'this_year', 'bad-date'],
    ['period', 'as_of', '2020-03-31'],
    ['period', '2020-06-30', '2020-06-30'],
    ['integer', 'this_year', '2020'],
    ['integer', 'previous_year', '2019'],
    ['integer', 12, '12'],
    ['decimal', 'this_year', 'bad-number'],
    ['decimal', '98 %', '49/50'],
    ['decimal', 'Hài lòng', '9/2'],
    ['percent', 0.5, '1/2'],
    ['percent', '0.5 %', '1/200'],
    ['boolean', true, 'true'],
    ['text', 'as_of', 'as_of'],
    ['text', 'constructor', 'constructor'],
    ['enum', 'done', 'done'],
    ['enum', 'constructor', 'unknown-value'],
    ['id', '-', 'says-nothing'],
    ['level', 'chưa có', 'says-nothing'],
  ])('in a column of type %s, %s means %s', (type, written, expected) => {
    expect(resolved(type, written)).toBe(expected);
  });

  it.each<[ColumnType, string | number | boolean, string]>([
    ['date', 'as_of', 'thời điểm chốt'],
    ['integer', 'previous_year', 'năm trước'],
    ['integer', 3, '3'],
    ['enum', 'done', 'Xong'],
    ['enum', 'constructor', 'constructor'],
    ['decimal', '4.5', 'Hài lòng'],
    ['boolean', false, 'không'],
    ['agency', 'so-noi-vu', 'Sở Nội vụ'],
    ['level', 'province', 'Cấp tỉnh'],
    ['text', 'x', 'x'],
  ])('in a column of type %s, %s is called %s', (type, written, called) => {
    expect(sayScalar(ALL[type], written, agencies).vi).toBe(called);
  });
});
