import { endOfMonth, type Minute, on, slashed } from './calendar.js';
import { COMMUNE_HEADER, communeRow } from './commune-system.js';
import { csv, OFFICE, type Row, SYSTEM } from './csv.js';
import { type Columns, damage, damageOf } from './defects.js';
import type { Dice } from './dice.js';
import { type Dossier, isClosed } from './dossier.js';
import type { SampleFile } from './files.js';
import { type Layout, layOut } from './layout.js';
import { ONE_STOP_HEADER, oneStopRow } from './one-stop.js';

export const MONTHS = [1, 2, 3, 4, 5, 6] as const;

const two = (month: number): string => String(month).padStart(2, '0');

/** What a month's export shows: what came in, and what was still open at the last export. */
function inDrop(dossiers: readonly Dossier[], month: number): Dossier[] {
  const end = endOfMonth(month);
  const last = month === 1 ? on(2019, 12, 1) : endOfMonth(month - 1);
  return dossiers.filter(
    (dossier) => dossier.received <= end && (dossier.received > last || !isClosed(dossier, last)),
  );
}

/** Each month another hand makes the list: with a title or without, with totals, printed in pages. */
const LAYOUTS: Record<number, Omit<Layout, 'title'>> = {
  1: { total: true },
  2: { numbering: '(1)', total: true },
  3: { pages: 400 },
  4: { blanks: 300, total: true },
  5: { numbering: '1', pages: 500, blanks: 350 },
  6: { total: true },
};

function titleOf(month: number): string[] {
  if (month === 3) return [];
  const period = `Từ ngày ${slashed(on(2020, month, 1))} đến ngày ${slashed(endOfMonth(month))}`;
  return ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM', 'DANH SÁCH HỒ SƠ THỦ TỤC HÀNH CHÍNH', period];
}

/** A district's own word for a dossier that changes hands, which the other offices do not use. */
const isOfDistrict = (row: Row): boolean => /^(Cấp huyện|Quận)/.test(row[LEVEL] ?? '');
const LEVEL = ONE_STOP_HEADER.indexOf('Cấp giải quyết');

/** The monthly lists of departments and districts. The one of April was written on a Mac: decomposed text. */
export function oneStopFiles(dossiers: readonly Dossier[], dice: Dice): SampleFile[] {
  return MONTHS.map((month) => {
    const rows = inDrop(dossiers, month).map((dossier, index) =>
      oneStopRow(dossier, index + 1, endOfMonth(month)),
    );
    const { rows: data, rejects } = damage(
      rows,
      columns(ONE_STOP_HEADER),
      damageOf(month, isOfDistrict, 12),
      dice,
    );
    const { rows: all, dropped } = layOut(ONE_STOP_HEADER, data, {
      ...LAYOUTS[month],
      title: titleOf(month),
    });
    const text = csv(all, { ...OFFICE, decomposed: month === 4 });
    return { name: `hoso-2020-${two(month)}.csv`, text, rejects, dropped };
  });
}

/** The monthly exports of the commune system: a header and the data, nothing around them. */
export function communeFiles(dossiers: readonly Dossier[], dice: Dice): SampleFile[] {
  return MONTHS.map((month) => {
    const rows = inDrop(dossiers, month).map((dossier) => communeRow(dossier, endOfMonth(month) as Minute));
    const { rows: data, rejects } = damage(
      rows,
      columns(COMMUNE_HEADER),
      damageOf(month, () => true, 1),
      dice,
    );
    const text = csv([COMMUNE_HEADER, ...data], SYSTEM);
    return { name: `dossiers-xa-2020-${two(month)}.csv`, text, rejects, dropped: 1 };
  });
}

const CODE = ['Mã hồ sơ', 'MaHoSo'];
const DUE = ['Ngày hẹn trả', 'NgayHenTra'];
const STATUS = ['Trạng thái hồ sơ', 'TrangThaiHoSo'];

function columns(header: Row): Columns {
  const at = (names: readonly string[]): number => header.findIndex((title) => names.includes(title));
  return { code: at(CODE), due: at(DUE), status: at(STATUS) };
}
