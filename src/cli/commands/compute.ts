import { type Problem, refuse } from '../../errors.js';
import type { Format } from '../../formats/format.js';
import { BREAKDOWNS, type Breakdown } from '../../report/groups.js';
import { anyOf, type Words } from '../../text/words.js';
import type { Command, CommandOption, Operand } from '../command.js';
import { complain } from '../complain.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { deliver, outputsOf, targetsOf } from '../deliver.js';
import { EXIT, exitOfReport, type FailOn } from '../exit.js';
import {
  AS_OF,
  FAIL,
  FORMAT,
  INDICATORS,
  LEAVE_OUT_UNREAD,
  OUTPUT,
  oneOf,
  PERIOD,
  READING,
  REJECTS,
  SCALE,
} from '../options.js';
import { type ComputeOptions, reportOf } from '../report.js';
import { badOption, type Session } from '../session.js';

interface Options extends ComputeOptions, DefinitionOptions {
  readonly format?: Format;
  readonly output?: readonly string[];
  readonly failOn: FailOn;
}

export const FILES: Operand = {
  written: '[files...]',
  about: {
    vi: 'tệp CSV, thư mục, mẫu tên; `-` là đầu vào chuẩn',
    en: 'CSV files, folders, patterns; `-` is standard input',
  },
};

const BY: CommandOption = {
  flags: '--by <dimension>',
  about: {
    vi: `chia nhỏ theo ${anyOf(BREAKDOWNS).vi}`,
    en: `break down by ${anyOf(BREAKDOWNS).en}`,
  },
  read: (value): Breakdown => oneOf('--by', value, BREAKDOWNS),
};

const ONLY: CommandOption = {
  flags: '--only <codes>',
  about: {
    vi: 'chỉ các mã này, ví dụ 3.4,7.2.1; dùng được nhiều lần',
    en: 'only these codes, such as 3.4,7.2.1; may be repeated',
  },
  read(value, before: readonly string[] = []): string[] {
    const codes = value.split(',').map((code) => code.trim());
    return [...before, ...codes.filter((code) => code !== '')];
  },
};

const SUPPRESS: CommandOption = {
  flags: '--suppress-below <n>',
  about: { vi: 'không công bố nhóm có ít hơn N', en: 'hide groups of fewer than N' },
  read(value): number {
    const whole: Words = { vi: 'Ghi một số nguyên, ví dụ 5.', en: 'Write a whole number, such as 5.' };
    return /^\d{1,6}$/.test(value) ? Number(value) : badOption('--suppress-below', value, whole);
  },
};

/** `par-score compute`: reads, counts, judges, writes. */
export const compute: Command = {
  name: 'compute',
  about: {
    vi: 'tính từng chỉ số và in bảng kết quả',
    en: 'compute every indicator and print the compliance table',
  },
  operands: [FILES],
  options: [
    INDICATORS,
    FORMAT,
    OUTPUT,
    BY,
    ONLY,
    PERIOD,
    AS_OF,
    SCALE,
    FAIL,
    ...READING,
    REJECTS,
    SUPPRESS,
    LEAVE_OUT_UNREAD,
  ],
  async run([paths]: [string[]], options: Options, session: Session) {
    if (paths.length + (options.dataset ?? []).length === 0) noFiles();
    const outputs = outputsOf(options.output);
    const asked = { ...options, targets: targetsOf(outputs) };
    const { report, unusable } = await reportOf(await definitions(options), paths, asked, session);
    await deliver(report, outputs, options, session);
    const code = unusable.length > 0 ? EXIT.data : exitOfReport(report, options.failOn);
    complain(code === EXIT.data && unusable.length === 0 ? [NOTHING_MEASURED] : unusable, session);
    return code;
  },
};

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
