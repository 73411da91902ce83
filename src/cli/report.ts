import type { Dataset } from '../catalog/dataset.js';
import type { Catalog } from '../catalog/model.js';
import { disorderProblem } from '../data/disorder.js';
import { findInputs, isTyped, type Named } from '../data/input.js';
import type { NewestBy } from '../data/newest.js';
import { type Problem, UserError } from '../errors.js';
import type { EncodingName } from '../language/encodings.js';
import { assemble } from '../report/assemble.js';
import type { Breakdown } from '../report/groups.js';
import type { Made } from '../report/made.js';
import type { Report } from '../report/schema.js';
import { chooseIndicators, makings, type Question, recogniseAll } from '../run/compute.js';
import { suggestion } from '../text/suggest.js';
import type { Words } from '../text/words.js';
import { keepApart, type Target, targetOf } from './apart.js';
import { sourcesOf } from './definitions.js';
import { mappings } from './mappings.js';
import { progress } from './progress.js';
import { rejectWriter } from './rejects.js';
import { badOption, type Session } from './session.js';
import { askedTime } from './timeframe.js';

/** What is asked of the data, as the command line gives it. */
export interface ComputeOptions {
  readonly scale?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly only?: readonly string[];
  readonly by?: Breakdown;
  readonly dataset?: readonly Named[];
  readonly suppressBelow?: number;
  /** Judge by what could be read, as if there were nothing else. */
  readonly leaveOutUnread?: boolean;
  readonly newestBy?: NewestBy;
  readonly encoding?: EncodingName;
  readonly rejects?: string;
  /** What else is going to be written. */
  readonly targets?: readonly Target[];
  readonly mapping?: string;
}

/** The report on the files named, and what is wrong with those that could not be used. @throws as `makingsOf`. */
export async function reportOf(
  catalog: Catalog,
  paths: readonly string[],
  options: ComputeOptions,
  session: Session,
): Promise<{ report: Report; unusable: readonly Problem[] }> {
  const { made, unusable } = await makingsOf(catalog, paths, options, session);
  return { report: assemble(made), unusable };
}

/**
 * What a report on the files named is made of, and what is wrong with those that could not be used.
 * @throws UserError where files are named and none of them could.
 */
export async function makingsOf(
  catalog: Catalog,
  paths: readonly string[],
  options: ComputeOptions,
  session: Session,
): Promise<{ made: Made; unusable: readonly Problem[] }> {
  const named = inOrder([...paths.map((path) => ({ path })), ...(options.dataset ?? [])], session.argv);
  const question = questionOf(catalog, options);
  for (const { dataset } of named) if (dataset !== undefined) knownDataset(catalog, dataset);
  chooseIndicators(catalog, question.only ?? []); // A wrong code is said before anything is read.
  const { inputs, problems, dispose } = await findInputs(named, session.stdin, (clean) =>
    session.atExit(clean),
  );
  try {
    const mapped = await mappings(inputs, options.mapping, catalog);
    await keepApart(
      [...(options.targets ?? []), ...targetOf('--rejects', options.rejects)],
      [...sourcesOf(catalog, options), ...mapped.files, ...inputs.map(({ name }) => name)],
    );
    if (session.typed && inputs.some(isTyped)) session.stderr.write(TYPE[session.language]);
    const recognised = await recogniseAll(inputs, catalog, mapped.of, options.encoding);
    const unusable = [...problems, ...recognised.problems];
    if (named.length > 0 && recognised.files.length === 0) throw new UserError(unusable, 'data');
    const made = await computed(question, recognised.files, options.rejects, session);
    return { made, unusable: [...unusable, ...disorderedFiles(made)] };
  } finally {
    dispose();
  }
}

const TYPE: Words = {
  vi: 'Đang chờ dữ liệu gõ hoặc dán vào đây; kết thúc bằng Ctrl-D (trên Windows: Ctrl-Z rồi Enter).\n',
  en: 'Waiting for data to be typed or pasted here; end them by Ctrl-D (on Windows: Ctrl-Z, then Enter).\n',
};

/** Files named by themselves and files of `--dataset`, as they follow one another on the command line. */
function inOrder(named: readonly Named[], argv: readonly string[]): Named[] {
  const at = ({ path, dataset }: Named): number => {
    const written = dataset === undefined ? path : `${dataset}=${path}`;
    return argv.findLastIndex((word) => word === written || word === `--dataset=${written}`);
  };
  return [...named].sort((a, b) => at(a) - at(b));
}

/** Files whose dates as a whole are in another order than they were read in: none of them counted. */
const disorderedFiles = ({ rows, catalog }: Made): Problem[] =>
  [...rows].flatMap(([name, { disorders }]) =>
    disorders
      .filter(({ isWhole }) => isWhole)
      .map((disorder) => disorderProblem(disorder, catalog.datasets.get(name) as Dataset)),
  );

function questionOf(catalog: Catalog, options: ComputeOptions): Question {
  const { only = [], by, suppressBelow, leaveOutUnread, newestBy } = options;
  return { catalog, ...askedTime(catalog, options), only, by, suppressBelow, leaveOutUnread, newestBy };
}

function knownDataset({ datasets }: Catalog, name: string): void {
  if (!datasets.has(name)) badOption('--dataset', name, suggestion(name, datasets.keys()));
}

async function computed(
  question: Question,
  files: Awaited<ReturnType<typeof recogniseAll>>['files'],
  rejects: string | undefined,
  session: Session,
): Promise<Made> {
  const shown = progress(session);
  const writer =
    rejects === undefined
      ? undefined
      : rejectWriter(rejects, { files, agencies: question.catalog.agencies, session });
  try {
    const made = await makings(question, files, {
      progress: (bytes) => shown.add(bytes),
      ...(writer && {
        reject: (reject) => writer.reject(reject),
        unreadCell: (cell) => writer.reject(cell),
      }),
    });
    writer?.finish();
    return made;
  } catch (error) {
    writer?.abandon();
    throw error;
  } finally {
    shown.done();
  }
}
