import type { z } from 'zod';
import type { Place, Problem } from '../errors.js';
import type { UnknownKeys } from '../language/keys.js';
import { suggestion } from '../text/suggest.js';
import type { Words } from '../text/words.js';
import { FORMS, MEMBERS, RULES, SHAPES } from './hints.js';

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[]) => Place;

/** A file with more mistakes than that is another kind of file. */
const MOST_TOLD = 50;

/** Turns what the language's description found wrong into sentences with places: the first of them, where there are many. */
export function problemsOf(issues: readonly Issue[], content: unknown, at: Locate): Problem[] {
  const told: Problem[] = [];
  for (const issue of issues) {
    if (told.length >= MOST_TOLD) break;
    told.push(...explain(issue, content, at, []));
  }
  return told.slice(0, MOST_TOLD);
}

function explain(issue: Issue, content: unknown, at: Locate, base: readonly PropertyKey[]): Problem[] {
  const path = [...base, ...issue.path];
  const here = valueAt(content, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MOST_TOLD)
        .map((key) => unknownKey(at([...path, key]), key, knownKeys(issue)));
    case 'invalid_union': {
      if (here === undefined) return [missing(at(path), path)];
      const branches = waysOf(issue.errors);
      const strangers = inNoBranch(branches, here);
      if (strangers.length > 0)
        return strangers
          .slice(0, MOST_TOLD)
          .map(({ key, known }) => unknownKey(at([...path, key]), key, known));
      const likely = likeliest(branches);
      if (likely) return likely.flatMap((inner) => explain(inner, content, at, path));
      return [wrongShape(at(path), here, undefined, path)];
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
      return [named(at(path), issue.issues[0]?.message ?? '', path.at(-1))];
    case 'invalid_type':
      return [
        here === undefined ? missing(at(path), path) : wrongShape(at(path), here, issue.expected, path),
      ];
    case 'too_small':
      return [named(at(path), 'empty', here)];
    default:
      return [named(at(path), issue.message, here)];
  }
}

const knownKeys = ({ known = [] }: UnknownKeys): readonly string[] => known;

const unknownKey = (place: Place, key: string, known: readonly string[]): Problem => ({
  place,
  what: { vi: `Khóa lạ: ${shown(key)}.`, en: `Unknown key ${shown(key)}.` },
  hint: suggestion(key, known),
});

/** The ways of writing something, those within another among them. */
const waysOf = (branches: readonly Issue[][]): Issue[][] =>
  branches.flatMap((issues) => {
    const [only] = issues;
    const isUnion = issues.length === 1 && only?.code === 'invalid_union' && isAtTop(only);
    return isUnion ? waysOf(only.errors) : [issues];
  });

/** Keys that no way of writing this has, where every way finds some key unknown: `ration` for `ratio`. */
function inNoBranch(branches: readonly Issue[][], here: unknown): { key: string; known: string[] }[] {
  const known = branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && isAtTop(issue) ? knownKeys(issue) : [])),
  );
  const ways = branches.filter((issues) =>
    issues.some((issue) => issue.code === 'unrecognized_keys' && isAtTop(issue)),
  );
  const mappings = branches.filter(
    (issues) => !issues.some((issue) => issue.code !== 'unrecognized_keys' && isAtTop(issue)),
  );
  if (ways.length === 0 || ways.length < mappings.length) return [];
  const all = [...new Set(known)];
  return Object.keys(here as object)
    .filter((key) => !all.includes(key))
    .map((key) => ({ key, known: all }));
}

/** The reading that the writer most likely meant: the one that fails deepest, then with the fewest mistakes. */
function likeliest(branches: readonly Issue[][]): Issue[] | undefined {
  const possible = branches.filter((issues) => !issues.some(isAtTop));
  const fitting = possible.length > 0 ? possible : branches.filter(fits);
  return [...fitting].sort((a, b) => weight(a) - weight(b))[0];
}

const isAtTop = (issue: Issue): boolean => issue.path.length === 0;

/** It has the shape that is wanted, and only against a rule, or in what it holds, is it wrong. */
const fits = (issues: readonly Issue[]): boolean =>
  !issues.some((issue) => isAtTop(issue) && OF_ANOTHER_SHAPE.has(issue.code));

const OF_ANOTHER_SHAPE: ReadonlySet<Issue['code']> = new Set(['invalid_type', 'invalid_value']);

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

function wrongShape(
  place: Place,
  here: unknown,
  expected: string | undefined,
  path: readonly PropertyKey[],
): Problem {
  if (expected === 'string' && typeof here === 'number') return unquoted(place, here);
  const form = FORMS.get(String(path.at(-1))) ?? MEMBERS.get(String(path.at(-2)));
  if (form) return { place, what: notUnderstood(here), hint: form };
  const wanted = SHAPES[expected ?? ''];
  return {
    place,
    what: notUnderstood(here),
    hint: wanted
      ? { vi: `Cần ${wanted.vi}.`, en: `Wanted: ${wanted.en}.` }
      : {
          vi: 'Xem indicators/README.vi.md về các cách viết được phép.',
          en: 'See the README of indicators/ for the forms.',
        },
  };
}

const notUnderstood = (here: unknown): Words => ({
  vi: `Không hiểu ${shown(here)} ở đây.`,
  en: `${shown(here)} is not understood here.`,
});

/** YAML reads 3.10 as the number 3.1. */
const unquoted = (place: Place, here: number): Problem => ({
  place,
  what: { vi: `${shown(here)} phải là chữ.`, en: `${shown(here)} has to be text.` },
  hint: { vi: 'Đặt trong dấu nháy, đúng như đã viết.', en: 'Put it in quotes, just as it is written.' },
});

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
