/**
 * Link: figures on their way from one program to another.
 * In: figures and what is to be said of them; or a packet's text.  Out: a packet as text; figures to be asked for.
 * Knows nothing of ledgers, reports, documents, or of how a packet is carried.
 */
export { CarriedFigures } from './carried-figures';
export type { Packet } from './packet';
export { looksLikePacket } from './packet-sign';
export { formatPacket, parsePacket } from './packet-text';
export { takePacket } from './take-packet';
