import type { Element } from '@xmldom/xmldom';
import { formatArea, parseArea, quoteSheet } from '../book/address';
import { areaOf, type Area } from '../book/area';
import type { CellStyle } from '../book/cell';
import type { Sheet } from '../book/sheet';
import { attribute, childOf, childrenOf, flagAttribute, numberAttribute } from './part';
import { readCell, type CellContext, placeOf } from './read-cell';
import { readValidation } from './read-validation';

/** Pixels of a digit in the usual font, and points of a pixel. */
const DIGIT_PIXELS = 7;
const PIXEL = 0.75;

/** Fills a sheet from its part (`worksheet`, ECMA-376 part 1, 18.3.1.99). */
export function loadSheet(sheet: Sheet, root: Element, context: CellContext): void {
  if (flagAttribute(childOf(root, 'sheetFormatPr'), 'zeroHeight', false))
    throw new Error(`${sheet.name}: rows hidden by default are not simulated`);
  for (const column of childrenOf(childOf(root, 'cols'), 'col')) loadColumns(sheet, column, context.styles);
  loadRows(sheet, childOf(root, 'sheetData'), context);
  sheet.merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((merge) =>
    areasOf(attribute(merge, 'ref')),
  );
  sheet.validations = childrenOf(childOf(root, 'dataValidations'), 'dataValidation').map((element) =>
    readValidation(element, areasOf(attribute(element, 'sqref'))),
  );
  sheet.isProtected = flagAttribute(childOf(root, 'sheetProtection'), 'sheet', false);
  const view = childrenOf(childOf(root, 'sheetViews'), 'sheetView')[0] ?? null;
  const pane = childOf(view, 'pane');
  if (attribute(pane, 'state')?.startsWith('frozen') === true) {
    sheet.frozen = { rows: numberAttribute(pane, 'ySplit', 0), columns: numberAttribute(pane, 'xSplit', 0) };
  }
}

function loadColumns(sheet: Sheet, element: Element, styles: readonly CellStyle[]): void {
  const width = attribute(element, 'width');
  const style = styles[numberAttribute(element, 'style', 0)] ?? null;
  const line = {
    hidden: flagAttribute(element, 'hidden', false),
    size: width === null ? null : Math.trunc(Number(width) * DIGIT_PIXELS + 0.5) * PIXEL,
    style: attribute(element, 'style') === null ? null : style,
  };
  const [min, max] = [numberAttribute(element, 'min', 1), numberAttribute(element, 'max', 1)];
  for (let column = min - 1; column < max; column += 1) sheet.setLine('columns', column, line);
}

function loadRows(sheet: Sheet, data: Element | null, context: CellContext): void {
  let row = -1;
  for (const element of childrenOf(data, 'row')) {
    row = numberAttribute(element, 'r', row + 2) - 1;
    const height = attribute(element, 'ht');
    const hidden = flagAttribute(element, 'hidden', false);
    const style = flagAttribute(element, 'customFormat', false)
      ? (context.styles[numberAttribute(element, 's', 0)] ?? null)
      : null;
    if (hidden || height !== null || style !== null)
      sheet.setLine('rows', row, { hidden, size: height === null ? null : Number(height), style });
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      const place = placeOf(cell) ?? { row, column: column + 1 };
      ({ column } = place);
      const name = `${quoteSheet(sheet.name)}!${formatArea(areaOf(place.row, place.column))}`;
      sheet.put(place.row, place.column, readCell(cell, name, context));
    }
  }
}

function areasOf(references: string | null): Area[] {
  return (references ?? '')
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}
