import type { Asked, ChosenFile, Desk } from '../desk/desk';
import type { Overview } from '../desk/overview';
import type { Job } from './job';
import { packetIn } from './packet-in';

/** Ledger files, or the file of a packet, counted at a desk. */
export function readFilesAt(
  desk: Desk,
  files: readonly ChosenFile[],
  asked: Asked,
  job: Job,
): Promise<Overview> {
  const packet = packetIn(files);
  if (packet !== null) return desk.readPacket(packet, asked);
  return desk.readFiles(files, asked, ({ done, total }) => job.tell({ share: done / total }));
}
