import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { DraftDate } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { LedgerRecord } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { termsIn } from './terms';
import type { SheetRow } from './workbook';

interface ReadRows {
  readonly role: RoleModel;
  readonly model: LedgerModel;
  readonly records: readonly LedgerRecord[];
  /** By the records' places. */
  readonly dates: readonly DraftDate[];
}

const SENTENCE = /[^。;!\n]+/g;
const MONTH = /(?<!\d)(1[0-2]|[1-9])月/g;
/** Tells how to fill in the table, not what became of a meeting. */
const INSTRUCTION = /如(?!期)|若|请|凡|须|应当|一律/;

/** Nobody looks through more. */
const MOST_TOLD = 100;

/**
 * Lines beside the rows of a table that speak of an event called off: nobody reads them, so that a person is asked to
 * look. Not where a row of that kind and month says so itself, nor where none counts.
 */
export function reportNotes(notes: readonly SheetRow[], rows: ReadRows, findings: SheetFindings): void {
  const { role, model } = rows;
  if (role.dateColumn === undefined) return;
  const vocabulary = model.vocabularies[role.kinds?.vocabulary ?? ''] ?? [];
  let known: Known | null = null;
  let told = 0;
  for (const { number, cells } of notes) {
    const text = cells.map(cellText).join(' ');
    const isToldHere = (compactText(text).match(SENTENCE) ?? []).some((sentence) => {
      if (!model.notHeld.test(sentence) || INSTRUCTION.test(sentence)) return false;
      const kinds = termsIn(sentence, vocabulary);
      const months = Array.from(sentence.matchAll(MONTH), ([, month]) => Number(month));
      if (kinds.length + months.length === 0) return false;
      known ??= knownIn(rows);
      return !known.calledOff.has(kinds, months) && known.counted.has(kinds, months);
    });
    const [first] = cells;
    if (!isToldHere || first === undefined) continue;
    findings.add('note.notHeld', number, first.column, text);
    told += 1;
    if (told === MOST_TOLD) return;
  }
}

interface Known {
  readonly calledOff: KindsAndMonths;
  readonly counted: KindsAndMonths;
}

function knownIn({ records, dates }: ReadRows): Known {
  const known = { calledOff: new KindsAndMonths(), counted: new KindsAndMonths() };
  records.forEach(({ excluded, kinds, date }, place) => {
    const when = dates[place]?.when;
    const month = date?.month ?? (when?.state === 'noYear' ? when.month : null);
    if (excluded === null) known.counted.add(kinds, month);
    else if (excluded.reason === 'notHeld') known.calledOff.add(kinds, month);
  });
  return known;
}

const ANY = '*';
const UNKNOWN = 0;
type Month = number | typeof ANY;

/** Of some records: which kinds there are in which months. */
class KindsAndMonths {
  private readonly keys = new Set<string>();

  /** Of an unknown month it may be of any. */
  add(kinds: readonly string[], month: number | null): void {
    for (const kind of [ANY, ...kinds]) {
      this.keys.add(keyOf(kind, month ?? UNKNOWN));
      this.keys.add(keyOf(kind, ANY));
    }
  }

  /** Is there one of these kinds in one of these months? None named: in whatever. */
  has(kinds: readonly string[], months: readonly number[]): boolean {
    const asked: readonly Month[] = months.length === 0 ? [ANY] : [...months, UNKNOWN];
    return (kinds.length === 0 ? [ANY] : kinds).some((kind) =>
      asked.some((month) => this.keys.has(keyOf(kind, month))),
    );
  }
}

function keyOf(kind: string, month: Month): string {
  return `${kind} ${String(month)}`;
}
