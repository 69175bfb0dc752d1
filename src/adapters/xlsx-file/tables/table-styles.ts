import type { SheetFormat } from '@/core/rollup';
import { FONT_NAME } from '../write/look';

const INK = 'FF262626';
const HEADING_INK = 'FF1F3864';
const LINK_INK = 'FF1F4E9E';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const font = (marks: string, size: number, ink: string): string =>
  `<font>${marks}<sz val="${String(size)}"/><color rgb="${ink}"/><name val="${FONT_NAME}"/><family val="2"/><charset val="134"/></font>`;

const FONTS = [
  font('', 11, INK),
  font('<b/>', 11, INK),
  font('<u/>', 11, LINK_INK),
  font('<b/>', 11, HEADING_INK),
  font('<b/>', 14, HEADING_INK),
];
const FONT = { body: 0, bold: 1, link: 2, heading: 3, title: 4 } as const;

const solid = (argb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/></patternFill></fill>`;
/** The first two are what Excel takes them for, whatever they say. */
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FFDCE6F1'),
  solid('FFF2F2F2'),
];

const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];

/** Built in: 0, 0.00%, @; and one of ours: a number with the decimals it has. */
const NUMBER_FORMATS = { whole: 1, broken: 164, share: 165, text: 49 } as const;
const OWN_FORMATS =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.##"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>';

type CellFormat = keyof typeof NUMBER_FORMATS;
const CELL_FORMATS: readonly CellFormat[] = ['whole', 'broken', 'share', 'text'];
const ROLES = [
  { font: FONT.body, fill: 0 },
  { font: FONT.link, fill: 0 },
  { font: FONT.bold, fill: 3 },
];

const xf = (numFmt: number, fontId: number, fill: number, border: number, alignment: string): string =>
  `<xf numFmtId="${String(numFmt)}" fontId="${String(fontId)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

const XFS = [
  xf(0, FONT.body, 0, 0, 'vertical="center"'),
  xf(0, FONT.title, 0, 0, 'horizontal="left" vertical="center"'),
  xf(0, FONT.heading, 2, 1, 'horizontal="center" vertical="center" wrapText="1"'),
  ...ROLES.flatMap((role) =>
    CELL_FORMATS.map((format) => {
      const side = format === 'text' ? 'horizontal="left" indent="1"' : 'horizontal="right"';
      return xf(NUMBER_FORMATS[format], role.font, role.fill, 1, `${side} vertical="center" wrapText="1"`);
    }),
  ),
];

/** Places among the cell formats of the styles part. */
export const TITLE_STYLE = 1;
export const HEADING_STYLE = 2;
const FIRST_CELL_STYLE = 3;

/** The place of how a cell looks. */
export function cellStyle(
  format: SheetFormat,
  value: string | number | null,
  { isTotal, isLink }: { readonly isTotal: boolean; readonly isLink: boolean },
): number {
  const role = isTotal ? 2 : Number(isLink);
  return FIRST_CELL_STYLE + role * CELL_FORMATS.length + CELL_FORMATS.indexOf(cellFormat(format, value));
}

function cellFormat(format: SheetFormat, value: string | number | null): CellFormat {
  if (format !== 'number') return format;
  return Number.isInteger(value ?? 0) ? 'whole' : 'broken';
}

const all = (name: string, items: readonly string[]): string =>
  `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;

/** The styles part (ECMA-376 part 1, 18.8): the same for every workbook of tables. */
export const TABLE_STYLES = `<styleSheet xmlns="${SHEETS}">${OWN_FORMATS}${all('fonts', FONTS)}${all('fills', FILLS)}${all('borders', BORDERS)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${all('cellXfs', XFS)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
