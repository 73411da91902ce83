import { describe, expect, it } from 'vitest';
import { type Change, said } from './broken.js';

const DOSSIERS = 'datasets/dossiers.yaml';
const AGENCIES = 'agencies.yaml';
const ON_TIME = '3-procedures/3.4-on-time.yaml';
const titles = 'title: { vi: a, en: b }';

/** Mistakes that only show where files or entries meet. */
const HIDDEN: Readonly<Record<string, Change>> = {
  'a dataset twice': {
    file: 'datasets/other.yaml',
    to: `dataset: dossiers\n${titles}\nkind: event\ncolumns:\n  code: { type: id, required: true, ${titles} }\n`,
  },
  // Names that differ by their marks alone are two: xã Trà Don and xã Trà Dơn are neighbours.
  'two agencies of one name': {
    file: AGENCIES,
    from: 'name: Sở Nội vụ',
    to: 'name: SỞ TƯ PHÁP',
  },
  'two values of one title, marks aside': { file: DOSSIERS, from: 'vi: Đang xử lý', to: 'vi: DA XONG' },
  'names_all of a level that is none': {
    file: DOSSIERS,
    from: 'checks:',
    to: 'names_all: { column: agency, levels: [district] }\nchecks:',
  },
  'a goal of an area that is none': {
    file: 'goals.yaml',
    to: `goals:\n  - { code: G.9, ${titles}, area: "9" }\n`,
  },
  'a coverage that runs backwards': {
    file: 'coverage.yaml',
    to: 'coverage:\n  - { section: a, from: 9, to: 3 }\n',
  },
};

describe('a mistake is told', () => {
  it.each(Object.entries(HIDDEN))('%s', async (_, change) => {
    expect(await said(change)).toContain(change.file);
  });

  it('a YAML alias without its anchor', async () => {
    expect(await said({ file: 'other.yaml', to: 'index: *other\n' })).toContain('other.yaml');
  });
});

describe('a mistake is told well', () => {
  it('an unknown owner: where it stands, once', async () => {
    const text = await said({ file: ON_TIME, from: 'agency: so-tu-phap', to: 'agency: so-tu-phat' });
    expect(text.match(/^\S+:\d+:\d+/gm)).toEqual([`${ON_TIME}:3:10`, `${ON_TIME}:3:10`]);
  });

  it('an unquoted 3.10: never the other code 3.1', async () => {
    const text = await said({ file: '3-procedures/3.5-online.yaml', from: 'code: "3.5"', to: 'code: 3.10' });
    expect(text).not.toContain('"3.1"');
  });

  it('an unknown measure: the nearest one', async () => {
    const text = await said({ file: ON_TIME, from: 'ratio:', to: 'ration:' });
    expect(text).toContain('Did you mean `ratio`?');
  });

  it('a code of an empty tree: no empty list', async () => {
    expect(await said({ file: '3-procedures', to: null })).not.toContain(': .');
  });
});
