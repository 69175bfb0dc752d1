import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { SheetFormat } from '@/core/rollup';
import { formatOfValue, NUMBER_FORMATS, type TemplateColumn, type TemplateValue } from '@/core/ledger';

/** One family of fonts, in every Office since 2016; where it is missing, East Asian text falls back well. */
export const FONT_NAME = '等线';
const INK = { argb: 'FF262626' };
const HEADING_INK = { argb: 'FF1F3864' };
const LINK_INK = { argb: 'FF1F4E9E' };
const FAINT_INK = { argb: 'FF7F7F7F' };

/** Bands come from the table's own style, so that they follow when rows are added or sorted. */
export const TABLE_THEME = 'TableStyleLight2';

export const ROW_HEIGHT = { title: 36, heading: 30, body: 22 } as const;

/** A column's width as a file states it: its characters and the margins beside them (18.3.1.13). */
export function columnWidth(characters: number): number {
  return characters + 0.71;
}

const font = (changes: Partial<Font> = {}): Partial<Font> => ({
  name: FONT_NAME,
  charset: 134,
  family: 2,
  size: 11,
  color: INK,
  ...changes,
});

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const line: Partial<Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } };
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

const aligned = (horizontal: Alignment['horizontal'], indent = 0): Partial<Alignment> => ({
  horizontal,
  vertical: 'middle',
  wrapText: true,
  indent,
});

/** How the kinds of cells look. */
export const LOOK = {
  title: { font: font({ size: 16, bold: true, color: HEADING_INK }), alignment: aligned('center') },
  heading: {
    font: font({ bold: true, color: HEADING_INK }),
    fill: solid('FFDCE6F1'),
    border: box,
    alignment: aligned('center'),
  },
  name: { font: font({ bold: true }), fill: solid('FFF2F2F2'), border: box, alignment: aligned('left', 1) },
  value: { font: font(), border: box, alignment: aligned('left', 1) },
  hint: { font: font({ size: 10, color: FAINT_INK }), border: box, alignment: aligned('left', 1) },
  paragraph: { font: font(), alignment: aligned('left') },
  sheetTitle: {
    font: font({ size: 14, bold: true, color: HEADING_INK }),
    alignment: { horizontal: 'left', vertical: 'middle' },
  },
  section: { font: font({ bold: true, color: HEADING_INK }), alignment: aligned('left') },
} satisfies Record<string, Partial<Style>>;

/** How the cells of a table column look. */
export function columnStyle({ format, choices }: TemplateColumn): Partial<Style> {
  const isProse = format === 'text' && choices === undefined;
  return {
    font: font(),
    border: box,
    numFmt: NUMBER_FORMATS[format],
    alignment: aligned(isProse ? 'left' : 'center'),
  };
}

/** How the value of a pair looks: a date where there is one, else text. */
export function valueStyle(value: TemplateValue): Partial<Style> {
  return { ...LOOK.value, numFmt: formatOfValue(value) };
}

/** Numbers as they are: whole ones without decimals, shares as percent. */
const CELL_FORMATS = { whole: '0', broken: '0.##', share: '0.0%', text: '@' } as const;

/** How a cell of a table to be looked at is written. */
export function tableCellStyle(
  format: SheetFormat,
  value: string | number | null,
  { isTotal, isLink }: { readonly isTotal: boolean; readonly isLink: boolean },
): Partial<Style> {
  const look = { bold: isTotal, ...(isLink ? { underline: true, color: LINK_INK } : {}) };
  return {
    font: font(look),
    border: box,
    ...(isTotal ? { fill: solid('FFF2F2F2') } : {}),
    numFmt: CELL_FORMATS[cellFormat(format, value)],
    alignment: format === 'text' ? aligned('left', 1) : aligned('right'),
  };
}

function cellFormat(format: SheetFormat, value: string | number | null): keyof typeof CELL_FORMATS {
  if (format !== 'number') return format;
  return Number.isInteger(value ?? 0) ? 'whole' : 'broken';
}
