/** Some of what Excel calls a format: one entry a look, in the order in which cells name them by number. */
const LOOKS = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  /** What is typed stays word for word: `3.10` becomes neither a number nor a day. */
  words: '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  day: '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  wrapped: look(0, 0),
  strong: look(1, 0),
  bold: '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  title: '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  head: look(1, 2),
  required: look(1, 3),
  asked: look(1, 4),
} as const;

function look(font: number, fill: number): string {
  const xf = `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`;
  return `${xf} applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}

/** How a cell looks. */
export type Style = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS) as Style[];

/** The number that cells name a style by. */
export const numberOf = (style: Style): number => NAMES.indexOf(style);

const fill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (size: number, weight = ''): string =>
  `<font>${weight}<sz val="${size}"/><name val="Calibri"/></font>`;

/** `xl/styles.xml`: grey are headings, amber are required columns, blue are those that indicators ask for. */
export const STYLES = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
  `<fonts count="3">${font(11)}${font(11, '<b/>')}${font(14, '<b/>')}</fonts>`,
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  `${['E7E6E6', 'FFD966', 'DDEBF7'].map(fill).join('')}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${NAMES.length}">${Object.values(LOOKS).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
