import { expect, it } from 'vitest';
import { type FileAccount, mergeAccounts, openAccount } from '../../src/data/account.js';
import { YEAR } from '../measure/world.js';

const first: FileAccount = {
  ...openAccount('a.csv', 'cases', YEAR.period),
  bytes: 100,
  rows: 10,
  records: 5,
  rejected: 2,
  dropped: {
    title: 1,
    header: 1,
    'repeated-header': 0,
    numbering: 1,
    group: 2,
    total: 0,
    footer: 0,
    blank: 0,
  },
  replaced: 1,
  fellBack: new Map(Object.entries({ code: 2, level: 1 })),
  fromGroups: new Map(Object.entries({ office: 2 })),
  numbering: [4],
  passedOver: [{ header: 'MaHoSo', taken: 'Mã hồ sơ', differing: 2 }],
};
const second: FileAccount = {
  ...openAccount('a.csv', 'cases'),
  sha256: 'f00',
  bytes: 23,
  rows: 6,
  records: 1,
  rejected: 1,
  dropped: {
    title: 0,
    header: 0,
    'repeated-header': 1,
    numbering: 1,
    group: 1,
    total: 1,
    footer: 3,
    blank: 1,
  },
  replaced: 1,
  fellBack: new Map(Object.entries({ level: 3, due: 1 })),
  fromGroups: new Map(Object.entries({ office: 1, level: 1 })),
  numbering: [13],
  passedOver: [{ header: 'MaHoSo', taken: 'Mã hồ sơ', differing: 1 }],
};
const both: FileAccount = {
  path: 'a.csv',
  dataset: 'cases',
  period: YEAR.period,
  sha256: 'f00',
  bytes: 123,
  rows: 16,
  records: 6,
  rejected: 3,
  dropped: {
    title: 1,
    header: 1,
    'repeated-header': 1,
    numbering: 2,
    group: 3,
    total: 1,
    footer: 3,
    blank: 1,
  },
  replaced: 2,
  fellBack: new Map(Object.entries({ code: 2, level: 4, due: 1 })),
  fromGroups: new Map(Object.entries({ office: 3, level: 1 })),
  numbering: [4, 13],
  passedOver: [{ header: 'MaHoSo', taken: 'Mã hồ sơ', differing: 3 }],
};

it('the accounts of two parts of a file add up', () => {
  expect(mergeAccounts(first, second)).toEqual(both);
  expect(mergeAccounts(second, first)).toEqual({ ...both, numbering: [13, 4] });
});

it('an open account adds nothing', () => {
  expect(mergeAccounts(openAccount('a.csv', 'cases'), first)).toEqual(first);
  expect(mergeAccounts(first, openAccount('a.csv', 'cases'))).toEqual(first);
});
