import { type Amount, NO_SLACK } from '../language/aggregates/shape.js';
import { countsFailures, type Parts } from '../language/measure.js';
import { type Causes, mergeCauses, widestCauses } from './cause.js';
import { itemsOf } from './checklist.js';
import { compared, quantityOf } from './comparison.js';
import type { Total } from './counted.js';
import { type Figures, type NoData, noData, type Outcome, quotient } from './measured.js';

/** What the parts of a measure come to together. */
export function combine(parts: Parts, totals: readonly Total[]): Outcome {
  const [of, per] = totals as [Total, Total | undefined];
  if (parts.form === 'checklist') return checked(parts, of);
  const figures = figuresOf(parts, of, per);
  if ('noData' in figures) return figures;
  const causes = per ? causesOfBoth(parts, of.causes, per.causes) : of.causes;
  return { ...figures, causes, unproven: [] };
}

/** What leaves two parts open: of one dataset, the same records. */
const causesOfBoth = ({ of, per }: Parts, above: Causes, below: Causes): Causes =>
  of.dataset === per?.dataset ? widestCauses(above, below) : mergeCauses(above, below);

function figuresOf(parts: Parts, of: Total, per: Total | undefined): Figures | NoData {
  if (parts.form === 'share') return shared(of, countsFailures(parts));
  if (!per) return counted(of, countsFailures(parts));
  return compared(parts, amountOf(of), amountOf(per));
}

const amountOf = ({ aggregate, state, slack }: Total): Amount | null => aggregate.amount(state, slack);

function checked(parts: Parts, of: Total): Outcome {
  const { items, good, whole, range, failures, missing } = itemsOf(parts, of);
  return {
    numerator: good,
    denominator: whole,
    value: quotient(good, whole),
    ...range,
    failures: { known: whole.sub(good), ...failures },
    mayBeNothing: false,
    causes: mergeCauses(of.causes, missing),
    unproven: items.filter(({ state }) => state !== 'proven'),
  };
}

function shared({ aggregate, state, slack, causes }: Total, countsOneByOne: boolean): Figures | NoData {
  const share = aggregate.share(state, slack);
  if (!share) return noData('no-records');
  const { good, whole, bad, mayBeNothing, lowest, highest } = share;
  if (whole.equals(0) && lowest === null && highest === null && causes.size === 0) return noData('base-zero');
  return {
    numerator: good,
    denominator: whole,
    value: quotient(good, whole),
    failures: countsOneByOne ? { known: whole.sub(good), ...bad } : null,
    mayBeNothing,
    lowest,
    highest,
  };
}

function counted(total: Total, countsOneByOne: boolean): Figures | NoData {
  const amount = amountOf(total);
  if (!amount) return noData('no-records');
  const { of, per, lowest, highest } = amount;
  // A count of nothing is zero, which is a result.
  const { aggregate } = total;
  const mayBeNothing = amount.mayBeNothing && aggregate.amount(aggregate.start(), NO_SLACK) === null;
  const value = quantityOf(amount);
  const failures = countsOneByOne ? { known: value, lowest, highest } : null;
  return { numerator: of, denominator: per, value, failures, mayBeNothing, lowest, highest };
}
