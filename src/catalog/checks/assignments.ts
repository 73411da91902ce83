import type { Problem } from '../../errors.js';
import { suggestion } from '../../text/suggest.js';
import type { Document } from '../document.js';
import { type Catalog, codesOf } from '../model.js';
import { checkCondition } from './condition.js';
import { checkOffices, checkRoles } from './owners.js';
import { type Checking, findColumn, findDataset, type Scope } from './scope.js';

/** What tells of progress is there: the dataset, the column that names the assignment, the conditions. */
export function checkProgress(
  document: Document<'assignments'>,
  scope: Scope,
  report: (problem: Problem) => void,
): void {
  const checking: Checking = { ...scope, at: document.at, report };
  document.value.progress?.forEach((progress, i) => {
    const dataset = findDataset(progress.dataset, ['progress', i, 'dataset'], checking);
    if (!dataset) return;
    findColumn(dataset, progress.assignment, ['progress', i, 'assignment'], checking);
    checkCondition(dataset, progress.done, ['progress', i, 'done'], checking);
    checkCondition(dataset, progress.late, ['progress', i, 'late'], checking);
  });
}

/** Assignments name offices that exist and serve codes that exist, and have an id each. */
export function checkAssignments(catalog: Catalog, report: (problem: Problem) => void): void {
  const codes = codesOf(catalog);
  const seen = new Set<string>();
  for (const { id, agencies, with: others, serves, at } of catalog.assignments) {
    if (seen.has(id)) {
      report({
        place: at(['id']),
        what: { vi: `Nhiệm vụ \`${id}\` ghi hai lần.`, en: `Assignment \`${id}\` stands twice.` },
      });
    }
    seen.add(id);
    checkOffices(agencies, (i) => at(['agencies', i]), catalog.agencies, report);
    checkOffices(others, (i) => at(['with', i]), catalog.agencies, report);
    checkRoles({ inCharge: agencies, others }, (i) => at(['with', i]), report);
    serves.forEach((code, i) => {
      if (codes.has(code)) return;
      report({
        place: at(['serves', i]),
        what: { vi: `Không có mã ${code} trong bộ chỉ số.`, en: `There is no code ${code} in the index.` },
        hint: suggestion(code, codes),
      });
    });
  }
}
