import type { Place, Problem } from '../../errors.js';
import { suggestion } from '../../text/suggest.js';
import type { Timeframe } from '../../values/timeframe.js';
import type { Column, Dataset } from '../dataset.js';
import type { Path } from '../document.js';

/** What checks across files look at. */
export interface Scope {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** Datasets whose own file could not be read: that is said there, and not again of those who ask them. */
  readonly unread: ReadonlySet<string>;
  readonly timeframe: Timeframe;
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
