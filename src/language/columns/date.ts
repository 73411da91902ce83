import { same } from '../../text/words.js';
import { parseMoment } from '../../values/date-forms.js';
import { BLANK, type ColumnKind, type Reading } from './shape.js';

/** `date`: a day, with or without a time. */
export const date: ColumnKind<Record<never, never>> = {
  keys: {},
  storage: 'moments',
  blank: 'empty',
  reader:
    (_spec, { vocabulary }) =>
    (cell, { dates } = {}) => {
      if (vocabulary.isNothing(cell)) return BLANK;
      const moment = vocabulary.date(cell, dates);
      return moment === undefined ? badCell(cell) : { moment };
    },
  names: new Map([
    ['as_of', { say: { vi: 'thời điểm chốt', en: 'the as-of date' }, in: ({ asOf }) => ({ moment: asOf }) }],
  ]),
  written(scalar) {
    const moment = parseMoment(String(scalar));
    return moment === undefined ? badWritten(String(scalar)) : { moment };
  },
  example: () => same('15/01/2020'),
  cells: {
    vi: 'dd/MM/yyyy hoặc yyyy-MM-dd, có hoặc không có giờ; yyyyMMddHHmmss; viết bằng chữ theo `dates` của `vocabulary.yaml`',
    en: 'dd/MM/yyyy or yyyy-MM-dd, with or without a time; yyyyMMddHHmmss; in words as `dates` of `vocabulary.yaml` has it',
  },
};

const badCell = (cell: string): Reading => ({
  fault: {
    code: 'bad-date',
    say: {
      vi: `\`${cell}\` không phải ngày có thật. Ghi dd/MM/yyyy hoặc yyyy-MM-dd, ví dụ 05/06/2020 14:30.`,
      en: `\`${cell}\` is not a real date. Write dd/MM/yyyy or yyyy-MM-dd, such as 05/06/2020 14:30.`,
    },
  },
});

const badWritten = (written: string): Reading => ({
  fault: {
    code: 'bad-date',
    say: {
      vi: `\`${written}\` không phải ngày. Ghi 2020-06-30, 30/06/2020 hoặc as_of.`,
      en: `\`${written}\` is not a date. Write 2020-06-30, 30/06/2020 or as_of.`,
    },
  },
});
