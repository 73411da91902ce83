import type { ReportIndicator } from '../report/schema.js';
import { exactValue } from './shown.js';

type Group = ReportIndicator['groups'][number];

/** The groups of `--by`, the worst value first as the threshold sees it; those without a value come last. */
export function worstFirst(indicator: ReportIndicator): Group[] {
  const op = indicator.threshold?.op;
  const direction = op === 'at_most' || op === 'less_than' ? -1 : 1;
  const valued = indicator.groups.map((group) => ({ group, value: exactValue({ ...indicator, ...group }) }));
  return valued
    .sort((a, b) => {
      if (!a.value || !b.value) return Number(!a.value) - Number(!b.value);
      return direction * a.value.compare(b.value);
    })
    .map(({ group }) => group);
}
