import { cellAddress, findingAt, type Finding } from '@/core/findings';
import { fieldText, type LedgerTable } from '@/core/ledger';
import { compactText } from '@/core/values';
import type { FigureDefinition } from './figure-definition';
import { FIGURES_ROLE } from './figures-role';
import type { UserFigureContext } from './user-figure-context';
import { readUserFigure, type FigureRow } from './read-user-figure';
import type { RowFault } from './row-fault';

export interface UserFigures {
  readonly definitions: readonly FigureDefinition[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the figures a user defines in the 指标 sheet. A bad row is a finding that names the cell and what
 * would be right; all other rows still become figures. `taken` are keys and labels a user can't define anew.
 */
export function readUserFigures(context: UserFigureContext, taken: ReadonlySet<string>): UserFigures {
  const definitions: FigureDefinition[] = [];
  const findings: Finding[] = [];
  const names = new Set(Array.from(taken, compactText));
  const saidBefore = new Map<string, LedgerTable>();
  for (const table of context.ledger.tables.filter(({ role }) => role === 'figures')) {
    for (const row of figureRows(table)) {
      // A branch's ledgers are often copies of one workbook: the same figure in two of them is one figure.
      const said = DEFINING.map((name) => row.text(name)).join('\u0001');
      if ((saidBefore.get(said) ?? table) !== table) continue;
      saidBefore.set(said, table);
      const reading = readUserFigure(row, context, names);
      if ('faults' in reading)
        findings.push(...reading.faults.map((fault) => faultFinding(fault, row, table)));
      else {
        names.add(compactText(reading.definition.label));
        definitions.push(reading.definition);
        findings.push(...reading.notes.map((note) => faultFinding(note, row, table)));
      }
    }
  }
  return { definitions, findings };
}

/** The columns that say what a figure is. */
const DEFINING = FIGURES_ROLE.columns.map(({ name }) => name);

function figureRows(table: LedgerTable): readonly FigureRow[] {
  return table.records
    .filter(({ excluded }) => excluded === null)
    .map((record) => ({
      row: record.row,
      text: (name) => fieldText(record.fields[table.columns.findIndex((column) => column.name === name)]),
    }));
}

function faultFinding(fault: RowFault, row: FigureRow, table: LedgerTable): Finding {
  const column =
    table.columns.find(({ name }) => name === fault.column)?.column ?? table.columns[0]?.column ?? 1;
  const place = { file: table.file, sheet: table.sheet, cell: cellAddress(row.row, column) };
  return findingAt(fault.code, place, row.text(fault.column), {
    name: row.text('figureName'),
    ...fault.fields,
  });
}
