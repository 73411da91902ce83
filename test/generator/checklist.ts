import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DAY, on, slashed } from './calendar.js';
import type { Row } from './csv.js';

interface Item {
  readonly id: string;
  readonly title: { readonly vi: string };
}

interface Measure {
  readonly checklist?: { readonly items: readonly Item[] };
}

interface Criterion {
  readonly measure?: Measure;
  readonly otherwise?: readonly { readonly measure: Measure }[];
  readonly sub_criteria?: readonly Criterion[];
}

/** Items that are not proven: one plainly not met, one said to be met with nothing to show for it, one left blank. */
const NOT_MET = '5.3.a';
const WITHOUT_EVIDENCE = '7.1.4.b';
const NOT_JUDGED = '4.3.2.a';

/** The items that the definitions ask for, in their order. */
function itemsOf(definitions: string): Item[] {
  const files = readdirSync(definitions, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^\d.*\.yaml$/.test(path),
  );
  return files
    .sort()
    .flatMap((path) => itemsIn(parse(readFileSync(join(definitions, path), 'utf8')) as Criterion));
}

const itemsIn = ({ measure, otherwise = [], sub_criteria = [] }: Criterion): Item[] => [
  ...[measure, ...otherwise.map((other) => other.measure)].flatMap((one) => one?.checklist?.items ?? []),
  ...sub_criteria.flatMap(itemsIn),
];

/** One row for every item, with the document that proves it. */
export function checklistRows(definitions: string): Row[] {
  const header = [
    'STT',
    'Mã tiêu chí',
    'Nội dung',
    'Kết quả',
    'Văn bản minh chứng',
    'Ngày ban hành',
    'Cơ quan ban hành',
    'Nơi lưu minh chứng',
    'Hiệu lực đến',
  ];
  const rows = itemsOf(definitions).map(({ id, title }, index): Row => {
    const proof = [
      `${index + 210}/QĐ-UBND`,
      slashed(on(2019, 11, 4) + index * 5 * DAY),
      'UBND tỉnh',
      `minh-chung/${id}.pdf`,
      '',
    ];
    const nothing = ['', '', '', '', ''];
    const [met, evidence] =
      id === NOT_MET
        ? ['Không đạt', nothing]
        : id === WITHOUT_EVIDENCE
          ? ['Đạt', nothing]
          : id === NOT_JUDGED
            ? ['', nothing]
            : ['Đạt', proof];
    return [String(index + 1), id, title.vi, met, ...evidence] as Row;
  });
  return [header, ...rows];
}
