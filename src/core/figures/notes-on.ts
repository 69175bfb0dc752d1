import type { CountingNote, LedgerModel, LedgerTable } from '@/core/ledger';
import type { RecordsSource } from './figure-definition';
import { isChosen } from './record-selector';
import { isByYear } from './scope';

/** What the model has to say of a figure that is counted otherwise than usual, whoever defined it. */
export function notesOn(
  source: RecordsSource,
  tables: readonly LedgerTable[],
  { notes = [] }: LedgerModel,
): readonly string[] {
  if (notes.length === 0) return [];
  const named = tables.filter((table) => isChosen(table, source.tables)).map(({ role }) => role);
  const roles = new Set([...(source.tables.roles ?? []), ...named]);
  return notes.filter((note) => concerns(note, source, roles)).map(({ text }) => text);
}

function concerns(
  { roles, kinds, column, isByYear: needsYear }: CountingNote,
  source: RecordsSource,
  own: ReadonlySet<string>,
): boolean {
  if (!roles.some((role) => own.has(role))) return false;
  if (needsYear === true && !isByYear(source.time)) return false;
  if (column !== undefined && !('column' in source.reduce && source.reduce.column === column)) return false;
  if (kinds === undefined) return true;
  return source.kinds?.some((kind) => kinds === 'any' || kinds.includes(kind)) === true;
}
