import { type Dated, plain, when } from './cells.js';
import type { Offices } from './offices.js';
import { type Line, type ReadFile, statusOf } from './read.js';
import type { Truth } from './truth.js';

/** What is null nobody knows: a column that is not there, a word that nobody understands, an office nobody knows. */
export interface Dossier {
  readonly code: string;
  /** Without its code nobody knows whether it is not another one once more. */
  readonly certain: boolean;
  /** The national part of the code: 1.001612. */
  readonly procedure: string | null;
  readonly level: string | null;
  /** Its id; by the name that the list gives it where nobody knows it. */
  readonly office: string | null;
  readonly officeLevel: string | null;
  readonly received: Dated;
  readonly due: Dated;
  /** When the work was finished; where nobody wrote that down, when the result was handed over. */
  readonly resolved: Dated;
  readonly returned: Dated;
  readonly status: string | null;
  readonly receipt: 'direct' | 'online' | 'post' | null;
  readonly byPostHome: Truth;
}

const isDossiers = ({ name }: ReadFile): boolean => /^(hoso|dossiers-xa)-/.test(name);

/** All dossiers, each as the newest file has it; counts in the older files what was replaced. */
export function newestDossiers(files: readonly ReadFile[], named: Offices['named']): Dossier[] {
  const newestFirst = files.filter(isDossiers).sort((a, b) => monthIn(b.name) - monthIn(a.name));
  const known = new Map<string, Dossier>();
  const keyless: Dossier[] = [];
  for (const file of newestFirst) {
    for (const line of file.lines) {
      const dossier = read(line, named);
      if (known.has(dossier.code)) file.count.replaced += 1;
      else known.set(dossier.code, dossier);
    }
    keyless.push(...file.keyless.map((line) => read(line, named)));
  }
  return [...known.values(), ...keyless];
}

/** Rows of which nothing is known, and those that may be a dossier once more, which then counts once less. */
export function unreadableDossiers(files: readonly ReadFile[]): { more: number; fewer: number } {
  const own = files.filter(isDossiers);
  const broken = own.reduce((total, file) => total + file.broken, 0);
  return { more: broken, fewer: own.reduce((total, file) => total + file.keyless.length, broken) };
}

const monthIn = (name: string): number => Number(/2020-(\d\d)/.exec(name)?.[1]);

const RECEIPTS: Record<string, Dossier['receipt']> = {
  '1': 'direct',
  'truc tiep': 'direct',
  'tai bo phan mot cua': 'direct',
  '2': 'online',
  'truc tuyen': 'online',
  'nop truc tuyen': 'online',
  '3': 'post',
  'qua buu chinh cong ich': 'post',
  bcci: 'post',
};

const RETURNS: Record<string, boolean> = {
  'truc tiep': false,
  'nhan truc tiep': false,
  'truc tuyen': false,
  'nhan ban dien tu': false,
  'qua buu chinh cong ich': true,
  'buu dien': true,
};

const LEVELS: Record<string, string> = {
  'cap tinh': 'province',
  'so, ban, nganh': 'province',
  'cap huyen': 'district',
  'quan/ huyen': 'district',
};

function read(line: Line, named: Offices['named']): Dossier {
  const cell = (...titles: string[]): string =>
    titles.map((title) => line[title] ?? '').find((text) => text !== '') ?? '';
  const code = cell('ma ho so', 'mahoso');
  const office = cell('don vi giai quyet', 'donvixuly');
  const returned = when(cell('ngay tra ket qua', 'ngaytra'));
  const finished = when(cell('ngay ket thuc xu ly', 'ngayketthucxuly'));
  return {
    code,
    certain: code !== '',
    procedure: cell('ma tthc', 'matthc').slice(0, 8) || null,
    level: LEVELS[plain(cell('cap giai quyet'))] ?? named(office)?.level ?? null,
    office: named(office)?.id ?? (plain(office) || null),
    officeLevel: named(office)?.level ?? null,
    received: when(cell('ngay tiep nhan', 'ngaytiepnhan')),
    due: when(cell('ngay hen tra', 'ngayhentra')),
    resolved: finished === undefined ? returned : finished,
    returned,
    status: statusOf(cell('trang thai ho so', 'trangthaihoso')) ?? null,
    receipt: RECEIPTS[plain(cell('hinh thuc tiep nhan', 'kenhthuchien'))] ?? null,
    byPostHome: RETURNS[plain(cell('hinh thuc nhan ket qua'))] ?? null,
  };
}
