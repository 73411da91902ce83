import type { z } from 'zod';
import type { Place, Problem } from '../errors.js';
import { CANDIDATES } from '../kinds/language.js';
import { suggestion } from '../text/suggest.js';
import type { Words } from '../text/words.js';

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[]) => Place;

/** Turns what the language's description found wrong into sentences with places. */
export function problemsOf(issues: readonly Issue[], content: unknown, at: Locate): Problem[] {
  return issues.flatMap((issue) => explain(issue, content, at, []));
}

function explain(issue: Issue, content: unknown, at: Locate, base: readonly PropertyKey[]): Problem[] {
  const path = [...base, ...issue.path];
  const here = valueAt(content, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        place: at([...path, key]),
        what: { vi: `Khóa lạ: \`${key}\`.`, en: `Unknown key \`${key}\`.` },
        hint: suggestion(key, issue.message.split(CANDIDATES)),
      }));
    case 'invalid_union': {
      const likely = likeliest(issue.errors, here);
      if (likely) return likely.flatMap((inner) => explain(inner, content, at, path));
      return [wrongShape(at(path), here, undefined)];
    }
    case 'invalid_value':
      if (here === undefined) return [missing(at(path), path)];
      return [
        {
          place: at(path),
          what: { vi: `Giá trị không hợp lệ: ${shown(here)}.`, en: `${shown(here)} is not possible here.` },
          hint: suggestion(String(here), issue.values.map(String)),
        },
      ];
    case 'invalid_key':
      return [named(at(path), 'identifier', path.at(-1))];
    case 'invalid_type':
      return [here === undefined ? missing(at(path), path) : wrongShape(at(path), here, issue.expected)];
    default:
      return [named(at(path), issue.message, here)];
  }
}

/** The reading that the writer most likely meant: the one that fails deepest, then with the fewest mistakes. */
function likeliest(branches: readonly Issue[][], here: unknown): Issue[] | undefined {
  const possible = branches.filter((issues) => !issues.some((issue) => isAtTop(issue)));
  const fitting = possible.length > 0 ? possible : branches.filter((issues) => fits(issues, here));
  return [...fitting].sort((a, b) => weight(a) - weight(b))[0];
}

const isAtTop = (issue: Issue): boolean => issue.path.length === 0;

/** A mapping was written where one is wanted, with some right key: only its keys are wrong. */
const fits = (issues: readonly Issue[], here: unknown): boolean =>
  typeof here === 'object' && issues.every((issue) => issue.code !== 'invalid_type' || issue.path.length > 0);

function weight(issues: readonly Issue[]): number {
  let sum = 0;
  for (const issue of issues) sum += issue.code === 'unrecognized_keys' ? issue.keys.length * 2 : 1;
  return sum;
}

function missing(place: Place, path: readonly PropertyKey[]): Problem {
  const key = String(path.at(-1));
  return {
    place,
    what: { vi: `Thiếu khóa \`${key}\`.`, en: `The key \`${key}\` is missing.` },
    hint: { vi: `Thêm \`${key}:\` vào đây.`, en: `Add \`${key}:\` here.` },
  };
}

const SHAPES: Record<string, Words> = {
  object: { vi: 'các cặp `khóa: giá trị`', en: 'a mapping of `key: value`' },
  array: { vi: 'một danh sách', en: 'a list' },
  string: { vi: 'chữ (đặt trong dấu nháy)', en: 'text (in quotes)' },
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
};

function wrongShape(place: Place, here: unknown, expected: string | undefined): Problem {
  const wanted = SHAPES[expected ?? ''];
  return {
    place,
    what: { vi: `Không hiểu ${shown(here)} ở đây.`, en: `${shown(here)} is not understood here.` },
    hint: wanted
      ? { vi: `Cần ${wanted.vi}.`, en: `Wanted: ${wanted.en}.` }
      : {
          vi: 'Xem README của indicators/ về các dạng được phép.',
          en: 'See the README of indicators/ for the forms.',
        },
  };
}

const RULES: Record<string, Words> = {
  number: { vi: 'Ghi một số hoặc tỷ lệ như `98 %`.', en: 'Write a number or a percentage such as `98 %`.' },
  'one-comparison': {
    vi: 'Ngưỡng có đúng một so sánh: at_least, at_most, more_than hoặc less_than.',
    en: 'A threshold has exactly one comparison: at_least, at_most, more_than or less_than.',
  },
  period: {
    vi: 'Ghi 2020, 2020-06, 2020-H1, 2020-Q2 hoặc 2020-01..2020-06.',
    en: 'Write 2020, 2020-06, 2020-H1, 2020-Q2 or 2020-01..2020-06.',
  },
  code: { vi: 'Mã có dạng "3.4.1", đặt trong dấu nháy.', en: 'A code looks like "3.4.1", in quotes.' },
  identifier: {
    vi: 'Tên gồm chữ thường không dấu, số và gạch dưới.',
    en: 'A name has small letters, digits and underscores.',
  },
  positive: { vi: 'Ghi một số lớn hơn 0.', en: 'Write a number greater than 0.' },
  points: { vi: 'Ghi số điểm từ 0 trở lên, ví dụ 1.5.', en: 'Write points of 0 or more, such as 1.5.' },
  slug: {
    vi: 'Mã gồm chữ thường không dấu, số và gạch nối.',
    en: 'An id has small letters, digits and hyphens.',
  },
  any_of: { vi: 'Ghi true, header hoặc any_of_<nhóm>.', en: 'Write true, header or any_of_<group>.' },
  'empty-expect': { vi: 'Ví dụ phải mong đợi điều gì đó.', en: 'An example has to expect something.' },
};

function named(place: Place, rule: string, here: unknown): Problem {
  const hint = RULES[rule] ?? { vi: rule, en: rule };
  return {
    place,
    what: { vi: `Giá trị không hợp lệ: ${shown(here)}.`, en: `${shown(here)} is not valid here.` },
    hint,
  };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let here = content;
  for (const key of path) here = (here as Record<PropertyKey, unknown> | undefined)?.[key];
  return here;
}
