import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { formatOfValue, NUMBER_FORMATS, type TemplateColumn, type TemplateValue } from '@/core/ledger';

/** One family of fonts, in every Office since 2016; where it is missing, East Asian text falls back well. */
export const FONT_NAME = '等线';
const INK = { argb: 'FF262626' };
const HEADING_INK = { argb: 'FF1F3864' };
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
