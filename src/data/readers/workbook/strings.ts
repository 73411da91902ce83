import { unescaped, walk } from './xml.js';

/** The texts that cells share, by their number; how they are to be spoken is left out. */
export async function readStrings(chunks: AsyncIterable<Buffer>): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let spoken = 0;
  let heard = false;
  await walk(chunks, {
    opened(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken++;
      heard = name === 't' && spoken === 0;
    },
    text(part) {
      if (heard) text += part;
    },
    closed(name) {
      if (name === 'rPh') spoken--;
      if (name === 'si') strings.push(unescaped(text));
      heard = false;
    },
  });
  return strings;
}
