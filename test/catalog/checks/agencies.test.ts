import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../folder.js';
import { AGENCIES } from './datasets.js';

const mistakes = (from: string, to: string): Promise<string[]> => {
  if (!AGENCIES.includes(from)) throw new Error(`no ${from}`);
  return mistakesIn({ 'a.yaml': AGENCIES.replace(from, to) });
};

describe('a list of offices', () => {
  it('is sound, with names that differ by marks or by parents', async () => {
    expect(await mistakes('', '')).toEqual([]);
    const more = (one: string, other: string) =>
      mistakes(
        'groups:',
        `  - { id: y, ${one}, level: commune }\n  - { id: z, ${other}, level: commune }\ngroups:`,
      );
    expect(await more('name: Trà Don', 'name: Trà Dơn')).toEqual([]);
    expect(await more('name: Tam Anh, parent: so', 'name: Tam Anh, parent: xa')).toEqual([]);
    expect(await more('name: Tam Anh, parent: so', 'name: Tam Anh')).toEqual([]);
  });

  it('has each id once, those of groups too', async () => {
    expect(await mistakes('id: xa', 'id: so')).toEqual(['a.yaml at id: so: Agency `so` stands twice.']);
    expect(await mistakes('id: all', 'id: xa')).toEqual(['a.yaml at id: xa: Agency `xa` stands twice.']);
    expect(await mistakes('groups:', 'groups:\n  - { id: all, name: b, en: c }')).toEqual([
      'a.yaml at id: all: Agency `all` stands twice.',
    ]);
  });

  it('has each name once below a parent, case and gaps aside', async () => {
    const told = (name: string) =>
      `a.yaml at name: ${name}: Two agencies are called “${name}”. → Name them apart, or give their parents.`;
    expect(await mistakes('name: Xã Tam Thái', 'name: SỞ  nội vụ')).toEqual([told('SỞ  nội vụ')]);
    const twins =
      '  - { id: y, name: A, level: commune, parent: so }\n  - { id: z, name: A, level: commune, parent: so }\n';
    expect(await mistakes('groups:', `${twins}groups:`)).toEqual([told('A')]);
  });

  it('has levels, parents and members that there are', async () => {
    expect(await mistakes('level: commune', 'level: comune')).toEqual([
      'a.yaml at level: comune : There is no `comune`. → Did you mean `commune`?',
    ]);
    expect(await mistakes('level: commune', 'level: commune, parent: all')).toEqual([
      'a.yaml at parent: all : There is no `all`. → Possible: so, xa.',
    ]);
    expect(await mistakes('[province, commune]', '[province, comune]')).toEqual([
      'a.yaml at levels: [province: There is no `comune`. → Did you mean `commune`?',
    ]);
    expect(await mistakes('levels: [province, commune]', 'members: [so, soo]')).toEqual([
      'a.yaml at members: [so: There is no `soo`. → Did you mean `so`?',
    ]);
    expect(await mistakes('levels: [province, commune]', 'members: [so, xa]')).toEqual([]);
  });

  it('has no name for two levels, case and marks aside', async () => {
    const told = (name: string) =>
      `a.yaml at commune: { vi: Xã: The name \`${name}\` belongs to two levels, \`province\` and \`commune\`. → Take it out of one of them.`;
    expect(await mistakes('en: Commune', 'en: Commune, aliases: [Phường, tinh]')).toEqual([told('tinh')]);
    expect(await mistakes('en: Commune', 'en: PROVINCE')).toEqual([told('PROVINCE')]);
    expect(await mistakes('en: Commune', 'en: xa, aliases: [Xã, XA]')).toEqual([]);
  });

  /** What is said of two offices beside those of the list. */
  const offices = (one: string, other: string) =>
    mistakes(
      'groups:',
      `  - { id: y, name: Y, level: commune, ${one} }\n  - { id: z, name: Z, level: commune, ${other} }\ngroups:`,
    );

  it('has no alias of two offices that nothing tells apart', async () => {
    expect(await offices('aliases: [TA, ab]', 'aliases: [ta]')).toEqual([
      'a.yaml at ta: `ta` belongs to two agencies, `y` and `z`, and so finds neither. → Take it out of one of them.',
    ]);
    expect(await offices('aliases: [TA], parent: so', 'aliases: [TA], parent: xa')).toEqual([]);
    expect(await offices('aliases: [TÁ]', 'aliases: [TÀ]')).toEqual([]);
    expect(await offices('aliases: [z]', 'aliases: [Z]')).toEqual([
      'a.yaml at z: `z` belongs to two agencies, `z` and `y`, and so finds neither. → Take it out of one of them.',
    ]);
  });

  it('has each code once, but for an office and the one that it became', async () => {
    expect((await offices('code: "5"', 'code: "5"')).map((told) => told.split(' → ')[0])).toEqual([
      'a.yaml at code: "5" : `5` belongs to two agencies, `y` and `z`, and so finds neither.',
    ]);
    const gone = 'valid: { until: 2020-01-31 }, became: z';
    expect(await offices(`code: "5", ${gone}`, 'code: "5", valid: { from: 2020-02-01 }')).toEqual([]);
  });

  it('has no office above itself', async () => {
    expect(await offices('parent: z', 'parent: y')).toEqual([
      'a.yaml at parent: z : Agency `y` is above itself in the end. → Take out one of the `parent`s.',
      'a.yaml at parent: y : Agency `z` is above itself in the end. → Take out one of the `parent`s.',
    ]);
  });

  it('has offices that end after they begin, and become another on a day', async () => {
    expect(await offices('valid: { from: 2020-02-01, until: 2020-01-31 }', 'en: Z')).toEqual([
      'a.yaml at valid: { from: 2020-02-01: Agency `y` ends on 2020-01-31, before it begins on 2020-02-01. → Mend one of the days.',
    ]);
    expect(await offices('valid: { from: 2020-02-01, until: 2020-02-01 }', 'en: Z')).toEqual([]);
    expect(await offices('became: z', 'en: Z')).toEqual([
      'a.yaml at became: z : Nothing says when agency `y` became `z`. → Add `valid: { until: 2020-01-31 }`, its last day.',
    ]);
    expect(await offices('valid: { until: 2020-01-31 }, became: zz', 'en: Z')).toEqual([
      'a.yaml at became: zz : There is no `zz`. → Did you mean `z`?',
    ]);
    expect(
      (
        await offices('valid: { until: 2020-01-31 }, became: z', 'valid: { until: 2020-02-01 }, became: y')
      ).map((told) => told.split(': ').at(-1)),
    ).toEqual([
      'Agency `y` becomes itself in the end. → Take out one of the `became`s.',
      'Agency `z` becomes itself in the end. → Take out one of the `became`s.',
    ]);
    expect((await offices('valid: { until: 31/01/2020 }', 'en: Z'))[0]).toContain(
      'Write the day as in 2020-02-01.',
    );
    expect((await offices('valid: { until: 2020-02-31 }', 'en: Z'))[0]).toContain(
      'Write the day as in 2020-02-01.',
    );
  });
});
