import { sha256OfText } from '@/core/digest';
import { formatPeriod } from '@/core/values';
import type { Packet } from './packet';
import { sealPacket } from './packet-text';

/**
 * Where figures were counted: `file`, from a ledger that was saved; `workbook`, in the workbook that is open in Excel,
 * which may not be saved yet.
 */
export const SNAPSHOT_SOURCES = ['file', 'workbook'] as const;
export type SnapshotSource = (typeof SNAPSHOT_SOURCES)[number];

/** What a ledger's figures are at one moment, as a store takes it. */
export interface NewSnapshot {
  /** The ledger's name: that of its file, behind the folders it lies in, joined by `/`. */
  readonly ledger: string;
  readonly source: SnapshotSource;
  /** Equal where two snapshots say the same, whenever and from whichever save they were counted. */
  readonly digest: string;
  /** ISO 8601 date-time of the counting. */
  readonly takenAt: string;
  readonly year: number;
  /** In contract form. */
  readonly period: string;
  readonly branch: string | null;
  /** The figures, as `formatPacket` writes them. */
  readonly packet: string;
}

/** What there is to know of a snapshot without its figures. */
export interface SnapshotHead extends Omit<NewSnapshot, 'packet'> {
  /** Goes up by one with each snapshot a store keeps, of whichever ledger. */
  readonly sequence: number;
}

export interface Snapshot extends SnapshotHead {
  readonly packet: string;
}

/** A packet as the snapshot of a ledger; `written`: its text, where it came as one. */
export async function takeSnapshot(
  ledger: string,
  source: SnapshotSource,
  packet: Packet,
  written?: string,
): Promise<NewSnapshot> {
  const { takenAt, scope } = packet;
  const { year, period, branch } = scope;
  const { text, digest } = written === undefined ? await sealPacket(packet) : await sealOf(written);
  return { ledger, source, digest, takenAt, year, period: formatPeriod(period), branch, packet: text };
}

export function headOf(snapshot: Snapshot): SnapshotHead {
  const { ledger, source, digest, takenAt, year, period, branch, sequence } = snapshot;
  return { ledger, source, digest, takenAt, year, period, branch, sequence };
}

/** Of a packet that was sealed elsewhere. */
async function sealOf(text: string): ReturnType<typeof sealPacket> {
  const { content } = JSON.parse(text) as { readonly content: object };
  return {
    text,
    digest: await sha256OfText(JSON.stringify({ ...content, takenAt: undefined, ledgers: undefined })),
  };
}
