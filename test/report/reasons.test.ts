import { expect, it } from 'vitest';
import type { NoData } from '../../src/measure/measured.js';
import { reasonWords } from '../../src/report/reasons.js';
import { titled } from '../measure/world.js';
import { defined, FINDINGS, HANDLED } from '../run/ask.js';

const catalog = await defined([HANDLED], FINDINGS, {
  dataset: 'offices',
  title: { vi: 'Danh sách', en: 'The list' },
  kind: 'reference',
  columns: { name: { type: 'text', title: titled('Tên') } },
});

it.each<[NoData['noData'], string[], string, string]>([
  [
    'dataset-absent',
    ['findings', 'offices', 'odd'],
    'chưa có dữ liệu: Kiến nghị, Danh sách, odd',
    'no data given: Kiến nghị, The list, odd (findings, offices, odd)',
  ],
  [
    'column-absent',
    ['findings.handled', 'findings.odd', 'odd'],
    'dữ liệu thiếu cột: Đã xử lý, findings.odd, odd',
    'the data lack columns: Đã xử lý, findings.odd, odd (findings.handled, findings.odd, odd)',
  ],
  [
    'no-records',
    ['offices'],
    'không có dòng nào để làm căn cứ: Danh sách',
    'not a row to go by: The list (offices)',
  ],
  [
    'no-records',
    [],
    'không có trường hợp nào thuộc phạm vi tính trong kỳ',
    'no record of the period is in question',
  ],
  [
    'not-vouched',
    ['offices'],
    'không có trường hợp nào phải xử lý, cũng không có dòng nào xác nhận là không phát sinh: Danh sách',
    'nothing to be handled, and no row that vouches for it: The list (offices)',
  ],
  [
    'nothing-arose',
    [],
    'không phát sinh trường hợp nào phải xử lý, có dòng xác nhận',
    'nothing arose that had to be handled, as a row vouches',
  ],
  ['base-absent', [], 'không có số liệu của năm gốc', 'there are no figures of the base year'],
  ['base-zero', [], 'số liệu làm mẫu số bằng 0', 'what it is divided by is zero'],
  ['suppressed', [], 'nhóm nhỏ, không công bố', 'a small group, not shown'],
  ['not-defined', [], 'chưa có định nghĩa phép đo', 'no measure is defined yet'],
])('%s of %j', (noData, about, vi, en) => {
  expect(reasonWords({ noData, about }, catalog)).toEqual({ vi, en });
});
