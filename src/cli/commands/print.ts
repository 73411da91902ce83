import { readFile } from 'node:fs/promises';
import { refuse } from '../../errors.js';
import type { Format } from '../../formats/format.js';
import { reportSchema } from '../../report/schema.js';
import { exitOfReport, type FailOn } from '../exit.js';
import { outputFormat } from '../options.js';
import type { Session } from '../session.js';
import { deliver } from './compute.js';

/** `par-score print`: a saved JSON report, again, in any format. */
export async function printCommand(
  path: string,
  options: { format?: Format; output?: readonly string[]; failOn: FailOn },
  session: Session,
): Promise<number> {
  const outputs = (options.output ?? []).map((output) => ({ path: output, format: outputFormat(output) }));
  const report = readReport(await readFile(path, 'utf8').catch(() => notThere(path)), path);
  await deliver(report, outputs, options, session);
  return exitOfReport(report, options.failOn);
}

function readReport(text: string, path: string) {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return notAReport(path, 'JSON');
  }
  const parsed = reportSchema.safeParse(content);
  return parsed.success ? parsed.data : notAReport(path, parsed.error.issues[0]?.path.join('.') ?? '');
}

const notThere = (file: string): never =>
  refuse(
    { vi: 'Không đọc được tệp này.', en: 'This file cannot be read.' },
    { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
    { file },
    'data',
  );

const notAReport = (file: string, where: string): never =>
  refuse(
    {
      vi: `Đây không phải báo cáo của par-score (${where}).`,
      en: `This is not a report of par-score (${where}).`,
    },
    {
      vi: 'Tạo lại bằng `par-score compute … --output report.json`.',
      en: 'Make it again with `par-score compute … --output report.json`.',
    },
    { file },
    'data',
  );
