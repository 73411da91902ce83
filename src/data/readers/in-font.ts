import { cellReader, type Font } from '../encoding/font.js';
import type { RowGroup } from '../table.js';

/** The same rows, with what their cells show in a font. */
export async function* inFont(rows: AsyncIterable<RowGroup>, font: Font): AsyncGenerator<RowGroup> {
  const read = cellReader(font);
  for await (const group of rows)
    yield font === 'none'
      ? group
      : group.map((row) => ('cells' in row ? { ...row, cells: row.cells.map(read) } : row));
}
