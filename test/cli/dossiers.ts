const HEADER = 'Mã hồ sơ,Mã TTHC,Đơn vị,Cấp,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc,Trạng thái,Chủ hồ sơ';

/** One dossier: its number, its level, and whether it was in time. */
export const dossier = (number: number, level: string, inTime: boolean, month = '03'): string =>
  [
    `H${number}`,
    `1.00000${number % 5}`,
    level === 'Cấp tỉnh' ? 'Sở Tư pháp' : 'Xã Tam Thái',
    level,
    `02/${month}/2020`,
    `06/${month}/2020`,
    `${inTime ? '05' : '09'}/${month}/2020`,
    inTime ? 'Đã xong' : 'Đang xử lý',
    `Công dân ${number}`,
  ].join(',');

export const dossiers = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

/** Ten of ten in time at the province, nine of ten at the communes: with the small set everything passes. */
export const GOOD = dossiers(
  ...Array.from({ length: 10 }, (_, i) => dossier(i, 'Cấp tỉnh', true)),
  ...Array.from({ length: 10 }, (_, i) => dossier(10 + i, 'Cấp xã', i > 0)),
);

/** Communes below their line. */
export const FAILING = dossiers(dossier(1, 'Cấp xã', false), dossier(2, 'Cấp xã', true));

export const PROCEDURES = 'Mã thủ tục,Tên thủ tục,Trực tuyến\n1.000001,Một,Có\n1.000002,Hai,Không\n';
