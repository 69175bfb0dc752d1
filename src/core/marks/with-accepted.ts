import type { AcceptedFinding, DocumentRecord } from './record';

/** The record with findings accepted besides those it knows; of two of one place the later one holds. */
export function withAccepted(record: DocumentRecord, added: readonly AcceptedFinding[]): DocumentRecord {
  const nameOf = ({ code, text, sentence }: AcceptedFinding) => JSON.stringify([code, text, sentence]);
  const all = [...(record.accepted ?? []), ...added];
  return { ...record, accepted: Array.from(new Map(all.map((one) => [nameOf(one), one])).values()) };
}
