import type { Cell } from '../csv/cell.js';
import { sheetNames } from './names.js';
import { ROWS, rowXml, type SheetPlan, type Styles, sheetFoot, sheetHead } from './sheet.js';
import { STYLES } from './style.js';
import { xmlText } from './xml.js';
import { type Sink, zipInto } from './zip.js';

/** An Excel workbook (.xlsx) whose sheets are written one after another, in constant memory. */
export interface Workbook {
  /** Begins a sheet; the one before it ends. */
  sheet(plan: SheetPlan): OpenSheet;
  close(): void;
}

export interface OpenSheet {
  /** The name that it got. */
  readonly name: string;
  /** Below the last row of a sheet a further one goes on, under the same head. */
  row(cells: readonly Cell[], styles?: Styles): void;
}

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a workbook; nothing in it tells when or where. `lastRow`: of a sheet. */
export function workbookInto(sink: Sink, lastRow = ROWS): Workbook {
  const zip = zipInto(sink);
  const name = sheetNames();
  const written: { readonly name: string; readonly plan: SheetPlan }[] = [];
  let finish = (): void => {};
  const whole = (path: string, xml: string): void => {
    const part = zip.part(path);
    part.write(DECLARED + xml);
    part.close();
  };

  /** Opens the next sheet of a plan. */
  function begin(plan: SheetPlan) {
    const own = name(plan.name);
    written.push({ name: own, plan });
    const part = zip.part(`xl/worksheets/sheet${written.length}.xml`);
    part.write(DECLARED + sheetHead(plan));
    finish = () => {
      part.write(sheetFoot(plan));
      part.close();
    };
    return { name: own, write: part.write };
  }

  // Who looks at the first bytes only knows the file by this part.
  whole('_rels/.rels', relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]));
  whole('xl/styles.xml', STYLES);
  return {
    sheet(plan) {
      finish();
      const head: [readonly Cell[], Styles | undefined][] = [];
      const first = begin(plan);
      let [current, row] = [first, 0];
      const add = (cells: readonly Cell[], styles?: Styles): void =>
        current.write(rowXml(++row, cells, plan.columns, styles));
      return {
        name: first.name,
        row(cells, styles) {
          if (row === lastRow) {
            finish();
            [current, row] = [begin(plan), 0];
            for (const [again, looks] of head) add(again, looks);
          }
          if (head.length < (plan.headRows ?? 0)) head.push([cells, styles]);
          add(cells, styles);
        },
      };
    },
    close() {
      finish();
      const targets = written.map((_, at) => ({
        type: 'worksheet',
        target: `worksheets/sheet${at + 1}.xml`,
      }));
      whole('xl/workbook.xml', bookXml(written));
      whole('xl/_rels/workbook.xml.rels', relations([...targets, { type: 'styles', target: 'styles.xml' }]));
      whole('[Content_Types].xml', contentTypes(written.length));
      zip.close();
    },
  };
}

const relations = (all: readonly { readonly type: string; readonly target: string }[]): string => {
  const one = ({ type, target }: { type: string; target: string }, at: number): string =>
    `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.map(one).join('')}</Relationships>`;
};

function bookXml(sheets: readonly { readonly name: string; readonly plan: SheetPlan }[]): string {
  const listed = sheets
    .map(({ name, plan }, at) => ({ name, plan, number: at + 1 }))
    .sort((a, b) => Number(b.plan.first ?? false) - Number(a.plan.first ?? false))
    .map(({ name, plan, number }) => {
      const state = plan.hidden ? ' state="hidden"' : '';
      return `<sheet name="${xmlText(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
    });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets></workbook>`,
  ].join('');
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet'));
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...each,
    '</Types>',
  ].join('');
}
