import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/model.js';
import type { Input } from '../../src/data/input.js';
import type { Recognised } from '../../src/data/recognised.js';
import type { Problem } from '../../src/errors.js';
import { catalogOf, inputOf, type Spec, seenIn, titled } from '../measure/world.js';
import { load } from './exports.js';

const table = (dataset: string, columns: Spec): Spec => ({
  dataset,
  title: titled(dataset),
  kind: 'event',
  columns,
});
const column = (title: string, rest: Spec = {}): Spec => ({
  type: 'text',
  title: { vi: title, en: `${title} (en)` },
  ...rest,
});

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf(
    table('dossiers', {
      code: column('Mã hồ sơ', { required: true, aliases: ['MaHoSo', 'Số hồ sơ'] }),
      due: column('Ngày hẹn trả', { required: 'header' }),
      office: column('Đơn vị'),
      applicant: column('Chủ hồ sơ', { personal: true, aliases: ['Địa chỉ'] }),
    }),
    table('fees', {
      code: column('Mã hồ sơ', { required: true }),
      fee: column('Lệ phí', { required: 'header' }),
    }),
    table('codes', { item: column('Mã mục', { required: true }) }),
  );
});

const found = (input: Input): Promise<Recognised | Problem> => seenIn(input, catalog);
const say = async (content: string | Uint8Array): Promise<string> => {
  const result = await found(inputOf('x.csv', content));
  if ('what' in result) return result.what.en;
  const { dataset, table, headerLine } = result;
  const { encoding, delimiter } = table.written;
  return `${dataset.name} ${encoding?.charset} ${JSON.stringify(delimiter)} ${headerLine}`;
};
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const HEADER = 'Mã hồ sơ,Ngày hẹn trả,Đơn vị';

describe('a dataset is recognised', () => {
  it.each([
    ['by its titles', HEADER],
    ['in capitals', HEADER.toUpperCase()],
    ['without marks', 'Ma ho so,ngay hen tra,don vi'],
    ['in NFD', HEADER.normalize('NFD')],
    ['by keys and aliases', 'MaHoSo,due,office'],
    ['with numbers behind, in any order', 'Đơn vị (3),Ngày hẹn trả(2),Số hồ sơ (1)'],
    ['among unknown columns', `STT,${HEADER},Ghi chú`],
    ['with a mark', `\uFEFF${HEADER}`],
    ['with quotes and odd spaces', '" Mã\u00a0hồ sơ ","Ngày  hẹn\u200B trả"'],
    ['over two lines of a cell', '"Mã\nhồ sơ",Ngày hẹn trả'],
    ['with nothing below', HEADER],
  ])('%s', async (_, header) => {
    expect(await say(`${header}\r\n`)).toBe('dossiers utf-8 "," 1');
  });

  it('with other separators', async () => {
    expect(await say(`${HEADER.replaceAll(',', ';')}\na;b,c;d\n`)).toBe('dossiers utf-8 ";" 1');
    expect(await say(`${HEADER.replaceAll(',', '\t')}\na\tb\tc\n`)).toBe('dossiers utf-8 "\\t" 1');
  });

  it('in UTF-16, as Excel writes its Unicode text', async () => {
    const text = `${HEADER.replaceAll(',', '\t')}\r\na\tb\tc\r\n`;
    expect(await say(utf16(text, false))).toBe('dossiers utf-16le "\\t" 1');
    expect(await say(utf16(text, true))).toBe('dossiers utf-16be "\\t" 1');
  });

  it('below titles and letterheads', async () => {
    expect(await say(`ỦY BAN NHÂN DÂN,,\n"DANH SÁCH\nHỒ SƠ",,\n\nTừ ngày 01/01/2020,,\n${HEADER}\n`)).toBe(
      'dossiers utf-8 "," 6',
    );
    expect(await say(`${'x\n'.repeat(29)}${HEADER}\n`)).toBe('dossiers utf-8 "," 30');
    expect(await say(`${'x\n'.repeat(30)}${HEADER}\n`)).toBe('No header row is known here.');
  });

  it('by a single column', async () => {
    expect(await say('Mã mục\na\nb\n')).toBe('codes utf-8 "," 1');
  });

  it('as what the command line says it is', async () => {
    const both = 'Mã hồ sơ,Ngày hẹn trả,Lệ phí\n';
    const result = await found({ ...inputOf('x.csv', both), dataset: 'fees' });
    expect('dataset' in result && result.dataset.name).toBe('fees');
    const unknown = await found({ ...inputOf('x.csv', both), dataset: 'fee' });
    expect('what' in unknown && [unknown.what.en, unknown.hint?.en]).toEqual([
      'There is no dataset `fee`.',
      'Did you mean `fees`?',
    ]);
  });
});

describe('of two columns that say the same', () => {
  const match = async (header: string) => {
    const result = await found(inputOf('x.csv', `${header}\n`));
    return 'match' in result
      ? [
          result.match.columns.map((one) => one?.name ?? '-'),
          result.match.passedOver.map(({ header, taken }) => `${header} < ${taken}`),
        ]
      : result.what.en;
  };

  it('the better header is read, and the other named', async () => {
    expect(await match('MaHoSo,Mã hồ sơ,Ngày hẹn trả')).toEqual([
      ['-', 'code', 'due'],
      ['MaHoSo < Mã hồ sơ'],
    ]);
    expect(await match('Mã hồ sơ,MaHoSo,Ngày hẹn trả')).toEqual([
      ['code', '-', 'due'],
      ['MaHoSo < Mã hồ sơ'],
    ]);
  });

  it('neither, where both stand under the same header', async () => {
    expect(await match('Mã hồ sơ,Ngày hẹn trả,mã hồ sơ (2)')).toBe('The header "mã hồ sơ (2)" stands twice.');
  });

  it('nor where both are the same but for what forms put around titles', async () => {
    expect(await match('(1) Mã hồ sơ,Ngày hẹn trả,Mã hồ sơ *')).toBe('The header "Mã hồ sơ *" stands twice.');
  });

  it('one that stands as it is known is better than one that does not', async () => {
    const read = [['-', 'code', 'due'], ['(1) Mã hồ sơ < MaHoSo']];
    expect(await match('(1) Mã hồ sơ,MaHoSo,Ngày hẹn trả')).toEqual(read);
  });

  it('personal ones are never read, however many', async () => {
    expect(await match('Chủ hồ sơ,Địa chỉ,Địa chỉ,Mã hồ sơ,Ngày hẹn trả')).toMatchObject([
      ['-', '-', '-', 'code', 'due'],
      {},
    ]);
  });
});

describe('what is wrong is said, and where', () => {
  it('two datasets fit', async () => {
    expect(await say('Mã hồ sơ,Ngày hẹn trả,Lệ phí\n')).toBe('The header fits both dossiers and fees.');
  });

  it('columns are missing: the nearest dataset, and what it lacks', async () => {
    expect(await found(inputOf('x.csv', 'BÁO CÁO\nSTT,Mã hồ sơ,Đơn vị\n'))).toMatchObject({
      place: { file: 'x.csv', line: 2 },
      what: {
        en: 'Not enough columns to recognise a dataset. The nearest is dossiers (dossiers); it lacks "Ngày hẹn trả".',
      },
    });
  });

  it('of columns that stand for each other, all are missing', async () => {
    const other = await load();
    expect(await seenIn(inputOf('x.csv', 'Trạng thái,Hẹn trả\n'), other)).toMatchObject({
      what: { en: expect.stringContaining('it lacks "Mã / Số biên nhận"') },
    });
    expect(await seenIn(inputOf('x.csv', 'Trạng thái,Số biên nhận\n'), other)).toHaveProperty('dataset');
  });

  it('what is no text is refused before a header is looked for', async () => {
    const workbook = await found(inputOf('x.xlsx', Buffer.from('PK\u0003\u0004\0\0')));
    expect(workbook).toMatchObject({ place: { file: 'x.xlsx' }, what: { en: expect.any(String) } });
    expect('what' in workbook && workbook.what.en).not.toBe('No header row is known here.');
  });

  it('no header is known', async () => {
    expect(await say('a,b,c\n1,2,3\n')).toBe('No header row is known here.');
  });
});
