import type { Words } from '../../../text/words.js';
import { type FromCell, read } from '../shape.js';
import type { Band } from './band.js';
import type { End } from './interval.js';
import { type Written, writtenBand } from './written.js';

/** The bands of a cell, as tables of points write them: "100 %: 1; từ 80 % đến dưới 100 %: 0,5; dưới 80 %: 0". */
export function bandsFromCell(cell: string): FromCell | undefined {
  if (!cell.includes(':')) return undefined;
  const clauses = cell.split(/[;\n]/).filter((clause) => clause.trim() !== '');
  const written: Written[] = [];
  for (const clause of clauses) {
    const one = writtenBand(clause);
    if (!one) return mistake(notUnderstood(clause.trim()));
    written.push(one);
  }
  // A table may go up from what earns nothing.
  if (written.length > 1 && written[0]?.earns.share === 0)
    for (const list of [written, clauses]) list.reverse();
  const down = goesDown(written);
  const apart = written.findIndex(({ interval }, i) => {
    const better = written[i - 1]?.interval;
    return (
      better !== undefined &&
      !(down ? meet(better.upper, interval.lower) : meet(better.lower, interval.upper))
    );
  });
  if (apart >= 0) return mistake(notAdjoining((clauses[apart] as string).trim()));
  const bands = written.map((one) => bandOf(one, down));
  return { rule: { bands: endsInNothing(bands) ? bands.slice(0, -1) : bands } };
}

/** The best is written first: less is better where the values rise from there. */
function goesDown(written: readonly Written[]): boolean {
  const [first, second] = written.map(({ interval }) => interval);
  if (!first?.lower) return first?.upper !== null;
  if (!first.upper || !second) return false;
  return second.lower !== null && read(second.lower.written).gte(read(first.upper.written));
}

/** Whether a band goes on where the better one ends; what it does not name, it leaves to that one. */
function meet(better: End | null, own: End | null): boolean {
  if (!own) return true;
  return !!better && read(own.written).equals(read(better.written)) && (own.inclusive || better.inclusive);
}

function bandOf({ interval: { lower, upper }, earns }: Written, down: boolean): Band {
  const end = down ? upper : lower;
  if (!end) return earns;
  const word = down ? (end.inclusive ? 'up_to' : 'below') : end.inclusive ? 'from' : 'above';
  return { [word]: end.written, ...earns };
}

/** The last band of those that only say that there is nothing left. */
const endsInNothing = (bands: readonly Band[]): boolean => {
  const last = bands.at(-1);
  return bands.length > 1 && Object.keys(last ?? {}).length === 1 && last?.share === 0;
};

const mistake = (what: Words) => ({ mistake: { what, hint: HINT } });

const notUnderstood = (clause: string): Words => ({
  vi: `Không hiểu mức \`${clause}\`.`,
  en: `The band \`${clause}\` is not understood.`,
});

const notAdjoining = (clause: string): Words => ({
  vi: `Mức \`${clause}\` không nối tiếp mức đứng trước: bỏ sót hoặc trùng giá trị.`,
  en: `The band \`${clause}\` does not go on where the one before it ends.`,
});

const HINT: Words = {
  vi: 'Ghi mức tốt nhất trước, cách nhau bằng dấu chấm phẩy: `100 %: 1 điểm; từ 80 % đến dưới 100 %: 0,5 điểm; dưới 80 %: 0`; công thức ghi `(tỷ lệ × điểm tối đa) / 100 %`.',
  en: 'Write the best first, with semicolons between: `100 %: 1 point; from 80 % to below 100 %: 0.5 points; below 80 %: 0`; a formula as `(rate × maximum points) / 100 %`.',
};
