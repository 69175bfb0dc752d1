import type { Figures } from '@/core/figures';
import {
  rowAsWritten,
  type LedgerTable,
  type RowPlace,
  type Workbook,
  type WrittenCell,
} from '@/core/ledger';
import { everyRow, type RecordedRow } from '@/core/marks';
import { findRow } from '@/core/review';

/** A row that somebody asked for, as its workbook has it now. */
export interface LedgerRow extends RowPlace {
  /** `changed`: what stands in its place says something else. `gone`: nothing stands there, and it is nowhere else. */
  readonly state: 'same' | 'moved' | 'changed' | 'gone';
  readonly cells: readonly WrittenCell[];
}

/** What was read, and what was counted of it. */
interface ReadLedger {
  readonly figures: Figures;
  readonly workbooks: readonly Workbook[];
  readonly tables: readonly LedgerTable[];
}

/** Looks for a recorded row by what it says, and where nothing says that by its place. */
export function ledgerRow(wanted: RecordedRow, { figures, workbooks, tables }: ReadLedger): LedgerRow {
  const found = findRow(wanted, everyRow(figures));
  const { file, sheet, row } = found?.row ?? placeIn(workbooks, wanted);
  const cells = rowAsWritten({ file, sheet, row }, workbooks, tables);
  const place = { file, sheet, row };
  if (cells === null) return { ...place, state: 'gone', cells: [] };
  if (found === null || found.isChanged) return { ...place, state: 'changed', cells };
  const isThere = sheet === wanted.sheet && row === wanted.row;
  return { ...place, state: isThere ? 'same' : 'moved', cells };
}

/** The file may be called otherwise by now. */
function placeIn(workbooks: readonly Workbook[], { file, sheet, row }: RowPlace): RowPlace {
  const holding = workbooks.filter(({ sheets }) => sheets.some(({ name }) => name === sheet));
  const known = holding.find((workbook) => workbook.file === file) ?? holding[0];
  return { file: known?.file ?? file, sheet, row };
}
