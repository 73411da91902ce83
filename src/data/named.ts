import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../errors.js';
import { byCodePoint, natural } from '../text/order.js';
import { unreadable } from '../text/unreadable.js';
import { walk } from './walk.js';

const ENDINGS = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'htm', 'html', 'mht'];
/** Excel keeps one beside each file that it has open. */
const LOCKS = '**/~$*';
const TABLES = `**/*.{${ENDINGS.flatMap((ending) => [ending, ending.toUpperCase()]).join(',')}}`;

/** The files that a name on the command line stands for: a file, those of a folder, those that a pattern fits. */
export async function filesNamed(path: string, problems: Problem[]): Promise<string[]> {
  const place = { file: path };
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(info instanceof Error)) return info.isDirectory() ? inFolder(path, problems) : [slashed(path)];
  const walked = isDynamicPattern(path)
    ? await walk(slashed(path), { absolute: isAbsolute(path) })
    : { files: [], problems: [] };
  problems.push(...walked.problems);
  if (walked.files.length + walked.problems.length === 0) problems.push({ place, ...unreadable(info) });
  return inOrder(walked.files);
}

async function inFolder(path: string, problems: Problem[]): Promise<string[]> {
  const inside = await walk(TABLES, { cwd: path, ignore: LOCKS });
  problems.push(...inside.problems);
  if (inside.files.length + inside.problems.length === 0) {
    problems.push({
      place: { file: path },
      what: {
        vi: 'Thư mục không có tệp CSV hay Excel nào.',
        en: 'There is no CSV or Excel file in this folder.',
      },
      hint: { vi: 'Kiểm tra đường dẫn.', en: 'Check the path.' },
    });
  }
  return inOrder(inside.files.map((name) => slashed(join(path, name))));
}

/** Names, where a number goes by its size: part2 before part10. */
const inOrder = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => natural(a, b) || byCodePoint(a, b));

const slashed = (path: string): string => path.replaceAll('\\', '/');
