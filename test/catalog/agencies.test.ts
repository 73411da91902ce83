import { describe, expect, it } from 'vitest';
import { directory, NO_AGENCIES } from '../../src/catalog/agencies.js';
import type { AgenciesSpec } from '../../src/language/agencies.js';

const SPEC: AgenciesSpec = {
  agencies: 'test',
  leave_out: ['UBND', 'UBND tỉnh'],
  levels: {
    province: { vi: 'Cấp tỉnh', en: 'Province', aliases: ['Tỉnh'] },
    commune: { vi: 'Cấp xã', en: 'Commune' },
  },
  list: [
    {
      id: 'so-noi-vu',
      name: 'Sở Nội vụ',
      en: 'Home Affairs',
      level: 'province',
      code: 'H47.1',
      aliases: ['SNV', 'sở nội  vụ'],
    },
    { id: 'nui-thanh', name: 'Huyện Núi Thành', level: 'province', aliases: ['NT'] },
    { id: 'phu-ninh', name: 'Huyện Phú Ninh', level: 'province' },
    { id: 'tam-anh-nt', name: 'Xã Tam Anh', level: 'commune', parent: 'nui-thanh', aliases: ['TA'] },
    { id: 'tam-anh-pn', name: 'Xã Tam Anh', level: 'commune', parent: 'phu-ninh' },
    {
      id: 'nt-branch',
      name: 'Chi nhánh Núi Thành',
      part_of: 'so-noi-vu',
      parent: 'nui-thanh',
      aliases: ['CN'],
    },
    { id: 'centre', name: 'Trung tâm', level: 'province', listed: false },
    { id: 'tra-don', name: 'Xã Trà Don', level: 'commune' },
    { id: 'tra-don-2', name: 'Xã Trà Dơn', level: 'commune', parent: 'nowhere' },
  ],
  groups: [
    { id: 'communes', name: 'Các xã', en: 'Communes', levels: ['commune'] },
    { id: 'two', name: 'Hai cơ quan', en: 'Two', members: ['so-noi-vu', 'nui-thanh'] },
  ],
};

describe('an office is found', () => {
  it.each([
    ['Sở Nội vụ', 'so-noi-vu'],
    ['so noi vu', 'so-noi-vu'],
    ['SNV', 'so-noi-vu'],
    ['H47.1', 'so-noi-vu'],
    ['so-noi-vu', 'so-noi-vu'],
    ['UBND tỉnh - Sở Nội vụ', 'so-noi-vu'],
    ['UBND xã Tam Anh, huyện Núi Thành', 'tam-anh-nt'],
    ['Xã Tam Anh (NT)', 'tam-anh-nt'],
    ['TA,Huyện Núi Thành', 'tam-anh-nt'],
    ['Xã Tam Anh, Huyện Phú Ninh', 'tam-anh-pn'],
    ['CN Huyện Núi Thành', 'so-noi-vu'],
    ['Xã Trà Don', 'tra-don'],
    ['Xã Trà Dơn', 'tra-don-2'],
  ])('by %s', (text, id) => {
    expect(directory(SPEC).agency(text)).toBe(id);
  });

  it('not by a name that two share, nor by none', () => {
    for (const text of ['Xã Tam Anh', 'xa tra don', 'Sở', 'UBND', ''])
      expect(directory(SPEC).agency(text)).toBeUndefined();
  });
});

describe('an office', () => {
  it('has its titles, its level and its groups', () => {
    expect(['so-noi-vu', 'nui-thanh', 'communes', 'x'].map((id) => directory(SPEC).title(id))).toEqual([
      { vi: 'Sở Nội vụ', en: 'Home Affairs' },
      { vi: 'Huyện Núi Thành', en: 'Huyện Núi Thành' },
      { vi: 'Các xã', en: 'Communes' },
      { vi: 'x', en: 'x' },
    ]);
    expect([directory(SPEC).levelOf('tra-don'), directory(SPEC).levelOf('x')]).toEqual([
      'commune',
      undefined,
    ]);
    expect(['centre', 'so-noi-vu'].map((id) => directory(SPEC).levelOf(id))).toEqual([
      'province',
      'province',
    ]);
    expect([directory(SPEC).levelTitle('commune').en, directory(SPEC).levelTitle('x').en]).toEqual([
      'Commune',
      'x',
    ]);
    expect(
      ['so-noi-vu', 'tra-don', 'phu-ninh', 'centre', 'x'].map((id) => directory(SPEC).groupsOf(id)),
    ).toEqual([['two'], ['communes'], [], [], []]);
  });

  it('is one of all', () => {
    expect(directory(SPEC).count).toBe(9);
    expect(directory(SPEC).ids.size).toBe(11);
    expect(directory(SPEC).names().slice(-3)).toEqual(['Xã Trà Dơn', 'Các xã', 'Hai cơ quan']);
    expect(directory(SPEC).idsAt(['province'], 0)).toEqual(['so-noi-vu', 'nui-thanh', 'phu-ninh']);
    expect([...directory(SPEC).levels]).toEqual([
      ['province', 'province'],
      ['cap tinh', 'province'],
      ['tinh', 'province'],
      ['commune', 'commune'],
      ['cap xa', 'commune'],
    ]);
  });
});

it('where no office is listed, none is found', () => {
  expect([NO_AGENCIES.agency('x'), NO_AGENCIES.levelOf('x'), NO_AGENCIES.title('x').en]).toEqual([
    undefined,
    undefined,
    'x',
  ]);
  expect([NO_AGENCIES.groupsOf('x'), NO_AGENCIES.idsAt(['x'], 0), NO_AGENCIES.names()]).toEqual([[], [], []]);
});
