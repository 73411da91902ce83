import { readText } from '../../catalog/text-file.js';
import { refuse } from '../../errors.js';
import type { Format } from '../../formats/format.js';
import { type Report, reportSchema, SCHEMA_VERSION } from '../../report/schema.js';
import type { Words } from '../../text/words.js';
import { keepApart } from '../apart.js';
import type { Command } from '../command.js';
import { deliver, outputsOf, targetsOf } from '../deliver.js';
import { exitOfReport, type FailOn } from '../exit.js';
import { FAIL, FORMAT, OUTPUT } from '../options.js';
import type { Session } from '../session.js';

interface Options {
  readonly format?: Format;
  readonly output?: readonly string[];
  readonly failOn: FailOn;
}

/** `par-score print`: a saved JSON report, again, in any format. */
export const print: Command = {
  name: 'print',
  about: { vi: 'in lại một báo cáo JSON đã lưu', en: 'print a saved JSON report again' },
  operands: [{ written: '<report.json>' }],
  options: [FORMAT, OUTPUT, FAIL],
  async run([path]: [string], options: Options, session: Session) {
    const outputs = outputsOf(options.output);
    await keepApart(targetsOf(outputs), [path]);
    const report = readReport(await readText(path, LIMITS), path);
    await deliver(report, outputs, options, session);
    return exitOfReport(report, options.failOn);
  },
};

function readReport(text: string, path: string): Report {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return notAReport(path, 'JSON');
  }
  const version = (content as { schema_version?: unknown } | null)?.schema_version;
  if (typeof version === 'number' && version !== SCHEMA_VERSION) otherVersion(path, version);
  const parsed = reportSchema.safeParse(content);
  return parsed.success ? parsed.data : notAReport(path, parsed.error.issues[0]?.path.join('.') ?? '');
}

/** Bytes: a report on every office of a province has some 20 MB. */
const LIMITS = { most: 200_000_000, fault: 'data', utf16: true } as const;

const AGAIN: Words = {
  vi: 'Tạo lại bằng `par-score compute … --output report.json`.',
  en: 'Make it again with `par-score compute … --output report.json`.',
};

const otherVersion = (file: string, version: number): never =>
  refuse(
    {
      vi: `Báo cáo này có phiên bản lược đồ ${version}; bản par-score này chỉ đọc được phiên bản ${SCHEMA_VERSION}.`,
      en: `This report has schema version ${version}; this par-score reads version ${SCHEMA_VERSION} only.`,
    },
    AGAIN,
    { file },
    'data',
  );

const notAReport = (file: string, where: string): never =>
  refuse(
    {
      vi: `Đây không phải báo cáo của par-score (${where}).`,
      en: `This is not a report of par-score (${where}).`,
    },
    AGAIN,
    { file },
    'data',
  );
