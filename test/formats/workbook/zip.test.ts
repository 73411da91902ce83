import { expect, it } from 'vitest';
import { UserError } from '../../../src/errors.js';
import { zipInto } from '../../../src/formats/workbook/zip.js';
import { unzipped } from './read.js';

it('parts come back whole, however large they are and however they were written', () => {
  const pieces: Uint8Array[] = [];
  const zip = zipInto((bytes) => pieces.push(bytes));
  const texts = ['', 'ngắn', 'dài '.repeat(200_000)];
  texts.forEach((text, at) => {
    const part = zip.part(`thư mục/${at}.xml`);
    for (let from = 0; from < text.length; from += 1000) part.write(text.slice(from, from + 1000));
    part.close();
  });
  zip.close();
  expect([...unzipped(Buffer.concat(pieces))]).toEqual(texts.map((text, at) => [`thư mục/${at}.xml`, text]));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1 << 17);
});

it('what is more than a ZIP can hold is refused with a sentence', () => {
  const zip = zipInto(() => {}, 100);
  const part = zip.part('a');
  part.write(Array.from({ length: 500 }, (_, i) => i).join());
  expect(() => part.close()).toThrow(UserError);
});
