import type { DocumentRecord, RecordedLedger } from './record';

/** All ledgers that figures of a document were counted from, its record's own first, each once. */
export function recordedLedgers(record: DocumentRecord): readonly RecordedLedger[] {
  const scopes = new Set([record, ...record.figures.flatMap(({ counted }) => counted ?? [])]);
  const ledgers = Array.from(scopes).flatMap((scope) => scope.ledgers);
  return Array.from(
    new Map(ledgers.map((ledger) => [JSON.stringify([ledger.file, ledger.sha256]), ledger])).values(),
  );
}
