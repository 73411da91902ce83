import type { Office } from './offices.js';

/** Offices that the dictionary does not know, a fund and a board, and a commune that was merged in February. */
export const STRANGERS: Partial<Record<Office['level'], string>> = {
  province: 'Quỹ Bảo vệ và Phát triển rừng tỉnh',
  district: 'Ban Quản lý dự án khu vực miền núi',
  commune: 'UBND xã Quế Cường, huyện Quế Sơn',
};

/** Where the delays are: a few offices make most of them. */
const SHARE_LATE: Partial<Record<string, number>> = {
  province: 0.005,
  district: 0.006,
  commune: 0.02,
  'so-tai-nguyen-moi-truong': 0.08,
  'so-xay-dung': 0.06,
  'dien-ban': 0.09,
  'tien-phuoc': 0.04,
  'communes of nui-thanh': 0.14,
  'communes of thang-binh': 0.11,
};

/** How many of an office's dossiers come late. */
export const shareLate = ({ id, level, parent }: Office): number =>
  SHARE_LATE[id] ?? SHARE_LATE[`communes of ${parent}`] ?? SHARE_LATE[level] ?? 0;
