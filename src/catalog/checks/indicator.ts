import type { Problem } from '../../errors.js';
import type { Catalog, Indicator } from '../model.js';
import { checkCondition } from './condition.js';
import { checkMeasures } from './measure.js';
import { checkOwners } from './owners.js';
import { type Checking, findDataset, type Scope } from './scope.js';

/** What an indicator's definition promises: offices, datasets, columns and values that exist. */
export function checkIndicator(
  indicator: Indicator,
  catalog: Catalog,
  scope: Scope,
  report: (problem: Problem) => void,
): void {
  const checking: Checking = { ...scope, at: indicator.at, report };
  checkOwners(indicator, catalog.agencies, report);
  if (!indicator.measure) return;
  if (!indicator.source) report(lacks(indicator, 'source', 'source: { line: 122, quote: … }'));
  if (!indicator.isJudged)
    report(lacks(indicator, 'threshold', 'threshold: { at_least: 98 %, basis: stated }'));
  checkMeasures(indicator, checking);
  checkVouching(indicator, checking);
  checkThreshold(indicator, report);
  for (const [i, example] of indicator.examples.entries()) {
    for (const name of Object.keys(example)) {
      if (NOT_DATASETS.has(name)) continue;
      findDataset(name, ['examples', i, name], checking);
    }
  }
}

/** `at_least: 98` on a share means 9,800 %: nobody means that. */
function checkThreshold({ parts, threshold, at }: Indicator, report: (problem: Problem) => void): void {
  const share = parts?.form === 'share' || parts?.form === 'ratio' || parts?.form === 'checklist';
  if (!share || !threshold || threshold.percent || threshold.value.lte(LARGEST_SHARE)) return;
  const [number, percent] = [threshold.value.toString(), threshold.value.mul(100).toString()];
  report({
    place: at(['threshold', threshold.op]),
    what: {
      vi: `Ngưỡng ${number} của một tỷ lệ nghĩa là ${percent} %.`,
      en: `A threshold of ${number} on a share means ${percent} %.`,
    },
    hint: { vi: `Ghi \`${number} %\`.`, en: `Write \`${number} %\`.` },
  });
}

const LARGEST_SHARE = 5;

const NOT_DATASETS: ReadonlySet<string> = new Set([
  'name',
  'as_of',
  'period',
  'whole_files',
  'whole_lists',
  'expect',
]);

/** What vouches for there having been nothing stands in the dataset that is measured. */
function checkVouching({ parts, whenEmpty }: Indicator, checking: Checking): void {
  const dataset = parts && checking.datasets.get(parts.of.dataset);
  if (!dataset || !whenEmpty) return;
  checkCondition(dataset, whenEmpty.vouched_by, ['when_empty', 'vouched_by'], checking);
}

const lacks = (indicator: Indicator, key: string, write: string): Problem => ({
  place: indicator.at(['code']),
  what: {
    vi: `Chỉ số ${indicator.code} thiếu \`${key}\`.`,
    en: `Indicator ${indicator.code} lacks \`${key}\`.`,
  },
  hint: { vi: `Thêm \`${write}\`.`, en: `Add \`${write}\`.` },
});
