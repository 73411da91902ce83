import { z } from 'zod';
import { joined, phrase, type Words } from '../../../text/words.js';
import { greater, isPercent, ZERO } from '../../../values/exact.js';
import { keys } from '../../keys.js';
import type { RuleKind } from '../shape.js';
import { sayPart, sayWritten } from '../wording.js';
import { type Band, type Bands, band, boundOf, earnedIn, goesDown, mostIn, reaches } from './band.js';
import { bandsFromCell } from './cell.js';
import { intervalsOf, sayInterval } from './interval.js';
import { bandMistakes } from './mistakes.js';

const form = keys({ bands: z.array(band).min(1).describe('The best first') });

/** `bands`: what the first band earns that a value reaches, flat or by formula; none where it reaches none. */
export const bands: RuleKind<z.infer<typeof form>> = {
  forms: [form],
  of: 'value',
  shareOf({ bands }, value, { possible }) {
    const reached = bands.find((one) => reaches(value, boundOf(one)));
    return reached ? earnedIn(reached, value, possible) : ZERO;
  },
  mostOf: ({ bands }, { possible }) => bands.map((_, i) => mostIn(bands, i, possible)).reduce(greater, ZERO),
  say: ({ bands }, line) => sayBands(bands, goesDown(bands, line)),
  fromCell: bandsFromCell,
  mistakes: ({ bands }, scored) => bandMistakes(bands, scored),
};

function sayBands(bands: Bands, down: boolean): Words {
  const clauses = intervalsOf(bands, down).map((interval, i) => {
    const earned = bands[i] ? sayEarned(bands[i]) : sayPart({ share: 0 });
    return phrase(joined([sayInterval(interval), { vi: ':', en: ':' }], ''), earned);
  });
  return joined(clauses, '; ');
}

/** "(tỷ lệ × điểm tối đa) / 100 %", as tables of points write it. */
function sayEarned(band: Band): Words {
  const figure = band.value_over;
  if (figure === undefined) return sayPart(band);
  const value: Words = isPercent(figure) ? { vi: 'tỷ lệ', en: 'rate' } : { vi: 'giá trị', en: 'value' };
  return {
    vi: `(${value.vi} × điểm tối đa) / ${sayWritten(figure).vi}`,
    en: `(${value.en} × maximum points) / ${sayWritten(figure).en}`,
  };
}
