import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Row } from './csv.js';
import type { Dice } from './dice.js';

/** A province in the words of the definitions. */
export interface Province {
  readonly id: string;
  readonly vi: string;
  readonly aliases: readonly string[];
}

/** The provinces of the definition set. */
export function readProvinces(path: string): Province[] {
  const { columns } = parse(readFileSync(path, 'utf8')) as {
    columns: { province: { values: Record<string, Omit<Province, 'id'>> } };
  };
  return Object.entries(columns.province.values).map(([id, { vi, aliases }]) => ({ id, vi, aliases }));
}

/** The areas, in full as the announcement of 2019 names them and in short as that of 2020 does. */
const AREAS = [
  ['Công tác chỉ đạo, điều hành cải cách hành chính', 'Chỉ đạo, điều hành CCHC'],
  ['Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', 'Cải cách thể chế'],
  ['Cải cách thủ tục hành chính', 'Cải cách TTHC'],
  ['Cải cách tổ chức bộ máy hành chính nhà nước', 'Tổ chức bộ máy'],
  ['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'Cán bộ, công chức, viên chức'],
  ['Cải cách tài chính công', 'Tài chính công'],
  ['Hiện đại hóa hành chính', 'Hiện đại hóa nền hành chính'],
  ['Tác động của cải cách hành chính', 'Tác động của CCHC'],
] as const;
const WHOLE = ['Chỉ số cải cách hành chính', 'PAR INDEX'] as const;

/** Areas whose places of 2020 are not announced: they follow from the scores, and some share a place. */
const WITHOUT_PLACES: ReadonlySet<string> = new Set(['Tổ chức bộ máy', 'Hiện đại hóa nền hành chính']);
const [OWN, TWIN] = ['quang_nam', 'da_nang'];

/** What chance makes of a province: how good it is in 2019, and what it gains until 2020. */
const START = { low: 76_000, high: 88_000 };
const OWN_START = 83_600;
const GAIN = { low: 200, high: 2_200 };
const SPREAD = 4_000;

/** Invented scores and places of all provinces, in all areas and as a whole, for 2019 and 2020. */
export function rankingRows(provinces: readonly Province[], dice: Dice): Row[] {
  const before = provinces.map(({ id }) => (id === OWN ? OWN_START : dice.between(START.low, START.high)));
  const after = before.map((level) => level + dice.between(GAIN.low, GAIN.high));
  const rows = [...yearRows('2019', provinces, before, dice), ...yearRows('2020', provinces, after, dice)];
  const header = ['STT', 'Năm', 'Tỉnh, thành phố', 'Lĩnh vực', 'Điểm', 'Hạng'];
  return [header, ...rows.map((row, index) => row.with(0, String(index + 1)))];
}

function yearRows(
  year: string,
  provinces: readonly Province[],
  levels: readonly number[],
  dice: Dice,
): Row[] {
  const wording = year === '2019' ? 0 : 1;
  const scores = AREAS.map(() => levels.map((level) => level + dice.between(-SPREAD, SPREAD)));
  const whole = levels.map((_, at) => Math.round(total(scores.map((area) => area[at] ?? 0)) / AREAS.length));
  const names = [...AREAS, WHOLE].map((words) => words[wording]);
  return names.flatMap((name, area) => {
    const announced = !WITHOUT_PLACES.has(name);
    const thousandths = scores[area] ?? whole;
    const shown = announced ? thousandths : sharing(thousandths, provinces);
    return provinces.map(
      (province, at): Row => [
        '',
        year,
        dice.pick([province.vi, province.vi, ...province.aliases]),
        name,
        inHundredths(shown[at] ?? 0),
        announced ? String(placeOf(at, thousandths)) : '',
      ],
    );
  });
}

/** The twin gets the very score of our own province. */
const sharing = (scores: readonly number[], provinces: readonly Province[]): number[] => {
  const own = scores[provinces.findIndex(({ id }) => id === OWN)] ?? 0;
  return scores.map((score, at) => (provinces[at]?.id === TWIN ? own : score));
};

/** Announced places go by more decimals than are printed, so that nobody shares one. */
const placeOf = (at: number, scores: readonly number[]): number =>
  1 +
  scores.filter((score, other) => score > (scores[at] ?? 0) || (score === scores[at] && other < at)).length;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** 82457 thousandths are 82,46. */
function inHundredths(thousandths: number): string {
  const hundredths = Math.round(thousandths / 10);
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}
