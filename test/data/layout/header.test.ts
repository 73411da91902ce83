import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/catalog/dataset.js';
import {
  headerTwice,
  lacks,
  matchHeader,
  notRecognised,
  undecided,
} from '../../../src/data/layout/header.js';
import { catalogOf, type Spec, titled } from '../../measure/world.js';
import { AGENCIES } from '../exports.js';

const column = (title: string, rest: Spec = {}): Spec => ({ type: 'text', title: titled(title), ...rest });
const dataset = (name: string, columns: Spec): Spec => ({
  dataset: name,
  title: { vi: `Tập ${name}`, en: `Set ${name}` },
  kind: 'event',
  columns,
});

let datasets: ReadonlyMap<string, Dataset>;
beforeAll(async () => {
  const all = await catalogOf(
    AGENCIES,
    dataset('visits', {
      office: column('Đơn vị', { required: true }),
      visitor: column('Người kiểm tra', { required: true }),
      on: column('Ngày', { required: 'header' }),
      place: column('Nơi', { required: 'header' }),
      number: column('Số', { required: 'any_of_number' }),
      mark: column('Ký hiệu', { required: 'any_of_number' }),
      phone: column('Điện thoại', { required: 'any_of_way' }),
      mail: column('Thư điện tử', { required: 'any_of_way' }),
      owner: column('Chủ hộ', { personal: true, aliases: ['Địa chỉ'] }),
      note: column('Ghi chú'),
    }),
    dataset('letters', {
      receivers: column('Nơi nhận', { personal: true }),
      sender: column('Người gửi', { personal: true }),
      kind: column('Loại', { falls_back_on: { office_in: 'receivers', levels: ['province'], is: 'a' } }),
    }),
    dataset('notes', { note: column('Ghi chú'), day: column('Hôm', { required: true }) }),
  );
  datasets = all.datasets;
});

const match = (header: string, name = 'visits') =>
  matchHeader(header.split(','), datasets.get(name) as Dataset);
const missing = (header: string) => match(header).missing;
const ALL = 'Đơn vị,Người kiểm tra,Ngày,Nơi,Số,Điện thoại';

describe('what a file of a dataset must have', () => {
  it('is every column that is required, by its title', () => {
    expect(missing(ALL)).toEqual([]);
    expect(missing(ALL.replace('Người kiểm tra,', ''))).toEqual(['Người kiểm tra']);
    expect(missing(ALL.replace('Nơi,', ''))).toEqual(['Nơi']);
  });

  it('is one of those that stand for each other', () => {
    expect(missing(ALL.replace('Số', 'Ký hiệu'))).toEqual([]);
    expect(missing(ALL.replace('Điện thoại', 'x'))).toEqual(['Điện thoại / Thư điện tử']);
    expect(missing('Ghi chú')).toEqual([
      'Đơn vị',
      'Người kiểm tra',
      'Ngày',
      'Nơi',
      'Số / Ký hiệu',
      'Điện thoại / Thư điện tử',
    ]);
  });
});

describe('columns are found', () => {
  const names = (columns: Iterable<{ readonly name: string } | undefined>) =>
    [...columns].map((one) => one?.name);

  it('where their headers stand; nothing is read from others', () => {
    const { columns, found, twice, passedOver } = match('x,Ngày,Đơn vị,');
    expect(names(columns)).toEqual([undefined, 'on', 'office', undefined]);
    expect(names(found)).toEqual(['on', 'office']);
    expect([twice, passedOver]).toEqual([undefined, []]);
  });

  it('personal ones too, which are not read and may stand again and again', () => {
    const { columns, found, twice, passedOver } = match('Địa chỉ,địa chỉ (2),Chủ hộ,Ngày,Chủ hộ');
    expect(names(columns)).toEqual([undefined, undefined, undefined, 'on', undefined]);
    expect(names(found)).toEqual(['owner', 'on']);
    expect([twice, passedOver]).toEqual([undefined, []]);
  });

  it('of people, and read only where offices are looked for among them', () => {
    const { columns, found } = match('Người gửi,Nơi nhận,Loại', 'letters');
    expect(names(columns)).toEqual([undefined, 'receivers', 'kind']);
    expect(names(found)).toEqual(['sender', 'receivers', 'kind']);
  });

  it('under the same header twice, of which the first that does so is told', () => {
    expect(match('Ngày,Nơi,ngày (2),NƠI').twice).toBe('ngày (2)');
  });
});

describe('what is said of a header', () => {
  it('that is of no dataset: which is the nearest by what it has, and of equals by what it lacks', () => {
    const said = (header: string) =>
      notRecognised([match(header), match(header, 'notes')]).what.en.match(/nearest is (\w+)/)?.[1];
    expect([said('Ghi chú,Ngày'), said('Ghi chú')]).toEqual(['visits', 'notes']);
  });

  it('that has nothing of any dataset', () => {
    const nothing = {
      what: { vi: 'Không thấy dòng tiêu đề nào quen biết.', en: 'No header row is known here.' },
      hint: {
        vi: 'Xem tiêu đề cần có bằng `par-score template <tập dữ liệu>`, hoặc chỉ rõ bằng `--dataset <tập dữ liệu>=<tệp>`.',
        en: 'See the headers with `par-score template <dataset>`, or say what it is with `--dataset <dataset>=<file>`.',
      },
    };
    expect([notRecognised([]), notRecognised([match('x')])]).toEqual([nothing, nothing]);
  });

  it('that lacks something: what, and where to see it', () => {
    expect(lacks(match(ALL.replace('Số,', '').replace('Nơi,', '')))).toEqual({
      what: {
        vi: 'Không đủ cột để nhận ra tập dữ liệu. Gần nhất là visits (Tập visits), còn thiếu "Nơi", "Số / Ký hiệu".',
        en: 'Not enough columns to recognise a dataset. The nearest is visits (Set visits); it lacks "Nơi", "Số / Ký hiệu".',
      },
      hint: {
        vi: 'Thêm cột còn thiếu, hoặc xem `par-score template visits`.',
        en: 'Add what is missing, or see `par-score template visits`.',
      },
    });
  });

  it('that stands twice', () => {
    expect(headerTwice('Ngày')).toEqual({
      what: { vi: 'Tiêu đề "Ngày" có hai lần.', en: 'The header "Ngày" stands twice.' },
      hint: { vi: 'Đổi tên hoặc bỏ một cột.', en: 'Rename or remove one of the columns.' },
    });
  });

  it('that fits two: both, and how to say which', () => {
    expect(undecided([match('Ghi chú'), match('Ghi chú', 'notes')])).toEqual({
      what: { vi: 'Tiêu đề hợp với cả visits và notes.', en: 'The header fits both visits and notes.' },
      hint: {
        vi: 'Chỉ rõ bằng `--dataset visits=<tệp>`.',
        en: 'Say which with `--dataset visits=<file>`.',
      },
    });
  });
});
