import { cellText } from '../cell-text';
import type { FindingCollector } from '../finding-collector';
import type { LedgerModel } from '../ledger-model';
import { isProfileSheet } from '../read-profile';
import type { Workbook } from '../workbook';
import { mappedSheetName, parseMapping } from './mapping-text';
import { resolveMapping } from './resolve-mapping';
import { isAboutSheet, type SheetMapping } from './sheet-mapping';

/**
 * What a workbook says of its own sheets, row by row: `表头对照：Sheet1 | 会议台账；A列=会议时间`. Faults are told at
 * their cell.
 */
export function workbookMappings(
  { file, sheets }: Workbook,
  model: LedgerModel,
  collector: FindingCollector,
): readonly SheetMapping[] {
  return sheets
    .filter((sheet) => isProfileSheet(sheet, model.profile))
    .flatMap((sheet) => {
      const findings = collector.forSheet(file, sheet.name);
      return sheet.rows.flatMap(({ number, cells: [label, cell] }) => {
        const name = mappedSheetName(label);
        if (name === null || cell === undefined) return [];
        const { mapping, unreadable } = parseMapping(cellText(cell), { file, sheet: name });
        for (const part of unreadable) findings.add('map.unreadable', number, cell.column, part);
        for (const { code, value, choices } of resolveMapping(mapping, model).faults)
          findings.add(code, number, cell.column, value, { choices: choices.join('、') });
        if (!sheets.some((one) => isAboutSheet(mapping, file, one.name)))
          findings.add('map.sheetMissing', number, cell.column, name);
        return [mapping];
      });
    });
}
