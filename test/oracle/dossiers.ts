import { plain, type When, when } from './cells.js';
import { type Line, type ReadFile, statusOf } from './read.js';

export interface Dossier {
  readonly code: string;
  /** The national part of the code: 1.001612. */
  readonly procedure: string;
  readonly level: string;
  readonly received: When | undefined;
  readonly due: When | undefined;
  /** When the work was finished; where nobody wrote that down, when the result was handed over. */
  readonly resolved: When | undefined;
  readonly returned: When | undefined;
  readonly status: string;
  readonly receipt: 'direct' | 'online' | 'post';
  readonly byPostHome: boolean;
}

const isDossiers = ({ name }: ReadFile): boolean => /^(hoso|dossiers-xa)-/.test(name);

/** All dossiers, each as the newest file has it; counts in the older files what was replaced. */
export function newestDossiers(files: readonly ReadFile[], levelOf: (name: string) => string): Dossier[] {
  const newestFirst = files.filter(isDossiers).sort((a, b) => monthIn(b.name) - monthIn(a.name));
  const known = new Map<string, Dossier>();
  for (const file of newestFirst) {
    for (const line of file.lines) {
      const dossier = read(line, levelOf);
      if (known.has(dossier.code)) file.count.replaced += 1;
      else known.set(dossier.code, dossier);
    }
  }
  return [...known.values()];
}

const monthIn = (name: string): number => Number(/2020-(\d\d)/.exec(name)?.[1]);

const RECEIPTS: Record<string, Dossier['receipt']> = {
  '2': 'online',
  'truc tuyen': 'online',
  'nop truc tuyen': 'online',
  '3': 'post',
  'qua buu chinh cong ich': 'post',
  bcci: 'post',
};

const LEVELS: Record<string, string> = {
  'cap tinh': 'province',
  'so, ban, nganh': 'province',
  'cap huyen': 'district',
  'quan/ huyen': 'district',
};

function read(line: Line, levelOf: (name: string) => string): Dossier {
  const cell = (...titles: string[]): string =>
    titles.map((title) => line[title] ?? '').find((text) => text !== '') ?? '';
  const returned = when(cell('ngay tra ket qua', 'ngaytra'));
  return {
    code: cell('ma ho so', 'mahoso'),
    procedure: cell('ma tthc', 'matthc').slice(0, 8),
    level: LEVELS[plain(cell('cap giai quyet'))] ?? levelOf(cell('don vi giai quyet', 'donvixuly')),
    received: when(cell('ngay tiep nhan', 'ngaytiepnhan')),
    due: when(cell('ngay hen tra', 'ngayhentra')),
    resolved: when(cell('ngay ket thuc xu ly', 'ngayketthucxuly')) ?? returned,
    returned,
    status: statusOf(cell('trang thai ho so', 'trangthaihoso')) ?? '',
    receipt: RECEIPTS[plain(cell('hinh thuc tiep nhan', 'kenhthuchien'))] ?? 'direct',
    byPostHome: ['qua buu chinh cong ich', 'buu dien', 'bcci'].includes(
      plain(cell('hinh thuc nhan ket qua', 'hinhthuctra')),
    ),
  };
}
