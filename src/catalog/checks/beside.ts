import type { Problem } from '../../errors.js';
import { suggestion } from '../../text/suggest.js';
import { type Catalog, codesOf } from '../model.js';

/** What stands beside the tree has codes that nothing else has, and is about areas that there are. */
export function checkBeside(catalog: Catalog, report: (problem: Problem) => void): void {
  const areas = catalog.areas.map(({ code }) => code);
  const taken = new Set(codesOf(catalog));
  for (const { code, area, at } of [...catalog.goals, ...catalog.monitored]) {
    if (taken.has(code)) {
      report({
        place: at(['code']),
        what: { vi: `Mã ${code} đã có trong bộ chỉ số.`, en: `Code ${code} is already in the index.` },
        hint: { vi: 'Mỗi mã chỉ dùng một lần.', en: 'Use each code once.' },
      });
    }
    taken.add(code);
    if (area === undefined || areas.includes(area)) continue;
    report({
      place: at(['area']),
      what: { vi: `Không có lĩnh vực ${area}.`, en: `There is no area ${area}.` },
      hint: suggestion(area, areas),
    });
  }
}
