import type { FoundTable } from './found-table';
import type { LedgerModel } from './ledger-model';
import { termsIn } from './terms';

/** The one kind that the sheet's name or, where that tells none, the table's title says for all rows; null: neither. */
export function titledKind(
  { sheet, title, role }: Pick<FoundTable, 'sheet' | 'title' | 'role'>,
  model: LedgerModel,
): string | null {
  const { kinds: source } = role;
  if (source?.byTitle === undefined) return null;
  const vocabulary = model.vocabularies[source.vocabulary] ?? [];
  const byName = termsIn(sheet.name, vocabulary);
  const kinds = byName.length > 0 ? byName : termsIn(title, vocabulary);
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
