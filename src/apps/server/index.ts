/**
 * Server: hosts the built pane over HTTPS and carries the live link.
 * In: a folder of ledgers and who counts them, a store of snapshots, a certificate.  Out: pages, figures, events.
 * Knows nothing of how ledgers are read or figures computed, and writes nothing of them anywhere but into the store.
 */
export { makeAccessCode, requireStrongCode } from './access-code';
export type { CountedLedger } from './ledger-folder';
export { isLoopback } from './own-names';
export { startServer, type WatchedLedgers } from './start-server';
