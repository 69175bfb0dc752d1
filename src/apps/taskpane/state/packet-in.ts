import { looksLikePacket } from '@/core/link';
import type { ChosenFile } from '../desk/desk';

/** The text of a packet that was saved as a file; null where the files are something else. */
export function packetIn(files: readonly ChosenFile[]): string | null {
  const [only] = files;
  if (files.length !== 1 || only?.bytes[0] !== FIRST) return null;
  const text = new TextDecoder().decode(only.bytes);
  return looksLikePacket(text) ? text : null;
}

/** `{` */
const FIRST = 0x7b;
