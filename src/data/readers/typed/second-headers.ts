import { fold } from '../../../text/fold.js';
import type { SecondHeader } from '../../account.js';
import type { PassedOver } from '../../layout/header.js';

/** Looks, in each row, under the headers that are passed over. */
export interface SecondHeaders {
  look(cells: readonly string[]): void;
  /** What was seen since the last time. */
  take(): SecondHeader[];
}

/** Counts the rows in which a header that is passed over and the one that is read both say something, and not the same. */
export function secondHeaders(passedOver: readonly PassedOver[]): SecondHeaders {
  const begun = () => passedOver.map(() => 0);
  let differing = begun();
  return {
    look(cells) {
      passedOver.forEach(({ at, takenAt }, i) => {
        const [own, taken] = [fold(cells[at] ?? ''), fold(cells[takenAt] ?? '')];
        if (own !== '' && taken !== '' && own !== taken) differing[i] = (differing[i] ?? 0) + 1;
      });
    },
    take() {
      const seen = passedOver.map(({ header, taken }, i) => ({
        header,
        taken,
        differing: differing[i] ?? 0,
      }));
      differing = begun();
      return seen;
    },
  };
}
