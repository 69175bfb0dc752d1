import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { LedgerRecord } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { termsIn } from './terms';
import type { SheetRow } from './workbook';

interface ReadRows {
  readonly role: RoleModel;
  readonly model: LedgerModel;
  readonly records: readonly LedgerRecord[];
}

const SENTENCE = /[^。;!\n]+/g;
const MONTH = /(?<!\d)(1[0-2]|[1-9])月/g;
/** Tells how to fill in the table, not what became of a meeting. */
const INSTRUCTION = /如(?!期)|若|请|凡|须|应当|一律/;

/**
 * Lines beside the rows of a table that speak of an event called off: nobody reads them, so that a person is asked to
 * look. Not where a row of that kind and month says so itself.
 */
export function reportNotes(
  notes: readonly SheetRow[],
  { role, model, records }: ReadRows,
  findings: SheetFindings,
): void {
  if (role.dateColumn === undefined) return;
  const vocabulary = model.vocabularies[role.kinds?.vocabulary ?? ''] ?? [];
  for (const { number, cells } of notes) {
    const text = cells.map(cellText).join(' ');
    const isToldHere = (compactText(text).match(SENTENCE) ?? []).some((sentence) => {
      if (!model.notHeld.test(sentence) || INSTRUCTION.test(sentence)) return false;
      const kinds = termsIn(sentence, vocabulary);
      const months = Array.from(sentence.matchAll(MONTH), ([, month]) => Number(month));
      return kinds.length + months.length > 0 && !records.some((record) => says(record, kinds, months));
    });
    const [first] = cells;
    if (isToldHere && first !== undefined) findings.add('note.notHeld', number, first.column, text);
  }
}

function says(
  { excluded, kinds: own, date }: LedgerRecord,
  kinds: readonly string[],
  months: readonly number[],
): boolean {
  if (excluded?.reason !== 'notHeld') return false;
  const isOfKind = kinds.length === 0 || kinds.some((kind) => own.includes(kind));
  return isOfKind && (months.length === 0 || date?.month == null || months.includes(date.month));
}
