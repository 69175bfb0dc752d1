import { compactText, remember } from '@/core/values';
import type { SheetFindings } from './finding-collector';
import type { Exclusion, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { maybeNotHeldReader, topicMatches } from './maybe-not-held';
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

/**
 * Prepares to find the rows of a table that say themselves that nothing took place: by their status, their date, or a
 * plan without a date held.
 */
export function notHeldReader(
  reading: NotHeldReading,
): (line: RowCells, when: WhenReading | null) => Exclusion | null {
  const { role, model, columns, findings } = reading;
  const tellingIn = (names: readonly (string | undefined)[] = [], says: Telling['says']) =>
    names.flatMap((name): readonly Telling[] => {
      const place = placeOf(name, columns);
      return place < 0 ? [] : [{ place, says }];
    });
  const always = [
    ...tellingIn(role.statusColumns, matches(model.notHeldStatus)),
    ...tellingIn(role.remarkColumns, matches(model.notHeld)),
    ...tellingIn(role.topicColumns, topicMatches(model.notHeldTopic)),
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
  const maybe = maybeNotHeldReader(role, model, columns);
  const reportDoubt = (line: RowCells) => {
    const place = maybe(line);
    if (place === null || held.some((one) => one.says(line.text(one.place)))) return;
    findings.add('row.maybeNotHeld', line.row.number, columnAt(place), line.text(place));
  };
  return (line, when) => {
    const told =
      toldBy(line, always, when) ?? toldBy(line, (when === null ? null : byWhen[when.state]) ?? [], when);
    if (told === null && when?.state !== 'blank') reportDoubt(line);
    return told;
  };
}

/** 原定3月1日，因故推迟, in the row of another day, 延期至3月8日 in the row of that day: it was held then. */
function isMovedHere(text: string, when: WhenReading | null, { movedFrom, movedTo }: LedgerModel): boolean {
  const own = when?.state === 'read' ? when.date : when?.state === 'noYear' ? when : null;
  if (own === null) return false;
  const from = dayNamed(text, movedFrom);
  if (from !== null && !isSameDay(from, own)) return true;
  const to = dayNamed(text, movedTo);
  return to !== null && isSameDay(to, own);
}

function matches(pattern: RegExp): (text: string) => boolean {
  return remember((text: string) => pattern.test(compactText(text)));
}
