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
});
