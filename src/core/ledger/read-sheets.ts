import type { DraftTable } from './draft-table';
import { LateFindings, type FindingCollector } from './finding-collector';
import type { LedgerModel } from './ledger-model';
import { isTemplateSheet } from './ledger-year';
import { nothingRead, readSheet, type SheetReading, type SheetToRead } from './read-sheet';

const RECORDS_OF_A_LEDGER = 5;

/**
 * Sheets kept to be copied (三会一课样表) count for nothing, but some programs call what they export so: where no other
 * sheet holds such a ledger, one with several records is meant. So is one of which a person says what it is.
 */
export function readSheets(
  all: readonly SheetToRead[],
  model: LedgerModel,
  collector: FindingCollector,
): readonly SheetReading[] {
  const read = all.map((one) => {
    const findings = collector.forSheet(one.file, one.sheet.name);
    const isTemplate = one.mapped.length === 0 && isTemplateSheet(one.sheet.name);
    // What is found in a template is only told if it is meant after all.
    const late = isTemplate ? new LateFindings(findings) : null;
    return { one, findings, late, reading: readSheet(one, model, late ?? findings) };
  });
  const rolesElsewhere = new Set(
    read.flatMap(({ late, reading }) =>
      late === null ? reading.drafts.filter(isKept).map(({ role }) => role) : [],
    ),
  );
  return read.map(({ one, findings, late, reading }) => {
    const isMeant = reading.drafts.some(
      (draft) => isKept(draft) && !rolesElsewhere.has(draft.role) && draft.role !== model.other.role,
    );
    if (late === null) return reading;
    if (isMeant) {
      late.tell();
      return reading;
    }
    findings.add('sheet.template', 1, 1, one.sheet.name);
    return nothingRead(one, findings);
  });
}

function isKept({ records }: DraftTable): boolean {
  return records.length >= RECORDS_OF_A_LEDGER;
}
