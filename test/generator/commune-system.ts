import { compact, type Minute } from './calendar.js';
import type { Row } from './csv.js';
import { type Channel, type Dossier, type Status, statusAt } from './dossier.js';

/** What the commune system hands out: the fields and codes of the national synchronisation message. */
export const COMMUNE_HEADER: Row = [
  'MaHoSo',
  'MaTTHC',
  'DonViXuLy',
  'ChuHoSo',
  'NgayTiepNhan',
  'NgayHenTra',
  'NgayKetThucXuLy',
  'NgayTra',
  'TrangThaiHoSo',
  'KenhThucHien',
  'HinhThuc',
];

const STATUS: Record<Status, string> = {
  not_received: '3',
  in_process: '4',
  supplement: '5',
  withdrawn: '7',
  stopped: '8',
  done: '9',
  returned: '10',
};

const RECEIPT: Record<Channel, string> = { direct: '1', online: '2', post: '3' };

/**
 * Beware of `HinhThuc`: here 1 is the handing over by post, while 1 in `KenhThucHien` is a direct receipt. Elsewhere the
 * same name means the receipt, so that nothing can be read from it: of these dossiers the way of return is not known.
 */
export function communeRow(dossier: Dossier, at: Minute): Row {
  const { procedure, due, ending, resolved, ended, sequence } = dossier;
  const happened = (moment: Minute): string => (ending === 'returned' && moment <= at ? compact(moment) : '');
  return [
    dossier.code,
    procedure.code,
    dossier.agency,
    `Công dân ${String(sequence).padStart(5, '0')}`,
    compact(dossier.received),
    due === undefined ? '' : compact(due),
    happened(resolved),
    happened(ended),
    STATUS[statusAt(dossier, at)],
    RECEIPT[dossier.receipt],
    dossier.handover === 'post' ? '1' : '0',
  ];
}
