import { HostError, notSimulated, type Json, type ObjectType, type Scalar } from '../../protocol';
import { cellCount, type Area } from '../book/area';
import type { BorderLine, CellStyle } from '../book/cell';
import { STANDARD_SIZE, type Sheet, type SheetRange } from '../book/sheet';
import { autofitColumns } from '../book/autofit';
import type { Book } from '../book/book';
import { ADD_IN } from '../book/event-hub';
import { checkUnlocked, MOST_CELLS, restyle } from '../book/write-cells';
import { numberArgument, textArgument } from './arguments';
import type { BorderSide, ExcelObjects, RangeBorder } from './excel-objects';

type Scalars = Readonly<Record<string, Scalar<SheetRange>>>;

// prettier-ignore
const HORIZONTAL = [
  'General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
// prettier-ignore
const LINE_STYLES = [
  'None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot',
];
const COLOR = /^#[0-9a-f]{6}$/i;

export function rangeFormatType(objects: ExcelObjects): ObjectType<SheetRange> {
  const { book } = objects;
  return {
    name: 'RangeFormat',
    scalars: {
      ...styled(book, 'WrapText', 'wrapText', asBoolean),
      ...styled(book, 'HorizontalAlignment', 'horizontalAlignment', oneOf(HORIZONTAL)),
      ...styled(book, 'VerticalAlignment', 'verticalAlignment', oneOf(VERTICAL)),
      ...styled(book, 'IndentLevel', 'indentLevel', asIndent),
      ColumnWidth: lineSize('columns'),
      RowHeight: lineSize('rows'),
    },
    navigation: {
      Font: (range) => objects.rangeFont.of(range),
      Fill: (range) => objects.rangeFill.of(range),
      Borders: (range) => objects.rangeBorders.of(range),
      Protection: (range) => objects.rangeLock.of(range),
    },
    methods: {
      AutofitColumns({ sheet, area }) {
        checkUnlocked(sheet, area, 'RangeFormat.autofitColumns');
        autofitColumns(sheet, area, book.isDate1904);
      },
      /** Rows nobody has given a height are as high as they need to be. */
      AutofitRows({ sheet, area }) {
        checkUnlocked(sheet, area, 'RangeFormat.autofitRows');
        for (let row = area.top; row <= area.bottom; row += 1) sheet.setLine('rows', row, { size: null });
      },
    },
  };
}

export function rangeFontType({ book }: ExcelObjects): ObjectType<SheetRange> {
  return {
    name: 'RangeFont',
    scalars: {
      ...styled(book, 'Bold', 'bold', asBoolean),
      ...styled(book, 'Italic', 'italic', asBoolean),
      ...styled(book, 'Color', 'fontColor', asColor),
      ...styled(book, 'Name', 'fontName', (value) => textArgument(value, 'RangeFont.name')),
      ...styled(book, 'Size', 'fontSize', asSize),
    },
  };
}

export function rangeFillType({ book }: ExcelObjects): ObjectType<SheetRange> {
  return {
    name: 'RangeFill',
    scalars: styled(book, 'Color', 'fillColor', asColor),
    methods: {
      Clear: (range) => restyle(book, range, (style) => ({ ...style, fillColor: '#FFFFFF' }), ADD_IN),
    },
  };
}

export function rangeLockType({ book }: ExcelObjects): ObjectType<SheetRange> {
  return { name: 'FormatProtection', scalars: styled(book, 'Locked', 'locked', asBoolean) };
}

export function rangeBordersType(objects: ExcelObjects): ObjectType<SheetRange> {
  return {
    name: 'RangeBorderCollection',
    methods: {
      GetItem(range, [side]) {
        const asked = textArgument(side, 'RangeBorderCollection.getItem');
        if (!Object.hasOwn(LINES, asked))
          throw new HostError('InvalidArgument', 'RangeBorderCollection.getItem');
        return objects.rangeBorder.of({ range, side: asked as BorderSide });
      },
    },
  };
}

export function rangeBorderType({ book }: ExcelObjects): ObjectType<RangeBorder> {
  const line = (name: keyof BorderLine, read: (value: Json) => string): Scalar<RangeBorder> => ({
    get: ({ range, side }) =>
      uniform(range, (style, row, column) => {
        const edge = LINES[side](range.area, row, column);
        return edge === null ? undefined : style[edge][name];
      }),
    set({ range, side }, value) {
      const given = read(value);
      const lined = (style: CellStyle, row: number, column: number) => {
        const edge = LINES[side](range.area, row, column);
        return edge === null ? style : { ...style, [edge]: { ...style[edge], [name]: given } };
      };
      restyle(book, range, lined, ADD_IN);
    },
  });
  return {
    name: 'RangeBorder',
    id: ({ side }) => side,
    scalars: {
      SideIndex: { get: ({ side }) => side },
      Style: line('style', oneOf(LINE_STYLES)),
      Color: line('color', asColor),
    },
  };
}

/** Which edge of a cell in an area is part of the area's border; null: none. Inner lines are the upper or left cell's. */
const LINES: Readonly<
  Record<BorderSide, (area: Area, row: number, column: number) => 'top' | 'bottom' | 'left' | 'right' | null>
> = {
  EdgeTop: ({ top }, row) => (row === top ? 'top' : null),
  EdgeBottom: ({ bottom }, row) => (row === bottom ? 'bottom' : null),
  EdgeLeft: ({ left }, _, column) => (column === left ? 'left' : null),
  EdgeRight: ({ right }, _, column) => (column === right ? 'right' : null),
  InsideHorizontal: ({ bottom }, row) => (row < bottom ? 'bottom' : null),
  InsideVertical: ({ right }, _, column) => (column < right ? 'right' : null),
};

function styled<Key extends keyof CellStyle>(
  book: Book,
  name: string,
  key: Key,
  read: (value: Json) => CellStyle[Key],
): Scalars {
  return {
    [name]: {
      get: (range) => uniform(range, (style) => style[key] as Json),
      set(range, value) {
        const given = read(value);
        restyle(book, range, (style) => ({ ...style, [key]: given }), ADD_IN);
      },
    },
  };
}

/** What all cells agree on; null where they do not. Cells for which nothing is picked have no say. */
function uniform(
  { sheet, area }: SheetRange,
  pick: (style: CellStyle, row: number, column: number) => Json | undefined,
): Json {
  if (cellCount(area) > MOST_CELLS) notSimulated('the look of so many cells');
  let common: Json | undefined;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = pick(sheet.styleAt(row, column), row, column);
      if (value === undefined) continue;
      if (common !== undefined && common !== value) return null;
      common = value;
    }
  }
  return common ?? null;
}

function lineSize(kind: 'rows' | 'columns'): Scalar<SheetRange> {
  const where = kind === 'rows' ? 'RangeFormat.rowHeight' : 'RangeFormat.columnWidth';
  const span = ({ top, bottom, left, right }: Area): [number, number] =>
    kind === 'rows' ? [top, bottom] : [left, right];
  return {
    get({ sheet, area }) {
      const [first, last] = span(area);
      const sizes = sizesOf(sheet, kind, first, last);
      const [size] = sizes;
      return sizes.size === 1 && size !== undefined ? size : null;
    },
    set({ sheet, area }, value) {
      checkUnlocked(sheet, area, where);
      if (typeof value !== 'number' || value < 0) throw new HostError('InvalidArgument', where);
      const [first, last] = span(area);
      for (let index = first; index <= last; index += 1) sheet.setLine(kind, index, { size: value });
    },
  };
}

function sizesOf(sheet: Sheet, kind: 'rows' | 'columns', first: number, last: number): Set<number> {
  const known = [...sheet.lines[kind].keys()].filter((index) => index >= first && index <= last);
  const sizes = new Set(known.map((index) => sheet.lineSize(kind, index)));
  // Lines nothing is said about are all alike.
  if (known.length < last - first + 1) sizes.add(STANDARD_SIZE[kind]);
  return sizes;
}

function asBoolean(value: Json): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'RangeFormat');
  return value;
}

function asIndent(value: Json): number {
  const level = numberArgument(value, 'RangeFormat.indentLevel');
  if (level < 0 || level > 250) throw new HostError('InvalidArgument', 'RangeFormat.indentLevel');
  return level;
}

function asSize(value: Json): number {
  const size = typeof value === 'number' ? value : numberArgument(value, 'RangeFont.size');
  if (size < 1 || size > 409) throw new HostError('InvalidArgument', 'RangeFont.size');
  return size;
}

/** Colour names are understood by Excel, and not here. */
function asColor(value: Json): string {
  const color = textArgument(value, 'color');
  return COLOR.test(color) ? color.toUpperCase() : notSimulated(`the colour ${color}`);
}

function oneOf(known: readonly string[]): (value: Json) => string {
  return (value) => {
    const text = textArgument(value, 'RangeFormat');
    if (!known.includes(text)) throw new HostError('InvalidArgument', 'RangeFormat');
    return text;
  };
}
