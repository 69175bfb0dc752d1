import { cellAddress } from '@/core/findings';
import type { Cell, Sheet, Workbook } from '@/core/ledger';
import { buildWorkbook, type SheetPlan } from '#tests/adapters/xlsx-file/build-workbook';
import { c, e, merges, row, stylesOf } from '#tests/contracts/ledger-source/cell-xml';

/** A workbook of grids as an .xlsx file; a formula is saved without its formula, a pending one without a result. */
export function workbookBytes({ sheets }: Workbook): Uint8Array {
  const formats = Array.from(new Set(sheets.flatMap(({ rows }) => rows.flatMap(formatsIn))));
  const styleOf = (format: string) => (format === '' ? 0 : formats.indexOf(format) + 1);
  return buildWorkbook({
    sheets: sheets.map((sheet) => sheetPlan(sheet, styleOf)),
    styles: stylesOf(...formats),
  });
}

function formatsIn({ cells }: Sheet['rows'][number]): readonly string[] {
  return cells.flatMap((cell) => ('format' in cell && cell.format !== '' ? [cell.format] : []));
}

function sheetPlan(
  { name, hidden, rows, merges: areas, hiddenColumns }: Sheet,
  styleOf: (format: string) => number,
): SheetPlan {
  const data = rows.map(({ number, hidden: isHidden, cells }) =>
    row(
      number,
      cells.map((cell) => cellXml(cell, cellAddress(number, cell.column), styleOf)),
      isHidden ? 'hidden="1"' : '',
    ),
  );
  const columns = hiddenColumns.map(
    (column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`,
  );
  const corners = areas.map(
    ({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
  );
  return {
    name,
    data: data.join(''),
    ...(hidden ? { state: 'hidden' } : {}),
    ...(columns.length === 0 ? {} : { beforeData: `<cols>${columns.join('')}</cols>` }),
    ...(corners.length === 0 ? {} : { afterData: merges(...corners) }),
  };
}

function cellXml(cell: Cell, address: string, styleOf: (format: string) => number): string {
  switch (cell.type) {
    case 'text':
    case 'boolean':
      return c(address, cell.value);
    case 'number':
    case 'date':
      return c(address, cell.value, styleOf(cell.format));
    case 'error':
      return e(address, cell.value);
    case 'pending':
      return `<c r="${address}"><f>SUM(0)</f></c>`;
  }
}
