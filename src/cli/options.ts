import type { Named } from '../data/input.js';
import type { Format } from '../formats/format.js';
import { FORMATS, formatForFile, formatNamed } from '../formats/registry.js';
import { BREAKDOWNS, type Breakdown } from '../report/groups.js';
import { suggestion } from '../text/suggest.js';
import { LANGUAGES, type Language, same } from '../text/words.js';
import { FAIL_ON, type FailOn } from './exit.js';
import { badOption } from './session.js';

/** One of a few words, or a mistake with the nearest of them. */
function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  return found ?? badOption(option, value, suggestion(value, words));
}

export const readFormat = (value: string): Format =>
  formatNamed(value) ??
  badOption(
    '--format',
    value,
    suggestion(
      value,
      FORMATS.map(({ name }) => name),
    ),
  );

export const readLanguage = (value: string): Language => oneOf('--lang', value, LANGUAGES);
export const readBy = (value: string): Breakdown => oneOf('--by', value, BREAKDOWNS);
export const readFailOn = (value: string): FailOn => oneOf('--fail-on', value, FAIL_ON);

export function readSize(value: string): number {
  return /^\d{1,6}$/.test(value)
    ? Number(value)
    : badOption('--suppress-below', value, {
        vi: 'Ghi một số nguyên, ví dụ 5.',
        en: 'Write a whole number, such as 5.',
      });
}

/** Gathers the values of an option that may be given again. */
export const gather = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** `--only 3.4,7.2.1`, which may be given again. */
export const gatherCodes = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== ''),
];

/** The format of a file to be written, by its ending. */
export function outputFormat(path: string): Format {
  const endings = FORMATS.flatMap((format) => format.endings);
  return (
    formatForFile(path) ??
    badOption('--output', path, {
      vi: `Tên tệp kết thúc bằng ${endings.join(', ')}.`,
      en: `The name must end in ${endings.join(', ')}.`,
    })
  );
}

/** `--dataset dossiers=FILE`. */
export function readNamed(value: string): Named {
  const at = value.indexOf('=');
  if (at < 1 || at === value.length - 1)
    return badOption('--dataset', value, same('--dataset dossiers=FILE.csv'));
  return { dataset: value.slice(0, at), path: value.slice(at + 1) };
}
