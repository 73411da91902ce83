import { type Spec, titled, VOCABULARY } from './world.js';
import { KINDS, LEVELS } from './written.js';

/** The columns of both `alpha` and `beta`: one of every type, and partners to compare with. */
export const TYPES: Readonly<Record<string, string>> = {
  code: 'id',
  ref: 'id',
  name: 'text',
  other_name: 'text',
  kind: 'enum',
  done: 'boolean',
  at: 'date',
  due: 'date',
  size: 'integer',
  amount: 'decimal',
  share: 'percent',
  office: 'agency',
  level: 'level',
};
export const ITEM_TYPES: Readonly<Record<string, string>> = { item: 'id', met: 'boolean', number: 'id' };
export const CHECKLIST = {
  item: 'item',
  met: { met: true, number: { empty: false } },
  refused: { met: false },
  evidence: ['number'],
} as const;
export const ITEMS = ['plan', 'report', 'review'];

const named = (forms: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(forms).map(([key, [first, ...aliases]]) => [key, { ...titled(first as string), aliases }]),
  );

const columnsOf = (dataset: string, types: Readonly<Record<string, string>>): Spec =>
  Object.fromEntries(
    Object.entries(types).map(([name, type]) => [
      name,
      {
        type,
        title: titled(`${dataset} ${name}`),
        ...(name === 'code' && { required: true }),
        ...(type === 'enum' && { values: named(KINDS) }),
        ...(type === 'level' && { falls_back_on: { level_of: 'office' } }),
      },
    ]),
  );

const table = (dataset: string): Spec => ({
  dataset,
  title: titled(dataset),
  kind: 'event',
  key: { columns: ['code'], repeated: 'replace' },
  dimensions: { agency: 'office', level: 'level', month: 'at' },
  columns: columnsOf(dataset, TYPES),
});

const [, district] = Object.values(LEVELS);
export const DOCUMENTS: readonly Spec[] = [
  VOCABULARY,
  table('alpha'),
  table('beta'),
  {
    dataset: 'items',
    title: titled('items'),
    kind: 'snapshot',
    columns: columnsOf('items', ITEM_TYPES),
    checklist: CHECKLIST,
  },
  {
    agencies: 'test',
    leave_out: ['UBND'],
    levels: { province: named(LEVELS).province, district: { ...titled('Cấp huyện'), aliases: district } },
    list: [
      { id: 'so-noi-vu', name: 'Sở Nội vụ', level: 'province', aliases: ['SNV'] },
      { id: 'tam-ky', name: 'Thành phố Tam Kỳ', level: 'district', code: '502' },
    ],
  },
];
export const LEVEL_OF: Readonly<Record<string, string>> = { 'so-noi-vu': 'province', 'tam-ky': 'district' };
