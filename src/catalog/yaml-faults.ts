import type { Complaint } from '../errors.js';
import type { Words } from '../text/words.js';

/** What keeps a text from being YAML that can be used, in words, and what to do. */

/** At which offset of the text what is wrong. */
export interface Fault {
  readonly offset: number;
  readonly say: Complaint;
}

const complaint = (vi: string, en: string, hint: Words): Complaint => ({ what: { vi, en }, hint });

const notYaml = (vi: string, en: string, hint: Words): Complaint =>
  complaint(`YAML không đọc được: ${vi}`, `This is not YAML: ${en}`, hint);

const TABS: Words = {
  vi: 'Thụt dòng bằng dấu cách, không dùng tab.',
  en: 'Indent with spaces, not with tabs.',
};
const ONCE: Words = { vi: 'Mỗi khóa chỉ ghi một lần.', en: 'Write each key once.' };
const QUOTE: Words = {
  vi: 'Chữ có dấu `:` hoặc `#` phải đặt trong dấu nháy; các mục cùng cấp thụt dòng như nhau.',
  en: 'Text with `:` or `#` needs quotes; entries of one level start in the same column.',
};
const IN_QUOTES: Words = { vi: 'Đặt chữ trong dấu nháy đơn.', en: 'Put the text in single quotes.' };
const CLOSE: Words = {
  vi: 'Đóng mọi dấu nháy, ngoặc đã mở; giữa các mục trong ngoặc có dấu phẩy.',
  en: 'Close every quote and bracket that is open; entries in brackets have commas between them.',
};
const TAKE_OUT: Words = { vi: 'Bỏ phần này.', en: 'Take it out.' };
const SHORTER: Words = {
  vi: 'Kiểm tra có đúng tệp cần dùng không; tách thành nhiều tệp.',
  en: 'Check that it is the file that you mean; divide it into several.',
};

const BY_CODE: ReadonlyMap<string, Complaint> = new Map([
  ['TAB_AS_INDENT', notYaml('dòng này thụt bằng tab.', 'this line is indented with a tab.', TABS)],
  ['DUPLICATE_KEY', notYaml('khóa này đã có ở trên.', 'this key is there already.', ONCE)],
  [
    'MISSING_CHAR',
    notYaml('thiếu dấu nháy, dấu ngoặc hoặc dấu phẩy.', 'a quote, a bracket or a comma is missing.', CLOSE),
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    notYaml('có hai dấu `:` trong cùng một mục.', 'there are two `:` in one entry.', QUOTE),
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    notYaml(
      'khóa phải nằm trên một dòng và có dấu `:`.',
      'a key stands on one line and has a `:` after it.',
      QUOTE,
    ),
  ],
  [
    'BAD_INDENT',
    notYaml(
      'dòng này thụt sai cột, hoặc một dấu ngoặc ở trên chưa đóng.',
      'this line starts in the wrong column, or a bracket above is not closed.',
      QUOTE,
    ),
  ],
  [
    'BLOCK_IN_FLOW',
    notYaml('có dấu `:` hoặc `-` thừa trong ngoặc.', 'there is a `:` or a `-` too many in brackets.', QUOTE),
  ],
  [
    'BAD_SCALAR_START',
    notYaml('chữ không được bắt đầu bằng dấu này.', 'text cannot begin with this sign.', IN_QUOTES),
  ],
  [
    'BAD_DQ_ESCAPE',
    notYaml(
      'dấu `\\` trong nháy kép không có nghĩa.',
      'this `\\` in double quotes means nothing.',
      IN_QUOTES,
    ),
  ],
  ['BAD_DIRECTIVE', notYaml('có dòng bắt đầu bằng `%`.', 'a line begins with `%`.', TAKE_OUT)],
  ['KEY_OVER_1024_CHARS', notYaml('khóa này quá dài.', 'this key is too long.', QUOTE)],
]);

const OTHER = notYaml(
  'chỗ này có dấu hoặc chữ không đúng chỗ.',
  'a sign or a word is out of place here.',
  QUOTE,
);

/** What an error of the YAML reader says to a person, by its code. */
export const sayFault = (code: string): Complaint => BY_CODE.get(code) ?? OTHER;

export const SEVERAL_PARTS = complaint(
  'Tệp có nhiều phần, cách nhau bằng `---`.',
  'The file has several parts with `---` between them.',
  { vi: 'Mỗi phần ghi vào một tệp riêng.', en: 'Write each into a file of its own.' },
);

export const NO_DIRECTIVES = sayFault('BAD_DIRECTIVE');

export const NO_TAGS = complaint('Không dùng nhãn `!`.', 'Tags with `!` are not used here.', {
  vi: 'Bỏ nhãn; chữ có dấu `!` ở đầu phải đặt trong dấu nháy.',
  en: 'Take it out; text that begins with `!` needs quotes.',
});

export const NO_TEXT_KEY = complaint('Khóa này không phải chữ.', 'This key is no text.', {
  vi: 'Khóa là chữ thường, không phải danh sách hay cặp `khóa: giá trị`.',
  en: 'A key is plain text, neither a list nor a mapping.',
});

export const RESERVED = complaint('Tên này máy tính giữ riêng.', 'This name is reserved by the machine.', {
  vi: 'Chọn một tên khác.',
  en: 'Choose another name.',
});

export const NO_ANCHOR = complaint('Không có `&tên` nào như vậy.', 'There is no such `&name`.', {
  vi: 'Mỗi `*tên` cần một `&tên` ở trước.',
  en: 'Each `*name` needs a `&name` before it.',
});

export const OF_ITSELF = complaint('Phần này chứa chính nó.', 'This part contains itself.', {
  vi: 'Đặt `*tên` ngoài phần mà `&tên` gọi.',
  en: 'Put the `*name` outside of what the `&name` names.',
});

export const TOO_DEEP = complaint('Các mục lồng nhau quá sâu.', 'The entries are nested too deep.', SHORTER);

export const TOO_MUCH = complaint('Tệp có quá nhiều mục.', 'The file has too many entries.', SHORTER);
