import type { FigureLookup, FigureValue } from '@/core/figures';
import type { Change, DocumentRecord, ManualText } from '@/core/marks';
import { oddChange, type OddChange } from './odd-change';

/** One mark, last year's text and value beside the new ones. */
export interface YearChange extends Change {
  /** Null: not known, or the ledger did not tell it. */
  readonly oldValue: FigureValue | null;
  readonly newValue: FigureValue | null;
  /** Null: nothing that strikes. */
  readonly odd: OddChange | null;
  /** The reason for which somebody kept its text last year, which is to be decided anew; null: there was none. */
  readonly keptLastYear: ManualText | null;
}

/** The changes of a refresh of turned marks; `record` is the turned record, `kept` what marks were kept for. */
export function compareYears(
  changes: readonly Change[],
  record: DocumentRecord | null,
  figures: Pick<FigureLookup, 'get'>,
  kept: ReadonlyMap<number, ManualText>,
): readonly YearChange[] {
  const values = new Map(record?.figures.map(({ key, value }) => [key, recordedValue(value)]));
  return changes.map((change) => {
    const oldValue = values.get(change.key) ?? null;
    const newValue = figures.get(change.key)?.value ?? null;
    const odd = change.status === 'unknown' ? null : oddChange(oldValue, newValue);
    return { ...change, oldValue, newValue, odd, keptLastYear: kept.get(change.index) ?? null };
  });
}

const JSON_TEXT = /^"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"$/iu;

/** A record keeps values as JSON text. What another editor made unreadable is not known. */
function recordedValue(text: string): FigureValue | null {
  if (/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) return Number(text);
  return JSON_TEXT.test(text) ? String(JSON.parse(text)) : null;
}
