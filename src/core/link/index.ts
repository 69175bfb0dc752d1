/**
 * Link: figures on their way from one program to another.
 * In: figures and what is to be said of them; or a packet's text.  Out: a packet as text; figures to be asked for;
 * snapshots of ledgers, the port of what keeps them, and the messages of the live link.
 * Knows nothing of ledgers, reports, documents, or of how a packet is carried.
 */
export { CarriedFigures } from './carried-figures';
export {
  carriedFailure,
  LARGEST_PACKET,
  LINK_BEAT,
  LINK_EVENTS,
  LINK_PATHS,
  readAboutLink,
  readCarriedFailure,
  readLinkedLedgers,
  readSnapshotHead,
  readUnreadLedger,
  type AboutLink,
  type LinkedLedgers,
  type UnreadLedger,
} from './link-message';
export type { LinkNews, LinkQuestion, LinkSource } from './link-source';
export { Listeners } from './listeners';
export { MemoryStore } from './memory-store';
export type { Packet } from './packet';
export { looksLikePacket } from './packet-sign';
export { formatPacket, parsePacket, withTakenAt } from './packet-text';
export {
  headOf,
  takeSnapshot,
  type NewSnapshot,
  type Snapshot,
  type SnapshotHead,
  type SnapshotSource,
} from './snapshot';
export type { SnapshotStore } from './snapshot-store';
export { takeBriefPacket } from './take-brief-packet';
export { takePacket } from './take-packet';
