import {
  beforeAsOf,
  byAsOf,
  inPeriod,
  isBlank,
  isNothing,
  notAfter,
  notLater,
  says,
  when,
  yes,
} from './cells.js';
import type { Dossier } from './dossiers.js';
import { amount, different, type Figure, share } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';
import { every, not, some, type Truth } from './truth.js';

/** Area 3, in the words of lines 102 to 124 of the plan. */
export function area3({ dossiers, unreadable, list, missing }: Sample): Record<string, Figure> {
  const issues = list('van-de-phat-hien.csv');
  const procedures = list('danh-muc-tthc.csv');
  const offices = list('cong-khai-tthc.csv');
  const found = (issue: Line): Truth => inPeriod(when(issue['ngay phat hien']));
  const own = (good: (procedure: Line) => Truth): Figure => share(procedures, isOwn, good);
  const published = (title: string): Figure =>
    share(
      offices,
      () => true,
      (line) => yes(line[title]),
      missing(offices, 'co quan, don vi', ['province', 'district', 'commune']),
    );
  const shown = list('cong-dich-vu-cong.csv');
  const posted = new Set(list('tthc-tren-cong.csv').filter(isOnBoth).map(codeOf));
  const oneStop = (procedure: Line): Truth => yes(procedure['thuc hien tai bo phan mot cua']);
  const linked = (how: string): Figure =>
    different(
      procedures,
      (procedure) => every(says(procedure['lien thong'], how), isInForce(procedure)),
      // One without a group stands for itself.
      (procedure) => procedure['nhom tthc lien thong'] || codeOf(procedure),
      null,
    );
  const onTime = (level: string): Figure => share(dossiers, isSettled(level), inTime, unreadable);
  return {
    '3.1.1': amount(issues, (issue) =>
      every(found(issue), says(issue['loai van de'], 'trai tham quyen', 'ban hanh thu tuc trai tham quyen')),
    ),
    '3.1.2': share(issues, isFoundBy('ra soat tthc'), isHandled),
    '3.2.1': share(
      procedures,
      (procedure) =>
        every(isOwn(procedure), inPeriod(when(procedure['ngay van ban quy dinh tthc co hieu luc']))),
      publishedInTime,
    ),
    '3.2.2': own((procedure) => byAsOf(when(procedure['ngay cong khai tren csdl quoc gia']))),
    '3.2.3': own((procedure) => !isNothing(procedure['qd quy trinh noi bo'])),
    '3.2.4': published('niem yet day du, dung quy dinh tai noi tiep nhan'),
    '3.2.5': own((procedure) => posted.has(codeOf(procedure))),
    '3.2.6': share(
      shown,
      (line) => Number(line['so ho so tiep nhan']) > 0,
      isShown,
      missing(shown, 'co quan, don vi', ['province', 'district', 'commune']),
    ),
    '3.3.1': own(oneStop),
    '3.3.2': share(procedures, (procedure) => every(not(isLocal(procedure)), isInForce(procedure)), oneStop),
    '3.3.3': linked('cung cap'),
    '3.3.4': linked('giua cac cap'),
    '3.4.1': onTime('province'),
    '3.4.2': onTime('district'),
    '3.4.3': onTime('commune'),
    '3.5': feedback(list('phan-anh-kien-nghi.csv')),
  };
}

const isLocal = (procedure: Line): Truth => not(says(procedure['cap thuc hien'], 'co quan nganh doc'));
export const isInForce = (procedure: Line): Truth => says(procedure['trang thai'], 'co hieu luc');
const isOwn = (procedure: Line): Truth => every(isLocal(procedure), isInForce(procedure));

/** Whether a row is an issue that this source found in the period, and not the word that it found none. */
export const isFoundBy =
  (source: string) =>
  (issue: Line): Truth =>
    every(
      says(issue['nguon phat hien'], source),
      inPeriod(when(issue['ngay phat hien'])),
      not(every(says(issue['loai van de'], 'khong phat hien'), issue['ket qua xu ly'] === '')),
    );

export const isHandled = (issue: Line): Truth =>
  every(says(issue['ket qua xu ly'], 'da xu ly', 'kien nghi xu ly'), notLater(when(issue['ngay xu ly'])));

/** The national part of a code. */
const codeOf = (procedure: Line): string => (procedure['ma tthc'] ?? '').slice(0, 8);

const isOnBoth = (line: Line): boolean =>
  byAsOf(when(line['ngay dang tren cong ttdt/cong dvc tinh'])) === true &&
  byAsOf(when(line['ngay dang tren cong/trang ttdt cua co quan'])) === true;

/** Whether the portal shows both the progress and the results of an office, and has done so in the period. */
const isShown = (line: Line): Truth =>
  every(
    Number(line['so ho so cong khai tien do']) > 0,
    Number(line['so ho so cong khai ket qua']) > 0,
    inPeriod(when(line['ngay cap nhat gan nhat'])),
  );

const publishedInTime = (procedure: Line): Truth =>
  every(
    procedure['quyet dinh cong bo'] !== '',
    notAfter(
      when(procedure['ngay quyet dinh cong bo']),
      when(procedure['ngay van ban quy dinh tthc co hieu luc']),
    ),
  );

/** Whether a dossier stands so; nobody knows of a status that nobody understands. */
export const hasStatus = ({ status }: Dossier, ...wanted: readonly string[]): Truth =>
  status === null ? null : wanted.includes(status);

/** Received in the period, with a due date, and finished, or open beyond it. */
const isSettled =
  (level: string) =>
  (dossier: Dossier): Truth =>
    every(
      dossier.level === null ? null : dossier.level === level,
      inPeriod(dossier.received),
      not(hasStatus(dossier, 'not_received', 'withdrawn', 'stopped')),
      not(isBlank(dossier.due)),
      some(byAsOf(dossier.resolved), beforeAsOf(dossier.due)),
    );

const inTime = ({ resolved, due }: Dossier): Truth => notAfter(resolved, due);

function feedback(lines: readonly Line[]): Figure {
  const answered = (line: Line): Truth => {
    const on = when(line['ngay tra loi']);
    return some(
      every(says(line['trang thai'], 'da xu ly xong', 'da tra loi', 'da kien nghi xu ly'), notLater(on)),
      every(says(line['trang thai'], 'chuyen co quan khac'), byAsOf(on)),
      every(says(line['trang thai'], 'khong tiep nhan'), line['ly do khong tiep nhan'] !== ''),
    );
  };
  return share(
    lines,
    (line) => {
      const due = when(line['han tra loi']);
      return every(
        inPeriod(when(line['ngay gui'])),
        (line.loai ?? '') === '' || not(says(line.loai, 'khieu nai', 'to cao')),
        not(says(line['noi dung phan anh ve'], 'linh vuc khac')),
        some(answered(line), beforeAsOf(due), isBlank(due)),
      );
    },
    answered,
  );
}
