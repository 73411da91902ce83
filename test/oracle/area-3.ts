import { AS_OF, byAsOf, inPeriod, notAfter, plain, when, yes } from './cells.js';
import type { Dossier } from './dossiers.js';
import { amount, type Figure, share } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';

/** Area 3, in the words of lines 102 to 124 of the plan. */
export function area3({ dossiers, list }: Sample): Record<string, Figure> {
  const issues = list('van-de-phat-hien.csv').filter((issue) =>
    inPeriod(when(issue['ngay phat hien'] ?? '')),
  );
  const procedures = list('danh-muc-tthc.csv').filter(
    (procedure) => plain(procedure['trang thai'] ?? '') === 'co hieu luc',
  );
  const own = procedures.filter(
    (procedure) => plain(procedure['cap thuc hien'] ?? '') !== 'co quan nganh doc',
  );
  const vertical = procedures.filter(
    (procedure) => plain(procedure['cap thuc hien'] ?? '') === 'co quan nganh doc',
  );
  const offices = list('cong-khai-tthc.csv');
  const says =
    (title: string) =>
    (line: Line): boolean =>
      yes(line[title] ?? '');
  return {
    '3.1.1': amount(
      issues.filter((issue) => plain(issue['loai van de'] ?? '').includes('trai tham quyen')).length,
    ),
    '3.1.2': share(
      issues.filter((issue) => plain(issue['nguon phat hien'] ?? '') === 'ra soat tthc'),
      isHandled,
    ),
    '3.2.1': share(
      own.filter((procedure) => inPeriod(when(procedure['ngay van ban quy dinh tthc co hieu luc'] ?? ''))),
      publishedInTime,
    ),
    '3.2.2': share(own, (procedure) => byAsOf(when(procedure['ngay cong khai tren csdl quoc gia'] ?? ''))),
    '3.2.3': share(own, (procedure) => procedure['qd quy trinh noi bo'] !== ''),
    '3.2.4': share(offices, says('niem yet day du, dung quy dinh tai noi tiep nhan')),
    '3.2.5': share(own, says('cong khai tren cong ttdt/cong dvc tinh')),
    '3.2.6': share(offices, says('cong khai tien do, ket qua giai quyet tren cong dvc')),
    '3.3.1': share(own, says('thuc hien tai bo phan mot cua')),
    '3.3.2': share(vertical, says('thuc hien tai bo phan mot cua')),
    '3.3.3': amount(linked(procedures, 'cung cap').size),
    '3.3.4': amount(linked(procedures, 'giua cac cap').size),
    '3.4.1': onTime(dossiers, 'province'),
    '3.4.2': onTime(dossiers, 'district'),
    '3.4.3': onTime(dossiers, 'commune'),
    '3.5': feedback(list('phan-anh-kien-nghi.csv')),
  };
}

export function isHandled(issue: Line): boolean {
  const handled = issue['ngay xu ly'] ?? '';
  return (
    ['da xu ly', 'kien nghi xu ly'].includes(plain(issue['ket qua xu ly'] ?? '')) &&
    (handled === '' || byAsOf(when(handled)))
  );
}

const publishedInTime = (procedure: Line): boolean =>
  procedure['quyet dinh cong bo'] !== '' &&
  notAfter(
    when(procedure['ngay quyet dinh cong bo'] ?? ''),
    when(procedure['ngay van ban quy dinh tthc co hieu luc'] ?? ''),
  );

/** Groups of linked procedures; one without a group stands for itself. */
const linked = (procedures: readonly Line[], how: string): Set<string> =>
  new Set(
    procedures
      .filter((procedure) => plain(procedure['lien thong'] ?? '') === how)
      .map((procedure) => procedure['nhom tthc lien thong'] || (procedure['ma tthc'] ?? '').slice(0, 8)),
  );

/** Received in the period, with a due date, and finished, or open beyond it; finished by the due date is on time. */
function onTime(dossiers: readonly Dossier[], level: string): Figure {
  const asked = dossiers.filter(
    ({ level: own, received, due, resolved, status }) =>
      own === level &&
      inPeriod(received) &&
      !['not_received', 'withdrawn', 'stopped'].includes(status) &&
      due !== undefined &&
      (byAsOf(resolved) || due.day < AS_OF),
  );
  return share(asked, ({ resolved, due }) => notAfter(resolved, due));
}

function feedback(lines: readonly Line[]): Figure {
  const settled = (line: Line): boolean =>
    ['da xu ly xong', 'da tra loi', 'da kien nghi xu ly'].includes(plain(line['trang thai'] ?? ''));
  const answered = (line: Line): boolean =>
    settled(line) && (line['ngay tra loi'] === '' || byAsOf(when(line['ngay tra loi'] ?? '')));
  const asked = lines.filter((line) => {
    const due = when(line['han tra loi'] ?? '');
    return (
      inPeriod(when(line['ngay gui'] ?? '')) &&
      !['khieu nai', 'to cao'].includes(plain(line.loai ?? '')) &&
      plain(line['trang thai'] ?? '') !== 'khong tiep nhan' &&
      (answered(line) || due === undefined || due.day < AS_OF)
    );
  });
  return share(asked, answered);
}
