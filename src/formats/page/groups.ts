import type { Report, ReportIndicator } from '../../report/schema.js';
import { exactValue, partly } from './value.js';

type Group = ReportIndicator['groups'][number];

/** The groups of `--by` as people read them: months as time goes, all else the worst first. */
export const groupsInOrder = (indicator: ReportIndicator, by: Report['by']): Group[] =>
  by === 'month' ? inTime(indicator.groups) : worstFirst(indicator);

/** Those without a month come last. */
const inTime = (groups: readonly Group[]): Group[] =>
  [...groups].sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -1 : 1));

/** The worst value first as the threshold sees it; those without a value come last. */
export function worstFirst(indicator: ReportIndicator): Group[] {
  const op = indicator.threshold?.op;
  const direction = op === 'at_most' || op === 'less_than' ? -1 : 1;
  const valued = indicator.groups.map((group) => ({ group, value: exactValue(partly(indicator, group)) }));
  return valued
    .sort((a, b) => {
      if (!a.value || !b.value) return Number(!a.value) - Number(!b.value);
      return direction * a.value.compare(b.value);
    })
    .map(({ group }) => group);
}
