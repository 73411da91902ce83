import type { Fault } from '../errors.js';
import type { Report } from '../report/schema.js';
import type { Words } from '../text/words.js';

/** What a run comes to, the same for every format. */
export const EXIT = {
  /** Every measured indicator passes. */
  ok: 0,
  /** Some indicator fails, by `--fail-on`. */
  fails: 1,
  /** The command or a definition is wrong. */
  usage: 2,
  /** Data could not be used. */
  data: 3,
  /** None fails, but for some the data do not suffice. */
  undecided: 4,
} as const;

/** The same in words, at the end of every help. */
export const EXIT_WORDS: Words = {
  vi: '\nMã thoát: 0 mọi chỉ số đo được đều đạt; 1 có chỉ số không đạt (theo --fail-on);\n2 lệnh hoặc định nghĩa sai; 3 có dữ liệu không dùng được;\n4 không có chỉ số nào trượt nhưng có chỉ số chưa đủ căn cứ kết luận.\n',
  en: '\nExit codes: 0 every measured indicator passes; 1 some fail (by --fail-on);\n2 the command or a definition is wrong; 3 some data could not be used;\n4 none fails, but for some the data do not suffice.\n',
};

export const FAIL_ON = ['fail', 'no-data', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const exitOf = (fault: Fault): number => (fault === 'data' ? EXIT.data : EXIT.usage);

/** A report's own exit code. Where nothing at all could be measured, the data could not be used. */
export function exitOfReport({ totals }: Report, failOn: FailOn): number {
  const measured = totals.pass + totals.fail + totals.undecided + totals.no_threshold;
  if (measured === 0) return EXIT.data;
  if (failOn === 'never') return EXIT.ok;
  if (totals.fail > 0 || (failOn === 'no-data' && totals.no_data > 0)) return EXIT.fails;
  return totals.undecided > 0 ? EXIT.undecided : EXIT.ok;
}
