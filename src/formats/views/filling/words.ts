import type { Words } from '../../../text/words.js';

/** The words of a workbook to be filled in. */
export const GUIDE = {
  name: { vi: 'Hướng dẫn', en: 'Guide' },
  lists: { vi: 'Danh mục', en: 'Lists' },
  title: { vi: 'Biểu mẫu số liệu', en: 'Figures to be filled in' },
} as const satisfies Record<string, Words>;

/** How to fill in; the first sheet begins with it. */
export const HOW: readonly Words[] = [
  {
    vi: 'Mỗi trang tính là một tập dữ liệu. Không đổi dòng tiêu đề; có thể xóa trang hoặc cột không dùng.',
    en: 'Each sheet is a dataset. Keep its header as it is; sheets and columns that nobody needs may go.',
  },
  {
    vi: 'Tiêu đề màu vàng: cột phải có. Tiêu đề màu xanh: chỉ số có dùng đến. Tiêu đề màu xám: để đối chiếu.',
    en: 'Amber headings are columns that must be there, blue ones are used by indicators, grey ones serve to compare.',
  },
  {
    vi: 'Ô để trống là chưa biết, không phải số 0 và không phải “Không”. Không có thì ghi 0 hoặc chọn “Không”.',
    en: 'An empty cell is not known: it is neither 0 nor a no. Where there is none, write 0 or choose “no”.',
  },
  {
    vi: 'Ngày ghi theo ngày/tháng/năm, ví dụ 05/06/2020. Ô có danh sách thì chọn trong danh sách.',
    en: 'Days are day/month/year, such as 05/06/2020. Where a cell has a list, choose from it.',
  },
  {
    vi: 'Không ghi họ tên, địa chỉ, số điện thoại hay số giấy tờ của người dân.',
    en: 'Write no names, addresses, telephone or identity numbers of citizens.',
  },
];

/** The columns of the table of who fills in what. */
export const WHO = {
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  dataset: { vi: 'Tập dữ liệu', en: 'Dataset' },
  owners: { vi: 'Ai điền', en: 'Who fills it in' },
  required: { vi: 'Cột phải có', en: 'Columns that must be there' },
  asked: { vi: 'Cột mà chỉ số dùng đến', en: 'Columns that indicators use' },
  indicators: { vi: 'Chỉ số dùng đến', en: 'Indicators that use it' },
  points: { vi: 'Số điểm liên quan', en: 'Points that hang on it' },
  rows: { vi: 'Dòng đã ghi sẵn', en: 'Rows already there' },
} as const satisfies Record<string, Words>;

/** What is not said of a column by its title alone. */
export const REQUIRED: Words = { vi: 'Phải có.', en: 'Must be there.' };
export const NOBODY: Words = { vi: 'đơn vị có số liệu', en: 'whoever has the figures' };
