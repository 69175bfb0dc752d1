import { join } from 'node:path';
import { isFailure } from '@/core/failure';
import { looksLikePacket, parsePacket, takeSnapshot, type NewSnapshot } from '@/core/link';
import { readBeginning, readBytes } from './files';
import type { UnreadFile } from './gather-branches';

/** In bytes; blank lines may stand before a packet. */
const BEGINNING = 256;

/** Files that were sent in by branches without a server, read. */
export interface ReadPackets {
  readonly snapshots: readonly NewSnapshot[];
  /** Packets that were cut off or changed on the way or that a newer program wrote, and what can't be opened. */
  readonly unread: readonly UnreadFile[];
}

/** Reads the packets among text files; a text that is none is nobody's concern. */
export async function readPackets(folder: string, files: readonly string[]): Promise<ReadPackets> {
  const snapshots: NewSnapshot[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    const path = join(folder, file);
    try {
      if (!looksLikePacket(textOf(await readBeginning(path, BEGINNING)))) continue;
      const packet = await parsePacket(textOf(await readBytes(path)).trim());
      snapshots.push(await takeSnapshot(file, 'file', packet));
    } catch (error) {
      if (!isFailure(error)) throw error;
      unread.push({ file, failure: error });
    }
  }
  return { snapshots, unread };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
