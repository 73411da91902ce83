import { type Complaint, UserError } from '../../../errors.js';
import type { Container, Hints } from '../../container.js';
import { beginning } from '../../encoding/charset.js';
import { detectFont, markOf } from '../../encoding/detect.js';
import { heard } from '../../heard.js';
import type { Input } from '../../input.js';
import type { Table } from '../../table.js';
import { inFont } from '../in-font.js';
import { Damaged } from './archive.js';
import { NO_CELLS } from './elsewise.js';
import { sheetsIn, xmlRows } from './xml-rows.js';

/** Workbooks as the XML of Excel 2003, which some systems write under the ending .xls. */
export const workbookXml: Container = {
  name: 'workbook-xml',
  seen: ({ bytes }) => {
    const head = beginning(bytes.subarray(0, 8192), markOf(bytes) ?? 'utf-8');
    return /^\s*<\?xml/.test(head) && head.includes('urn:schemas-microsoft-com:office:spreadsheet');
  },
  async open(input, _, hints) {
    try {
      return await tablesOf(input, hints);
    } catch (error) {
      if (error instanceof Damaged) return error.complaint;
      throw error;
    }
  },
};

async function tablesOf(input: Input, { encoding }: Hints): Promise<Table[][] | Complaint> {
  const sheets = await sheetsIn(input.bytes());
  if (sheets.length === 0) return NO_CELLS;
  return sheets.map(({ number, name, text }) => {
    const seen = detectFont(text, encoding);
    return [
      {
        input,
        name: `${input.name}#${name}`,
        sheet: name,
        written: { container: 'workbook-xml', encoding: { charset: 'utf-8', ...seen } },
        rows: (passed) => inFont(whole(input, number, passed), seen.font),
      },
    ];
  });
}

async function* whole(input: Input, number: number, passed?: (bytes: Buffer) => void) {
  try {
    yield* xmlRows(heard(input.bytes(), passed), number);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    throw new UserError([{ place: { file: input.name }, ...error.complaint }], 'data');
  }
}
