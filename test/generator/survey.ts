import type { Row } from './csv.js';
import type { Dice } from './dice.js';
import { type Offices, officialName } from './offices.js';

/** The questions of the sociological survey go by the codes of their indicators. */
const QUESTIONS = ['2.4.1', '2.4.2', '2.4.3', '2.4.4', '4.4', '5.8', '5.9', '6.4', '7.5'] as const;

const ANSWERS = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'] as const;

/** How many in a hundred chose each answer, worst first. */
const LEANING = [1, 3, 9, 62, 25] as const;

export function surveyRows(offices: Offices, dice: Dice): Row[] {
  const header = [
    'STT',
    'Cuộc khảo sát',
    'Câu hỏi / Chỉ số',
    'Cơ quan, đơn vị',
    'Nhóm đối tượng',
    'Mức trả lời',
    'Số phiếu',
    'Ngày khảo sát',
  ];
  const sociological = QUESTIONS.flatMap((question) =>
    ANSWERS.map(
      (answer, at): Row => [
        '',
        'Điều tra xã hội học',
        question,
        '',
        'Đại biểu HĐND',
        answer,
        String((LEANING[at] ?? 0) + dice.below(9)),
        '15/05/2020',
      ],
    ),
  );
  const sipas = offices.districts.flatMap((office) =>
    ANSWERS.map(
      (answer, at): Row => [
        '',
        'Chỉ số SIPAS',
        'SIPAS',
        officialName(office, offices),
        'Người dân',
        answer,
        String((LEANING[at] ?? 0) + dice.below(4)),
        '20/05/2020',
      ],
    ),
  );
  return [header, ...[...sociological, ...sipas].map((row, index) => row.with(0, String(index + 1)))];
}
