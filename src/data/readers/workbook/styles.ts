import { builtIn, type Shown, written } from './number-format.js';
import { walk } from './xml.js';

/** What the format of each cell style makes of a number, by the number of the style. */
export async function readStyles(chunks: AsyncIterable<Buffer>): Promise<Shown[]> {
  const own = new Map<string, Shown>();
  const styles: Shown[] = [];
  let within = false;
  await walk(chunks, {
    opened(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') own.set(numFmtId, written(formatCode));
      if (name === 'cellXfs') within = true;
      if (name === 'xf' && within) styles.push(own.get(numFmtId) ?? builtIn(Number(numFmtId)));
    },
    closed(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}
