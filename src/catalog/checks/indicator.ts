import type { Problem } from '../../errors.js';
import { type AggregateSpec, nameOf, targetOf } from '../../language/aggregates/registry.js';
import { isNumeric } from '../../language/columns/column.js';
import type { Written } from '../../language/condition/written.js';
import type { MeasureSpec } from '../../language/measure.js';
import type { Path } from '../document.js';
import type { Catalog, Indicator } from '../model.js';
import { type Checking, checkCondition, findColumn, findDataset, type Scope } from './condition.js';
import { checkOwners } from './owners.js';

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
  checkMeasure(indicator.measure, checking);
  checkThreshold(indicator, report);
  for (const [i, example] of indicator.examples.entries()) {
    for (const name of Object.keys(example)) {
      if (name in NOT_DATASETS) continue;
      findDataset(name, ['examples', i, name], checking);
    }
  }
}

/** `at_least: 98` on a share means 9,800 %: nobody means that. */
function checkThreshold({ parts, threshold, at }: Indicator, report: (problem: Problem) => void): void {
  const share = parts?.form === 'share' || parts?.form === 'ratio' || parts?.form === 'checklist';
  if (!share || !threshold || threshold.percent || threshold.value.lte(LARGEST_SHARE)) return;
  const number = threshold.value.toString();
  report({
    place: at(['threshold', threshold.op]),
    what: {
      vi: `Ngưỡng ${number} của một tỷ lệ nghĩa là ${number}00 %.`,
      en: `A threshold of ${number} on a share means ${number}00 %.`,
    },
    hint: { vi: `Ghi \`${number} %\`.`, en: `Write \`${number} %\`.` },
  });
}

const LARGEST_SHARE = 5;

const NOT_DATASETS = { name: true, as_of: true, period: true, whole_lists: true, expect: true };

function checkMeasure(measure: MeasureSpec, checking: Checking): void {
  const two = (form: string, compared: { from: AggregateSpec; to: AggregateSpec }): void => {
    checkAggregate(compared.from, ['measure', form, 'from'], checking);
    checkAggregate(compared.to, ['measure', form, 'to'], checking);
  };
  if ('change' in measure) two('change', measure.change);
  else if ('reduction' in measure) two('reduction', measure.reduction);
  else if ('difference' in measure) two('difference', measure.difference);
  else if ('checklist' in measure) checkChecklist(measure.checklist.dataset, checking);
  else if (!('ratio' in measure)) checkAggregate(measure, ['measure'], checking);
  else if ('of' in measure.ratio) {
    checkAggregate(measure.ratio.of, ['measure', 'ratio', 'of'], checking);
    checkAggregate(measure.ratio.per, ['measure', 'ratio', 'per'], checking);
  } else {
    const { numerator, ...population } = measure.ratio;
    checkAggregate(population as AggregateSpec, ['measure', 'ratio'], checking, numerator);
  }
}

function checkChecklist(name: string, checking: Checking): void {
  const path = ['measure', 'checklist', 'dataset'];
  const dataset = findDataset(name, path, checking);
  if (!dataset || dataset.spec.checklist) return;
  checking.report({
    place: checking.at(path),
    what: {
      vi: `Tập dữ liệu \`${name}\` không nói khi nào một nội dung đạt.`,
      en: `Dataset \`${name}\` does not say when an item is met.`,
    },
    hint: { vi: 'Thêm khóa `checklist:` vào tập dữ liệu đó.', en: 'Add a `checklist:` key to that dataset.' },
  });
}

function checkAggregate(spec: AggregateSpec, path: Path, checking: Checking, numerator?: Written): void {
  const [name, target] = [nameOf(spec), targetOf(spec)];
  const dataset = findDataset(
    target.dataset,
    [...path, name, ...(name === 'count' ? [] : ['dataset'])],
    checking,
  );
  if (!dataset) return;
  for (const wanted of target.columns) {
    const column = findColumn(dataset, wanted, [...path, name, 'column'], checking);
    if (!column || !target.numbers.includes(wanted) || isNumeric(column.spec)) continue;
    checking.report({
      place: checking.at([...path, name]),
      what: {
        vi: `\`${name}\` cần cột số, \`${wanted}\` là ${column.spec.type}.`,
        en: `\`${name}\` needs numbers; \`${wanted}\` is ${column.spec.type}.`,
      },
      hint: { vi: 'Dùng count hoặc distinct.', en: 'Use count or distinct.' },
    });
  }
  if (spec.where) checkCondition(dataset, spec.where, [...path, 'where'], checking);
  if (numerator) checkCondition(dataset, numerator, [...path, 'numerator'], checking);
}

const lacks = (indicator: Indicator, key: string, write: string): Problem => ({
  place: indicator.at(['code']),
  what: {
    vi: `Chỉ số ${indicator.code} thiếu \`${key}\`.`,
    en: `Indicator ${indicator.code} lacks \`${key}\`.`,
  },
  hint: { vi: `Thêm \`${write}\`.`, en: `Add \`${write}\`.` },
});
