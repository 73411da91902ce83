import type { Complaint } from '../../../errors.js';
import type { Container, Hints } from '../../container.js';
import { beginning, type Charset, decoderOf } from '../../encoding/charset.js';
import { detectEncoding, detectFont, markOf, unmarkedUtf16 } from '../../encoding/detect.js';
import { heard } from '../../heard.js';
import type { Input } from '../../input.js';
import type { RowGroup, Table } from '../../table.js';
import { inFont } from '../in-font.js';
import { isArchive, pageOf } from './mht.js';
import { LETTERHEAD, type PageTable, tablesOf } from './survey.js';
import { pageRows } from './tables.js';

/** Pages, such as many systems export under the ending .xls, and archives of pages: a table for each of theirs. */
export const html: Container = {
  name: 'html',
  seen: ({ bytes }) => isPage(headText(bytes)) || isArchive(headText(bytes)),
  async open(input, { bytes }, hints) {
    const archived = isArchive(headText(bytes));
    const page: Bytes = archived
      ? (passed) => unpacked(input, passed)
      : (passed) => heard(input.bytes(), passed);
    const charset = charsetOf(archived ? await beginningOf(page) : bytes, hints);
    const found = await tablesOf(decoded(page(), charset));
    return found.length === 0 ? NO_TABLE : found.map((one) => [tableOf(input, page, charset, one, hints)]);
  },
};

type Bytes = (passed?: (bytes: Buffer) => void) => AsyncIterable<Buffer>;

const PAGE =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype html|html|head|body|meta|style|link|script|title|table|thead|tbody|tr|t[dh]|div|center|font|h\d|p|br)\b/i;

const isPage = (head: string): boolean => PAGE.test(head);

/** The first letters of a file, in whichever way its tags can be read. */
const headText = (bytes: Buffer): string =>
  beginning(bytes.subarray(0, 8192), markOf(bytes) ?? unmarkedUtf16(bytes) ?? 'windows-1252').replace(
    /^ï»¿/,
    '',
  );

/** What the bytes tell goes before what the page says of itself, which is often not so. */
function charsetOf(bytes: Buffer, { encoding }: Hints): Charset {
  const seen = detectEncoding(bytes, encoding);
  if (!('what' in seen)) return seen.charset;
  return /charset\s*=\s*["']?windows-1258/i.test(bytes.toString('latin1')) ? 'windows-1258' : 'windows-1252';
}

async function* unpacked(input: Input, passed?: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of heard(input.bytes(), passed)) parts.push(chunk);
  const page = pageOf(Buffer.concat(parts));
  if (page) yield page;
}

async function beginningOf(page: Bytes): Promise<Buffer> {
  for await (const chunk of page()) return chunk.subarray(0, 1 << 18);
  return Buffer.alloc(0);
}

async function* decoded(chunks: AsyncIterable<Buffer>, charset: Charset): AsyncGenerator<string> {
  const decoder = decoderOf(charset);
  for await (const chunk of chunks) yield decoder.decode(chunk);
  yield decoder.decode();
}

function tableOf(input: Input, page: Bytes, charset: Charset, found: PageTable, { encoding }: Hints): Table {
  const seen = detectFont(found.text, encoding);
  return {
    input,
    name: found.only ? input.name : `${input.name}#${found.number + 1}`,
    sheet: undefined,
    written: { container: 'html', encoding: { ...seen, charset } },
    ...(found.rows <= LETTERHEAD && { minor: true }),
    rows: (passed) => inFont(rowsOf(decoded(page(passed), charset), found), seen.font),
  };
}

/** The rows of one table of a page, below what stands above it there. */
async function* rowsOf(
  texts: AsyncIterable<string>,
  { number, titles }: PageTable,
): AsyncGenerator<RowGroup> {
  yield titles.map((title, i) => ({ line: i + 1, cells: [title] }));
  for await (const rows of pageRows(texts)) {
    const own = rows.flatMap(({ table, row }) =>
      table === number && typeof row === 'object' ? [{ ...row, line: row.line + titles.length }] : [],
    );
    if (own.length > 0) yield own;
  }
}

const NO_TABLE: Complaint = {
  what: { vi: 'Trang HTML này không có bảng nào.', en: 'This HTML page has no table.' },
  hint: {
    vi: 'Có thể là trang đăng nhập hoặc trang báo lỗi: đăng nhập rồi xuất lại từ hệ thống.',
    en: 'It may be a page that asks to log in, or tells of an error: log in and export it again.',
  },
};
