import { byAsOf, inPeriod, plain, when, yes } from './cells.js';
import type { Dossier } from './dossiers.js';
import { type Figure, share } from './figures.js';
import type { Line } from './read.js';
import type { Sample } from './sample.js';

/** Area 7, in the words of lines 262 to 288 of the plan. */
export function area7({ dossiers, list, checklist, answers }: Sample): Record<string, Figure> {
  const procedures = list('danh-muc-tthc.csv');
  const connections = list('ket-noi-he-thong.csv');
  const connected = (system: string): Figure =>
    share(
      connections.filter((line) => line['he thong'] === system),
      (line) => yes(line['da ket noi'] ?? '') && !((when(line['ngay ket noi'] ?? '')?.day ?? 0) > 20200630),
    );
  return {
    '7.1.1': checklist('7.1.1'),
    '7.1.2': electronic([...list('van-ban-2020-quy-1.csv'), ...list('van-ban-2020-quy-2.csv')]),
    '7.1.3': connected('Q-Office'),
    '7.1.4': checklist('7.1.4'),
    '7.1.5': connected('Một cửa điện tử'),
    '7.1.6': checklist('7.1.6'),
    ...online(dossiers, procedures),
    ...post(dossiers, procedures),
    '7.4': share(
      list('iso-9001.csv').filter((line) => plain(line.cap ?? '') !== 'cap xa'),
      (line) => yes(line['da cong bo'] ?? '') && yes(line['duy tri, cai tien dung quy dinh'] ?? ''),
    ),
    '7.5': answers('7.5'),
  };
}

function electronic(documents: readonly Line[]): Figure {
  const sent = documents.filter(
    (line) =>
      plain(line['chieu van ban'] ?? '') === 'van ban di' &&
      inPeriod(when(line['ngay ban hanh'] ?? '')) &&
      !['mat', 'toi mat'].includes(plain(line['do mat'] ?? '')),
  );
  return share(sent, (line) => !['giay', 'van thu'].includes(plain(line['hinh thuc gui'] ?? '')));
}

const codeOf = (procedure: Line): string => (procedure['ma tthc'] ?? '').slice(0, 8);
const isInForce = (procedure: Line): boolean => plain(procedure['trang thai'] ?? '') === 'co hieu luc';
const isOnline = (procedure: Line): boolean => /[34]$/.test(procedure['muc do dvc'] ?? '');
const codes = (procedures: readonly Line[]): Set<string> => new Set(procedures.map(codeOf));
const of = (dossiers: readonly Dossier[], among: ReadonlySet<string>): Set<string> =>
  new Set(dossiers.map(({ procedure }) => procedure).filter((code) => among.has(code)));

/** Level 3 and 4 procedures with an online dossier; dossiers received online of all received. */
function online(dossiers: readonly Dossier[], procedures: readonly Line[]): Record<string, Figure> {
  const received = dossiers.filter(
    (dossier) => inPeriod(dossier.received) && dossier.status !== 'not_received',
  );
  const offered = codes(procedures.filter((procedure) => isOnline(procedure) && isInForce(procedure)));
  const ever = codes(procedures.filter(isOnline));
  const receivedOnline = received.filter(({ receipt }) => receipt === 'online');
  return {
    '7.2.1': { numerator: of(receivedOnline, offered).size, denominator: offered.size },
    '7.2.2': share(received, (dossier) => dossier.receipt === 'online' && ever.has(dossier.procedure)),
  };
}

/** Procedures that the post was used for, dossiers that came by it, results that went by it. */
function post(dossiers: readonly Dossier[], procedures: readonly Line[]): Record<string, Figure> {
  const byPost =
    (title: string) =>
    (procedure: Line): boolean =>
      yes(procedure[title] ?? '');
  const takes = byPost('tiep nhan qua bcci');
  const gives = byPost('tra ket qua qua bcci');
  const open = codes(
    procedures.filter((procedure) => isInForce(procedure) && (takes(procedure) || gives(procedure))),
  );
  const taking = codes(procedures.filter(takes));
  const arrived = dossiers.filter(({ status }) => status !== 'not_received');
  const cameByPost = arrived.filter(({ received, receipt }) => inPeriod(received) && receipt === 'post');
  const wentByPost = arrived.filter(({ returned, byPostHome }) => inPeriod(returned) && byPostHome);
  const handedOver = arrived.filter(
    ({ status, returned, resolved }) =>
      !['withdrawn', 'stopped'].includes(status) &&
      (inPeriod(returned) ||
        (returned === undefined && status === 'returned' && inPeriod(resolved) && byAsOf(resolved))),
  );
  return {
    '7.3.1': { numerator: of([...cameByPost, ...wentByPost], open).size, denominator: open.size },
    '7.3.2': share(
      arrived.filter(({ received, procedure }) => inPeriod(received) && taking.has(procedure)),
      ({ receipt }) => receipt === 'post',
    ),
    '7.3.3': share(handedOver, ({ byPostHome }) => byPostHome),
  };
}
