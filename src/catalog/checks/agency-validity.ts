import type { Problem } from '../../errors.js';
import type { Words } from '../../text/words.js';
import type { Document } from '../document.js';
import type { Path } from '../yaml.js';

/** Offices end after they begin, and become others that are not themselves in the end; of those that do a day tells when. */
export function checkValidity({ value, at }: Document<'agencies'>, report: (problem: Problem) => void): void {
  const tell = (path: Path, what: Words, hint: Words): void => report({ place: at(path), what, hint });
  const became = new Map(value.list.map((office) => [office.id, office.became]));
  value.list.forEach(({ id, valid, became: heir }, i) => {
    const { from, until } = valid ?? {};
    if (from !== undefined && until !== undefined && until < from) {
      tell(
        ['list', i, 'valid'],
        {
          vi: `Cơ quan \`${id}\` hết hiệu lực ngày ${until}, trước khi có hiệu lực ngày ${from}.`,
          en: `Agency \`${id}\` ends on ${until}, before it begins on ${from}.`,
        },
        { vi: 'Sửa một trong hai ngày.', en: 'Mend one of the days.' },
      );
    }
    if (heir === undefined) return;
    if (until === undefined) {
      tell(
        ['list', i, 'became'],
        {
          vi: `Không rõ cơ quan \`${id}\` thành \`${heir}\` từ khi nào.`,
          en: `Nothing says when agency \`${id}\` became \`${heir}\`.`,
        },
        {
          vi: 'Thêm `valid: { until: 2020-01-31 }`, ngày cuối cùng còn cơ quan này.',
          en: 'Add `valid: { until: 2020-01-31 }`, its last day.',
        },
      );
    }
    if (comesBack(id, became)) {
      tell(
        ['list', i, 'became'],
        {
          vi: `Cơ quan \`${id}\` cuối cùng thành chính nó.`,
          en: `Agency \`${id}\` becomes itself in the end.`,
        },
        { vi: 'Bỏ một trong các `became`.', en: 'Take out one of the `became`s.' },
      );
    }
  });
}

function comesBack(id: string, became: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = became.get(id); next !== undefined && !seen.has(next); next = became.get(next))
    seen.add(next);
  return seen.has(id);
}
