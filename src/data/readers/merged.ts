/** Cells that are shown as one; lines count from 1, columns from 0, both ends are within. */
export interface Merge {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Rows are made no wider than this: no form has as many columns, and a cell far out must not make every row long. */
const WIDEST = 1024;
/** A header is looked for so far down; below it what goes across columns is a heading of rows. */
const HEADERS = 40;

/**
 * Gives the cells of each row in turn the values of the merged cells that they are of. Downwards everywhere: such a
 * cell says the same of all its rows. Across only where a header may be, and only beside other cells: a title or a
 * heading that stands alone in its row stays one cell. Rows are as wide as the widest so far: sheets leave out empty
 * cells at the end.
 */
export function filler(
  merges: readonly Merge[] = [],
): (line: number, cells: string[], more?: readonly Merge[]) => string[] {
  const waiting = merges.toSorted((a, b) => a.fromLine - b.fromLine);
  const active = new Map<number, { merge: Merge; value: string }>();
  let next = 0;
  let widest = 0;

  function begin(merge: Merge, line: number, cells: readonly string[]): void {
    if (merge.toLine < line || active.has(merge.fromColumn)) return;
    active.set(merge.fromColumn, {
      merge,
      value: merge.fromLine === line ? (cells[merge.fromColumn] ?? '') : '',
    });
  }

  function put(cells: string[], column: number, value: string): void {
    while (cells.length <= column) cells.push('');
    if (cells[column] === '') cells[column] = value;
  }

  return (line, cells, more = []) => {
    for (const [column, { merge }] of active) if (merge.toLine < line) active.delete(column);
    for (let merge = waiting[next]; merge && merge.fromLine <= line; merge = waiting[++next])
      begin(merge, line, cells);
    for (const merge of more) begin(merge, line, cells);
    const filled = [...active.values()].filter(({ value }) => value !== '');
    for (const { merge, value } of filled) put(cells, merge.fromColumn, value);
    if (line <= HEADERS) {
      const across = filled.filter(
        ({ merge }) => merge.toColumn > merge.fromColumn && !isAlone(cells, merge),
      );
      for (const { merge, value } of across)
        for (let column = merge.fromColumn + 1; column <= merge.toColumn; column++) put(cells, column, value);
    }
    widest = Math.min(Math.max(widest, cells.length), WIDEST);
    while (cells.length < widest) cells.push('');
    return cells;
  };
}

const isAlone = (cells: readonly string[], { fromColumn, toColumn }: Merge): boolean =>
  cells.every((cell, at) => cell === '' || (at >= fromColumn && at <= toColumn));
