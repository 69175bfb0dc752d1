import type { Element } from '@xmldom/xmldom';
import { openPackage, type OpcPackage } from '@/adapters/opc-package';
import { parseArea } from '../book/address';
import { Book } from '../book/book';
import type { Sheet, Visibility } from '../book/sheet';
import { Table } from '../book/table';
import { loadSheet } from './load-sheet';
import {
  attribute,
  childOf,
  childrenOf,
  flagAttribute,
  numberAttribute,
  relatedParts,
  richText,
  rootOf,
} from './part';
import type { CellContext } from './read-cell';
import { readStyles } from './read-styles';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const BUILT_IN_NAME = /^_xlnm\./i;

export interface LoadOptions {
  /** What a formula whose result was never stored becomes; Excel would compute it. Default: loading fails. */
  readonly pending?: 'fail' | 'empty';
}

/** @throws Failure for what is no package; Error for what Excel could not open or would have to compute */
export function loadBook(bytes: Uint8Array, name: string, { pending = 'fail' }: LoadOptions): Book {
  const opened = openPackage(bytes, { file: name });
  const [part] = relatedParts(opened, '', 'officeDocument').values();
  if (part === undefined) throw new Error(`${name}: no workbook`);
  const root = rootOf(opened, part);
  const book = new Book(name);
  book.isDate1904 = flagAttribute(childOf(root, 'workbookPr'), 'date1904', false);
  const context: CellContext = {
    strings: childrenOf(relatedRoot(opened, part, 'sharedStrings'), 'si').map(richText),
    styles: readStyles(relatedRoot(opened, part, 'styles')),
    isDate1904: book.isDate1904,
    pending,
  };
  [book.plainStyle = book.plainStyle] = context.styles;
  const byPosition = loadSheets(book, opened, part, root, context);
  loadNames(book, root, byPosition);
  const view = childrenOf(childOf(root, 'bookViews'), 'workbookView')[0] ?? null;
  const active = byPosition[numberAttribute(view, 'activeTab', 0)];
  if (active?.visibility === 'Visible') book.activate(active);
  return book;
}

/** By the position among all tabs; undefined for what is no worksheet (chart sheets, macro sheets). */
function loadSheets(
  book: Book,
  opened: OpcPackage,
  part: string,
  root: Element,
  context: CellContext,
): readonly (Sheet | undefined)[] {
  const parts = relatedParts(opened, part, 'worksheet');
  return childrenOf(childOf(root, 'sheets'), 'sheet').map((tab) => {
    const sheetPart = parts.get(relationshipId(tab));
    if (sheetPart === undefined) return undefined;
    const sheet = book.newSheet(attribute(tab, 'name') ?? '');
    sheet.visibility = VISIBILITY[attribute(tab, 'state') ?? 'visible'] ?? 'Visible';
    loadSheet(sheet, rootOf(opened, sheetPart), context);
    for (const table of relatedParts(opened, sheetPart, 'table').values())
      book.tables.push(readTable(book, sheet, rootOf(opened, table)));
    return sheet;
  });
}

function readTable(book: Book, sheet: Sheet, root: Element): Table {
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (area === null) throw new Error(`${sheet.name}: a table without an area`);
  const table = new Table(book.nextTableId(), attribute(root, 'displayName') ?? '', sheet, area);
  const style = childOf(root, 'tableStyleInfo');
  table.style = attribute(style, 'name') ?? '';
  table.showBandedRows = flagAttribute(style, 'showRowStripes', false);
  table.showBandedColumns = flagAttribute(style, 'showColumnStripes', false);
  table.highlightFirstColumn = flagAttribute(style, 'showFirstColumn', false);
  table.highlightLastColumn = flagAttribute(style, 'showLastColumn', false);
  table.showFilterButton = childOf(root, 'autoFilter') !== null;
  table.showHeaders = numberAttribute(root, 'headerRowCount', 1) > 0;
  table.showTotals = numberAttribute(root, 'totalsRowCount', 0) > 0;
  return table;
}

function loadNames(book: Book, root: Element, byPosition: readonly (Sheet | undefined)[]): void {
  for (const element of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const position = attribute(element, 'localSheetId');
    const scope = position === null ? null : byPosition[Number(position)];
    // A name of a sheet that is no worksheet is out of an add-in's reach.
    if (scope === undefined) continue;
    book.names.push({
      name: (attribute(element, 'name') ?? '').replace(BUILT_IN_NAME, ''),
      refersTo: (element.textContent ?? '').trim(),
      visible: !flagAttribute(element, 'hidden', false),
      comment: attribute(element, 'comment') ?? '',
      scope,
    });
  }
}

function relatedRoot(opened: OpcPackage, part: string, type: string): Element | null {
  const [target] = relatedParts(opened, part, type).values();
  return target === undefined || !opened.has(target) ? null : rootOf(opened, target);
}

/** `r:id`, of the transitional or the strict namespace. */
function relationshipId(tab: Element): string {
  for (let index = 0; index < tab.attributes.length; index += 1) {
    const one = tab.attributes.item(index);
    if (one?.localName === 'id' && one.prefix !== null) return one.value;
  }
  return '';
}
