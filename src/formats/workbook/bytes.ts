import { type Workbook, workbookInto } from './workbook.js';

/** The bytes of a workbook that is small enough to be held. */
export function workbookBytes(fill: (workbook: Workbook) => void): Buffer {
  const pieces: Uint8Array[] = [];
  const workbook = workbookInto((bytes) => pieces.push(bytes));
  fill(workbook);
  workbook.close();
  return Buffer.concat(pieces);
}
