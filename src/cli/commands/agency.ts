import { join } from 'node:path';
import type { RenderOptions } from '../../formats/format.js';
import { formatNamed } from '../../formats/registry.js';
import {
  AGENCY_FORMAT_NAMES,
  AGENCY_FORMATS,
  type AgencyFormat,
} from '../../formats/views/agency/registry.js';
import { agencyReports } from '../../report/agency/assemble.js';
import type { AgencyReport } from '../../report/agency/schema.js';
import type { Words } from '../../text/words.js';
import type { Command, CommandOption } from '../command.js';
import { complain } from '../complain.js';
import { type DefinitionOptions, definitions } from '../definitions.js';
import { FILE_WIDTH } from '../deliver.js';
import { EXIT } from '../exit.js';
import { makeFolder } from '../folder.js';
import { officeNamed, officesFor } from '../office.js';
import {
  AS_OF,
  formatAmong,
  INDICATORS,
  LEAVE_OUT_UNREAD,
  PERIOD,
  READING,
  REJECTS,
  SCALE,
} from '../options.js';
import { writeOut, writeWhole } from '../output.js';
import { type ComputeOptions, makingsOf } from '../report.js';
import type { Session } from '../session.js';
import { askedTime } from '../timeframe.js';
import { FILES } from './compute.js';

interface Options extends ComputeOptions, DefinitionOptions {
  readonly format?: AgencyFormat;
  readonly all?: string;
  readonly level?: readonly string[];
}

const ALL: CommandOption = {
  flags: '--all <dir>',
  about: {
    vi: 'thay cho tên: ghi vào thư mục này mỗi cơ quan một tệp, dạng theo --format; gồm các cơ quan mà kế hoạch giao việc hoặc phối hợp (sở, ban, ngành; UBND cấp huyện; báo, đài…)',
    en: 'instead of a name: write one file an office into this folder, in the format of --format; of the offices that the plan gives work or has take part (departments, districts, the press, …)',
  },
};

const LEVEL: CommandOption = {
  flags: '--level <levels>',
  about: {
    vi: 'với --all: thay vào đó là mọi cơ quan của các cấp này, ví dụ commune',
    en: 'with --all: all offices of these levels instead, such as commune',
  },
  read: (value) => value.split(',').map((level) => level.trim()),
};

/** `par-score agency`: what an office owes, its own figures and tasks, and the points that hang on it. */
export const agency: Command = {
  name: 'agency',
  about: {
    vi: 'một cơ quan: việc được giao, số liệu riêng, điểm phụ thuộc; hoặc mọi cơ quan, mỗi cơ quan một tệp',
    en: 'an office: its work, its own figures, the points that hang on it; or all offices, a file each',
  },
  operands: [
    {
      written: '[name]',
      about: { vi: 'tên hoặc tên tắt, ví dụ "Sở Tư pháp"', en: 'name or short name, such as "Sở Tư pháp"' },
    },
    FILES,
  ],
  options: [
    INDICATORS,
    formatAmong(AGENCY_FORMAT_NAMES),
    ALL,
    LEVEL,
    PERIOD,
    AS_OF,
    SCALE,
    ...READING,
    REJECTS,
    LEAVE_OUT_UNREAD,
  ],
  async run([name, paths]: [string | undefined, string[]], options: Options, session: Session) {
    const { all, level, format = 'table' } = options;
    const catalog = await definitions(options);
    const { period, asOf = period.to } = askedTime(catalog, options);
    const ids = all === undefined ? [officeNamed(name, catalog, asOf)] : officesFor(catalog, level, asOf);
    if (all !== undefined) await makeFolder(all);
    // Instead of a name the first operand is a file as well.
    const files = all === undefined || name === undefined ? paths : [name, ...paths];
    const placeOf = placeIn(all ?? '', format);
    const targets = all === undefined ? [] : ids.map((id) => ({ path: placeOf(id), option: '--all' }));
    const asked = { ...options, by: 'agency', targets } as const;
    const { made, unusable } = await makingsOf(catalog, files, asked, session);
    const reports = ids.map(agencyReports(made));
    if (all !== undefined) {
      for (const report of reports)
        writeWhole(placeOf(report.id), rendered(report, format, asPage(session)), session);
      await writeOut(`${wrote(reports.length, all)[session.language]}\n`, session);
    } else await writeOut(reports.map((report) => rendered(report, format, session)).join(''), session);
    complain(unusable, session);
    return unusable.length > 0 ? EXIT.data : EXIT.ok;
  },
};

const rendered = (report: AgencyReport, format: AgencyFormat, options: RenderOptions): string =>
  AGENCY_FORMATS[format](report, options);

/** Where the file of an office goes: it has its id for a name. */
function placeIn(folder: string, format: AgencyFormat): (id: string) => string {
  const [ending = ''] = formatNamed(format)?.endings ?? [];
  return (id) => join(folder, `${id}${ending}`);
}

const asPage = ({ language }: Session): RenderOptions => ({ language, width: FILE_WIDTH, color: false });

const wrote = (count: number, folder: string): Words => ({
  vi: `Đã ghi ${count} tệp vào ${folder}.`,
  en: `Wrote ${count} ${count === 1 ? 'file' : 'files'} to ${folder}.`,
});
