import type { Place, Problem } from '../../errors.js';
import { kindOf } from '../../language/columns/column.js';
import { COLUMN_TYPES, type ColumnType } from '../../language/columns/registry.js';
import { suggestion } from '../../text/suggest.js';
import { anyOf, type Words } from '../../text/words.js';
import type { Timeframe } from '../../values/timeframe.js';
import type { Column, Dataset } from '../dataset.js';
import type { Path } from '../yaml.js';

/** What checks across files look at. */
export interface Scope {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Datasets whose own file could not be read: that is said there, and not again of those who ask them. */
  readonly unread: ReadonlySet<string>;
  readonly timeframe: Timeframe;
  /** Of offices. */
  readonly levels: ReadonlySet<string>;
}

/** A scope, and where its problems are reported. */
export interface Checking extends Scope {
  at(path: Path): Place;
  report(problem: Problem): void;
}

/** The dataset of a name; that there is none is reported, but for one whose file could not be read. */
export function findDataset(name: string, path: Path, checking: Checking): Dataset | undefined {
  const dataset = checking.datasets.get(name);
  if (!dataset && !checking.unread.has(name)) {
    checking.report({
      place: checking.at(path),
      what: { vi: `Không có tập dữ liệu \`${name}\`.`, en: `There is no dataset \`${name}\`.` },
      hint: suggestion(name, checking.datasets.keys()),
    });
  }
  return dataset;
}

/** The column of a name; that there is none is reported, and that it is personal. */
export function findColumn(
  dataset: Dataset,
  name: string,
  path: Path,
  checking: Checking,
): Column | undefined {
  const column = dataset.columns.get(name);
  if (!column) {
    checking.report({
      place: checking.at(path),
      what: {
        vi: `\`${dataset.name}\` không có cột \`${name}\`.`,
        en: `\`${dataset.name}\` has no column \`${name}\`.`,
      },
      hint: suggestion(name, dataset.columns.keys()),
    });
  } else if (column.spec.personal) {
    checking.report({
      place: checking.at(path),
      what: {
        vi: `Cột \`${name}\` là dữ liệu cá nhân, không bao giờ được đọc.`,
        en: `Column \`${name}\` is personal and never loaded.`,
      },
      hint: { vi: 'Dùng một cột khác.', en: 'Use another column.' },
    });
  }
  return column;
}

/** The types of columns whose cells are days. */
export const DATES = COLUMN_TYPES.filter((type) => kindOf({ type }).storage === 'moments');

/** The types of columns whose cells can be added up. */
export const NUMBERS = COLUMN_TYPES.filter((type) => kindOf({ type }).numeric);

/** The column of a name, of one of the types that a key takes; what is amiss is reported. */
export function findTyped(
  dataset: Dataset,
  name: string,
  { key, types, path }: { readonly key: string; readonly types: readonly ColumnType[]; readonly path: Path },
  checking: Checking,
): Column | undefined {
  const column = findColumn(dataset, name, path, checking);
  if (!column || types.includes(column.spec.type)) return column;
  const wanted = anyOf(types);
  checking.report({
    place: checking.at(path),
    what: {
      vi: `\`${key}\` cần cột kiểu ${wanted.vi}; \`${name}\` là ${column.spec.type}.`,
      en: `\`${key}\` needs a column of type ${wanted.en}; \`${name}\` is ${column.spec.type}.`,
    },
    hint: { vi: `Chọn một cột kiểu ${wanted.vi}.`, en: `Choose a column of type ${wanted.en}.` },
  });
  return undefined;
}

/** A mistake in what a dataset says of a column. */
export function tell(
  checking: Checking,
  column: string,
  path: readonly string[],
  what: Words,
  hint: Words,
): void {
  checking.report({ place: checking.at(['columns', column, ...path]), what, hint });
}
