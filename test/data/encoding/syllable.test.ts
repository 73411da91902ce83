import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceIn, isSyllable, sense } from '../../../src/data/encoding/syllable.js';

describe('a syllable', () => {
  it.each(
    'tiếp nhận hồ sơ đúng hạn giải quyết thủ tục hành chính quyền huyện xuất khẩu thuế nghị định giữ gìn quốc thủy thuỷ hòa hoà khuỷu yếu ý đường rượu ngoặc xoắn tuần thuở'.split(
      ' ',
    ),
  )('is %s', (word) => expect(isSyllable(word)).toBe(true));

  it.each(['müller', 'café', 'tiõp', 'hå', 'tiáº', 'bậb', 'càc', 'tiếến', 'đắk', 'xyz', ''])(
    'is not %s',
    (word) => expect(isSyllable(word)).toBe(false),
  );
});

it('nearly all words with marks of a real text are syllables', () => {
  const text = readFileSync(new URL('../../../indicators/README.vi.md', import.meta.url), 'utf8');
  const { words, syllables } = evidenceIn(text);
  expect(words).toBeGreaterThan(300);
  expect(syllables / words).toBeGreaterThan(0.97);
});

it('makes sense by the words that could be, less those that could not', () => {
  expect(evidenceIn('Tiếp nhận, tiếp nhận; Müller 12 abc')).toEqual({ words: 3, syllables: 2 });
  expect(sense({ words: 3, syllables: 2 })).toBe(1);
});
