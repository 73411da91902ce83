import type { z } from 'zod';
import { ONE } from '../../values/exact.js';
import { keys } from '../keys.js';
import { numberOf, plain } from './cell.js';
import {
  exceeds,
  partOnly,
  type RuleKind,
  type RuleMistake,
  type Scored,
  shareOfPart,
  within,
} from './shape.js';
import { sayPart } from './wording.js';

const form = keys({ lost_each: partOnly });

const CELL =
  /^(?:moi truong hop(?: khong dat)?,? tru|tru|each failure loses) ([\d.,]+)( ?% so diem| ?% of the points| diem| points?)?(?: moi truong hop(?: khong dat)?)?(?:, .*)?$/;

/** `lost_each`: all the points, less so many for each failure, down to none. */
export const lostEach: RuleKind<z.infer<typeof form>> = {
  forms: [form],
  of: 'failures',
  shareOf: ({ lost_each: each }, failures, { possible }) =>
    within(ONE.sub(shareOfPart(each, possible).mul(failures))),
  mostOf: () => ONE,
  say({ lost_each: each }) {
    const { vi, en } = sayPart(each);
    return {
      vi: `mỗi trường hợp không đạt trừ ${vi}, cho đến hết điểm`,
      en: `each failure loses ${en}, down to none`,
    };
  },
  fromCell(cell) {
    const [, number = '', unit = ''] = CELL.exec(plain(cell)) ?? [];
    const isShare = unit.includes('%');
    const written = numberOf(isShare ? `${number} %` : number);
    return written === undefined
      ? undefined
      : { rule: { lost_each: isShare ? { share: written } : { points: written } } };
  },
  mistakes: ({ lost_each: each }, scored) => [...untold(scored), ...tooMuch(each, scored)],
};

const untold = ({ code, countsFailures }: Scored): RuleMistake[] =>
  countsFailures
    ? []
    : [
        {
          path: ['lost_each'],
          what: {
            vi: `Phép đo của ${code} không cho biết có bao nhiêu trường hợp không đạt.`,
            en: `The measure of ${code} does not tell how many fail.`,
          },
          hint: {
            vi: 'Chỉ trừ điểm theo trường hợp khi đo tỷ lệ đạt, danh mục việc, hoặc đếm những gì không được có.',
            en: 'Points can be lost each where a part of a whole is to be good, for a checklist, or where what must not be is counted.',
          },
        },
      ];

const tooMuch = (each: z.infer<typeof partOnly>, { code, possible }: Scored): RuleMistake[] =>
  exceeds(each, possible)
    ? [
        {
          path: ['lost_each'],
          what: {
            vi: `Mỗi trường hợp của ${code} bị trừ nhiều hơn số điểm của mã.`,
            en: `Each failure of ${code} would lose more than all its points.`,
          },
          hint: {
            vi: 'Đối chiếu lại với quyết định; mất hết điểm ngay thì ghi `all_or_nothing`.',
            en: 'Compare with the decision again; where one failure loses all, write `all_or_nothing`.',
          },
        },
      ]
    : [];
