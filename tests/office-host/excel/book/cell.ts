/** What stands in a cell, its result where it holds a formula. Dates are numbers in the workbook's own system. */
export type Content =
  | { readonly type: 'empty'; readonly value: '' }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** `#N/A` and the like. */
  | { readonly type: 'error'; readonly value: string };

export interface Formula {
  /** With its `=`. Null: the file says only that it shares another cell's formula. */
  readonly text: string | null;
}

export interface BorderLine {
  /** As office.js names it: `Continuous`, `None` … */
  readonly style: string;
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`; an unfilled cell is white. */
  readonly fillColor: string;
  readonly locked: boolean;
  readonly top: BorderLine;
  readonly left: BorderLine;
  readonly bottom: BorderLine;
  readonly right: BorderLine;
}

export type Cell = Content & { readonly formula: Formula | null; readonly style: CellStyle };

const NO_LINE: BorderLine = { style: 'None', color: '#000000' };

export const PLAIN_STYLE: CellStyle = {
  numberFormat: 'General',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  fontName: '等线',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  fillColor: '#FFFFFF',
  locked: true,
  top: NO_LINE,
  left: NO_LINE,
  bottom: NO_LINE,
  right: NO_LINE,
};

export const EMPTY: Content = { type: 'empty', value: '' };

/** A cell as a test writes it down: a plain value, or one with a number format or the formula it results from. */
export type CellGiven =
  | string
  | number
  | boolean
  | null
  | { readonly value: string | number | boolean; readonly format?: string; readonly formula?: string };

const styles = new Map<string, CellStyle>();

/** Null where nothing is given. Texts stay texts, whatever they look like; `#N/A` and its kind are errors. */
export function givenCell(given: CellGiven): Cell | null {
  if (given === null || given === '') return null;
  if (typeof given !== 'object') return cellOf(given, null, PLAIN_STYLE);
  const { value, format, formula } = given;
  return cellOf(
    value,
    formula === undefined ? null : { text: formula },
    format === undefined ? PLAIN_STYLE : plainStyleWith(format),
  );
}

/** Spelt out: a large sheet has a million of them. */
function cellOf(value: string | number | boolean, formula: Formula | null, style: CellStyle): Cell {
  if (typeof value === 'number') return { type: 'number', value, formula, style };
  if (typeof value === 'boolean') return { type: 'boolean', value, formula, style };
  if (value === '' && formula === null) return { type: 'empty', value, formula, style };
  return { type: isErrorText(value) ? 'error' : 'text', value, formula, style };
}

/** The error values of ECMA-376 part 1, 18.17.3. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

export function isErrorText(text: string): boolean {
  return text.startsWith('#') && ERROR.test(text);
}

export function contentOf(value: string | number | boolean): Content {
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (value === '') return EMPTY;
  return { type: isErrorText(value) ? 'error' : 'text', value };
}

function plainStyleWith(numberFormat: string): CellStyle {
  const known = styles.get(numberFormat);
  if (known !== undefined) return known;
  const style = { ...PLAIN_STYLE, numberFormat };
  styles.set(numberFormat, style);
  return style;
}
