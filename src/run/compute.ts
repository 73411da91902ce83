import { checksOf } from '../catalog/asks.js';
import type { Dataset } from '../catalog/dataset.js';
import type { Mapping } from '../catalog/mapping.js';
import { type Catalog, codesOf, isWithin } from '../catalog/model.js';
import { partsAsked, sideParts } from '../catalog/parts.js';
import type { Listener } from '../data/account.js';
import { frame } from '../data/frame.js';
import type { Input } from '../data/input.js';
import type { NewestBy } from '../data/newest.js';
import { recognise } from '../data/recognise.js';
import type { Recognised } from '../data/recognised.js';
import { type Problem, UserError } from '../errors.js';
import type { EncodingName } from '../language/encodings.js';
import { count } from '../measure/count.js';
import { assemble } from '../report/assemble.js';
import type { Breakdown } from '../report/groups.js';
import type { Made } from '../report/made.js';
import type { Report } from '../report/schema.js';
import { type OfficeOf, Witness } from '../report/witness.js';
import { suggestion } from '../text/suggest.js';
import type { Moment } from '../values/moment.js';
import type { Period } from '../values/period.js';
import { gather } from './gather.js';

/** A question put to a definition set. */
export interface Question {
  readonly catalog: Catalog;
  readonly period: Period;
  /** What "open" and "overdue" are judged against; by default the last day that the data cover. */
  readonly asOf?: Moment | undefined;
  /** The codes that were asked for; empty: all. */
  readonly only?: readonly string[] | undefined;
  readonly by?: Breakdown | undefined;
  /** Groups of fewer are hidden. */
  readonly suppressBelow?: number | undefined;
  /** What could not be read counts nowhere, and the report says so. */
  readonly leaveOutUnread?: boolean | undefined;
  /** What tells the newer of two files that have the same keys, where their names do not. */
  readonly newestBy?: NewestBy | undefined;
}

/** Which of the files given are data, and what is wrong with the others. */
export async function recogniseAll(
  inputs: readonly Input[],
  catalog: Catalog,
  mappingOf: (input: Input) => Mapping = () => [],
  encoding?: EncodingName,
): Promise<{ files: Recognised[]; problems: Problem[] }> {
  const files: Recognised[] = [];
  const problems: Problem[] = [];
  for (const input of inputs) {
    for (const found of await recognise(input, catalog.datasets, mappingOf(input), encoding)) {
      if ('what' in found) problems.push(found);
      else files.push(found);
    }
  }
  return { files, problems };
}

/**
 * Reads, counts, judges and reports.
 * @throws UserError where `only` names a code that the index does not have, or a file stops being readable.
 */
export const compute = async (
  question: Question,
  files: readonly Recognised[],
  listener: Partial<Listener> = {},
): Promise<Report> => assemble(await makings(question, files, listener));

/**
 * Reads and counts, in one pass over the files: what a report is made of, and those of the offices.
 * @throws UserError as `compute`.
 */
export async function makings(
  question: Question,
  files: readonly Recognised[],
  listener: Partial<Listener> = {},
): Promise<Made> {
  const { catalog, period, by, only = [], leaveOutUnread = false } = question;
  const indicators = chooseIndicators(catalog, only);
  const measured = [...indicators, ...(only.length === 0 ? [...catalog.goals, ...catalog.monitored] : [])];
  const parts = [...measured.flatMap((one) => partsAsked(one, catalog)), ...sideParts(catalog)];
  const dimension = by === 'owner' ? undefined : by;
  const within: Period = { from: period.from, to: question.asOf ?? period.to };
  const witness = new Witness(listener, dimension === 'agency' ? officeIn(catalog, within.to) : undefined);
  const { rows, present } = await gather(files, {
    catalog,
    asked: { parts, checks: checksOf(datasetsOf(files, catalog)) },
    by: dimension,
    newestBy: question.newestBy ?? 'name',
    listener: witness,
    within,
  });
  const framed = frame(period, question.asOf, catalog, rows);
  const counted = count({
    catalog,
    parts,
    rows,
    timeframe: framed.timeframe,
    groupColumn: ({ spec }) => dimension && spec.dimensions?.[dimension],
    leaveOutUnread,
    wholeLists: true,
    officesOn: within.to,
  });
  const { suppressBelow } = question;
  return {
    catalog,
    indicators,
    only,
    framed,
    by,
    suppressBelow,
    leaveOutUnread,
    rows,
    present,
    counted,
    witness,
  };
}

/** The datasets that files are of; one that a mapping reads otherwise asks the same of its records. */
const datasetsOf = (files: readonly Recognised[], { datasets }: Catalog): Set<Dataset> =>
  new Set(files.flatMap(({ dataset }) => datasets.get(dataset.name) ?? []));

/** The office that a rejected row names in the column by which its dataset is divided, or the one that it became. */
const officeIn =
  ({ datasets, agencies }: Catalog, day: Moment): OfficeOf =>
  ({ dataset, cells }) => {
    const column = datasets.get(dataset)?.spec.dimensions?.agency;
    const named = column !== undefined && Object.hasOwn(cells, column) ? cells[column] : undefined;
    const office = named === undefined ? undefined : agencies.agency(named);
    return office === undefined ? undefined : agencies.heir(office, day);
  };

/**
 * The indicators that codes of areas, criteria or indicators stand for; all of them where none is given.
 * @throws UserError where the index does not have a code.
 */
export function chooseIndicators(catalog: Catalog, only: readonly string[]): Catalog['indicators'] {
  const codes = codesOf(catalog);
  const unknown = only.filter((code) => !codes.has(code));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((code) => ({
        what: { vi: `Không có mã ${code} trong bộ chỉ số.`, en: `There is no code ${code} in the index.` },
        hint: suggestion(code, codes),
      })),
    );
  }
  if (only.length === 0) return catalog.indicators;
  return catalog.indicators.filter(({ code }) => only.some((wanted) => isWithin(code, wanted)));
}
