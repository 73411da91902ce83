import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/catalog/dataset.js';
import { columnNamed } from '../../../src/data/layout/naming.js';
import { catalogOf, type Spec, titled } from '../../measure/world.js';

const column = (title: string, ...aliases: string[]): Spec => ({
  type: 'text',
  title: titled(title),
  aliases,
});

let dataset: Dataset;
beforeAll(async () => {
  const { datasets } = await catalogOf({
    dataset: 'forms',
    title: titled('Biểu'),
    kind: 'event',
    columns: {
      office: column('Đơn vị'),
      day: column('Ngày tiếp nhận'),
      received: column('Tiếp nhận: Tổng số', 'Tiếp nhận > Tổng số', 'Tổng số hồ sơ tiếp nhận'),
      online: column('Qua mạng', 'Trực tuyến', 'Tiếp nhận > Trực tuyến', 'Trong kỳ > Trực tuyến'),
      late: column('Đã giải quyết > Quá hạn', 'Trễ'),
      overdue: column('Đang giải quyết > Quá hạn'),
      back: column('Trả lại'),
    },
  });
  dataset = datasets.get('forms') as Dataset;
});
const named = (title: string) => columnNamed(title, dataset)?.column.name;

describe('a column is named', () => {
  it.each([
    ['by one title', 'Đơn vị', 'office'],
    ['by a path, however its parts are joined', 'Đã giải quyết > Quá hạn', 'late'],
    ['by the group above it', 'Đang giải quyết > Quá hạn', 'overdue'],
    ['joined by the file itself', 'Đã giải quyết - Quá hạn', 'late'],
    ['by the last titles, below one that says nothing here', 'Số liệu > Đã giải quyết > Quá hạn', 'late'],
    ['by the last alone', 'Thời gian > Ngày tiếp nhận', 'day'],
    ['with the last one first', 'Hồ sơ tiếp nhận > Tổng số', 'received'],
    ['where a remark stands below', 'Ngày tiếp nhận > (ngày/tháng/năm)', 'day'],
    ['past a title between, where it is the same with either', 'Tiếp nhận > Trong kỳ > Trực tuyến', 'online'],
    ['numbered', 'Đã giải quyết > Quá hạn (10)', 'late'],
  ])('%s', (_, title, name) => {
    expect(named(title)).toBe(name);
    // What is looked at first to see whether a dataset knows the header at all.
  });

  it.each([
    ['a last title that stands below several', 'Chờ bổ sung > Trực tuyến'],
    ['another name of such a column', 'Hồ sơ > Trễ'],
    ['anything below a group of which it knows others', 'Đã giải quyết > Trả lại'],
    ['a path that only ends alike', 'Đã giải quyết > Trong kỳ > Trực tuyến'],
    ['a title twice in a form, alone', 'Quá hạn'],
    ['the group', 'Đã giải quyết'],
  ])('by no guess: %s', (_, title) => {
    expect(named(title)).toBeUndefined();
  });
});
