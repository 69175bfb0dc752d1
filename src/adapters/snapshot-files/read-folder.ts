import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSnapshotHead, type SnapshotHead } from '@/core/link';
import { DRAFT } from './write-durably';

/** What stands in a folder of snapshots. */
export interface KeptSnapshots {
  readonly heads: readonly SnapshotHead[];
  /** False where a file is none of ours, or was damaged from outside, and where there is nothing to tell by. */
  readonly isWhole: boolean;
}

/** Reads the heads of all snapshots, and clears away what a killed program left half written. */
export async function readFolder(folder: string): Promise<KeptSnapshots> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.endsWith(DRAFT)))
    await rm(join(folder, name), { force: true });
  const heads: SnapshotHead[] = [];
  const files = names.filter((name) => name.endsWith('.json'));
  for (const name of files) {
    const head = readSnapshotHead(await firstLine(join(folder, name)));
    if (head !== null) heads.push(head);
  }
  return { heads, isWhole: files.length > 0 && heads.length === files.length };
}

const CHUNK = 4096;

/** Up to its end, without reading what may be megabytes behind it. */
async function firstLine(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let isOver = false; !isOver;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK);
      const piece = buffer.subarray(0, bytesRead);
      const end = piece.indexOf('\n');
      pieces.push(end === -1 ? piece : piece.subarray(0, end));
      isOver = end !== -1 || bytesRead === 0;
    }
    return Buffer.concat(pieces).toString();
  } finally {
    await file.close();
  }
}
