import type { Named } from '../data/input.js';
import { NEWEST_BY, type NewestBy } from '../data/newest.js';
import type { Format } from '../formats/format.js';
import { FORMAT_NAMES, FORMATS, formatNamed } from '../formats/registry.js';
import { ENCODINGS, type EncodingName } from '../language/encodings.js';
import { suggestion } from '../text/suggest.js';
import { anyOf, LANGUAGES, type Language, same } from '../text/words.js';
import type { CommandOption } from './command.js';
import { FAIL_ON, type FailOn } from './exit.js';
import { badOption } from './session.js';

/** One of a few words, or a mistake with the nearest of them. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  return found ?? badOption(option, value, suggestion(value, words));
}

/** Gathers the values of an option that may be given again. */
const gather = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Of a format that may have several endings, the first is the one to tell. */
const ENDINGS = FORMATS.map(({ endings }) => endings[0]).join(' ');

const readFormat = (value: string): Format =>
  formatNamed(value) ?? badOption('--format', value, suggestion(value, FORMAT_NAMES));

/** What more than one command takes. */

export const LANG: CommandOption = {
  flags: '--lang <lang>',
  about: { vi: `ngôn ngữ: ${anyOf(LANGUAGES).vi}`, en: `language: ${anyOf(LANGUAGES).en}` },
  read: (value): Language => oneOf('--lang', value, LANGUAGES),
};

export const INDICATORS: CommandOption = {
  flags: '--indicators <dir>',
  about: { vi: 'bộ định nghĩa khác, trong thư mục này', en: 'another definition set, in this folder' },
};

export const SCALE: CommandOption = {
  flags: '--scale <file>',
  about: { vi: 'thang điểm khác', en: 'another scale' },
};

export const FORMAT: CommandOption = {
  flags: '--format <format>',
  about: anyOf(FORMAT_NAMES),
  read: readFormat,
};

/** What is no report prints for people or whole. */
export type ViewFormat = 'table' | 'json';
const VIEW_FORMATS: readonly ViewFormat[] = ['table', 'json'];

/** `--format` of a command that prints in some formats only. */
export const formatAmong = <Name extends string>(names: readonly Name[]): CommandOption => ({
  flags: '--format <format>',
  about: same(names.join(', ')),
  read(value): Name {
    const { name } = readFormat(value);
    const found = names.find((one) => one === name);
    const { vi, en } = anyOf(names);
    return (
      found ??
      badOption('--format', value, {
        vi: `Lệnh này in được dạng ${vi}.`,
        en: `This command prints as ${en}.`,
      })
    );
  },
});

export const VIEW_FORMAT = formatAmong(VIEW_FORMATS);

export const OUTPUT: CommandOption = {
  flags: '-o, --output <file>',
  about: {
    vi: `ghi ra tệp, dạng theo đuôi tệp (${ENDINGS}); dùng được nhiều lần`,
    en: `write a file, its format by its ending (${ENDINGS}); may be repeated`,
  },
  read: gather,
};

export const PERIOD: CommandOption = {
  flags: '--period <period>',
  about: {
    vi: 'kỳ: 2020, 2020-06, 2020-H1, 2020-Q2, 2020-01..2020-06',
    en: 'period: 2020, 2020-06, 2020-H1, 2020-Q2, 2020-01..2020-06',
  },
};

export const AS_OF: CommandOption = {
  flags: '--as-of <date>',
  about: {
    vi: 'thời điểm chốt; mặc định là ngày cuối cùng mà dữ liệu có, không muộn hơn ngày cuối kỳ',
    en: "as-of date; by default the last day that the data cover, never after the period's end",
  },
};

export const FAIL: CommandOption = {
  flags: '--fail-on <when>',
  about: {
    vi: `khi nào mã thoát là 1: ${FAIL_ON.join(', ')}`,
    en: `when to exit with 1: ${FAIL_ON.join(', ')}`,
  },
  read: (value): FailOn => oneOf('--fail-on', value, FAIL_ON),
  initial: 'fail' satisfies FailOn,
};

export const LEAVE_OUT_UNREAD: CommandOption = {
  flags: '--leave-out-unread',
  about: {
    vi: 'bỏ qua những gì không đọc được và kết luận trên phần còn lại; báo cáo sẽ ghi rõ',
    en: 'leave out what could not be read and judge by the rest; the report will say so',
  },
};

export const NEWEST: CommandOption = {
  flags: '--newest-by <how>',
  about: {
    vi: `tệp nào mới hơn khi không có ngày trong tên: ${NEWEST_BY.join(', ')}`,
    en: `which file is newer where no name has a date: ${NEWEST_BY.join(', ')}`,
  },
  read: (value): NewestBy => oneOf('--newest-by', value, NEWEST_BY),
  initial: 'name' satisfies NewestBy,
};

export const DATASET: CommandOption = {
  flags: '--dataset <name=file>',
  about: {
    vi: 'nói rõ tệp thuộc tập dữ liệu nào, ví dụ dossiers=TỆP',
    en: 'say which dataset a file is, such as dossiers=FILE',
  },
  read(value, before: readonly Named[] = []): Named[] {
    const at = value.indexOf('=');
    if (at < 1 || at === value.length - 1) badOption('--dataset', value, same('--dataset dossiers=FILE.csv'));
    return [...before, { dataset: value.slice(0, at), path: value.slice(at + 1) }];
  },
};

export const ENCODING: CommandOption = {
  flags: '--encoding <name>',
  about: {
    vi: `bảng mã của các tệp: ${anyOf(ENCODINGS).vi}; thường tự nhận ra`,
    en: `how the files are encoded: ${anyOf(ENCODINGS).en}; told by itself as a rule`,
  },
  read: (value): EncodingName => oneOf('--encoding', value.toLowerCase(), ENCODINGS),
};

export const MAPPING: CommandOption = {
  flags: '--mapping <file>',
  about: {
    vi: 'bảng ánh xạ cột và từ của tệp dữ liệu; mặc định: mapping.yaml cạnh tệp',
    en: 'how the headers and words of the files are mapped; by default mapping.yaml beside them',
  },
};

export const REJECTS: CommandOption = {
  flags: '--rejects <file>',
  about: {
    vi: 'ghi mọi dòng bị loại và ô không đọc được, kèm lý do, ra tệp .csv hoặc .xlsx (mỗi tập dữ liệu một trang)',
    en: 'write every rejected row and unread cell, with its reason, to a .csv or an .xlsx (a sheet a dataset)',
  },
};

/** What every command takes that reads files of data: how they are read. */
export const READING: readonly CommandOption[] = [DATASET, MAPPING, ENCODING, NEWEST];
