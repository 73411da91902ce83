import type { Catalog } from '../../catalog/model.js';
import { findInputs, type Named } from '../../data/input.js';
import { type Problem, refuse, UserError } from '../../errors.js';
import type { Format } from '../../formats/format.js';
import { formatNamed } from '../../formats/registry.js';
import type { Breakdown } from '../../report/groups.js';
import type { Report } from '../../report/schema.js';
import { chooseIndicators, compute, type Question, recogniseAll } from '../../run/compute.js';
import { suggestion } from '../../text/suggest.js';
import { complain } from '../complain.js';
import { definitions } from '../definitions.js';
import { EXIT, exitOfReport, type FailOn } from '../exit.js';
import { outputFormat } from '../options.js';
import { print, writeWhole } from '../output.js';
import { progress } from '../progress.js';
import { rejectWriter } from '../rejects.js';
import { badOption, type Session } from '../session.js';
import { runOf } from '../timeframe.js';

export interface ComputeOptions {
  readonly indicators?: string;
  readonly scale?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly only?: readonly string[];
  readonly by?: Breakdown;
  readonly dataset?: readonly Named[];
  readonly suppressBelow?: number;
  readonly format?: Format;
  readonly output?: readonly string[];
  readonly rejects?: string;
  readonly failOn: FailOn;
}

/** `par-score compute`: reads, counts, judges, writes; answers the exit code. */
export async function computeCommand(
  paths: readonly string[],
  options: ComputeOptions,
  session: Session,
): Promise<number> {
  if (paths.length + (options.dataset ?? []).length === 0) noFiles();
  const outputs = (options.output ?? []).map((path) => ({ path, format: outputFormat(path) }));
  const { report, unusable } = await reportOf(await definitions(options), paths, options, session);
  await deliver(report, outputs, options, session);
  const code = unusable.length > 0 ? EXIT.data : exitOfReport(report, options.failOn);
  complain(code === EXIT.data && unusable.length === 0 ? [NOTHING_MEASURED] : unusable, session);
  return code;
}

/**
 * The report on the files named, and what is wrong with those that could not be used.
 * @throws UserError where files are named and none of them could.
 */
export async function reportOf(
  catalog: Catalog,
  paths: readonly string[],
  options: Omit<ComputeOptions, 'failOn'>,
  session: Session,
): Promise<{ report: Report; unusable: readonly Problem[] }> {
  const named: Named[] = [...paths.map((path) => ({ path })), ...(options.dataset ?? [])];
  const run = runOf(catalog, options);
  const only = options.only ?? [];
  for (const { dataset } of named) if (dataset !== undefined) knownDataset(catalog, dataset);
  chooseIndicators(catalog, only); // A wrong code is said before anything is read.
  const question: Question = { catalog, run, only, by: options.by, ...suppression(options) };
  const { inputs, problems, dispose } = await findInputs(named, session.stdin, (clean) =>
    session.atExit(clean),
  );
  try {
    const recognised = await recogniseAll(inputs, catalog);
    const unusable = [...problems, ...recognised.problems];
    if (named.length > 0 && recognised.files.length === 0) throw new UserError(unusable, 'data');
    return { report: await computed(question, recognised.files, options.rejects, session), unusable };
  } finally {
    dispose();
  }
}

function knownDataset({ datasets }: Catalog, name: string): void {
  if (!datasets.has(name)) badOption('--dataset', name, suggestion(name, datasets.keys()));
}

const suppression = ({ suppressBelow }: Pick<ComputeOptions, 'suppressBelow'>) =>
  suppressBelow === undefined ? {} : { suppressBelow };

async function computed(
  question: Question,
  files: Awaited<ReturnType<typeof recogniseAll>>['files'],
  rejects: string | undefined,
  session: Session,
): Promise<Report> {
  const shown = progress(session);
  const writer = rejects === undefined ? undefined : rejectWriter(rejects, files, session);
  try {
    const report = await compute(question, files, {
      progress: (bytes) => shown.add(bytes),
      ...(writer && { reject: (reject) => writer.reject(reject) }),
    });
    writer?.finish();
    return report;
  } catch (error) {
    writer?.abandon();
    throw error;
  } finally {
    shown.done();
  }
}

interface Output {
  readonly path: string;
  readonly format: Format;
}

/** Files first; the terminal gets the report where no file was asked for, or a format was. */
export async function deliver(
  report: Report,
  outputs: readonly Output[],
  { format }: { readonly format?: Format },
  session: Session,
): Promise<void> {
  const { language, width, color } = session;
  for (const output of outputs) {
    await writeWhole(
      output.path,
      output.format.render(report, { language, width: FILE_WIDTH, color: false }),
      session,
    );
  }
  if (outputs.length > 0 && !format) return;
  const shown = format ?? (formatNamed('table') as Format);
  await print(shown.render(report, { language, width, color }), session);
}

const FILE_WIDTH = 120;

const NOTHING_MEASURED: Problem = {
  what: { vi: 'Không đo được chỉ số nào từ các tệp này.', en: 'Nothing could be measured from these files.' },
  hint: {
    vi: 'Xem lý do và lưu ý trong báo cáo; kiểm tra --period.',
    en: 'See the reasons and notices of the report; check --period.',
  },
};

const noFiles = (): never =>
  refuse(
    { vi: 'Chưa nêu tệp dữ liệu nào.', en: 'No data file is named.' },
    { vi: 'Ví dụ: par-score compute data/*.csv', en: 'For example: par-score compute data/*.csv' },
  );
