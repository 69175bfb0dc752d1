import { groupBy } from '@/core/values';
import type { Blank, BlankKind, Suggestion } from '../blank';

const DOUBTED = 0.25;
/** The same name or year may stand anywhere again. */
const COUNTED: ReadonlySet<BlankKind> = new Set(['count', 'rate', 'dateMonth', 'dateDay', 'date']);

/** One sentence, or one table, hardly tells one number twice: 线上党课3期，线下党课2期. */
export function withRepeatsDoubted(blanks: readonly Blank[]): readonly Blank[] {
  const told = blanks.filter(({ kind, suggestion }) => suggestion !== null && COUNTED.has(kind));
  const repeated = new Set(
    Array.from(groupBy(told, placeOf).values())
      .filter((same) => same.length > 1)
      .flat(),
  );
  return blanks.map((blank) =>
    repeated.has(blank) && blank.suggestion !== null
      ? { ...blank, suggestion: doubted(blank.suggestion) }
      : blank,
  );
}

function placeOf({ cell, paragraph, around, suggestion, form }: Blank): string {
  const place =
    cell === undefined ? `${String(paragraph)} ${String(around?.start)}` : `table ${String(cell.table)}`;
  return form === 'named' ? `${place} ${String(paragraph)} named` : `${place} ${suggestion?.key ?? ''}`;
}

function doubted(suggestion: Suggestion): Suggestion {
  if (suggestion.reason.code === 'named' || suggestion.reason.code === 'nearName') return suggestion;
  const doubts = [...new Set([...suggestion.reason.doubts, 'severalMeant' as const])];
  const confidence = Math.max(0, suggestion.confidence - DOUBTED);
  return { ...suggestion, confidence, reason: { ...suggestion.reason, doubts } };
}
