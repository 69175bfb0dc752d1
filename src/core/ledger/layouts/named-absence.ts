import { compactText, countNames } from '@/core/values';
import { cellText } from '../cell-text';
import type { DraftTable } from '../draft-table';
import { fieldText } from '../field-text';
import type { SheetFindings } from '../finding-collector';
import { cellPlace, withMadeColumn, type FoundTable } from '../found-table';
import type { FieldValue, TableColumn } from '../ledger';
import type { NamedAbsence } from '../head-counts-model';
import { columnOf } from '../matched-column';
import type { Cell } from '../workbook';

/**
 * Who was missing by name: where whole or part is not kept as a number, and no column says how many were missing, the
 * names do. Other tables come back as they are.
 */
export function withNamedAbsence(found: FoundTable, findings: SheetFindings): FoundTable {
  const names = found.role.headCounts?.names;
  if (names === undefined || isKept(found)) return found;
  const { missing, absent } = found.role.headCounts ?? {};
  return [
    [names.missing, missing],
    [names.absent, absent],
  ].reduce<FoundTable>((table, [named, counts]) => {
    const column = columnOf(named, found.matches);
    if (column === null || counts === undefined || columnOf(counts, found.matches) !== null) return table;
    const heading = cellText(found.heading.cells.find((cell) => cell.column === column));
    findings.add('layout.names', found.heading.number, column, heading);
    return withMadeColumn(table, {
      name: counts,
      heading,
      textOf: ({ cells }) =>
        numberOfNames(
          cells.find((cell) => cell.column === column),
          names,
        ),
      originOf: (row) => cellPlace(found, row, column),
    });
  }, found);
}

/** What is no list of names is left as it stands: whoever reads it will say so. */
function numberOfNames(cell: Cell | undefined, { nobody }: NamedAbsence): number | string | null {
  const text = cellText(cell);
  if (text === '') return null;
  return nobody.test(compactText(text)) ? 0 : (countNames(text) ?? text);
}

function isKept({ role: { headCounts }, matches }: FoundTable): boolean {
  const has = (name: string | undefined) => columnOf(name, matches) !== null;
  return has(headCounts?.both) || (has(headCounts?.whole) && has(headCounts?.part));
}

/** More names of those missing than whole and part leave room for: somebody is listed too many, or a number is wrong. */
export function checkNamedAbsence(draft: DraftTable, findings: SheetFindings): void {
  const { headCounts } = draft.found.role;
  if (headCounts?.names === undefined) return;
  const { names, whole, part } = headCounts;
  const at = (name: string) => draft.columns.findIndex((column) => column.name === name);
  const room = { whole: at(whole), part: at(part) };
  for (const place of [at(names.missing), at(names.absent)]) {
    const column = draft.columns[place];
    if (column !== undefined) checkNames(draft.records, place, column, room, findings);
  }
}

function checkNames(
  records: DraftTable['records'],
  place: number,
  { column, heading }: TableColumn,
  room: { readonly whole: number; readonly part: number },
  findings: SheetFindings,
): void {
  for (const { row, fields, excluded } of records) {
    const missing = differenceOf(fields[room.whole], fields[room.part]);
    const text = fieldText(fields[place]);
    const named = countNames(text) ?? 0;
    if (excluded === null && missing !== null && named > missing)
      findings.add('attendance.moreNames', row, column, text, { heading, named, missing });
  }
}

function differenceOf(whole: FieldValue | undefined, part: FieldValue | undefined): number | null {
  return typeof whole === 'number' && typeof part === 'number' ? whole - part : null;
}
