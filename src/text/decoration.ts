/** A title freed of one thing that stood around it. */
export interface Freed {
  readonly title: string;
  /** What stood in brackets behind it, other than a number or a mark: "bắt buộc", "ngày", "%". */
  readonly remark?: string;
}

/** A number or a letter that counts columns: 1, 12a, A, iv. */
const COUNTER = String.raw`\d{1,3}\p{L}?|\p{L}|[ivx]{1,5}`;
const MARKS = /^[*†‡:\s]+|[*†‡¹²³⁰⁴-⁹:\s]+$/gu;
const COUNTER_BEFORE = new RegExp(
  String.raw`^(?:[([]\s*(?:${COUNTER})\s*[)\]]|(?:${COUNTER})\s*[.)/]|\d{1,3}\s*[-–:])\s*[-–:.]?\s*`,
  'iu',
);
const COUNTER_BEHIND = new RegExp(String.raw`\s*[([]\s*(?:${COUNTER}|[*†‡]+)\s*[)\]]$`, 'iu');
const REMARK = /\s*[([]\s*([^()[\]]+?)\s*[)\]]$/u;

/**
 * A title freed of what forms put around it, one thing a time: "(1) Mã hồ sơ (bắt buộc) *" first of its mark, then of
 * its number, then of its remark. Undefined where nothing stands around it, or nothing within.
 */
export function freed(title: string): Freed | undefined {
  for (const around of [MARKS, COUNTER_BEFORE, COUNTER_BEHIND]) {
    const bare = title.replace(around, '');
    if (bare !== title) return bare === '' ? undefined : { title: bare };
  }
  const remark = REMARK.exec(title)?.[1];
  const bare = title.replace(REMARK, '');
  return remark === undefined || bare === '' ? undefined : { title: bare, remark };
}
