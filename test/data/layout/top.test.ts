import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/model.js';
import { catalogOf, inputOf, type Spec, seenIn, titled } from '../../measure/world.js';

const table = (dataset: string, columns: Record<string, string>, required: readonly string[]): Spec => ({
  dataset,
  title: titled(dataset),
  kind: 'event',
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, title]) => [
      name,
      { type: 'text', title: titled(title), ...(required.includes(name) && { required: true }) },
    ]),
  ),
});

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(
    table('dossiers', { code: 'Mã hồ sơ', due: 'Ngày hẹn trả', office: 'Đơn vị' }, ['code', 'due']),
    table('fees', { code: 'Mã hồ sơ', fee: 'Lệ phí' }, ['code', 'fee']),
    table('codes', { item: 'Mã mục' }, ['item']),
  );
});

const found = (content: string | Uint8Array, dataset?: string) =>
  seenIn({ ...inputOf('x.csv', content), dataset }, catalog);
const said = async (content: string | Uint8Array, dataset?: string) => {
  const result = await found(content, dataset);
  if ('what' in result) return [result.what.en, result.place?.line];
  return [result.dataset.name, result.table.written.delimiter, result.headerLine];
};
const HEADER = 'Mã hồ sơ,Ngày hẹn trả,Đơn vị\n';
const UNKNOWN = 'No header row is known here.';

describe('of several rows that could be the header', () => {
  it('the one with more of the columns is', async () => {
    expect(await said(`Mã hồ sơ,Ngày hẹn trả\n${HEADER}`)).toEqual(['dossiers', ',', 2]);
    expect(await said(`${HEADER}Mã hồ sơ,Ngày hẹn trả\n`)).toEqual(['dossiers', ',', 1]);
  });

  it('the first is, where they have as many', async () => {
    expect(await said(`${HEADER}a,b,c\n${HEADER}`)).toEqual(['dossiers', ',', 1]);
    expect(await said('Mã mục;x\na;b\nMã mục,y\n')).toEqual(['codes', ';', 1]);
  });

  it('the one that fits is, before one that lacks a column', async () => {
    expect(await said('Mã hồ sơ,Đơn vị,x\nMã mục,x,y\n')).toEqual(['codes', ',', 2]);
  });
});

it('a dataset with more of the columns fits better', async () => {
  expect(await said('Mã hồ sơ,Lệ phí,Đơn vị,Ngày hẹn trả\n')).toEqual(['dossiers', ',', 1]);
  expect(await said('Mã hồ sơ,Lệ phí,Ngày hẹn trả\n')).toEqual([
    'The header fits both dossiers and fees.',
    1,
  ]);
});

it('a header is given as it reads, without what nobody sees', async () => {
  const result = await found(' Mã\u00a0 hồ sơ ,"Ngày\u200B hẹn trả"\n');
  expect(result).toMatchObject({ header: ['Mã hồ sơ', 'Ngày hẹn trả'] });
});

describe('a file that is said to be of a dataset', () => {
  it('is told what that one needs, and where its header may be', async () => {
    expect(await found('x\nMã hồ sơ,y\n', 'fees')).toMatchObject({
      place: { file: 'x.csv', line: 2 },
      what: { en: expect.stringContaining('The nearest is fees (fees); it lacks "Lệ phí".') },
    });
  });

  it('is told all that it needs where no header is known', async () => {
    const nothing = await found('x,y\n', 'fees');
    expect(nothing).toMatchObject({
      place: { file: 'x.csv' },
      what: { en: expect.stringContaining('it lacks "Mã hồ sơ", "Lệ phí".') },
    });
    expect('what' in nothing && nothing.place).toEqual({ file: 'x.csv' });
  });

  it('that does not exist is told so, with its name', async () => {
    expect(await found(HEADER, 'fee')).toMatchObject({
      place: { file: 'x.csv' },
      what: { en: 'There is no dataset `fee`.' },
    });
  });
});

describe('a header that stands twice', () => {
  it('is told with its line', async () => {
    expect(await said('x\nMã mục,mã mục\n')).toEqual(['The header "mã mục" stands twice.', 2]);
  });
});

describe('a header', () => {
  const LONG = 'y'.repeat(1 << 17);

  it('is found whole, however long it is or what stands above it', async () => {
    expect(await said(`Mã mục,${LONG}\n`)).toEqual(['codes', ',', 1]);
    expect(await said(`${LONG}\n${LONG},Mã mục\n`)).toEqual(['codes', ',', 2]);
  });

  it('may be all that a file has, without a line end', async () => {
    expect(await said('x\nMã mục')).toEqual(['codes', ',', 2]);
  });
});

describe('text in UTF-16', () => {
  it('is not taken for another encoding', async () => {
    expect(await said(Buffer.from('\uFEFFM\uFFFD,x\n', 'utf16le'))).toEqual([UNKNOWN, undefined]);
  });
});
