import { compactText, remember } from '@/core/values';
import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { Exclusion, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { dayNamed, isSameDay } from './moved-day';
import type { WhenReading } from './read-date';
import type { TableCells } from './table-cells';
import type { SheetRow } from './workbook';

interface NotHeldReading {
  readonly role: RoleModel;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly cells: TableCells;
  readonly findings: SheetFindings;
}

/** A column and what must stand in it for a row to say that nothing took place. */
interface Telling {
  readonly column: number;
  readonly says: (text: string) => boolean;
}

const REMEMBERED = 2_000;

/**
 * Prepares to find the rows of a table that say themselves that nothing took place: by their status, their date, or a
 * plan without a date held.
 */
export function notHeldReader({
  role,
  model,
  columns,
  cells,
  findings,
}: NotHeldReading): (row: SheetRow, when: WhenReading | null) => Exclusion | null {
  const tellingIn = (names: readonly (string | undefined)[] = [], says: Telling['says']) =>
    names.flatMap((name): readonly Telling[] => {
      const column = columns.find((candidate) => name !== undefined && candidate.name === name)?.column;
      return column === undefined ? [] : [{ column, says }];
    });
  const always = [
    ...tellingIn(role.statusColumns, matches(model.notHeldStatus)),
    ...tellingIn(role.remarkColumns, matches(model.notHeld)),
  ];
  const isFilled = (text: string) => text !== '';
  const byWhen: Partial<Record<WhenReading['state'], readonly Telling[]>> = {
    notHeld: tellingIn([role.dateColumn], isFilled),
    blank: tellingIn([role.planColumn], isFilled),
  };
  const held = tellingIn(role.statusColumns, matches(model.heldStatus));
  const reportContradiction = (row: SheetRow, other: string) => {
    for (const { column, says } of held) {
      const text = cellText(cells.at(row, column));
      if (says(text)) findings.add('row.contradiction', row.number, column, text, { other });
    }
  };
  const toldBy = (row: SheetRow, all: readonly Telling[], when: WhenReading | null): Exclusion | null => {
    for (const { column, says } of all) {
      const text = cellText(cells.at(row, column));
      if (text === '' || !says(text) || isMovedHere(text, when, model)) continue;
      findings.add('row.notHeld', row.number, column, text);
      reportContradiction(row, text);
      return { reason: 'notHeld', detail: text };
    }
    return null;
  };
  return (row, when) =>
    toldBy(row, always, when) ?? toldBy(row, (when === null ? null : byWhen[when.state]) ?? [], when);
}

/** 原定3月1日，因故推迟, in the row of another day: that is the day it was held. */
function isMovedHere(text: string, when: WhenReading | null, { movedFrom }: LedgerModel): boolean {
  const own = when?.state === 'read' ? when.date : when?.state === 'noYear' ? when : null;
  const from = own === null ? null : dayNamed(text, movedFrom);
  return own !== null && from !== null && !isSameDay(from, own);
}

function matches(pattern: RegExp): (text: string) => boolean {
  return remember((text: string) => pattern.test(compactText(text)), REMEMBERED);
}
