import type { Catalog } from '../catalog/model.js';
import { kindOf } from '../language/columns/column.js';
import type { Member } from '../measure/members.js';
import type { Finding } from '../measure/watches.js';
import { joined, same, type Words } from '../text/words.js';
import { listed, type Notice } from './notice.js';

/** The offices that lists must name and do not, list by list. */
export const leftOut = (findings: readonly Finding[], catalog: Catalog): Notice[] =>
  findings.flatMap((finding) => {
    if (finding.kind !== 'left-out') return [];
    const { dataset, members } = finding;
    const title = catalog.datasets.get(dataset)?.title ?? same(dataset);
    return [
      listed(
        'agencies-left-out',
        {
          vi: `${title.vi}: các cơ quan chưa có tên`,
          en: `${title.en}: agencies not named`,
        },
        members.map((member) => nameOf(member, dataset, catalog)),
        members.length,
      ),
    ];
  });

/** "Sở Nội vụ", "Sở Nội vụ (Một cửa điện tử)". */
function nameOf({ office, each }: Member, dataset: string, { agencies, datasets }: Catalog): Words {
  const name = agencies.title(office);
  if (each === undefined) return name;
  const { columns, spec } = datasets.get(dataset) ?? {};
  const column = columns?.get(spec?.names_all?.each ?? '');
  const value = (column && kindOf(column.spec).say?.(each, column.spec, agencies)) ?? same(each);
  return joined([name, { vi: `(${value.vi})`, en: `(${value.en})` }], ' ');
}
