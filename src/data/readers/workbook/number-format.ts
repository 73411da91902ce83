import type { Clock } from './moment-text.js';

/** What the format of a cell makes of its number. */
export type Shown = 'plain' | 'percent' | Clock;

const within = (id: number, from: number, to: number): boolean => id >= from && id <= to;

/** The formats that Excel does not write out; those from 27 on are dates of East Asia. */
export function builtIn(id: number): Shown {
  if (id === 9 || id === 10) return 'percent';
  if (within(id, 14, 17) || within(id, 27, 31) || id === 36 || within(id, 50, 58)) return 'date';
  if (id === 22) return 'date-time';
  if (within(id, 18, 21) || within(id, 32, 35) || id === 45 || id === 47) return 'time';
  return id === 46 ? 'duration' : 'plain';
}

/** What is no letter of a format: quoted and escaped text, spaces and fillings, colours and languages. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** The formats that the XML of Excel 2003 has names for. */
const NAMED: Readonly<Record<string, Shown>> = {
  Percent: 'percent',
  'General Date': 'date-time',
  'Long Date': 'date',
  'Medium Date': 'date',
  'Short Date': 'date',
  'Long Time': 'time',
  'Medium Time': 'time',
  'Short Time': 'time',
};

export const named = (format: string): Shown => NAMED[format] ?? written(format);

/** What a written format makes of a number, by its first part: `[$-42A]dd/mm/yyyy hh:mm;@` is a date with a time. */
export function written(code: string): Shown {
  const [format = ''] = code.replace(LITERAL, '').toLowerCase().split(';');
  if (format.includes('general')) return 'plain';
  if (/\[[hms]+\]/.test(format)) return 'duration';
  const hasTime = /[hs]/.test(format);
  const hasDay = /[yd]/.test(format) || (format.includes('m') && !hasTime);
  if (hasDay) return hasTime ? 'date-time' : 'date';
  if (hasTime) return 'time';
  return format.includes('%') ? 'percent' : 'plain';
}
