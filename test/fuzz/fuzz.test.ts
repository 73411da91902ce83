import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { BUNDLED_TEXTS, SCALES, SET, SMALL_SET, savedReport } from './corpus.js';
import { build, fuzz, TIMEOUT } from './driver.js';
import { type Content, mutatedBytes, mutatedText } from './mutate.js';
import { mutatedNodes } from './nodes.js';
import type { Given as Command } from './targets/command.js';
import type { Given as Definitions } from './targets/definitions.js';
import type { Given as Scale } from './targets/scale.js';
import { NASTY } from './words.js';

beforeAll(build, TIMEOUT);

/** A file that a person wrote, changed in its text, its nodes or its bytes. */
const changed = (text: string): fc.Arbitrary<Content> =>
  fc.oneof(
    { weight: 4, arbitrary: mutatedText(text) },
    { weight: 4, arbitrary: mutatedNodes(text) },
    { weight: 1, arbitrary: mutatedBytes(Buffer.from(text)) },
  );

it('a set of which a file is changed is sound, or told what is wrong with it', { timeout: TIMEOUT }, () => {
  const cases: fc.Arbitrary<Definitions> = fc
    .constantFrom(...Object.entries(SMALL_SET))
    .chain(([file, text]) => fc.record({ file: fc.constant(file), content: changed(text) }));
  return fuzz('definitions', cases);
});

it('a file of the bundled set that is changed is sound, or told what is wrong with it', {
  timeout: TIMEOUT,
}, () => {
  const cases = fc
    .constantFrom(...BUNDLED_TEXTS)
    .chain((text) => fc.oneof(mutatedText(text), mutatedNodes(text)));
  return fuzz('document', cases);
});

it('a scale that is changed is sound, or told what is wrong with it', { timeout: TIMEOUT }, async () => {
  const cases: fc.Arbitrary<Scale> = fc.constantFrom(...SCALES).chain(({ ending, text }) =>
    fc.record({
      ending: fc.constant(ending),
      content:
        ending === 'yaml' ? changed(text) : fc.oneof(mutatedText(text), mutatedBytes(Buffer.from(text))),
    }),
  );
  await fuzz('scale', cases);
});

it('a saved report that is changed is printed, or refused', { timeout: TIMEOUT }, async () => {
  const text = await savedReport();
  const cases: fc.Arbitrary<Command> = fc
    .tuple(
      fc.oneof(mutatedText(text), mutatedNodes(text), mutatedBytes(Buffer.from(text))),
      fc.constantFrom('table', 'json', 'csv', 'markdown'),
    )
    .map(([content, format]) => ({
      args: ['print', 'r.json', '--format', format],
      files: { 'r.json': content },
    }));
  await fuzz('command', cases);
});

it('a mapping that is changed is followed, or told what is wrong with it', { timeout: TIMEOUT }, async () => {
  const cases: fc.Arbitrary<Command> = changed(MAPPING).map((content) => ({
    args: ['compute', 'hoso.csv', '--indicators', SET, '--by', 'agency'],
    files: { 'hoso.csv': UNKNOWN_DATA, 'mapping.yaml': content },
  }));
  await fuzz('command', cases);
});

it('whatever is written for an option, it is taken or refused', { timeout: TIMEOUT }, async () => {
  const word = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' }));
  const option = fc.constantFrom(
    '--only',
    '--period',
    '--as-of',
    '--suppress-below',
    '--lang',
    '--by',
    '--dataset',
  );
  const cases: fc.Arbitrary<Command> = fc
    .array(fc.tuple(option, word), { minLength: 1, maxLength: 3 })
    .map((options) => ({
      args: ['compute', 'd.csv', '--indicators', SET, ...options.flat().map(withoutZero)],
      files: { 'd.csv': DATA },
    }));
  await fuzz('command', cases);
});

it.each([
  ['throws', 60_000, 'It is refused without a word.'],
  // Longer than a target is tried: a case that hangs is not broken off with the time.
  ['hangs', 6_000, 'It takes longer than 6000 ms.'],
  ['ends', 60_000, 'The process ended with 7.'],
  ['fills', 60_000, 'The process ended with SIG'],
] as const)('a target that %s is caught', { timeout: TIMEOUT }, async (fault, longestMs, told) => {
  const caught: unknown = await fuzz('faulty', fc.constant(fault), longestMs).catch((error) => error.cause);
  expect(String(caught)).toContain(told);
});

/** A word of a command line ends at a zero byte. */
const withoutZero = (word: string): string => word.replaceAll('\0', '');

/** An export with titles and words of its own, and what they stand for. */
const UNKNOWN_DATA =
  'Số phiếu,Bậc,Ngày vào,Ngày hẹn,Ngày ra,Tình hình\nA1,Tỉnh,02/03/2020,06/03/2020,05/03/2020,Rồi\nA2,Xã,02/03/2020,06/03/2020,,Chưa\n';
const MAPPING = `mapping: huyen
files:
  - name: "hoso*.csv"
    dataset: dossiers
    dates: day_first
    columns: { Số phiếu: code, Bậc: level, Ngày vào: received_at, Ngày hẹn: due_at, Ngày ra: resolved_at, Tình hình: status }
    words:
      level: { Tỉnh: province, Xã: commune }
      status: { Rồi: done, Chưa: open, "-": null }
    constants: { agency: so-tu-phap }
`;

const DATA =
  'Mã hồ sơ,Cấp,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc\nA1,Cấp tỉnh,02/03/2020,06/03/2020,05/03/2020\n';
