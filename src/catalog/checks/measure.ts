import { type AggregateSpec, nameOf, targetOf } from '../../language/aggregates/registry.js';
import { isNumeric } from '../../language/columns/column.js';
import type { Written } from '../../language/condition/written.js';
import type { MeasureSpec } from '../../language/measure.js';
import { suggestion } from '../../text/suggest.js';
import type { Indicator } from '../model.js';
import type { Path } from '../yaml.js';
import { checkCondition } from './condition.js';
import { type Checking, findColumn, findDataset } from './scope.js';

/** Every measure of an indicator: its own, those that may stand in, the other readings. */
export function checkMeasures(indicator: Indicator, checking: Checking): void {
  if (indicator.measure) checkMeasure(indicator.measure, ['measure'], checking);
  for (const list of ['otherwise', 'readings'] as const) {
    indicator[list].forEach(({ measure }, i) => {
      checkMeasure(measure, [list, i, 'measure'], checking);
    });
  }
}

function checkMeasure(measure: MeasureSpec, path: Path, checking: Checking): void {
  const two = (form: string, compared: { from: AggregateSpec; to: AggregateSpec }): void => {
    checkAggregate(compared.from, [...path, form, 'from'], checking);
    checkAggregate(compared.to, [...path, form, 'to'], checking);
  };
  if ('change' in measure) two('change', measure.change);
  else if ('reduction' in measure) two('reduction', measure.reduction);
  else if ('difference' in measure) two('difference', measure.difference);
  else if ('checklist' in measure) checkChecklist(measure.checklist, path, checking);
  else if (!('ratio' in measure)) checkAggregate(measure, path, checking);
  else if ('of' in measure.ratio) {
    checkAggregate(measure.ratio.of, [...path, 'ratio', 'of'], checking);
    checkAggregate(measure.ratio.per, [...path, 'ratio', 'per'], checking);
  } else {
    const { numerator, ...population } = measure.ratio;
    checkAggregate(population as AggregateSpec, [...path, 'ratio'], checking, numerator);
  }
}

type Checklist = Extract<MeasureSpec, { checklist: unknown }>['checklist'];

function checkChecklist({ dataset: name, items }: Checklist, measure: Path, checking: Checking): void {
  items.forEach(({ id }, i) => {
    if (items.findIndex((item) => item.id === id) === i) return;
    checking.report({
      place: checking.at([...measure, 'checklist', 'items', i, 'id']),
      what: { vi: `Nội dung \`${id}\` ghi hai lần.`, en: `Item \`${id}\` stands twice.` },
    });
  });
  const path = [...measure, 'checklist', 'dataset'];
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
  const dataset = findDataset(target.dataset, [...path, name, 'dataset'], checking);
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
  for (const level of target.everyOffice ?? []) {
    if (checking.levels.has(level)) continue;
    checking.report({
      place: checking.at([...path, name, 'names_all']),
      what: { vi: `Không có cấp \`${level}\`.`, en: `There is no level \`${level}\`.` },
      hint: suggestion(level, checking.levels),
    });
  }
  if (spec.where) checkCondition(dataset, spec.where, [...path, 'where'], checking);
  if (numerator) checkCondition(dataset, numerator, [...path, 'numerator'], checking);
}
