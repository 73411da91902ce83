import { z } from 'zod';
import { joined, type Words } from '../../text/words.js';
import { type Exact, isPercent, ONE, ZERO } from '../../values/exact.js';
import { amount, keys } from '../keys.js';
import type { Threshold } from '../threshold.js';
import { lessIsBetter, type RuleKind, type RuleMistake, read } from './shape.js';
import { sayAmount, sayReached } from './wording.js';

const form = keys({ steps: z.array(keys({ from: amount, share: amount })).min(1) });
type Steps = z.infer<typeof form>['steps'];

/** `steps`: the share of the best step that a value reaches; where less is better, steps are reached from above. */
export const steps: RuleKind<z.infer<typeof form>> = {
  forms: [form],
  shareOf: ({ steps }, value, line) => best(steps.filter(({ from }) => reaches(value, read(from), line))),
  mostOf: ({ steps }) => best(steps),
  say: ({ steps }, line) => joined([...steps.map((step) => sayStep(step, line)), OTHERWISE], '; '),
  fromCells: ({ steps }) => (steps === '' ? undefined : { steps: steps.split(';').map(stepIn) }),
  mistakes: ({ steps }, line, code) => descend(steps, line, code),
};

const best = (steps: Steps): Exact =>
  steps.map(({ share }) => read(share)).reduce((most, share) => (share.gt(most) ? share : most), ZERO);

const reaches = (value: Exact, step: Exact, line: Threshold | null): boolean =>
  lessIsBetter(line) ? value.lte(step) : value.gte(step);

const OTHERWISE: Words = { vi: 'còn lại không có điểm', en: 'otherwise none' };

function sayStep({ from, share }: Steps[number], line: Threshold | null): Words {
  const reached = sayReached(lessIsBetter(line) ? 'at_most' : 'at_least', read(from), isPercent(from));
  const part = sayAmount(read(share), true);
  return read(share).equals(ONE)
    ? { vi: `${reached.vi}: đủ điểm`, en: `${reached.en}: full points` }
    : { vi: `${reached.vi}: ${part.vi} số điểm`, en: `${reached.en}: ${part.en} of the points` };
}

const STEP = /^\s*(-?[\d.,]+\s*%?)\s*=\s*([\d.,]+\s*%?)\s*$/;

/** `98 % = 1`; what is no step stays as it stands, to be told as a mistake. */
function stepIn(cell: string): { readonly from: string; readonly share: string } {
  const [, from, share] = STEP.exec(cell) ?? [];
  if (from === undefined || share === undefined) return { from: cell, share: '' };
  return { from: withPoint(from), share: withPoint(share) };
}

const withPoint = (number: string): string => number.replace(',', '.').trim();

/** The best step first; each further one is easier to reach and earns less. */
function descend(steps: Steps, line: Threshold | null, code: string): RuleMistake[] {
  const easier = (from: Exact, than: Exact): boolean => (lessIsBetter(line) ? from.gt(than) : from.lt(than));
  const wrong = steps.findIndex(({ from, share }, i) => {
    const above = steps[i - 1];
    if (read(share).gt(ONE)) return true;
    return (
      above !== undefined && !(easier(read(from), read(above.from)) && read(share).lt(read(above.share)))
    );
  });
  if (wrong < 0) return [];
  return [
    {
      path: ['steps', wrong],
      what: { vi: `Các mức của ${code} không theo thứ tự.`, en: `The steps of ${code} are not in order.` },
      hint: {
        vi: 'Ghi mức tốt nhất trước; mức sau dễ đạt hơn và được phần điểm nhỏ hơn, không quá 1.',
        en: 'Write the best first; each further one is easier to reach and earns a smaller share, none more than 1.',
      },
    },
  ];
}
