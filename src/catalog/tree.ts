import type { Problem } from '../errors.js';
import { natural } from '../text/order.js';
import type { Document } from './document.js';
import type { Area, Criterion, Indicator } from './model.js';
import { readIndicator } from './read-indicator.js';

/** Codes in the order of a table of contents: 3.2 before 3.10. */
export const byCode = (a: { readonly code: string }, b: { readonly code: string }): number =>
  natural(a.code, b.code);

/** What a code stands below: 3.4 for 3.4.1; nothing for an area. */
const parentOf = (code: string): string => code.split('.').slice(0, -1).join('.');

/** Area › criterion › indicator, from the files with a `code`. */
export function buildTree(
  documents: readonly Document<'code'>[],
  problems: Problem[],
): { areas: Area[]; indicators: Indicator[] } {
  const seen = new Map<string, string>();
  const once = (code: string, document: Document<'code'>, path: (string | number)[]): void => {
    const first = seen.get(code);
    if (first === undefined) return void seen.set(code, document.file);
    problems.push({
      place: document.at(path),
      what: { vi: `Mã ${code} đã có trong ${first}.`, en: `Code ${code} is already in ${first}.` },
      hint: { vi: 'Mỗi mã chỉ dùng một lần.', en: 'Use each code once.' },
    });
  };
  const criteria = new Map<string, Criterion[]>();
  const areas: Document<'code'>[] = [];
  for (const document of documents) {
    once(document.value.code, document, ['code']);
    if (!document.value.code.includes('.')) areas.push(document);
    else append(criteria, parentOf(document.value.code), criterionOf(document, once, problems));
  }
  const codes = new Set(areas.map((area) => area.value.code));
  for (const document of documents) {
    const parent = parentOf(document.value.code);
    if (parent !== '' && !codes.has(parent)) problems.push(orphan(document, parent));
  }
  const tree = areas
    .map(
      ({ value }): Area => ({
        code: value.code,
        title: value.title,
        criteria: (criteria.get(value.code) ?? []).sort(byCode),
      }),
    )
    .sort(byCode);
  return {
    areas: tree,
    indicators: tree.flatMap((area) => area.criteria.flatMap((criterion) => criterion.indicators)),
  };
}

function criterionOf(
  document: Document<'code'>,
  once: (code: string, document: Document<'code'>, path: (string | number)[]) => void,
  problems: Problem[],
): Criterion {
  const { value } = document;
  const subs = value.sub_criteria;
  if (!subs) {
    return {
      code: value.code,
      title: value.title,
      indicators: [readIndicator(value, undefined, document.at)],
    };
  }
  if (value.measure) {
    problems.push({
      place: document.at(['measure']),
      what: {
        vi: 'Tiêu chí có tiêu chí thành phần thì không có `measure` riêng.',
        en: 'A criterion with sub-criteria has no `measure` of its own.',
      },
      hint: {
        vi: 'Chuyển `measure` xuống một tiêu chí thành phần.',
        en: 'Move `measure` into a sub-criterion.',
      },
    });
  }
  const indicators = subs.map((sub, i) => {
    once(sub.code, document, ['sub_criteria', i, 'code']);
    if (parentOf(sub.code) !== value.code) {
      problems.push({
        place: document.at(['sub_criteria', i, 'code']),
        what: {
          vi: `Mã ${sub.code} không thuộc ${value.code}.`,
          en: `Code ${sub.code} is not below ${value.code}.`,
        },
        hint: { vi: `Ghi "${value.code}.n".`, en: `Write "${value.code}.n".` },
      });
    }
    return readIndicator(
      sub,
      value.owner,
      (path) => document.at(['sub_criteria', i, ...path]),
      (path) => document.at(['owner', ...path]),
    );
  });
  return { code: value.code, title: value.title, indicators: indicators.sort(byCode) };
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  map.set(key, [...(map.get(key) ?? []), item]);
}

const orphan = (document: Document<'code'>, parent: string): Problem => ({
  place: document.at(['code']),
  what: { vi: `Không có lĩnh vực \`${parent}\`.`, en: `There is no area \`${parent}\`.` },
  hint: { vi: `Thêm area.yaml với code: "${parent}".`, en: `Add an area.yaml with code: "${parent}".` },
});
