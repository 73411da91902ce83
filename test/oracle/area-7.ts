import { hasStatus, isInForce } from './area-3.js';
import { byAsOf, inPeriod, isBlank, plain, says, when, yes } from './cells.js';
import type { Dossier } from './dossiers.js';
import { different, type Figure, offices, share } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';
import { every, not, some, type Truth } from './truth.js';

/** Area 7, in the words of lines 262 to 288 of the plan. */
export function area7(sample: Sample): Record<string, Figure> {
  const { list, missing, checklist, answers, offices: named } = sample;
  const certified = list('iso-9001-nam-2020.csv');
  const letters = [...list('van-ban-2020-quy-1.csv'), ...list('van-ban-2020-quy-2.csv')];
  const all = new Set(named.at(LEVELS).map(({ id }) => id));
  return {
    '7.1.1': checklist('7.1.1'),
    '7.1.2': electronic(letters),
    '7.1.3': offices(
      letters,
      (line) =>
        every(
          says(line['chieu van ban'], 'van ban di'),
          inPeriod(when(line['ngay ban hanh'])),
          atLevels(named.named(line['noi gui'] ?? '')?.level ?? null),
        ),
      wasSent,
      (line) => named.named(line['noi gui'] ?? '')?.id ?? plain(line['noi gui'] ?? ''),
      all,
    ),
    '7.1.4': checklist('7.1.4'),
    '7.1.5': offices(
      sample.dossiers,
      (dossier) => every(isReceived(dossier), atLevels(dossier.officeLevel)),
      (dossier) => came(dossier, 'online'),
      ({ office }) => office,
      all,
      sample.unreadable,
    ),
    '7.1.6': checklist('7.1.6'),
    ...online(sample),
    ...post(sample),
    '7.4': share(
      certified,
      (line) => says(line.cap, 'cap tinh', 'cap huyen'),
      (line) =>
        every(
          yes(line['da cong bo']),
          says(line['phien ban'], 'tcvn iso 9001:2015'),
          yes(line['duy tri, cai tien dung quy dinh']),
        ),
      missing(certified, 'co quan, don vi', ['province', 'district']),
    ),
    '7.5': answers('7.5'),
  };
}

const ELECTRONIC = ['dien tu', 'hoan toan dien tu', 'truc lien thong', 'song song'];

const electronic = (documents: readonly Line[]): Figure =>
  share(
    documents,
    (line) =>
      every(
        says(line['chieu van ban'], 'van ban di'),
        inPeriod(when(line['ngay ban hanh'])),
        line['do mat'] === '' || not(says(line['do mat'], 'mat', 'toi mat')),
        not(says(line['hinh thuc gui'], 'chuyen bang dien mat')),
        some(toAgency(line['loai noi nhan']), line['ma dinh danh noi nhan'] !== ''),
      ),
    wasSent,
  );

const LEVELS = ['province', 'district', 'commune'] as const;
const atLevels = (level: string | null): Truth =>
  level === null ? null : LEVELS.some((one) => one === level);

/** Sent electronically, and not refused. */
const wasSent = (line: Line): Truth =>
  every(line['trang thai'] !== 'Từ chối', says(line['hinh thuc gui'], ...ELECTRONIC));

/** Whether a kind of receiver is a state agency; of a word that is none of these nobody knows. */
function toAgency(kind: string | undefined): Truth {
  if (says(kind, 'co quan nha nuoc', 'cqnn') === true) return true;
  return says(kind, 'cong dan', 'doanh nghiep', 'co quan dang') === true ? false : null;
}

const codeOf = (procedure: Line): string => (procedure['ma tthc'] ?? '').slice(0, 8);
const isOnline = (procedure: Line): Truth => /[34]$/.test(procedure['muc do dvc'] ?? '');
const takesPost = (procedure: Line): Truth => yes(procedure['tiep nhan qua bcci']);
const givesPost = (procedure: Line): Truth => yes(procedure['tra ket qua qua bcci']);

/** The codes that the catalogue has, and whether some procedure of that code is wanted: of others nobody knows. */
function inCatalogue(procedures: readonly Line[], wanted: (procedure: Line) => Truth) {
  const truths = new Map<string, Truth>();
  for (const procedure of procedures)
    truths.set(codeOf(procedure), some(truths.get(codeOf(procedure)) ?? false, wanted(procedure)));
  return {
    size: [...truths.values()].filter((truth) => truth === true).length,
    has: ({ procedure }: Dossier): Truth =>
      procedure === null || !truths.has(procedure) ? null : (truths.get(procedure) as Truth),
  };
}

const isReceived = (dossier: Dossier): Truth =>
  every(inPeriod(dossier.received), not(hasStatus(dossier, 'not_received')));

/** Resolved by now, and neither withdrawn nor stopped. */
const isResolved = (dossier: Dossier): Truth =>
  every(
    not(hasStatus(dossier, 'withdrawn', 'stopped')),
    some(byAsOf(dossier.resolved), every(isBlank(dossier.resolved), hasStatus(dossier, 'done', 'returned'))),
  );

const came = ({ receipt }: Dossier, channel: Dossier['receipt']): Truth =>
  receipt === null ? null : receipt === channel;

/** Level 3 and 4 procedures with an online dossier; dossiers received online of all received. */
function online({ dossiers, unreadable, list }: Sample): Record<string, Figure> {
  const procedures = list('danh-muc-tthc.csv');
  const offered = inCatalogue(procedures, (procedure) => every(isOnline(procedure), isInForce(procedure)));
  const ever = inCatalogue(procedures, isOnline);
  return {
    '7.2.1': different(
      dossiers,
      (dossier) => every(isReceived(dossier), came(dossier, 'online'), offered.has(dossier)),
      ({ procedure }) => procedure,
      offered.size,
      unreadable,
    ),
    '7.2.2': share(
      dossiers,
      isReceived,
      (dossier) => every(came(dossier, 'online'), ever.has(dossier), isResolved(dossier)),
      unreadable,
    ),
  };
}

/** Procedures that the post was used for, dossiers that came by it, results that went by it. */
function post({ dossiers, unreadable, list }: Sample): Record<string, Figure> {
  const procedures = list('danh-muc-tthc.csv');
  const open = inCatalogue(procedures, (procedure) =>
    every(isInForce(procedure), some(takesPost(procedure), givesPost(procedure))),
  );
  const taking = inCatalogue(procedures, takesPost);
  const used = (dossier: Dossier): Truth =>
    some(
      every(inPeriod(dossier.received), came(dossier, 'post')),
      every(inPeriod(dossier.returned), dossier.byPostHome),
    );
  const handedOver = (dossier: Dossier): Truth =>
    every(
      not(hasStatus(dossier, 'not_received', 'withdrawn', 'stopped')),
      some(
        inPeriod(dossier.returned),
        every(isBlank(dossier.returned), hasStatus(dossier, 'returned'), inPeriod(dossier.resolved)),
      ),
    );
  return {
    '7.3.1': different(
      dossiers,
      (dossier) => every(not(hasStatus(dossier, 'not_received')), open.has(dossier), used(dossier)),
      ({ procedure }) => procedure,
      open.size,
      unreadable,
    ),
    '7.3.2': share(
      dossiers,
      (dossier) => every(isReceived(dossier), taking.has(dossier)),
      (dossier) => came(dossier, 'post'),
      unreadable,
    ),
    '7.3.3': share(dossiers, handedOver, ({ byPostHome }) => byPostHome, unreadable),
  };
}
