import { BELOW, type Column, type Dataset, standsBelow } from '../../catalog/dataset.js';
import type { Named } from '../../catalog/title-finder.js';
import { foldTitle } from '../../text/fold.js';

/** The column that a header names, and by which of its words. */
export interface NamedBy extends Named<Column> {
  readonly words: string;
}

/** What a header adds in brackets below a title: "(ngày/tháng/năm)". */
const IN_BRACKETS = /^\(.*\)$/;

/**
 * The column of a dataset that a header names. One of several rows is a path, from the widest title down ("Đã giải
 * quyết > Quá hạn"): the dataset says which paths it knows, from any title down, or with the last one first ("Tổng số"
 * below "hồ sơ"). The last title alone names a column where the dataset knows nothing of those above it and the column
 * is none that stands below others: "Ngày tiếp nhận" below "Thời gian", but not "Quá hạn" below whatever it is.
 */
export function columnNamed(header: string, dataset: Dataset): NamedBy | undefined {
  const path = header.split(BELOW);
  const whole = find(path, dataset);
  if (whole || path.length === 1) return whole;
  const said = path.filter((title) => !IN_BRACKETS.test(title));
  const between = passingOver(said, dataset);
  if (between) return between;
  for (let from = 0; from < said.length; from++) {
    const own = said.slice(from);
    const found = find(own, dataset) ?? find(own.toReversed(), dataset);
    if (found && !(from > 0 && own.length === 1 && standsBelow(found.column))) return found;
    if (dataset.groups.has(foldTitle(said[from] ?? ''))) return undefined;
  }
  return undefined;
}

/** "Tiếp nhận > Trong kỳ > Trực tiếp", where "Tiếp nhận > Trực tiếp" and "Trong kỳ > Trực tiếp" are the same column. */
function passingOver(path: readonly string[], dataset: Dataset): NamedBy | undefined {
  const [top = '', middle = '', last = ''] = path;
  if (path.length !== 3) return undefined;
  const [upper, lower] = [find([top, last], dataset), find([middle, last], dataset)];
  return upper?.column === lower?.column ? upper : undefined;
}

function find(path: readonly string[], { named }: Dataset): NamedBy | undefined {
  const title = path.join(' ');
  const known = named(title);
  return known && { ...known, words: foldTitle(title) };
}
