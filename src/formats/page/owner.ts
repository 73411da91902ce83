import type { Report, ReportOwner } from '../../report/schema.js';
import type { Language, Words } from '../../text/words.js';
import { measuredIn } from './measured.js';
import { listed, type Section } from './page.js';

const WORDS = {
  heading: { vi: 'Cơ quan chủ trì', en: 'In charge' },
  with: { vi: 'phối hợp', en: 'taking part' },
} as const satisfies Record<string, Words>;

const MARK = '†';
const LEGEND: Words = {
  vi: `${MARK} Kế hoạch không nêu cơ quan chủ trì; đây là cách hiểu của bộ định nghĩa.`,
  en: `${MARK} The plan names nobody in charge; this is how the definitions read it.`,
};

type Owned = Pick<Report['goals'][number], 'code' | 'owner'>;

/** "Sở Tài chính; Sở Xây dựng". */
export const shownOffices = (offices: ReportOwner['agencies'], language: Language): string =>
  offices.map(({ title }) => title[language]).join('; ');

/** A dagger where the plan names nobody and the definitions read somebody into it. */
export const ownerMark = (owner: ReportOwner | null): string => (owner?.basis === 'interpreted' ? MARK : '');

/** "Sở Nội vụ†". */
export const shownOwner = (owner: ReportOwner, language: Language): string =>
  shownOffices(owner.agencies, language) + ownerMark(owner);

/** What the dagger means, where there is one. */
export const ownerLegend = (owned: readonly Pick<Owned, 'owner'>[], language: Language): string[] =>
  owned.some(({ owner }) => owner?.basis === 'interpreted') ? [LEGEND[language]] : [];

/** Who is in charge of what, and who takes part; by owner, each office has a section of its own instead. */
export function inCharge(report: Report, language: Language): Section[] {
  const owned: readonly Owned[] = measuredIn(report);
  if (report.by === 'owner') return [];
  const groups = new Map<string, Owned[]>();
  for (const one of owned) {
    if (!one.owner) continue;
    const name = shownOffices(one.owner.agencies, language);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const items = [...groups].map(([name, own]) => ({
    text: `${name}: ${own.map(({ code, owner }) => code + ownerMark(owner)).join(', ')}`,
    below: others(own, language),
  }));
  return listed(WORDS.heading[language], items).map((section) => ({
    ...section,
    lines: ownerLegend(owned, language),
  }));
}

/** "phối hợp: Các sở, ban, ngành: 2.1.1, 2.2": those that take part, each with the codes. */
function others(owned: readonly Owned[], language: Language): string[] {
  const groups = new Map<string, string[]>();
  for (const { code, owner } of owned) {
    const name = shownOffices(owner?.with ?? [], language);
    if (name) groups.set(name, [...(groups.get(name) ?? []), code]);
  }
  return [...groups].map(([name, codes]) => `${WORDS.with[language]}: ${name} (${codes.join(', ')})`);
}
