import { compactText, remember } from '@/core/values';
import type { SheetFindings } from './finding-collector';
import type { Exclusion, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { dayNamed, isSameDay } from './moved-day';
import type { WhenReading } from './read-date';
import { placeOf, type RowCells } from './row-cells';

interface NotHeldReading {
  readonly role: RoleModel;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly findings: SheetFindings;
}

/** Place of a column and what must stand in it for a row to say that nothing took place. */
interface Telling {
  readonly place: number;
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
  findings,
}: NotHeldReading): (line: RowCells, when: WhenReading | null) => Exclusion | null {
  const tellingIn = (names: readonly (string | undefined)[] = [], says: Telling['says']) =>
    names.flatMap((name): readonly Telling[] => {
      const place = placeOf(name, columns);
      return place < 0 ? [] : [{ place, says }];
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
  const columnAt = (place: number) => columns[place]?.column ?? 1;
  const reportContradiction = (line: RowCells, other: string) => {
    for (const { place, says } of held) {
      const text = line.text(place);
      if (says(text)) findings.add('row.contradiction', line.row.number, columnAt(place), text, { other });
    }
  };
  const toldBy = (line: RowCells, all: readonly Telling[], when: WhenReading | null): Exclusion | null => {
    for (const { place, says } of all) {
      const text = line.text(place);
      if (text === '' || !says(text) || isMovedHere(text, when, model)) continue;
      findings.add('row.notHeld', line.row.number, columnAt(place), text);
      reportContradiction(line, text);
      return { reason: 'notHeld', detail: text };
    }
    return null;
  };
  return (line, when) =>
    toldBy(line, always, when) ?? toldBy(line, (when === null ? null : byWhen[when.state]) ?? [], when);
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
