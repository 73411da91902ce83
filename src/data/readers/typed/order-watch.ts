import type { Column } from '../../../catalog/dataset.js';
import { isDated } from '../../../language/columns/column.js';
import { dateIn, orderShown } from '../../../values/date-forms.js';
import type { Orders, Proof, Shown } from '../../shown.js';

type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const begun = (): Record<keyof Orders, Open<Proof>> => ({
  day_first: { count: 0, first: undefined },
  month_first: { count: 0, first: undefined },
});

/** Looks at every date of a file, asked or not, for what it shows of the order of days and months. */
export function orderWatch(at: ReadonlyMap<Column, number>): {
  read(cells: readonly string[]): void;
  /** What was shown since the last time. */
  take(): Shown['orders'];
} {
  const dated = [...at].filter(([{ spec }]) => isDated(spec));
  const open = () => dated.map(([{ name }, position]) => ({ name, position, orders: begun() }));
  let watched = open();
  return {
    read(cells) {
      for (const { position, orders } of watched) {
        const text = cells[position] ?? '';
        const order = orderShown(text);
        if (order === undefined) continue;
        const proof = orders[order];
        proof.count++;
        proof.first ??= dateIn(text);
      }
    },
    take() {
      const taken = new Map(watched.map(({ name, orders }) => [name, orders]));
      watched = open();
      return taken;
    },
  };
}
