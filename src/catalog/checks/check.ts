import type { Problem } from '../../errors.js';
import { suggestion } from '../../text/suggest.js';
import { dayMoment, parsePeriod } from '../../values/period.js';
import type { Timeframe } from '../../values/timeframe.js';
import { checksOf, dependencies } from '../asks.js';
import type { Document } from '../document.js';
import { type Catalog, measuredOf } from '../model.js';
import { circle, countingOrder } from '../order.js';
import { partsAsked, sideParts } from '../parts.js';
import { checkAgencies } from './agencies.js';
import { checkAssignments, checkProgress } from './assignments.js';
import { checkBeside } from './beside.js';
import { checkDataset } from './dataset.js';
import { checkIndicator } from './indicator.js';
import { checkScale } from './scale.js';
import type { Scope } from './scope.js';
import { checkVocabulary } from './vocabulary.js';

export interface Documents {
  readonly datasets: readonly Document<'dataset'>[];
  readonly agencies: Document<'agencies'> | undefined;
  readonly vocabulary: Document<'vocabulary'> | undefined;
  readonly scale: Document<'scale'> | undefined;
  readonly assignments: readonly Document<'assignments'>[];
  /** Datasets whose files could not be read. */
  readonly unread: ReadonlySet<string>;
  /** Every file of the tree could be read, so that a code which is not there is nowhere. */
  readonly whole: boolean;
}

/** Where the index names no period: whether a value can be read does not hang on the day. */
const SOME_DAY = dayMoment(0);

/** Everything that can only be known across files. */
export function checkCatalog(catalog: Catalog, documents: Documents): Problem[] {
  const problems: Problem[] = [];
  const said = new Set<string>();
  const report = (problem: Problem): void => {
    const key = JSON.stringify([problem.place, problem.what]);
    if (!said.has(key)) problems.push(problem);
    said.add(key);
  };
  const period = parsePeriod(catalog.index.period) ?? { from: SOME_DAY, to: SOME_DAY };
  const timeframe: Timeframe = { period, asOf: period.to };
  const levels = new Set(catalog.agencies.levels.values());
  const scope: Scope = { datasets: catalog.datasets, unread: documents.unread, timeframe, levels };
  for (const dataset of documents.datasets) checkDataset(dataset, scope, report);
  if (documents.agencies) checkAgencies(documents.agencies, report);
  if (documents.vocabulary) checkVocabulary(documents.vocabulary, report);
  once(documents.datasets, report);
  for (const dataset of documents.datasets) checkLevels(dataset, catalog, report);
  for (const indicator of measuredOf(catalog)) checkIndicator(indicator, catalog, scope, report);
  if (documents.whole) {
    checkAssignments(catalog, report);
    checkBeside(catalog, report);
  }
  for (const document of documents.assignments) checkProgress(document, scope, report);
  if (documents.scale && documents.whole) checkScale(documents.scale, catalog, report);
  const asks = dependencies(
    {
      parts: [...measuredOf(catalog).flatMap((one) => partsAsked(one, catalog)), ...sideParts(catalog)],
      checks: checksOf(catalog.datasets.values()),
    },
    catalog.datasets.keys(),
  );
  if (!countingOrder(asks)) {
    const names = circle(asks).join(' → ');
    report({
      what: {
        vi: `Các tập dữ liệu hỏi nhau thành vòng: ${names}.`,
        en: `Datasets ask each other in a circle: ${names}.`,
      },
      hint: {
        vi: 'Viết phép đo trên tập dữ liệu chứa sự kiện, dùng `ratio: { of, per }`.',
        en: 'State the measure on the dataset that holds the events, with `ratio: { of, per }`.',
      },
    });
  }
  return problems;
}

/** A dataset is described once. */
function once(documents: readonly Document<'dataset'>[], report: (problem: Problem) => void): void {
  const files = new Map<string, string>();
  for (const { value, file, at } of documents) {
    const first = files.get(value.dataset);
    if (first === undefined) files.set(value.dataset, file);
    else {
      report({
        place: at(['dataset']),
        what: {
          vi: `Tập dữ liệu \`${value.dataset}\` đã có trong ${first}.`,
          en: `Dataset \`${value.dataset}\` is already in ${first}.`,
        },
        hint: { vi: 'Mỗi tập dữ liệu chỉ có một tệp.', en: 'A dataset has one file only.' },
      });
    }
  }
}

function checkLevels(
  { value, at }: Document<'dataset'>,
  { agencies }: Catalog,
  report: (problem: Problem) => void,
): void {
  const known = new Set(agencies.levels.values());
  value.names_all?.levels.forEach((level, i) => {
    if (known.has(level)) return;
    report({
      place: at(['names_all', 'levels', i]),
      what: { vi: `Không có cấp \`${level}\`.`, en: `There is no level \`${level}\`.` },
      hint: suggestion(level, known),
    });
  });
}
