import type { Agencies } from '../catalog/agencies.js';
import type { DatasetRows } from '../data/intake.js';
import type { Finding } from '../measure/watches.js';
import { anyOf, phrase, same, type Words } from '../text/words.js';
import { listed, type Notice } from './notice.js';
import { offices } from './owners.js';
import type { Report } from './schema.js';

type Told = Report['agencies'];

const LISTED = 200;

/** Names of offices that nobody knows, with what they may mean, and offices whose records count under another. */
export function showAgencies(
  findings: readonly Finding[],
  rows: ReadonlyMap<string, DatasetRows>,
  agencies: Agencies,
): Told {
  return { unresolved: unresolvedIn(findings, agencies), succeeded: succeededIn(rows, agencies) };
}

function unresolvedIn(findings: readonly Finding[], agencies: Agencies): Told['unresolved'] {
  const strangers = new Map<string, number>();
  for (const finding of findings) {
    if (finding.kind === 'stranger')
      strangers.set(finding.name, (strangers.get(finding.name) ?? 0) + finding.count);
  }
  const names = [...strangers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return names.map(([name, records], i) => {
    const sharing = i < LISTED ? agencies.sharing(name) : [];
    const possible = sharing.length > 0 || i >= LISTED ? sharing : agencies.near(name);
    return { name, records, shared: sharing.length > 0, suggestions: offices(possible, agencies) };
  });
}

function succeededIn(rows: ReadonlyMap<string, DatasetRows>, agencies: Agencies): Told['succeeded'] {
  const counts = new Map<string, { from: string; to: string; records: number }>();
  for (const { succeeded = [] } of rows.values()) {
    for (const one of succeeded)
      counts.set(one.from, { ...one, records: one.records + (counts.get(one.from)?.records ?? 0) });
  }
  const named = (id: string): Told['succeeded'][number]['from'] => ({ id, title: agencies.title(id) });
  return [...counts.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, records }) => ({ from: named(from), to: named(to), records }));
}

/** The same as sentences. */
export const agencyNotices = ({ unresolved, succeeded }: Told): Notice[] => [
  ...told('unresolved-agency', unresolved, UNRESOLVED(unresolved.length), sayUnresolved),
  ...told('succeeded-agency', succeeded, SUCCEEDED, sayHeir),
];

const told = <One extends { readonly records: number }>(
  code: string,
  all: readonly One[],
  say: Words,
  sayOne: (one: One) => Words,
): Notice[] =>
  all.length === 0
    ? []
    : [
        listed(
          code,
          say,
          all.map(sayOne),
          all.reduce((sum, { records }) => sum + records, 0),
        ),
      ];

const UNRESOLVED = (names: number): Words => ({
  vi: `${names} tên cơ quan không có trong danh mục`,
  en: `${names} agency ${names === 1 ? 'name is' : 'names are'} not in the dictionary`,
});

const SUCCEEDED: Words = {
  vi: 'bản ghi của cơ quan đã sắp xếp lại, tính cho cơ quan mới',
  en: 'records of offices that are no more, counted under those that took their place',
};

const sayUnresolved = ({ name, records, shared, suggestions }: Told['unresolved'][number]): Words => {
  const counted = same(`${name} (${records})`);
  if (suggestions.length === 0) return counted;
  const vi = anyOf(suggestions.map(({ title }) => title.vi)).vi;
  const en = anyOf(suggestions.map(({ title }) => title.en)).en;
  return shared
    ? phrase(counted, { vi: `– tên chung của ${vi}?`, en: `– shared: ${en}?` })
    : phrase(counted, { vi: `– có phải ${vi}?`, en: `– did you mean ${en}?` });
};

const sayHeir = ({ from, to, records }: Told['succeeded'][number]): Words => ({
  vi: `${from.title.vi} → ${to.title.vi} (${records})`,
  en: `${from.title.en} → ${to.title.en} (${records})`,
});
