import { join } from 'node:path';
import { isFailure } from '@/core/failure';
import { looksLikePacket, parsePacket, takeSnapshot, type NewSnapshot } from '@/core/link';
import { readBytes } from './files';
import type { UnreadFile } from './gather-branches';

/** Files that were sent in by branches without a server, read. */
export interface ReadPackets {
  readonly snapshots: readonly NewSnapshot[];
  /** Packets that were cut off or changed on the way, or that a newer program wrote. */
  readonly unread: readonly UnreadFile[];
}

/** Reads the packets among text files; a text that is none is nobody's concern. @throws Failure file.* */
export async function readPackets(folder: string, files: readonly string[]): Promise<ReadPackets> {
  const snapshots: NewSnapshot[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    const text = new TextDecoder().decode(await readBytes(join(folder, file))).trim();
    if (!looksLikePacket(text)) continue;
    try {
      snapshots.push(await takeSnapshot(file, 'file', await parsePacket(text)));
    } catch (error) {
      if (!isFailure(error)) throw error;
      unread.push({ file, failure: error });
    }
  }
  return { snapshots, unread };
}
