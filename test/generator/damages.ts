import { DAY, on, slashed } from './calendar.js';
import { csv, type Row, SYSTEM } from './csv.js';

/** A folder of exports with one thing wrong, small enough to be read. */
export type Folder = Readonly<Record<string, string>>;

const HEADER = [
  'Mã hồ sơ',
  'Mã TTHC',
  'Đơn vị giải quyết',
  'Cấp giải quyết',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Ngày trả kết quả',
  'Trạng thái hồ sơ',
  'Hình thức tiếp nhận',
  'Hình thức nhận kết quả',
] as const;

type Title = (typeof HEADER)[number];
type Cells = Partial<Record<Title, string>>;

/** Ten dossiers a month from January to June, received every third day, in time and handed over. */
function dossiers(change: (index: number) => Cells | null = () => ({})): Row[] {
  const rows = Array.from({ length: 60 }, (_, index): Row[] => {
    const received = on(2020, 1 + Math.floor(index / 10), 3 * (1 + (index % 10)) - (index < 20 ? 2 : 0));
    const own: Record<Title, string> = {
      'Mã hồ sơ': `HS-${String(index + 1).padStart(3, '0')}`,
      'Mã TTHC': '2.000488',
      'Đơn vị giải quyết': 'Sở Tư pháp',
      'Cấp giải quyết': 'Cấp tỉnh',
      'Ngày tiếp nhận': slashed(received),
      'Ngày hẹn trả': slashed(received + 6 * DAY),
      'Ngày kết thúc xử lý': slashed(received),
      'Ngày trả kết quả': slashed(received),
      'Trạng thái hồ sơ': 'Đã trả kết quả',
      'Hình thức tiếp nhận': 'Trực tiếp',
      'Hình thức nhận kết quả': 'Trực tiếp',
    };
    const changed = change(index);
    return changed ? [HEADER.map((title) => changed[title] ?? own[title])] : [];
  });
  return [HEADER, ...rows.flat()];
}

const file = (rows: readonly Row[]): string => csv(rows, SYSTEM);
const without = (rows: readonly Row[], ...titles: readonly Title[]): Row[] =>
  rows.map((row) => row.filter((_, at) => !titles.includes(HEADER[at] as Title)));

/** Six dossiers that are past due wait for papers, by a word that the definitions do not know. */
const unknownWords = (): Folder => ({
  'ho-so.csv': file(
    dossiers((index) =>
      index % 10 === 4
        ? {
            'Trạng thái hồ sơ': 'Trả lại hồ sơ',
            'Ngày kết thúc xử lý': '',
            'Ngày trả kết quả': '',
          }
        : {},
    ),
  ),
});

/** The system of the communes does not export how results are returned. */
const missingColumn = (): Folder => ({
  'ho-so-so.csv': file(dossiers((index) => (index < 20 ? byPost(index % 5 === 0) : null))),
  'ho-so-xa.csv': file(
    without(
      dossiers((index) =>
        index < 20
          ? null
          : { 'Đơn vị giải quyết': 'Phường Tân Thạnh, thành phố Tam Kỳ', 'Cấp giải quyết': 'Cấp xã' },
      ),
      'Hình thức nhận kết quả',
    ),
  ),
});

const byPost = (is: boolean): Cells => (is ? { 'Hình thức nhận kết quả': 'Qua BCCI' } : {});

const FIVE = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Xây dựng', 'Thành phố Tam Kỳ', 'Thành phố Hội An'];

/** Lists that must name every office name five, all of them in order. */
const fiveOffices = (): Folder => ({
  'cong-khai-tthc.csv': file([
    [
      'Cơ quan, đơn vị',
      'Niêm yết đầy đủ, đúng quy định tại nơi tiếp nhận',
      'Công khai tiến độ, kết quả giải quyết trên Cổng DVC',
    ],
    ...FIVE.map((office) => [office, 'Có', 'Có']),
  ]),
  'iso-9001-nam-2020.csv': file([
    ['Cơ quan, đơn vị', 'Đã công bố', 'QĐ công bố', 'Phiên bản', 'Duy trì, cải tiến đúng quy định'],
    ...FIVE.map((office, index) => [office, 'Có', `${31 + index}/QĐ-CBHTQLCL`, 'TCVN ISO 9001:2015', 'Có']),
  ]),
});

/** Ten online dossiers are of a procedure that the catalogue does not have. */
const unlistedProcedure = (): Folder => ({
  'ho-so.csv': file(
    dossiers((index) => {
      if (index % 6 === 5) return { 'Mã TTHC': '1.009999', 'Hình thức tiếp nhận': 'Trực tuyến' };
      if (index % 6 === 0) return { 'Hình thức tiếp nhận': 'Trực tuyến' };
      return index % 12 === 1 ? { 'Hình thức tiếp nhận': 'Qua BCCI' } : {};
    }),
  ),
  'danh-muc-tthc.csv': file([
    ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Mức độ DVC', 'Tiếp nhận qua BCCI', 'Trả kết quả qua BCCI'],
    ['2.000488', 'Cấp phiếu lý lịch tư pháp', 'Cấp tỉnh', '4', 'x', 'x'],
    ['1.001193', 'Đăng ký khai sinh', 'Cấp xã', '3', '', ''],
    ['2.000815', 'Chứng thực bản sao', 'Cấp xã', '2', '', ''],
  ]),
});

/** Templates that were sent back as they were. */
const emptyTemplates = (): Folder => ({
  'nhiem-vu.csv': file([
    [
      'Mã nhiệm vụ',
      'Nhóm kế hoạch',
      'Nội dung nhiệm vụ',
      'Cơ quan chủ trì',
      'Thời hạn hoàn thành',
      'Ngày hoàn thành',
      'Kết quả',
    ],
  ]),
  'van-ban-qppl.csv': file([
    ['Số ký hiệu', 'Cơ quan ban hành', 'Ngày phát hiện', 'Trái pháp luật', 'Đã xử lý / kiến nghị xử lý'],
  ]),
  'van-de-phat-hien.csv': file([
    ['Mã vấn đề', 'Nguồn phát hiện', 'Loại vấn đề', 'Cơ quan, đơn vị', 'Ngày phát hiện', 'Kết quả xử lý'],
  ]),
  'phan-anh-kien-nghi.csv': file([['Mã PAKN', 'Cơ quan xử lý', 'Ngày gửi', 'Trạng thái', 'Tiêu đề']]),
  'co-cau-lanh-dao.csv': file([['Cơ quan, đơn vị', 'Phòng, ban', 'Số lãnh đạo cấp phòng', 'Số chuyên viên']]),
  'tieu-chi-minh-chung.csv': file([['Mã tiêu chí', 'Nội dung', 'Kết quả', 'Văn bản minh chứng']]),
});

/** Nobody has handed in April. */
const missingMonth = (): Folder => ({
  'ho-so.csv': file(dossiers((index) => (Math.floor(index / 10) === 3 ? null : {}))),
});

/** The last export was made in the middle of May. */
const earlyEnd = (): Folder => ({ 'ho-so.csv': file(dossiers((index) => (index < 45 ? {} : null))) });

/** 59 of 60 in time is enough; but of one row more nothing can be read. */
const brokenRows = (): Folder => {
  const rows = dossiers((index) => (index === 7 ? { 'Ngày kết thúc xử lý': '28/02/2020' } : {}));
  return { 'ho-so.csv': file([...rows, ['HS-061', '2.000488', 'Sở Tư pháp']]) };
};

/** Two items of the list go by codes that no definition knows: those that are asked for have no proof. */
const unknownItems = (): Folder => ({
  'tieu-chi-minh-chung.csv': file([
    ['Mã tiêu chí', 'Nội dung', 'Kết quả', 'Văn bản minh chứng'],
    ['1.5.a', 'Gắn với thi đua khen thưởng của tập thể', 'Đạt', '12/HD-SNV'],
    ['1.5.z', 'Gắn với thi đua khen thưởng của người đứng đầu', 'Đạt', '12/HD-SNV'],
    ['4.1.1.a', 'Sắp xếp các cơ quan chuyên môn cấp tỉnh', 'Đạt', '120/BC-SNV'],
    ['4.1.1.b', 'Sắp xếp các phòng chuyên môn cấp huyện', 'Đạt', '121/BC-SNV'],
    ['9.9.z', 'Phê duyệt Kiến trúc Chính quyền điện tử', 'Đạt', '301/QĐ-UBND'],
  ]),
});

/** What can be wrong with what an office hands in, one folder each. */
export const damages = (): Readonly<Record<string, Folder>> => ({
  'unknown-words': unknownWords(),
  'missing-column': missingColumn(),
  'five-offices': fiveOffices(),
  'unlisted-procedure': unlistedProcedure(),
  'empty-templates': emptyTemplates(),
  'missing-month': missingMonth(),
  'early-end': earlyEnd(),
  'broken-rows': brokenRows(),
  'unknown-items': unknownItems(),
});
