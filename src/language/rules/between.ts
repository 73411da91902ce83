import type { z } from 'zod';
import type { Words } from '../../text/words.js';
import { ONE } from '../../values/exact.js';
import { amount, keys } from '../keys.js';
import { numberOf, plain } from './cell.js';
import {
  lessIsBetter,
  type RuleKind,
  type RuleMistake,
  read,
  type Scored,
  within,
  wrongWay,
} from './shape.js';
import { sayWritten } from './wording.js';

const form = keys({
  between: keys({
    worst: amount.describe('Earns nothing: the lowest answer of a survey'),
    best: amount.describe('Earns all the points: the highest answer'),
  }),
});
type Spec = z.infer<typeof form>;

const CELL =
  /^(?:trung binh|diem trung binh|mean)(?: khao sat| dieu tra)?:? (?:tu|from) (\S+(?: %)?) (?:den|to) ([^\s,]+(?: %)?)(?: .*)?$/;

/** `between`: a mean, from the worst to the best that it can be, straight onto the points; it asks no threshold. */
export const between: RuleKind<Spec> = {
  forms: [form],
  of: 'value',
  shareOf({ between: { worst, best } }, value) {
    const [from, to] = [read(worst), read(best)];
    return within(value.sub(from).div(to.sub(from)));
  },
  mostOf: () => ONE,
  say({ between: { worst, best } }): Words {
    const [from, to] = [sayWritten(worst), sayWritten(best)];
    return {
      vi: `trung bình từ ${from.vi} đến ${to.vi} quy ra từ 0 đến đủ điểm`,
      en: `mean from ${from.en} to ${to.en} onto none to all of the points`,
    };
  },
  fromCell(cell) {
    const [, from = '', to = ''] = CELL.exec(plain(cell)) ?? [];
    const [worst, best] = [numberOf(from), numberOf(to)];
    return worst === undefined || best === undefined ? undefined : { rule: { between: { worst, best } } };
  },
  mistakes: (spec, scored) => directed(spec, scored),
};

function directed({ between: { worst, best } }: Spec, { line, code }: Scored): RuleMistake[] {
  const way = read(best).compare(read(worst));
  if (way === 0)
    return [
      {
        path: ['between'],
        what: {
          vi: `Mức kém nhất và tốt nhất của ${code} bằng nhau.`,
          en: `The worst and the best of ${code} are the same.`,
        },
        hint: { vi: 'Ghi như `{ worst: 1, best: 5 }`.', en: 'Write as in `{ worst: 1, best: 5 }`.' },
      },
    ];
  return line && way > 0 === lessIsBetter(line) ? [{ path: ['between'], ...wrongWay(code) }] : [];
}
