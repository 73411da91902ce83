import { type Files, mistakesIn, TITLE } from '../folder.js';

let titles = 0;
const title = (): string => {
  titles += 1;
  return `title: { vi: t${titles}, en: u${titles} }`;
};

/** A dataset with a column of most types; `columns` are further ones, `more` further keys. */
export const dataset = (name: string, more = '', columns = ''): string =>
  [
    `dataset: ${name}`,
    TITLE,
    'kind: event',
    'columns:',
    `  code: { type: id, ${title()} }`,
    `  note: { type: text, ${title()} }`,
    `  day: { type: date, ${title()} }`,
    `  end: { type: date, ${title()} }`,
    `  fee: { type: decimal, ${title()} }`,
    `  size: { type: integer, ${title()} }`,
    `  ok: { type: boolean, ${title()} }`,
    `  state: { type: enum, ${title()}, values: { done: { vi: xong, en: done }, open: { vi: mo, en: open } } }`,
    `  office: { type: agency, ${title()} }`,
    `  level: { type: level, ${title()} }`,
    `  name: { type: text, personal: true, ${title()} }`,
    ...columns.split('\n').map((line) => line && `  ${line.replace('TITLE', title())}`),
    more,
    '',
  ].join('\n');

/** Two levels and an office of each. */
export const AGENCIES = [
  'agencies: a',
  'levels: { province: { vi: Tỉnh, en: Province }, commune: { vi: Xã, en: Commune } }',
  'list:',
  '  - { id: so, name: Sở Nội vụ, level: province }',
  '  - { id: xa, name: Xã Tam Thái, level: commune }',
  'groups:',
  '  - { id: all, name: Tất cả, en: All, levels: [province, commune] }',
  '',
].join('\n');

/** What is wrong with these files beside the dataset `d`, an office list and an area. */
export const mistakesBeside = (files: Files): Promise<string[]> =>
  mistakesIn({
    'agencies.yaml': AGENCIES,
    'area.yaml': `code: "3"\n${TITLE}\n`,
    'd.yaml': dataset('d'),
    ...files,
  });

/** What is wrong with a dataset that has this besides. */
export const mistakesOf = (more: string, columns?: string): Promise<string[]> =>
  mistakesBeside({ 'd.yaml': dataset('d', more, columns) });

/** What is wrong with an indicator that measures this. */
export const mistakesMeasuring = (measure: string, files: Files = {}): Promise<string[]> =>
  mistakesBeside({
    'm.yaml': `code: "3.1"\n${TITLE}\nsource: { line: 1, quote: a }\nthreshold: none\nmeasure:\n  ${measure}\n`,
    ...files,
  });
