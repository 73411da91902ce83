import type { Cell } from '../csv/cell.js';
import { numberOf, type Style } from './style.js';
import { xmlText } from './xml.js';

/** What may stand in the cells of a column, below its heading. */
export interface ColumnRule {
  /** Where the values to choose from stand: `'Lists'!$A$1:$A$9`. */
  readonly choices?: string;
  /** Whether others are taken as well, after a question. */
  readonly open?: boolean;
  /** What is said beside a cell that is about to be filled in. */
  readonly prompt: string;
}

export interface ColumnPlan {
  /** In characters. */
  readonly width: number;
  readonly style?: Style;
  readonly rule?: ColumnRule;
}

/** A sheet to be. */
export interface SheetPlan {
  /** Made one that Excel takes, and that no other sheet has. */
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** So many rows at the top stay in sight, and stand again on each sheet that goes on with it. */
  readonly headRows?: number;
  readonly hidden?: boolean;
  /** Stands before the others, whenever it is written. */
  readonly first?: boolean;
}

/** One style for all cells of a row, or one for each; by default that of the column. */
export type Styles = Style | readonly (Style | undefined)[];

/** The last row of a sheet. */
export const ROWS = 1 << 20;
/** Of a prompt. */
const LONGEST_PROMPT = 255;
/** More digits than a spreadsheet keeps of a number. */
const DIGITS = 15;

/** The XML of a sheet before its rows. */
export function sheetHead({ columns, headRows = 0 }: SheetPlan): string {
  const pane = `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const cols = columns.map(({ width, style }, at) => {
    const looks = style ? ` style="${numberOf(style)}"` : '';
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${looks}/>`;
  });
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews><sheetView workbookViewId="0">${headRows > 0 ? pane : ''}</sheetView></sheetViews>`,
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    '<sheetData>',
  ].join('');
}

/** The XML of a sheet after its rows. */
export function sheetFoot({ columns, headRows = 0 }: SheetPlan): string {
  const rules = columns.flatMap(({ rule }, at) => {
    const letters = columnLetters(at);
    return rule ? [validation(rule, `${letters}${headRows + 1}:${letters}${ROWS}`)] : [];
  });
  const all = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  return `</sheetData>${rules.length > 0 ? all : ''}</worksheet>`;
}

function validation({ choices, open, prompt }: ColumnRule, range: string): string {
  const says = prompt === '' ? '' : `showInputMessage="1" prompt="${xmlText(prompt, LONGEST_PROMPT)}" `;
  const asks = `${says}sqref="${range}"`;
  if (choices === undefined) return `<dataValidation allowBlank="1" ${asks}/>`;
  const refuses = `showErrorMessage="1"${open ? ' errorStyle="warning"' : ''}`;
  return `<dataValidation type="list" allowBlank="1" ${refuses} ${asks}><formula1>${xmlText(choices)}</formula1></dataValidation>`;
}

/** The XML of a row; `number` counts from 1. Text is text: no cell is ever a formula. */
export function rowXml(
  number: number,
  cells: readonly Cell[],
  columns: readonly ColumnPlan[],
  styles?: Styles,
): string {
  const xml = cells.map((cell, at) => {
    const style = (typeof styles === 'object' ? styles[at] : styles) ?? columns[at]?.style ?? 'plain';
    return cellXml(cell, `r="${columnLetters(at)}${number}" s="${numberOf(style)}"`);
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

function cellXml(cell: Cell, attributes: string): string {
  if (cell === null || cell === '') return '';
  const text = typeof cell === 'string' ? cell : 'number' in cell ? cell.number : cell.words;
  if (typeof cell === 'object' && 'number' in cell && text.replace(/\D/g, '').length <= DIGITS)
    return `<c ${attributes}><v>${text}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The letters of a column, counted from 0: A, Z, AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
