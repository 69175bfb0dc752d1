import { recordFigure, RowRecords, type DocumentRecord } from '@/core/marks';
import type { Account } from './account';
import { recordHead } from './record-head';

/** When figures were written, and whether names of persons may be kept with their rows. */
export interface Recording {
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
  readonly keepsPersons?: boolean;
}

/** A mark with the text it has in its document. */
interface WrittenMark {
  readonly key: string;
  readonly text: string;
}

/** The record of figures that stand in a document. Of several marks of one figure the last one's text is kept. */
export function recordFigures(
  account: Account,
  marks: readonly WrittenMark[],
  { writtenAt, keepsPersons = false }: Recording,
): DocumentRecord {
  const { figures } = account;
  const records = new RowRecords({ contentOf: (row) => figures.contentOf(row), keepsPersons });
  const places = new Map<string, { text: string; count: number }>();
  for (const { key, text } of marks) places.set(key, { text, count: (places.get(key)?.count ?? 0) + 1 });
  const recorded = Array.from(places, ([key, { text, count }]) => {
    const figure = figures.get(key);
    return figure === null ? [] : [recordFigure(figure, text, records, count)];
  });
  const head = recordHead(account, writtenAt);
  const whole = { ...head, phrases: [], lists: [], figures: recorded.flat() };
  return keepsPersons ? { ...whole, keepsPersons } : whole;
}
