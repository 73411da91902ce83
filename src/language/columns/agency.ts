import { fold } from '../../text/fold.js';
import { same } from '../../text/words.js';
import { fromGroups } from './from-groups.js';
import { BLANK, type CellFault, type ColumnKind } from './shape.js';

/** `agency`: an office; one that the dictionary lacks keeps its own words, as long as they are those of an office. */
export const agency: ColumnKind<typeof fromGroups> = {
  keys: fromGroups,
  storage: 'codes',
  blank: 'empty',
  reader:
    (_spec, { agencies, vocabulary }) =>
    (cell) => {
      const known = agencies.agency(cell);
      if (known !== undefined) return { value: known };
      if (vocabulary.isNothing(cell)) return BLANK;
      return vocabulary.totals.has(fold(cell)) || (agencies.mayName(cell) && !vocabulary.mayBePersonal(cell))
        ? { value: cell }
        : { fault: NO_OFFICE };
    },
  say: (written, _spec, agencies) => agencies.title(written),
  choices: (_spec, { agencies }) => agencies.spellings().map(same),
  example: (_spec, { agencies }) => same(agencies.names()[1] ?? ''),
  cells: {
    vi: 'một cơ quan của `agencies.yaml`, theo tên hoặc tên khác',
    en: 'an office of `agencies.yaml`, by name or alias',
  },
};

/** A text in the place of an office that is not the name of one. */
export const NO_OFFICE: CellFault = {
  code: 'no-office',
  say: {
    vi: 'giá trị ở đây không phải tên cơ quan nên không được in ra. Kiểm tra ô này trong tệp; nếu đúng là cơ quan, thêm tên vào danh mục cơ quan.',
    en: 'what stands here is not the name of an office, and so it is not shown. Look at the cell in the file; where it does name an office, add it to the dictionary of offices.',
  },
};
