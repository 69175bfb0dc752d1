/**
 * Live link: a server's ledgers, as a pane asks for them and listens to them.
 * In: addresses, questions, packets to publish.  Out: packets, heads of snapshots, news of a ledger; failures by code.
 * Knows nothing of what stands in a packet, of panes, or of how a server counts.
 */
export { findLink } from './find-link';
export { HttpLink } from './http-link';
