import {
  HostError,
  type Argument,
  type HostObject,
  type Json,
  type ObjectType,
  type Scalar,
} from '../../protocol';
import {
  createRow,
  createTable,
  insertParagraphBeside,
  insertTableBeside,
  setCellText,
} from '../edit/blocks';
import { assertRemovable, assertWritable } from '../edit/content-lock';
import { wrapBlocks } from '../edit/controls';
import type { Editing } from '../edit/editing';
import { cellsOf, rowsOf } from '../edit/table-grid';
import { spanAround, spanAt, spanWithin, storyOf } from '../text/span';
import { paragraphsOf, seenOf, visibleText } from '../text/visible-text';
import { ensureChild, setChildValue } from '../xml/child-order';
import {
  closestWord,
  insertAfter,
  insertBefore,
  removeNode,
  setWordAttribute,
  wordAttribute,
  wordChild,
  type Element,
} from '../xml/word-xml';
import { numberOf, oneOf, rowsOf as rowTexts, textOf } from './arguments';
import { alignmentScalar } from './paragraph-format';
import { aroundMembers, only, reachMembers, reachOfElement } from './reach';
import type { WordObjects } from './word-objects';

const SIDES = ['Before', 'After'] as const;
const TWIPS = 20;
/** `w:tblLook` bits of the style settings (ISO/IEC 29500-1, 17.4.55). */
const LOOK = {
  firstColumn: 0x80,
  lastColumn: 0x100,
  totalRow: 0x40,
  noBandedRows: 0x200,
  noBandedColumns: 0x400,
};

export function tableType(objects: WordObjects): ObjectType<Element> {
  const { styles, editing } = objects.document;
  const reachOf = (table: Element) => ({
    ...reachOfElement(objects, table),
    span: () => spanAround(table, table),
    tables: () => seenOf(table, 'tbl').filter((inner) => closestWord(inner.parentNode, 'tbl') === table),
  });
  const members = reachMembers(objects, 'Table', reachOf);
  const styleOf = (table: Element) => wordAttribute(wordChild(ensureChild(table, 'tblPr'), 'tblStyle'));
  return {
    name: 'Table',
    isKept: true,
    isGone: (table) => !table.isConnected,
    scalars: {
      RowCount: { get: (table) => rowsOf(table).length },
      HeaderRowCount: { get: (table) => headerRows(table), set: setHeaderRows },
      IsUniform: { get: (table) => new Set(rowsOf(table).map((row) => cellsOf(row).length)).size <= 1 },
      NestingLevel: { get: (table) => nesting(table) },
      Values: {
        get: (table) => rowsOf(table).map((row) => cellsOf(row).map((cell) => visibleText(cell))),
        set: (table, value) => setValues(editing, table, value),
      },
      Style: {
        get: (table) => styles.nameOf(styleOf(table), 'table'),
        set: (table, value) =>
          setStyle(table, styles.idOfName(textOf(value, 'Table.Style'), 'table', 'Table.Style')),
      },
      StyleBuiltIn: {
        get: (table) => styles.builtInOf(styleOf(table), 'table'),
        set: (table, value) =>
          setStyle(
            table,
            styles.idOfBuiltIn(textOf(value, 'Table.StyleBuiltIn'), 'table', 'Table.StyleBuiltIn'),
          ),
      },
      Alignment: {
        get: (table) => ALIGNMENTS.find(([, value]) => value === jcOf(table))?.[0] ?? 'Left',
        set(table, value) {
          const name = oneOf(
            value,
            ALIGNMENTS.map(([one]) => one),
            'Table.Alignment',
          );
          setChildValue(
            ensureChild(table, 'tblPr'),
            'jc',
            ALIGNMENTS.find(([one]) => one === name)?.[1] ?? null,
          );
        },
      },
      HorizontalAlignment: alignmentScalar(objects, 'Table.HorizontalAlignment', paragraphsOf),
      Width: {
        get: (table) => widthOf(table) / TWIPS,
        set: (table, value) => setWidth(table, numberOf(value, 'Table.Width') * TWIPS),
      },
      StyleFirstColumn: lookScalar(LOOK.firstColumn),
      StyleLastColumn: lookScalar(LOOK.lastColumn),
      StyleTotalRow: lookScalar(LOOK.totalRow),
      StyleBandedRows: lookScalar(LOOK.noBandedRows, true),
      StyleBandedColumns: lookScalar(LOOK.noBandedColumns, true),
    },
    navigation: {
      ...only(members.navigation, ['Font', 'Tables']),
      ...aroundMembers(objects, 'Table', reachOf),
      Rows: (table) => objects.rows(() => rowsOf(table)),
    },
    methods: {
      ...only(members.methods, ['Search', '_Search2', 'Select']),
      GetCell(table, [row, column]) {
        const cell = cellAt(table, row, column);
        if (cell === null) throw new HostError('ItemNotFound', 'Table.GetCell');
        return objects.cell(cell);
      },
      GetCellOrNullObject(table, [row, column]) {
        const cell = cellAt(table, row, column);
        return cell === null ? null : objects.cell(cell);
      },
      GetNext: (table) => tableOr(objects, nextTable(table), 'GetNext'),
      GetNextOrNullObject: (table) => tableOr(objects, nextTable(table), null),
      GetParagraphBefore: (table) => paragraphOr(objects, paragraphBeside(table, -1), 'GetParagraphBefore'),
      GetParagraphBeforeOrNullObject: (table) => paragraphOr(objects, paragraphBeside(table, -1), null),
      GetParagraphAfter: (table) => paragraphOr(objects, paragraphBeside(table, 1), 'GetParagraphAfter'),
      GetParagraphAfterOrNullObject: (table) => paragraphOr(objects, paragraphBeside(table, 1), null),
      GetRange(table, [place]) {
        const location = oneOf(place ?? 'Whole', ['Whole', 'Start', 'End', 'After'], 'Table.GetRange');
        const whole = spanAround(table, table);
        if (location === 'Whole') return objects.range(whole);
        if (location === 'After') return objects.range(spanAt(whole.end, 'after'));
        const cells = seenOf(table, 'p');
        const paragraph = location === 'Start' ? cells[0] : cells.at(-1);
        const inside = paragraph === undefined ? whole : spanWithin(paragraph);
        return objects.range(
          location === 'Start' ? spanAt(inside.start, 'after') : spanAt(inside.end, 'before'),
        );
      },
      InsertParagraph: (table, [text, place]) =>
        objects.paragraph(
          insertParagraphBeside(
            editing,
            table,
            textOf(text, 'Table.InsertParagraph'),
            oneOf(place, SIDES, 'Table.InsertParagraph'),
          ),
        ),
      InsertTable(table, [rows, columns, place, values]) {
        const where = 'Table.InsertTable';
        const inserted = createTable(
          editing,
          table,
          numberOf(rows, where),
          numberOf(columns, where),
          rowTexts(values, where),
        );
        insertTableBeside(table, inserted, oneOf(place, SIDES, where));
        return objects.table(inserted);
      },
      InsertContentControl: (table) => objects.control(wrapBlocks(editing, [table])),
      AddRows(table, [place, count, values]) {
        const added = addRows(table, oneOf(place, ['Start', 'End'], 'Table.AddRows'), count, values);
        return objects.rows(() => added);
      },
      DeleteRows(table, [first, count]) {
        const from = numberOf(first, 'Table.DeleteRows');
        const rows = rowsOf(table).slice(from, from + numberOf(count ?? 1, 'Table.DeleteRows'));
        if (rows.length === 0) throw new HostError('InvalidArgument', 'Table.DeleteRows');
        assertRemovable(
          rows.flatMap((row) => Array.from(row.getElementsByTagName('*'))),
          'Table.DeleteRows',
        );
        if (rows.length === rowsOf(table).length) removeNode(table);
        else rows.forEach(removeNode);
      },
      Delete(table) {
        assertWritable(table, 'Table.Delete');
        assertRemovable(Array.from(table.getElementsByTagName('*')), 'Table.Delete');
        removeNode(table);
      },
    },
  };
}

const ALIGNMENTS = [
  ['Left', 'left'],
  ['Centered', 'center'],
  ['Right', 'right'],
] as const;

function lookScalar(bit: number, isInverted = false): Scalar<Element> {
  const read = (table: Element) => {
    const look = wordChild(ensureChild(table, 'tblPr'), 'tblLook');
    return parseInt(wordAttribute(look) ?? '04A0', 16);
  };
  return {
    get: (table) => ((read(table) & bit) !== 0) !== isInverted,
    set(table, value) {
      if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'Table');
      const bits = value === isInverted ? read(table) & ~bit : read(table) | bit;
      const properties = ensureChild(table, 'tblPr');
      setChildValue(properties, 'tblLook', null);
      setWordAttribute(
        ensureChild(properties, 'tblLook'),
        'val',
        bits.toString(16).toUpperCase().padStart(4, '0'),
      );
    },
  };
}

function addRows(
  table: Element,
  place: 'Start' | 'End',
  count: Argument | undefined,
  values: Argument | undefined,
): Element[] {
  assertWritable(table, 'Table.AddRows');
  const rows = rowsOf(table);
  const model = place === 'Start' ? rows[0] : rows.at(-1);
  if (model === undefined) throw new HostError('GeneralException', 'Table.AddRows');
  const columns = cellsOf(model).length;
  const texts = rowTexts(values, 'Table.AddRows');
  const width = Math.floor(widthOf(table) / columns);
  const added = Array.from({ length: numberOf(count, 'Table.AddRows') }, (_, index) =>
    createRow(
      table,
      Array.from({ length: columns }, (__, column) => texts?.[index]?.[column] ?? ''),
      width,
    ),
  );
  for (const row of place === 'Start' ? added : [...added].reverse()) {
    if (place === 'Start') insertBefore(row, model);
    else insertAfter(row, model);
  }
  return added;
}

function setValues(editing: Editing, table: Element, value: Json): void {
  const texts = rowTexts(value, 'Table.Values') ?? [];
  const rows = rowsOf(table).map(cellsOf);
  const fits =
    texts.length === rows.length && texts.every((row, index) => row.length === rows[index]?.length);
  if (!fits) throw new HostError('InvalidArgument', 'Table.Values');
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => setCellText(editing, cell, texts[row]?.[column] ?? '')),
  );
}

function headerRows(table: Element): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => wordChild(wordChild(row, 'trPr') ?? row, 'tblHeader') === null);
  return first < 0 ? rows.length : first;
}

function setHeaderRows(table: Element, value: Json): void {
  const count = numberOf(value, 'Table.HeaderRowCount');
  for (const [index, row] of rowsOf(table).entries()) {
    const properties = ensureChild(row, 'trPr');
    setChildValue(properties, 'tblHeader', null);
    if (index < count) ensureChild(properties, 'tblHeader');
    if (properties.firstChild === null) removeNode(properties);
  }
}

function setStyle(table: Element, id: string): void {
  setChildValue(ensureChild(table, 'tblPr'), 'tblStyle', id);
}

function jcOf(table: Element): string {
  return wordAttribute(wordChild(ensureChild(table, 'tblPr'), 'jc')) ?? 'left';
}

/** In twips: as stated, or else the sum of the columns. */
function widthOf(table: Element): number {
  const stated = wordChild(ensureChild(table, 'tblPr'), 'tblW');
  if (wordAttribute(stated, 'type') === 'dxa') return Number(wordAttribute(stated, 'w'));
  const columns = seenOf(ensureChild(table, 'tblGrid'), 'gridCol');
  return columns.reduce((sum, column) => sum + Number(wordAttribute(column, 'w') ?? '0'), 0);
}

function setWidth(table: Element, twips: number): void {
  const width = ensureChild(ensureChild(table, 'tblPr'), 'tblW');
  setWordAttribute(width, 'w', `${Math.round(twips)}`);
  setWordAttribute(width, 'type', 'dxa');
}

function cellAt(table: Element, row: Argument | undefined, column: Argument | undefined): Element | null {
  const found = rowsOf(table)[numberOf(row, 'Table.GetCell')];
  return found === undefined ? null : (cellsOf(found)[numberOf(column, 'Table.GetCell')] ?? null);
}

function nesting(table: Element): number {
  let level = 0;
  for (let one: Element | null = table; one !== null; one = closestWord(one.parentNode, 'tbl')) level += 1;
  return level;
}

function nextTable(table: Element): Element | null {
  const all = seenOf(storyOf(table), 'tbl');
  return all.slice(all.indexOf(table) + 1).find((other) => !table.contains(other)) ?? null;
}

function paragraphBeside(table: Element, step: 1 | -1): Element | null {
  const all = seenOf(storyOf(table), 'p');
  const own = all.filter((paragraph) => table.contains(paragraph));
  const edge = step === 1 ? own.at(-1) : own[0];
  return edge === undefined ? null : (all[all.indexOf(edge) + step] ?? null);
}

function tableOr(objects: WordObjects, table: Element | null, member: string | null): HostObject | null {
  if (table !== null) return objects.table(table);
  if (member === null) return null;
  throw new HostError('ItemNotFound', `Table.${member}`);
}

function paragraphOr(
  objects: WordObjects,
  paragraph: Element | null,
  member: string | null,
): HostObject | null {
  if (paragraph !== null) return objects.paragraph(paragraph);
  if (member === null) return null;
  throw new HostError('ItemNotFound', `Table.${member}`);
}
