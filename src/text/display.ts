import type { Language } from './words.js';

const SIGNS = { vi: { thousands: '.', point: ',' }, en: { thousands: ',', point: '.' } } as const;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** A decimal as people write it: "4876.5" is "4.876,5" in Vietnamese and "4,876.5" in English. */
export function shownNumber(decimal: string, language: Language): string {
  const { thousands, point } = SIGNS[language];
  const [whole = '', part] = decimal.split('.');
  const grouped = whole.replace(THOUSANDS, thousands);
  return part === undefined ? grouped : grouped + point + part;
}

/** A decimal as a spreadsheet of that language reads it back: no thousands, its own decimal sign. */
export const cellNumber = (decimal: string, language: Language): string =>
  decimal.replace('.', SIGNS[language].point);

/** "14.50" is "14.5", "12.00" is "12". */
export const withoutZeros = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;

/** A month (yyyy-MM): 03/2020 in Vietnamese; what is no month stays as it is. */
export const shownMonth = (month: string, language: Language): string =>
  language === 'vi' ? month.replace(/^(\d{4})-(\d{2})$/, '$2/$1') : month;

/** A day of the report (yyyy-MM-dd): 31/12/2020 in Vietnamese; in English as it is, since 3/12 would be read twice. */
export const shownDay = (day: string, language: Language): string =>
  language === 'vi' ? day.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$3/$2/$1') : day;
