import type { Words } from '../text/words.js';

/** What `--help` says, command by command. */
export const TEXTS = {
  program: {
    vi: 'Tính Chỉ số cải cách hành chính từ dữ liệu xuất của hệ thống một cửa và văn bản.',
    en: 'Computes a Public Administration Reform Index from one-stop and document exports.',
  },
  compute: {
    vi: 'tính từng chỉ số và in bảng kết quả',
    en: 'compute every indicator and print the compliance table',
  },
  files: {
    vi: 'tệp CSV, thư mục, mẫu tên; `-` là đầu vào chuẩn',
    en: 'CSV files, folders, patterns; `-` is standard input',
  },
  check: {
    vi: 'kiểm tra một bộ định nghĩa và chạy các ví dụ',
    en: 'check a definition set and run its examples',
  },
  list: {
    vi: 'danh mục chỉ số và dữ liệu mỗi chỉ số cần',
    en: 'the catalogue, with what each indicator needs',
  },
  show: { vi: 'diễn giải một định nghĩa bằng lời', en: 'a definition in words' },
  template: { vi: 'tệp CSV mẫu với đúng tiêu đề', en: 'an empty CSV with the right headers' },
  print: { vi: 'in lại một báo cáo JSON đã lưu', en: 'print a saved JSON report again' },
  schema: {
    vi: 'lược đồ JSON của báo cáo hoặc của tệp định nghĩa',
    en: 'the JSON Schema of the report or of a definition file',
  },
  lang: { vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' },
  indicators: { vi: 'bộ định nghĩa khác, trong thư mục này', en: 'another definition set, in this folder' },
  format: { vi: 'table, json, csv hoặc markdown', en: 'table, json, csv or markdown' },
  output: {
    vi: 'ghi ra tệp, dạng theo đuôi tệp (.txt .json .csv .md); dùng được nhiều lần',
    en: 'write a file, its format by its ending (.txt .json .csv .md); may be repeated',
  },
  by: {
    vi: 'chia nhỏ theo agency, level, month hoặc owner',
    en: 'break down by agency, level, month or owner',
  },
  only: {
    vi: 'chỉ các mã này, ví dụ 3.4,7.2.1; dùng được nhiều lần',
    en: 'only these codes, such as 3.4,7.2.1; may be repeated',
  },
  period: {
    vi: 'kỳ: 2020, 2020-06, 2020-H1, 2020-Q2, 2020-01..2020-06',
    en: 'period: 2020, 2020-06, 2020-H1, 2020-Q2, 2020-01..2020-06',
  },
  asOf: {
    vi: 'thời điểm chốt; mặc định là ngày cuối kỳ',
    en: 'as-of date; the last day of the period by default',
  },
  scale: { vi: 'thang điểm khác', en: 'another scale' },
  failOn: {
    vi: 'khi nào mã thoát là 1: fail, no-data, never',
    en: 'when to exit with 1: fail, no-data, never',
  },
  dataset: {
    vi: 'nói rõ tệp thuộc tập dữ liệu nào, ví dụ dossiers=TỆP',
    en: 'say which dataset a file is, such as dossiers=FILE',
  },
  suppress: { vi: 'không công bố nhóm có ít hơn N', en: 'hide groups of fewer than N' },
  all: {
    vi: 'ghi mọi mẫu vào thư mục này, mỗi mẫu có một dòng ví dụ',
    en: 'write every template into this folder, each with an example row',
  },
  agency: {
    vi: 'việc của một cơ quan: đã xong, quá hạn, điểm phụ thuộc',
    en: 'what an office owes: done, late, and the points that hang on it',
  },
  agencyName: { vi: 'tên hoặc tên tắt, ví dụ "Sở Tư pháp"', en: 'name or short name, such as "Sở Tư pháp"' },
  rejects: {
    vi: 'ghi mọi dòng bị loại ra tệp CSV, kèm lý do',
    en: 'write every rejected row to a CSV, with its reason',
  },
  against: {
    vi: 'đối chiếu lời trích với văn bản kế hoạch',
    en: 'hold the quotes against the text of the plan',
  },
  scaleCommand: {
    vi: 'mẫu thang điểm chính thức và kiểm tra thang đã điền',
    en: 'a template for the official scale, and its check',
  },
  scaleTemplate: { vi: 'mẫu thang điểm với mọi mã', en: 'a scale to be filled in, with every code' },
  scaleCheck: { vi: 'kiểm tra một thang điểm đã điền', en: 'check a filled scale' },
  help: { vi: 'xem trợ giúp', en: 'show help' },
  version: { vi: 'xem phiên bản', en: 'show the version' },
  exits: {
    vi: '\nMã thoát: 0 mọi chỉ số đo được đều đạt; 1 có chỉ số không đạt (theo --fail-on);\n2 lệnh hoặc định nghĩa sai; 3 có dữ liệu không dùng được.\n',
    en: '\nExit codes: 0 every measured indicator passes; 1 some fail (by --fail-on);\n2 the command or a definition is wrong; 3 some data could not be used.\n',
  },
} as const satisfies Record<string, Words>;

/** Headings that commander writes in English. */
export const HEADINGS: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Global Options:': 'Tùy chọn chung:',
};

/** What commander finds wrong with a command line, in Vietnamese. */
export const MISTAKES: Record<string, string> = {
  'commander.unknownOption': 'Tùy chọn lạ',
  'commander.unknownCommand': 'Lệnh lạ',
  'commander.missingArgument': 'Thiếu tham số',
  'commander.optionMissingArgument': 'Tùy chọn thiếu giá trị',
  'commander.excessArguments': 'Thừa tham số',
};
