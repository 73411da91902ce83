import type { Words } from '../../../text/words.js';
import type { Exact } from '../../../values/exact.js';
import { exceeds, lessIsBetter, type Part, type RuleMistake, type Scored, wrongWay } from '../shape.js';
import { sayAmount } from '../wording.js';
import { type Band, type Bands, type Bound, boundOf, goesDown, isUpper, leastOf, mostIn } from './band.js';

type Said = Omit<RuleMistake, 'path'>;

/** The first mistake of bands: they go one way, the threshold's; each is easier than the one before and earns no more. */
export function bandMistakes(bands: Bands, scored: Scored): RuleMistake[] {
  for (const [i, own] of bands.entries()) {
    const wrong = mistakeIn(bands, i, own, scored);
    if (wrong) return [{ path: ['bands', i], ...wrong }];
  }
  return [];
}

function mistakeIn(bands: Bands, i: number, own: Band, { code, line, possible }: Scored): Said | undefined {
  const bound = boundOf(own);
  const down = goesDown(bands, line);
  if (bound && isUpper(bound.op) !== down) return twoWays(code);
  if (line && down !== lessIsBetter(line)) return wrongWay(code);
  if (down && own.value_over !== undefined) return wrongWay(code);
  if (own.value_over === undefined && exceeds(own as Part, possible)) return tooMuch(code, possible);
  const better = bands[i - 1];
  if (!better) return undefined;
  if (!isEasier(bound, boundOf(better), down)) return outOfOrder(code);
  const [least, most] = [leastOf(better, possible), mostIn(bands, i, possible)];
  return most.gt(least) ? earnsLess(code, least, most) : undefined;
}

/** Whether a band begins where values are reached that the better one does not have. */
function isEasier(own: Bound | null, better: Bound | null, down: boolean): boolean {
  if (!better) return false;
  if (!own) return true;
  const way = own.value.compare(better.value);
  if (way !== 0) return down ? way > 0 : way < 0;
  return STRICT.has(better.op) && !STRICT.has(own.op);
}

const STRICT: ReadonlySet<Bound['op']> = new Set(['more_than', 'less_than']);

const BEST_FIRST: Words = {
  vi: 'Ghi mức tốt nhất trước; mức sau dễ đạt hơn và không được nhiều điểm hơn; chỉ mức cuối được bỏ giá trị.',
  en: 'Write the best first; each further one is easier to reach and earns no more; only the last may name no value.',
};

const outOfOrder = (code: string): Said => ({
  what: { vi: `Các mức của ${code} không theo thứ tự.`, en: `The bands of ${code} are not in order.` },
  hint: BEST_FIRST,
});

const twoWays = (code: string): Said => ({
  what: {
    vi: `Các mức của ${code} lúc thì cao hơn là tốt, lúc thì thấp hơn là tốt.`,
    en: `The bands of ${code} go both ways.`,
  },
  hint: {
    vi: 'Dùng `from`, `above` cho mọi mức, hoặc `up_to`, `below` cho mọi mức.',
    en: 'Use `from` and `above` for all of them, or `up_to` and `below` for all.',
  },
});

function tooMuch(code: string, possible: Exact): Said {
  const { vi, en } = sayAmount(possible, false);
  return {
    what: {
      vi: `Một mức của ${code} cho nhiều hơn số điểm tối đa (${vi}).`,
      en: `A band of ${code} earns more than all its points (${en}).`,
    },
    hint: { vi: 'Đối chiếu lại với quyết định.', en: 'Compare with the decision again.' },
  };
}

function earnsLess(code: string, least: Exact, most: Exact): Said {
  const [better, worse] = [sayAmount(least, true), sayAmount(most, true)];
  return {
    what: {
      vi: `Ở ${code}, giá trị tốt hơn có thể được ít điểm hơn: mức trên được ${better.vi} số điểm, mức này được tới ${worse.vi}.`,
      en: `In ${code} a better value could earn less: the band above earns ${better.en} of the points, this one up to ${worse.en}.`,
    },
    hint: BEST_FIRST,
  };
}
