import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../folder.js';

const mistakes = (...lines: readonly string[]) =>
  mistakesIn({ 'v.yaml': ['vocabulary: v', ...lines, ''].join('\n') });
const told = (word: string) =>
  `v.yaml at ${word}: \`${word.replaceAll('"', '')}\` cannot mean both yes and no. → Take it out of one of the two lists.`;

describe('words for yes and no', () => {
  it('are different ones, if there are any', async () => {
    expect(await mistakes()).toEqual([]);
    expect(await mistakes('yes: [Có, x, "true", "1"]', 'no: [Không, chưa, "false"]', 'nothing: [x]')).toEqual(
      [],
    );
  });

  it('are not the same, case and marks aside', async () => {
    expect(await mistakes('yes: [Có, Rồi]', 'no: [Không, CO, roi]')).toEqual([told('CO'), told('roi')]);
  });

  it('are not those that stand by themselves', async () => {
    expect(await mistakes('no: [Không, "1"]')).toEqual([told('"1"')]);
    expect(await mistakes('yes: [Có, "False", "0"]')).toEqual([told('"False"'), told('"0"')]);
  });
});
