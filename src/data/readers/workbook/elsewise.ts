import type { Complaint } from '../../../errors.js';
import type { Words } from '../../../text/words.js';
import { SAVE_AS } from '../../foreign.js';

const said = (of: Words, hint: Words): Complaint => ({
  what: {
    vi: `Đây là ${of.vi}, không phải bảng đọc được.`,
    en: `This is ${of.en}, no table that can be read.`,
  },
  hint,
});

const COPY: Words = {
  vi: 'Chép bảng trong đó sang Excel rồi lưu dạng .xlsx.',
  en: 'Copy its table into Excel and save that as .xlsx.',
};

const KINDS: readonly { readonly has: RegExp; readonly complaint: Complaint }[] = [
  {
    has: /^xl\/workbook\d*\.bin$/,
    complaint: said(
      { vi: 'sổ tính Excel dạng nhị phân (.xlsb)', en: 'an Excel binary workbook (.xlsb)' },
      SAVE_AS,
    ),
  },
  {
    has: /^word\//,
    complaint: said({ vi: 'văn bản Word (.docx)', en: 'a Word document (.docx)' }, COPY),
  },
  {
    has: /^ppt\//,
    complaint: said({ vi: 'bài trình chiếu (.pptx)', en: 'a presentation (.pptx)' }, COPY),
  },
  {
    has: /^content\.xml$/,
    complaint: said(
      { vi: 'tài liệu OpenDocument (.ods, .odt)', en: 'an OpenDocument file (.ods, .odt)' },
      {
        vi: 'Mở bằng LibreOffice hoặc Excel, lưu lại dạng Excel (.xlsx).',
        en: 'Open it in LibreOffice or Excel and save it as an Excel workbook (.xlsx).',
      },
    ),
  },
];

/** What to say of an archive that is no workbook. */
export function noWorkbook(names: readonly string[]): Complaint {
  const kind = KINDS.find(({ has }) => names.some((name) => has.test(name)));
  const files = names.filter((name) => !name.endsWith('/')).length;
  return (
    kind?.complaint ??
    said(
      { vi: `tệp nén ZIP có ${files} tệp`, en: `a ZIP archive of ${files} file${files === 1 ? '' : 's'}` },
      {
        vi: 'Giải nén rồi chỉ đến từng tệp, hoặc đến thư mục chứa chúng.',
        en: 'Unpack it and name the files in it, or their folder.',
      },
    )
  );
}

export const NO_CELLS: Complaint = {
  what: { vi: 'Sổ tính không có ô nào có chữ.', en: 'No cell of the workbook has anything in it.' },
  hint: { vi: 'Xuất lại từ hệ thống.', en: 'Export it again.' },
};
