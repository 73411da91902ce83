import fc from 'fast-check';
import { type Spec, titled, VOCABULARY } from './world.js';
import { KINDS, LEVELS } from './written.js';

/** The columns of the three tables: one of every type, and partners to compare with. */
export const TYPES: Readonly<Record<string, string>> = {
  mark: 'id',
  ref: 'id',
  label: 'text',
  other_label: 'text',
  sort: 'enum',
  over: 'boolean',
  at: 'date',
  due: 'date',
  ended: 'date',
  term: 'period',
  size: 'integer',
  place: 'integer',
  amount: 'decimal',
  share: 'percent',
  office: 'agency',
  tier: 'level',
};
export const ITEM_TYPES: Readonly<Record<string, string>> = { item: 'id', met: 'boolean', number: 'id' };
export const TABLES = ['alpha', 'beta', 'gamma'] as const;
export type Table = (typeof TABLES)[number];

export const CHECKLIST = {
  item: 'item',
  met: { met: true, number: { empty: false } },
  refused: { met: false },
  evidence: ['number'],
} as const;
export const ITEMS = ['plan', 'report', 'review'];

/** The part of a text that identifies, where a column says so. */
export const IDENTIFIES = 'M-{letter}';

/** What numbers are called, by column and number. */
export const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  size: { '3': 'Ba', '7': 'Bảy' },
  amount: { '12': 'Mười hai' },
};

type Blank = 'unknown' | 'empty' | { readonly is: string | number | boolean };
type Ends = { readonly at_least?: number | string; readonly at_most?: number | string };

/** What a table declares besides its columns' types: drawn anew for every world. */
export interface Shape {
  readonly kind: 'event' | 'reference' | 'snapshot';
  readonly repeated: 'replace' | 'reject';
  readonly blanks: Readonly<Record<string, Blank>>;
  readonly ranges: Readonly<Record<string, Ends>>;
  /** `tier` follows from `office`; `ended` falls back on `due`. */
  readonly levelOf: boolean;
  readonly fallsBack: boolean;
  readonly identified: boolean;
  /** The first day of a period stands for it, else the last. */
  readonly firstDay: boolean;
  /** Some numbers go by words. */
  readonly worded: boolean;
  /** The levels of which every office must be named. */
  readonly namesAll: readonly string[];
}
export type Shapes = Readonly<Record<Table, Shape>>;

/** What a blank may stand for, by column. */
const INSTEAD: Readonly<Record<string, string | number | boolean>> = {
  ref: 'M-a',
  label: 'x;y',
  sort: 'cu',
  over: false,
  at: '2020-03-06',
  due: '2020-03-06',
  ended: '2020-03-07',
  term: '2020-03-06',
  size: 3,
  amount: '2.5',
  share: '50 %',
  office: 'tam-ky',
  tier: 'district',
};
const RANGES: Readonly<Record<string, readonly Ends[]>> = {
  size: [{ at_least: 0 }, { at_least: 0, at_most: 2_000_000 }],
  place: [{ at_least: 1 }],
  amount: [{ at_least: -10, at_most: 3000 }, { at_most: 3000 }],
  share: [{ at_least: 0, at_most: '150 %' }],
};

const blanks = fc
  .uniqueArray(fc.constantFrom(...Object.keys(INSTEAD)), { maxLength: 4 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(
        names.map((name) => [
          name,
          fc.constantFrom<Blank>('unknown', 'empty', { is: INSTEAD[name] as string | number | boolean }),
        ]),
      ),
    ),
  );
const ranges = fc
  .subarray(Object.keys(RANGES))
  .chain((names) =>
    fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(RANGES[name] ?? []))]))),
  );

const shape = (kinds: readonly Shape['kind'][]): fc.Arbitrary<Shape> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    repeated: fc.constantFrom('replace' as const, 'reject' as const),
    blanks,
    ranges,
    levelOf: fc.boolean(),
    fallsBack: fc.boolean(),
    identified: fc.boolean(),
    firstDay: fc.boolean(),
    worded: fc.boolean(),
    namesAll: fc.constantFrom<readonly string[]>([], [], ['province'], ['province', 'district']),
  });

const KINDS_OF_LISTS = ['event', 'snapshot', 'reference', 'reference'] as const;
export const shapes: fc.Arbitrary<Shapes> = fc.record({
  alpha: shape(['event', 'event', 'snapshot', 'reference']),
  beta: shape(KINDS_OF_LISTS),
  gamma: shape(KINDS_OF_LISTS),
});

const named = (forms: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(forms).map(([key, [first, ...aliases]]) => [key, { ...titled(first as string), aliases }]),
  );

const titles = (words: Readonly<Record<string, string>>): Spec =>
  Object.fromEntries(Object.entries(words).map(([value, word]) => [value, titled(word)]));

/** What a column of a table declares. */
export function columnSpec(dataset: string, name: string, shape: Shape | undefined): Spec {
  const type = TYPES[name] ?? ITEM_TYPES[name];
  return {
    type,
    title: titled(`${dataset} ${name}`),
    ...(name === 'mark' && { required: true }),
    ...(type === 'enum' && { values: named(KINDS) }),
    ...(name === 'tier' && shape?.levelOf && { falls_back_on: { level_of: 'office' } }),
    ...(name === 'ended' && shape?.fallsBack && { falls_back_on: 'due' }),
    ...(name === 'ref' && shape?.identified && { identified_by: IDENTIFIES }),
    ...(name === 'ref' && shape && !shape.identified && { names: 'codes' }),
    ...(name === 'term' && { day: shape?.firstDay ? 'first' : 'last' }),
    ...(shape?.worded && WORDS[name] && { values: titles(WORDS[name]) }),
    ...(shape?.blanks[name] !== undefined && { blank: shape.blanks[name] }),
    ...(shape?.ranges[name] && { range: shape.ranges[name] }),
  };
}

const columnsOf = (dataset: string, types: Readonly<Record<string, string>>, shape?: Shape): Spec =>
  Object.fromEntries(Object.keys(types).map((name) => [name, columnSpec(dataset, name, shape)]));

const table = (dataset: string, shape: Shape): Spec => ({
  dataset,
  title: titled(dataset),
  kind: shape.kind,
  key: { columns: ['mark'], repeated: shape.repeated },
  dimensions: { agency: 'office', level: 'tier', month: 'at' },
  columns: columnsOf(dataset, TYPES, shape),
  ...(shape.namesAll.length > 0 && { names_all: { column: 'office', levels: shape.namesAll } }),
});

const [, district] = Object.values(LEVELS);
const AGENCIES: Spec = {
  agencies: 'test',
  leave_out: ['UBND'],
  levels: { province: named(LEVELS).province, district: { ...titled('Cấp huyện'), aliases: district } },
  list: [
    { id: 'so-noi-vu', name: 'Sở Nội vụ', level: 'province', aliases: ['SNV'] },
    { id: 'so-y-te', name: 'Sở Y tế', level: 'province' },
    { id: 'tam-ky', name: 'Thành phố Tam Kỳ', level: 'district', code: '502' },
  ],
};
export const LEVEL_OF: Readonly<Record<string, string>> = {
  'so-noi-vu': 'province',
  'so-y-te': 'province',
  'tam-ky': 'district',
};

/** The datasets of a world, without its indicators. */
export const documentsOf = (all: Shapes): Spec[] => [
  VOCABULARY,
  AGENCIES,
  ...TABLES.map((name) => table(name, all[name])),
  {
    dataset: 'items',
    title: titled('items'),
    kind: 'snapshot',
    columns: columnsOf('items', ITEM_TYPES),
    checklist: CHECKLIST,
  },
];
